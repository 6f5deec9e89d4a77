namespace GreenBuildTasks.Cards;

/// <summary>What a line of Markdown is to a reader who looks for headings.</summary>
internal enum MarkdownLineKind
{
    /// <summary>Ordinary Markdown.</summary>
    Text,

    /// <summary>One HTML comment that begins and ends on this line.</summary>
    Comment,

    /// <summary>A line of, or around, code, a longer comment or raw HTML: nothing in it is a heading.</summary>
    Hidden,
}

/// <summary>
/// Walks over the lines of a Markdown text and knows which of them are shown as Markdown, by the rules of CommonMark for fenced code and
/// for HTML blocks of the kinds 1 (<c>pre</c>, <c>script</c>, <c>style</c>, <c>textarea</c>) and 2 (comments). One pass, no copies.
/// </summary>
internal sealed class MarkdownScanner
{
    private static readonly string[] RawTags = ["pre", "script", "style", "textarea"];

    private readonly string _text;
    private char _fence;
    private int _fenceLength;
    private string? _htmlEnd;

    /// <summary>Starts at an offset that a line begins at.</summary>
    public MarkdownScanner(string text, int start)
    {
        _text = text;
        NextLine = start;
    }

    /// <summary>Offset of the current line.</summary>
    public int LineStart { get; private set; }

    /// <summary>Offset of the line end of the current line.</summary>
    public int LineEnd { get; private set; }

    /// <summary>Offset behind that line end.</summary>
    public int NextLine { get; private set; }

    /// <summary>What the current line is.</summary>
    public MarkdownLineKind Kind { get; private set; }

    /// <summary>Offset of the line that opened the code or HTML that the current line is in; null outside.</summary>
    public int? OpenBlock { get; private set; }

    /// <summary>Text of the current line.</summary>
    public ReadOnlySpan<char> Line => _text.AsSpan(LineStart, LineEnd - LineStart);

    /// <summary>Goes to the next line.</summary>
    /// <returns>False behind the last line.</returns>
    public bool MoveNext()
    {
        if (NextLine >= _text.Length)
        {
            return false;
        }

        LineStart = NextLine;
        LineEnd = _text.AsSpan(LineStart).IndexOfAny('\r', '\n') is var found and >= 0 ? LineStart + found : _text.Length;
        NextLine = _text.AsSpan(LineEnd) is ['\r', '\n', ..] ? LineEnd + 2 : Math.Min(LineEnd + 1, _text.Length);
        Kind = Classify();
        return true;
    }

    /// <summary>The line without its indentation; empty when that is deep enough to make it code or a continuation.</summary>
    public static ReadOnlySpan<char> Unindent(ReadOnlySpan<char> line)
    {
        var content = line.TrimStart(' ');
        return line.Length - content.Length <= 3 ? content : default;
    }

    private MarkdownLineKind Classify()
    {
        var line = Unindent(Line);
        if (_htmlEnd is not null)
        {
            CloseHtml(Line);
            return MarkdownLineKind.Hidden;
        }

        if (_fenceLength > 0)
        {
            var length = RunLength(line, _fence);
            if (length >= _fenceLength && line[length..].Trim(" \t").IsEmpty)
            {
                _fenceLength = 0;
                OpenBlock = null;
            }

            return MarkdownLineKind.Hidden;
        }

        return OpensFence(line) || OpensRawHtml(line) ? MarkdownLineKind.Hidden : ClassifyComment(line);
    }

    private bool OpensFence(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || line[0] is not ('`' or '~'))
        {
            return false;
        }

        var length = RunLength(line, line[0]);
        if (length < 3 || (line[0] == '`' && line[length..].Contains('`')))
        {
            return false;
        }

        (_fence, _fenceLength, OpenBlock) = (line[0], length, LineStart);
        return true;
    }

    private bool OpensRawHtml(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || line[0] != '<')
        {
            return false;
        }

        foreach (var tag in RawTags)
        {
            if (line[1..].StartsWith(tag, StringComparison.OrdinalIgnoreCase)
                && (line.Length == tag.Length + 1 || line[tag.Length + 1] is ' ' or '\t' or '>'))
            {
                OpenHtml($"</{tag}>");
                CloseHtml(line);
                return true;
            }
        }

        return false;
    }

    private MarkdownLineKind ClassifyComment(ReadOnlySpan<char> line)
    {
        const string Begin = "<!--";
        if (!line.StartsWith(Begin, StringComparison.Ordinal))
        {
            return MarkdownLineKind.Text;
        }

        OpenHtml("-->");
        CloseHtml(line[Begin.Length..]);
        return _htmlEnd is null ? MarkdownLineKind.Comment : MarkdownLineKind.Hidden;
    }

    private void OpenHtml(string end) => (_htmlEnd, OpenBlock) = (end, LineStart);

    private void CloseHtml(ReadOnlySpan<char> line)
    {
        if (line.Contains(_htmlEnd, StringComparison.OrdinalIgnoreCase))
        {
            (_htmlEnd, OpenBlock) = (null, null);
        }
    }

    private static int RunLength(ReadOnlySpan<char> line, char character)
        => line.IndexOfAnyExcept(character) is var found and >= 0 ? found : line.Length;
}
