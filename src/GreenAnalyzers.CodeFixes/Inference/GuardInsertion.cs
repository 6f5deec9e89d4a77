using GreenAnalyzers.Infrastructure;
using GreenAnalyzers.Inference;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace GreenAnalyzers.CodeFixes.Inference;

/// <summary>Writes a gradient guard where the analyzer has placed it.</summary>
internal static class GuardInsertion
{
    /// <summary>Inserts <c>using var name = guard;</c> behind a statement, or a <c>using</c> block around statements.</summary>
    public static SyntaxNode Insert(SyntaxNode root, Diagnostic diagnostic, string guard)
        => VariableOf(diagnostic) is { } variable
            ? InsertAfter(root, StatementAt(root, diagnostic.AdditionalLocations[0]), Declaration(variable, guard))
            : Wrap(root, diagnostic, SyntaxFactory.ParseExpression(guard), replaced: null);

    /// <summary>Puts statements into a <c>using</c> block.</summary>
    /// <param name="root">The root of the document.</param>
    /// <param name="diagnostic">The diagnostic whose locations are the first and the last of the statements.</param>
    /// <param name="guard">What opens the block.</param>
    /// <param name="replaced">A statement before them that the block makes superfluous.</param>
    public static SyntaxNode Wrap(SyntaxNode root, Diagnostic diagnostic, ExpressionSyntax guard, StatementSyntax? replaced)
    {
        var first = StatementAt(root, diagnostic.AdditionalLocations[0]);
        var list = StatementList.Around(first)!;
        var start = list.IndexOf(first);
        var end = list.IndexOf(StatementAt(root, diagnostic.AdditionalLocations[1]));
        var covered = list.Statements.Skip(start).Take(end - start + 1).ToList();
        covered[0] = covered[0].WithoutLeadingTrivia();
        var block = SyntaxFactory.UsingStatement(null, guard.WithoutTrivia(), SyntaxFactory.Block(covered))
            .WithLeadingTrivia(first.GetLeadingTrivia())
            .WithTrailingTrivia(LineEndOf(covered[covered.Count - 1]))
            .WithAdditionalAnnotations(Formatter.Annotation);
        if (replaced is null)
        {
            return list.Replace(root, start, covered.Count, [block]);
        }

        var position = list.IndexOf(replaced);
        var kept = list.Statements.Skip(position + 1).Take(start - position - 1).Append(block).ToList();
        kept[0] = kept[0].WithLeadingTrivia(Joined(replaced.GetLeadingTrivia(), kept[0].GetLeadingTrivia()));
        return list.Replace(root, position, end - position + 1, kept);
    }

    /// <summary>The statement at a location of the analyzer.</summary>
    public static StatementSyntax StatementAt(SyntaxNode root, Location location)
        => root.FindNode(location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<StatementSyntax>(statement => statement.Span == location.SourceSpan)!;

    /// <summary>The name of the variable that holds the guard; null for the form of a block.</summary>
    public static string? VariableOf(Diagnostic diagnostic) => diagnostic.Properties.TryGetValue(GuardPlacement.Variable, out var variable) ? variable : null;

    /// <summary><c>using var name = guard;</c></summary>
    public static StatementSyntax Declaration(string variable, string guard) => SyntaxFactory.ParseStatement($"using var {variable} = {guard};");

    private static SyntaxNode InsertAfter(SyntaxNode root, StatementSyntax statement, StatementSyntax added)
    {
        var list = StatementList.Around(statement)!;
        var indentation = statement.GetLeadingTrivia().LastOrDefault(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia));
        return list.Replace(root, list.IndexOf(statement) + 1, 0, [added.WithLeadingTrivia(indentation).WithTrailingTrivia(LineEndOf(statement))]);
    }

    private static SyntaxTriviaList LineEndOf(StatementSyntax statement)
        => SyntaxFactory.TriviaList(statement.GetTrailingTrivia().Where(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)));

    /// <summary>The comments of a statement that goes stay in front of the next one, whose indentation is its own.</summary>
    private static SyntaxTriviaList Joined(SyntaxTriviaList gone, SyntaxTriviaList next)
        => gone.Any(trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia) || trivia.IsDirective)
            ? SyntaxFactory.TriviaList(gone.Take(gone.Count - (gone[gone.Count - 1].IsKind(SyntaxKind.WhitespaceTrivia) ? 1 : 0)).Concat(next))
            : next;
}
