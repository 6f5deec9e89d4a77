namespace GreenBuildTasks.Cards;

/// <summary>Finds the section, its placeholders and an earlier stamp in one pass over the body of a card.</summary>
internal sealed class ImpactSectionFinder
{
    private readonly string _text;
    private readonly string _newLine;
    private readonly string _title;
    private readonly MarkdownScanner _lines;
    private readonly List<PlaceholderRun> _placeholders = [];
    private readonly Dictionary<TemplateField, int> _answered = [];
    private int? _headingEnd;
    private int? _secondHeading;
    private bool _inSection;
    private (int Start, int MarkerEnd, int TextStart, StampMarker Marker)? _openStamp;
    private readonly List<PlaceholderRun> _replaced = [];
    private readonly List<StampedBlock> _blocks = [];
    private (int Offset, string Message)? _problem;

    private ImpactSectionFinder(string text, int bodyStart, string newLine, string title)
    {
        _text = text;
        _title = title;
        _newLine = newLine;
        _lines = new MarkdownScanner(text, bodyStart);
    }

    /// <summary>Reads the body of a card.</summary>
    /// <param name="text">Raw text of the card.</param>
    /// <param name="bodyStart">Offset behind the metadata.</param>
    /// <param name="newLine">Line end of the card.</param>
    /// <param name="title">Text of the heading of the section.</param>
    public static ImpactSection Find(string text, int bodyStart, string newLine, string title)
    {
        var finder = new ImpactSectionFinder(text, bodyStart, newLine, title);
        finder.Read();
        return new ImpactSection(
            finder._headingEnd, finder._placeholders, finder._secondHeading, finder._answered, finder._replaced, finder._blocks, finder._lines.OpenBlock, finder._problem);
    }

    private void Read()
    {
        var (paragraphStart, paragraphLines) = (0, 0);
        while (_problem is null && _lines.MoveNext())
        {
            if (_lines.Kind == MarkdownLineKind.Comment)
            {
                ReadComment();
            }

            if (_lines.Kind != MarkdownLineKind.Text || _openStamp is not null)
            {
                paragraphLines = 0;
                continue;
            }

            var line = MarkdownScanner.Unindent(_lines.Line).TrimEnd(" \t");
            if (HeadingLevel(line) is var level and > 0)
            {
                ReadHeading(level, line[level..].TrimEnd('#'), _lines.LineStart);
                paragraphLines = 0;
            }
            else if (paragraphLines > 0 && UnderlineLevel(line) is var underlined and > 0)
            {
                ReadHeading(underlined, paragraphLines == 1 ? _text.AsSpan(paragraphStart, _lines.LineStart - paragraphStart) : default, paragraphStart);
                paragraphLines = 0;
            }
            else
            {
                ReadField();
                (paragraphStart, paragraphLines) = !IsParagraph(line) ? (0, 0)
                    : paragraphLines == 0 ? (_lines.LineStart, 1)
                    : (paragraphStart, paragraphLines + 1);
            }
        }

        if (_openStamp is { } open)
        {
            _problem ??= (open.Start, $"a stamped block begins here, but the line '{StampMarker.End}' that ends it is missing");
        }
    }

    private void ReadComment()
    {
        if (StampMarker.IsEnd(_lines.Line))
        {
            if (_openStamp is not { } open)
            {
                _problem = (_lines.LineStart, "a stamped block ends here that does not begin before");
                return;
            }

            _blocks.Add(new StampedBlock(open.Start, open.MarkerEnd, open.TextStart, _lines.LineStart, _lines.LineEnd, open.Marker));
            _openStamp = null;
        }
        else if (StampMarker.IsBegin(_lines.Line))
        {
            if (_openStamp is not null)
            {
                _problem = (_lines.LineStart, "a second stamped block begins here, inside of another one; remove one of them");
            }
            else if (StampMarker.TryParse(_lines.Line, out var marker))
            {
                Open(marker);
            }
            else
            {
                _problem = (
                    _lines.LineStart,
                    "the marker of the stamped block was changed and cannot be read; remove the block to have it written again");
            }
        }
        else if (StampMarker.TryParseReplaced(_lines.Line, out var fields))
        {
            _replaced.Add(new PlaceholderRun(_lines.LineStart, _lines.LineEnd, fields));
        }
    }

    private void Open(StampMarker marker)
    {
        if (_blocks.Exists(block => string.Equals(block.Marker.Project, marker.Project, StringComparison.Ordinal)))
        {
            _problem = (_lines.LineStart, "a second stamped block begins here, of the same project as one before; remove one of them");
            return;
        }

        _openStamp = (_lines.LineStart, _lines.LineEnd, _lines.NextLine, marker);
    }

    private void ReadHeading(int level, ReadOnlySpan<char> title, int start)
    {
        if (level > 2)
        {
            return;
        }

        var isTitle = level == 2 && title.Trim().Equals(_title, StringComparison.OrdinalIgnoreCase);
        _inSection = isTitle && _headingEnd is null;
        if (_inSection)
        {
            _headingEnd = _lines.NextLine;
        }
        else if (isTitle)
        {
            _secondHeading ??= start;
        }
    }

    private void ReadField()
    {
        if (!_inSection)
        {
            return;
        }

        if (TemplateFields.Match(_lines.Line) is { } empty)
        {
            AddPlaceholder(empty);
        }
        else if (TemplateFields.MatchAnswer(_lines.Line) is { } answered)
        {
            _answered.TryAdd(answered, _lines.LineStart);
        }
    }

    private void AddPlaceholder(TemplateField field)
    {
        // Only lines that can be restored to the letter are replaced, and that includes their line ends.
        if (_placeholders.Count > 0
            && _placeholders[^1] is var last
            && string.CompareOrdinal(_text, last.End, _newLine, 0, _newLine.Length) == 0
            && last.End + _newLine.Length == _lines.LineStart)
        {
            _placeholders[^1] = new PlaceholderRun(last.Start, _lines.LineEnd, [.. last.Fields, field]);
        }
        else
        {
            _placeholders.Add(new PlaceholderRun(_lines.LineStart, _lines.LineEnd, [field]));
        }
    }

    private static int HeadingLevel(ReadOnlySpan<char> line)
    {
        var level = line.IndexOfAnyExcept('#') is var found and >= 0 ? found : line.Length;
        return level <= 6 && (level == line.Length || line[level] is ' ' or '\t') ? level : 0;
    }

    private static int UnderlineLevel(ReadOnlySpan<char> line)
        => line.IsEmpty ? 0 : line.IndexOfAnyExcept('=') < 0 ? 1 : line.IndexOfAnyExcept('-') < 0 ? 2 : 0;

    /// <summary>Only a paragraph can be underlined to a heading; behind a list item, a quote or a table the same line is a rule.</summary>
    private static bool IsParagraph(ReadOnlySpan<char> line) => !line.IsEmpty && line[0] is not ('-' or '*' or '+' or '>' or '|' or '<');
}
