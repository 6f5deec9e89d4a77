using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GreenAnalyzers.CodeFixes.Training;

/// <summary>Takes the head of a loop away and leaves its body, which then runs once.</summary>
internal static class LoopRemoval
{
    /// <summary>
    /// The changes of the text. A body that declares nothing which could clash or which lives until its end loses its braces, too.
    /// </summary>
    public static List<TextChange> ChangesOf(ForEachStatementSyntax loop, SourceText text)
    {
        if (loop is { Statement: BlockSyntax { Statements: { Count: > 0 } statements } block, Parent: BlockSyntax outer } && CanOpen(block, outer))
        {
            var close = text.Lines.GetLineFromPosition(block.CloseBraceToken.SpanStart);
            var ownsLine = string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(close.Start, block.CloseBraceToken.SpanStart)));
            var first = FirstOf(block, statements[0]);
            return
            [
                new TextChange(TextSpan.FromBounds(loop.SpanStart, first), ""),
                .. Unindented(loop, first, ownsLine ? close.Start : block.CloseBraceToken.SpanStart, text),
                ownsLine
                    ? new TextChange(TextSpan.FromBounds(close.Start, EndOf(close, block.CloseBraceToken.Span.End, text)), "")
                    : new TextChange(block.CloseBraceToken.Span, ""),
            ];
        }

        return [new TextChange(TextSpan.FromBounds(loop.SpanStart, loop.Statement.SpanStart), ""), .. Unindented(loop, loop.Statement.SpanStart, loop.Span.End, text)];
    }

    /// <summary>Where the content of a block starts: at a comment in front of its first statement, or at the statement.</summary>
    private static int FirstOf(BlockSyntax block, StatementSyntax first)
    {
        var comments = block.OpenBraceToken.TrailingTrivia.Concat(first.GetLeadingTrivia())
            .Where(trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia))
            .ToList();
        return comments.Count > 0 ? comments[0].SpanStart : first.SpanStart;
    }

    /// <summary>The line of a brace goes with its end when nothing follows on it.</summary>
    private static int EndOf(TextLine line, int brace, SourceText text)
        => string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(brace, line.End))) ? line.EndIncludingLineBreak : brace;

    private static bool CanOpen(BlockSyntax block, BlockSyntax outer)
    {
        var declared = new HashSet<string>();
        foreach (var statement in block.Statements)
        {
            switch (statement)
            {
                case LocalDeclarationStatementSyntax declaration when declaration.UsingKeyword.IsKind(SyntaxKind.None):
                    declared.UnionWith(declaration.Declaration.Variables.Select(variable => variable.Identifier.ValueText));
                    break;
                case LocalDeclarationStatementSyntax or LocalFunctionStatementSyntax or LabeledStatementSyntax:
                    return false;
            }

            // Variables that a pattern, an out argument or a deconstruction declares.
            declared.UnionWith(statement.DescendantNodes().OfType<SingleVariableDesignationSyntax>().Select(variable => variable.Identifier.ValueText));
        }

        return !outer.DescendantTokens().Any(token => token.IsKind(SyntaxKind.IdentifierToken) && declared.Contains(token.ValueText) && !block.Span.Contains(token.Span));
    }

    /// <summary>Moves the lines after the first one to the left, by as much as the first one moves.</summary>
    private static IEnumerable<TextChange> Unindented(ForEachStatementSyntax loop, int start, int end, SourceText text)
    {
        var surplus = ColumnOf(start, text) - ColumnOf(loop.SpanStart, text);
        var lines = loop.DescendantTokens().Where(SpansLines).Select(token => token.Span).ToList();
        for (var number = text.Lines.GetLineFromPosition(start).LineNumber + 1; number < text.Lines.Count && text.Lines[number].Start < end; number++)
        {
            var line = text.Lines[number];
            var blank = text.ToString(line.Span).TakeWhile(character => character is ' ' or '\t').Count();
            if (surplus > 0 && blank >= surplus && line.Start + surplus <= end && !lines.Any(span => span.Start < line.Start && line.Start < span.End))
            {
                yield return new TextChange(new TextSpan(line.Start, surplus), "");
            }
        }
    }

    /// <summary>The blanks in front of what stands on the line; a first statement that shares the line of its brace moves nothing.</summary>
    private static int ColumnOf(int position, SourceText text) => text.ToString(text.Lines.GetLineFromPosition(position).Span).TakeWhile(character => character is ' ' or '\t').Count();

    private static bool SpansLines(SyntaxToken token) => token.Text.IndexOf('\n') >= 0;
}
