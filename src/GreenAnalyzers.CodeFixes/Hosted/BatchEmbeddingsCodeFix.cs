using System.Composition;
using GreenAnalyzers.CodeFixes.Infrastructure;
using GreenAnalyzers.Hosted;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GreenAnalyzers.CodeFixes.Hosted;

/// <summary>
/// Fixes GRN4003 where the loop or the lambda passes on the element as it is: one request for the collection, whose embeddings come back in
/// its order.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(BatchEmbeddingsCodeFix))]
[Shared]
public sealed class BatchEmbeddingsCodeFix : GreenCodeFix
{
    /// <summary>Creates the fix.</summary>
    public BatchEmbeddingsCodeFix()
        : base(RuleIds.BatchEmbeddings)
    {
    }

    private protected override void Register(CodeFixContext context, SyntaxNode root, Diagnostic diagnostic)
    {
        if (diagnostic.Properties.TryGetValue(BatchEmbeddingsAnalyzer.BatchMethod, out var batchMethod)
            && batchMethod is not null
            && diagnostic.Properties.ContainsKey(BatchEmbeddingsAnalyzer.IsCollectionKnown)
            && root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<InvocationExpressionSyntax>() is { Expression: MemberAccessExpressionSyntax } call
            && (EmbeddingLoop.TryBatch(call, batchMethod) ?? EmbeddingTasks.TryBatch(call, batchMethod)) is { } change)
        {
            Register(
                context,
                diagnostic,
                $"Request all embeddings with one '{batchMethod}' (which refuses an empty collection and one of thousands)",
                batchMethod,
                new[] { change });
        }
    }
}
