using System.Composition;
using GreenAnalyzers.CodeFixes.Infrastructure;
using GreenAnalyzers.Training;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GreenAnalyzers.CodeFixes.Training;

/// <summary>
/// Fixes GRN2007: puts a checkpoint between the transforms and the trainer, or moves the one there that keeps nothing where it is.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CacheBeforeMultiPassTrainerCodeFix))]
[Shared]
public sealed class CacheBeforeMultiPassTrainerCodeFix : GreenCodeFix
{
    /// <summary>Creates the fix.</summary>
    public CacheBeforeMultiPassTrainerCodeFix()
        : base(RuleIds.CacheBeforeMultiPassTrainer)
    {
    }

    private protected override void Register(CodeFixContext context, SyntaxNode root, Diagnostic diagnostic)
    {
        if (!diagnostic.Properties.TryGetValue(CheckpointPlace.Context, out var mlContext)
            || mlContext is null
            || AccessAt(root, diagnostic.AdditionalLocations[0]) is not { } append)
        {
            return;
        }

        var insertion = InsertionInFrontOf(append, $".AppendCacheCheckpoint({mlContext})");
        if (diagnostic.AdditionalLocations.Count == 1)
        {
            Register(context, diagnostic, "Cache the rows in front of the trainer (needs memory for them)", "insert", [insertion]);
        }
        else if (root.FindNode(diagnostic.AdditionalLocations[1].SourceSpan, getInnermostNodeForTie: true) is InvocationExpressionSyntax dead
            && RemovalOf(dead) is { } removal)
        {
            Register(context, diagnostic, "Move the checkpoint in front of the trainer (needs memory for the rows)", "move", [removal, insertion]);
        }
    }

    /// <summary>The access to <c>Append</c> on the expression at the location.</summary>
    private static MemberAccessExpressionSyntax? AccessAt(SyntaxNode root, Location receiver)
        => root.FindNode(receiver.SourceSpan, getInnermostNodeForTie: true).AncestorsAndSelf()
            .OfType<MemberAccessExpressionSyntax>()
            .FirstOrDefault(access => access.Expression.Span == receiver.SourceSpan);

    /// <summary>A call of a chain that has a line for each call gets a line, too; a comment stays behind the call that it follows.</summary>
    private static TextChange InsertionInFrontOf(MemberAccessExpressionSyntax append, string call)
    {
        var trailing = append.Expression.GetTrailingTrivia();
        var lineEnd = trailing.LastOrDefault();
        if (!lineEnd.IsKind(SyntaxKind.EndOfLineTrivia))
        {
            return new TextChange(new TextSpan(append.Expression.Span.End, 0), call);
        }

        var indent = append.OperatorToken.LeadingTrivia.LastOrDefault(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)).ToString();
        return trailing.Count == 1
            ? new TextChange(new TextSpan(append.Expression.Span.End, 0), lineEnd + indent + call)
            : new TextChange(new TextSpan(append.OperatorToken.SpanStart, 0), call + lineEnd + indent);
    }

    /// <summary>Null where a comment stands in the call.</summary>
    private static TextChange? RemovalOf(InvocationExpressionSyntax dead)
    {
        if (dead.Expression is not MemberAccessExpressionSyntax access)
        {
            return null;
        }

        var span = TextSpan.FromBounds(access.Expression.Span.End, dead.Span.End);
        return dead.DescendantTrivia(span).Any(trivia => span.Contains(trivia.Span) && !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia))
            ? null
            : new TextChange(span, "");
    }
}
