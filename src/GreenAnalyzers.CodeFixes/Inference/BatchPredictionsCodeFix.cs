using System.Composition;
using GreenAnalyzers.CodeFixes.Infrastructure;
using GreenAnalyzers.Inference;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GreenAnalyzers.CodeFixes.Inference;

/// <summary>
/// Fixes GRN3007: goes through the rows beside the scores of one <c>Transform</c>. The engine stays where it is made, as other code may use it.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(BatchPredictionsCodeFix))]
[Shared]
public sealed class BatchPredictionsCodeFix : GreenCodeFix
{
    /// <summary>Creates the fix.</summary>
    public BatchPredictionsCodeFix()
        : base(RuleIds.BatchPredictions)
    {
    }

    private protected override void Register(CodeFixContext context, SyntaxNode root, Diagnostic diagnostic)
    {
        if (!diagnostic.Properties.TryGetValue(PredictionBatch.Pairs, out var pairs)
            || pairs is null
            || !diagnostic.Properties.TryGetValue(PredictionBatch.Score, out var score)
            || root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { } call
            || call.FirstAncestorOrSelf<ForEachStatementSyntax>() is not { } loop)
        {
            return;
        }

        var head = TextSpan.FromBounds(loop.Type.SpanStart, loop.Identifier.Span.End);
        var lines = new SourceLines(root.GetText());
        IEnumerable<TextChange>? body = call.Parent is not EqualsValueClauseSyntax ? [new TextChange(call.Span, score!)]
            : Declaration(call) is { } declaration && lines.IsAlone(declaration) ? lines.RemovalOf([declaration]).Select(span => new TextChange(span, ""))
            : null;
        if (body is not null)
        {
            Register(
                context,
                diagnostic,
                "Score the rows with one 'Transform'",
                "transform",
                [new TextChange(head, $"var ({loop.Identifier.Text}, {score})"), new TextChange(loop.Expression.Span, pairs), .. body]);
        }
    }

    /// <summary>The statement that only gives the score its name.</summary>
    private static LocalDeclarationStatementSyntax? Declaration(InvocationExpressionSyntax call)
        => call.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax { Parent: BlockSyntax } statement } } }
            && statement.UsingKeyword.IsKind(SyntaxKind.None)
            ? statement
            : null;
}
