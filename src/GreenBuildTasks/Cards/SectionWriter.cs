using System.Text;

namespace GreenBuildTasks.Cards;

/// <summary>Writes the stamped block into the body of a card.</summary>
internal sealed class SectionWriter
{
    private readonly RawCard _card;
    private readonly int _bodyStart;
    private readonly ImpactSection _section;

    /// <summary>Prepares writing.</summary>
    /// <param name="card">The card.</param>
    /// <param name="bodyStart">Offset of the body.</param>
    /// <param name="section">What was found in the body.</param>
    public SectionWriter(RawCard card, int bodyStart, ImpactSection section)
    {
        _card = card;
        _bodyStart = bodyStart;
        _section = section;
    }

    /// <summary>The body with the block: in place of the old one, else of the first unanswered template lines, else under the heading, else
    /// with a heading at the end.</summary>
    /// <param name="statement">What to say.</param>
    /// <param name="metadata">What became of the metadata.</param>
    /// <param name="overwriteHandWritten">True to replace a block that was edited.</param>
    /// <param name="editedAt">Offset of a block that was edited by hand and is therefore kept; null when there is none.</param>
    /// <returns>Raw text.</returns>
    public string Write(ImpactStatement statement, MetadataEdit metadata, bool overwriteHandWritten, out int? editedAt)
    {
        editedAt = null;
        if (_section.Stamped is { } stamped)
        {
            if (StableHash.Of(_card.Text[stamped.TextStart..stamped.TextEnd]) != stamped.Marker.Text && !overwriteHandWritten)
            {
                editedAt = stamped.Start;
                return _card.Text[_bodyStart..];
            }

            return Splice(stamped.Start, stamped.End, Block(stamped.Marker, statement, metadata), _bodyStart, _card.Text.Length);
        }

        return _section switch
        {
            { Placeholders: [var first, ..] } => ReplacePlaceholders(first, statement, metadata),
            { HeadingEnd: { } offset } => Insert(offset, hasHeading: false, statement, metadata),
            _ => Insert(_card.Text.Length, hasHeading: true, statement, metadata),
        };
    }

    private string ReplacePlaceholders(PlaceholderRun first, ImpactStatement statement, MetadataEdit metadata)
    {
        var marker = new StampMarker { HasHeading = false, LinesBefore = 0, LinesAfter = 0, Replaced = first.Fields };
        var body = new StringBuilder().Append(_card.Text, _bodyStart, first.Start - _bodyStart).Append(Block(marker, statement, metadata));
        var position = first.End;
        foreach (var run in _section.Placeholders.Skip(1))
        {
            body.Append(_card.Text, position, run.Start - position).Append(StampMarker.ReplacedLine(run.Fields));
            position = run.End;
        }

        return body.Append(_card.Text, position, _card.Text.Length - position).ToString();
    }

    private string Insert(int offset, bool hasHeading, ImpactStatement statement, MetadataEdit metadata)
    {
        var before = LinesBefore(offset, wantsBlankLine: offset > _bodyStart);
        var after = offset == _card.Text.Length || _card.Text[offset] is '\r' or '\n' ? 1 : 2;
        var marker = new StampMarker { HasHeading = hasHeading, LinesBefore = before, LinesAfter = after };
        var block = Repeat(before) + Block(marker, statement, metadata) + Repeat(after);
        return Splice(offset, offset, block, _bodyStart, _card.Text.Length);
    }

    private string Block(StampMarker placement, ImpactStatement statement, MetadataEdit metadata)
    {
        var lines = ImpactBlock.Lines(statement, _section.Answered, metadata.Note);
        if (placement.HasHeading)
        {
            lines = lines.Prepend("").Prepend($"## {ImpactSection.Title}");
        }

        var text = RawCard.Encode(string.Concat(lines.Select(line => line + _card.NewLine)));
        var marker = placement with
        {
            Methods = MarkerWord(statement.Methods),
            DataYears = MarkerWord(statement.DataYears.Select(year => PlainNumber.Format(year))),
            Inputs = statement.InputFingerprint(),
            Metadata = metadata.Fingerprint,
            Text = StableHash.Of(text),
        };
        return string.Concat(marker.Format(), _card.NewLine, text, StampMarker.End);
    }

    /// <summary>Methods come from record files, so only characters that cannot end a comment or a field are kept.</summary>
    private static string MarkerWord(IEnumerable<string> values)
    {
        var word = string.Join(',', values.Select(value => string.Concat(value.Where(c => char.IsAsciiLetterOrDigit(c) || c == '_'))));
        return word.Length == 0 ? StampMarker.None : word;
    }

    private string Splice(int start, int end, string text, int from, int to)
        => string.Concat(_card.Text.AsSpan(from, start - from), text, _card.Text.AsSpan(end, to - end));

    private string Repeat(int lines) => string.Concat(Enumerable.Repeat(_card.NewLine, lines));

    private int LinesBefore(int offset, bool wantsBlankLine)
    {
        if (offset == 0)
        {
            return 0;
        }

        var lineBreak = RawCard.LineBreakBefore(_card.Text, offset);
        if (lineBreak.Length == 0)
        {
            return wantsBlankLine ? 2 : 1;
        }

        var lineEnd = offset - lineBreak.Length;
        return wantsBlankLine && lineEnd > 0 && RawCard.LineBreakBefore(_card.Text, lineEnd).Length == 0 ? 1 : 0;
    }
}
