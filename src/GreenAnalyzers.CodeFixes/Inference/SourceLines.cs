using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GreenAnalyzers.CodeFixes.Inference;

/// <summary>The lines that a node takes, as people see them: with its comments, and without what stands beside it.</summary>
internal sealed class SourceLines
{
    private readonly SourceText _text;

    public SourceLines(SourceText text)
    {
        _text = text;
        NewLine = text.Lines[0] is var first && first.EndIncludingLineBreak - first.End == 2 ? "\r\n" : "\n";
    }

    /// <summary>The line end of the file.</summary>
    public string NewLine { get; }

    /// <summary>The blanks in front of a node.</summary>
    public string IndentOf(SyntaxNode node)
    {
        var line = LineOf(node.SpanStart);
        var text = line.ToString();
        return text.Substring(0, text.Length - text.TrimStart().Length);
    }

    /// <summary>True when nothing but blanks stands in front of the statement on its line.</summary>
    public bool IsFirstOfLine(StatementSyntax statement) => IndentOf(statement).Length == statement.SpanStart - LineOf(statement.SpanStart).Start;

    /// <summary>True when nothing but blanks and a comment stands on the lines of the statement besides it.</summary>
    public bool IsAlone(StatementSyntax statement)
    {
        var last = LineOf(statement.Span.End);
        var after = _text.ToString(TextSpan.FromBounds(statement.Span.End, last.End)).Trim();
        return IsFirstOfLine(statement)
            && (after.Length == 0 || after.StartsWith("//", StringComparison.Ordinal));
    }

    /// <summary>Where a node begins with the comment lines right above it.</summary>
    public int StartWithComments(SyntaxNode node)
    {
        var line = LineOf(node.SpanStart).LineNumber;
        while (line > 0 && IsComment(_text.Lines[line - 1].ToString().TrimStart()))
        {
            line--;
        }

        return _text.Lines[line].Start;
    }

    /// <summary>The whole lines of a statement, with the comments above it and beside it.</summary>
    public TextSpan LinesOf(StatementSyntax statement) => TextSpan.FromBounds(StartWithComments(statement), LineOf(statement.Span.End).EndIncludingLineBreak);

    /// <summary>The lines of several statements, without the blank lines that would be left at the top of a block or below another one.</summary>
    public IEnumerable<TextSpan> RemovalOf(IEnumerable<StatementSyntax> statements)
    {
        TextSpan? pending = null;
        foreach (var lines in statements.Select(LinesOf))
        {
            if (pending is { } previous && _text.ToString(TextSpan.FromBounds(previous.End, lines.Start)).Trim().Length == 0)
            {
                pending = TextSpan.FromBounds(previous.Start, lines.End);
                continue;
            }

            if (pending is { } finished)
            {
                yield return WithBlankLineBelow(finished);
            }

            pending = lines;
        }

        if (pending is { } last)
        {
            yield return WithBlankLineBelow(last);
        }
    }

    /// <summary>The text of the file in a span.</summary>
    public string Text(TextSpan span) => _text.ToString(span);

    private TextSpan WithBlankLineBelow(TextSpan lines)
    {
        var above = LineOf(lines.Start).LineNumber - 1;
        var below = LineOf(lines.End);
        return above >= 0 && _text.Lines[above].ToString().Trim() is "" or "{" && below.ToString().Trim().Length == 0
            ? TextSpan.FromBounds(lines.Start, below.EndIncludingLineBreak)
            : lines;
    }

    private TextLine LineOf(int position) => _text.Lines.GetLineFromPosition(position);

    private static bool IsComment(string line)
        => line.StartsWith("//", StringComparison.Ordinal) || line.StartsWith("/*", StringComparison.Ordinal) || line.StartsWith("*", StringComparison.Ordinal);
}
