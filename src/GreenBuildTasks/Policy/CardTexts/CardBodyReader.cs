using GreenBuildTasks.Cards;
using GreenBuildTasks.Cards.Forms;

namespace GreenBuildTasks.Policy.CardTexts;

/// <summary>Finds fields and tables in the body of a card. Code blocks are not read.</summary>
/// <param name="firstLine">Line of the card that the body begins on, from 1.</param>
internal sealed class CardBodyReader(int firstLine)
{
    private const string Placeholder = "[More Information Needed]";
    private const int MostRows = 10_000;

    private readonly List<CardField> _fields = [];
    private readonly List<CardRow> _rows = [];
    private int? _sectionLine;
    private bool _inSection;
    private bool _inStamp;
    private string? _fence;
    private IReadOnlyList<string>? _candidate;
    private IReadOnlyList<string>? _headers;

    /// <summary>Reads the body.</summary>
    public CardText Read(string body)
    {
        var line = firstLine;
        foreach (var text in body.ReplaceLineEndings("\n").Split('\n'))
        {
            ReadLine(text.Trim(), line++);
        }

        return new CardText("") { SectionLine = _sectionLine, Fields = _fields, Rows = _rows };
    }

    private void ReadLine(string text, int line)
    {
        if (IsInCode(text))
        {
            return;
        }

        _inStamp = StampMarker.IsBegin(text) || (_inStamp && !StampMarker.IsEnd(text));
        if (text.StartsWith('|'))
        {
            ReadRow(Cells(text), line);
            return;
        }

        (_candidate, _headers) = (null, null);
        if (text.StartsWith('#'))
        {
            ReadHeading(text, line);
        }
        else if (_inSection)
        {
            ReadField(text, line);
        }
    }

    private bool IsInCode(string text)
    {
        var fence = text.StartsWith("```", StringComparison.Ordinal) ? "```" : text.StartsWith("~~~", StringComparison.Ordinal) ? "~~~" : null;
        if (_fence is null)
        {
            _fence = fence;
            return fence is not null;
        }

        if (fence == _fence)
        {
            _fence = null;
        }

        return true;
    }

    private void ReadHeading(string text, int line)
    {
        var title = text.TrimStart('#');
        if (text.Length - title.Length <= 2)
        {
            _inSection = CardForms.IsTitle(title.Trim().TrimEnd('#').TrimEnd());
            _sectionLine ??= _inSection ? line : null;
        }
    }

    /// <summary>A list item or a line with a label in bold: <c>- **Hours used:** 12</c>, <c>**Hours used**: 12</c>, <c>- Hours used: 12</c>.</summary>
    private void ReadField(string text, int line)
    {
        var plain = Plain(text.TrimStart('-', '*', '+', ' '));
        var colon = plain.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0 && plain[(colon + 1)..].Trim() is { Length: > 0 } value && !value.Equals(Placeholder, StringComparison.Ordinal))
        {
            _fields.Add(new CardField(plain[..colon].Trim(), value, line, _inStamp));
        }
    }

    private void ReadRow(List<string> cells, int line)
    {
        if (_headers is not null)
        {
            if (cells.Count == _headers.Count && !_inStamp && _rows.Count < MostRows)
            {
                _rows.Add(new CardRow(_headers, cells, line));
            }
        }
        else if (_candidate is not null && cells.Count == _candidate.Count && cells.TrueForAll(cell => cell.Length > 0 && cell.Trim('-', ':').Length == 0))
        {
            _headers = _candidate;
        }
        else
        {
            _candidate = cells;
        }
    }

    private static List<string> Cells(string text) => text.Trim('|').Split('|').Select(cell => Plain(cell).Trim()).ToList();

    private static string Plain(string text) => text.Replace("**", "", StringComparison.Ordinal).Replace("__", "", StringComparison.Ordinal).Replace("\\", "", StringComparison.Ordinal);
}
