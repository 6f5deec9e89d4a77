namespace GreenBuildTasks.Cards;

/// <summary>Writes the stamped block of a project into the body of a card.</summary>
internal sealed class SectionWriter
{
    private readonly RawCard _card;
    private readonly int _bodyStart;
    private readonly ImpactSection _section;
    private readonly CardStamp _stamp;

    /// <summary>Prepares writing.</summary>
    /// <param name="card">The card.</param>
    /// <param name="bodyStart">Offset of the body.</param>
    /// <param name="section">What was found in the body.</param>
    /// <param name="stamp">What to write.</param>
    public SectionWriter(RawCard card, int bodyStart, ImpactSection section, CardStamp stamp)
    {
        _card = card;
        _bodyStart = bodyStart;
        _section = section;
        _stamp = stamp;
    }

    /// <summary>
    /// The body with the block: in place of the old one, else behind that of another project, else in place of the first unanswered template
    /// lines, else under the heading, else with a heading at the end. The blocks of other projects only learn what the metadata now says.
    /// </summary>
    /// <param name="metadata">What became of the metadata.</param>
    /// <param name="editedAt">Offset of a block that was edited by hand and is therefore kept; null when there is none.</param>
    /// <returns>Raw text.</returns>
    public string Write(MetadataEdit metadata, out int? editedAt)
    {
        editedAt = null;
        var edits = new TextEdits();
        foreach (var block in _section.Blocks)
        {
            if (block.Marker.Project != _stamp.Project)
            {
                KeepWith(metadata, block, edits);
            }
            else if (IsEdited(block) && !_stamp.OverwriteHandWritten)
            {
                editedAt = block.Start;
                KeepWith(metadata, block, edits);
            }
            else
            {
                edits.Replace(block.Start, block.End, Block(block.Marker, metadata));
            }
        }

        if (_section.Blocks.All(block => block.Marker.Project != _stamp.Project))
        {
            Add(metadata, edits);
        }

        return edits.Apply(_card.Text, _bodyStart);
    }

    /// <summary>True when the text of a block is not what a stamp wrote.</summary>
    public static bool IsEdited(RawCard card, StampedBlock block) => StableHash.Of(card.Text[block.TextStart..block.TextEnd]) != block.Marker.Text;

    private bool IsEdited(StampedBlock block) => IsEdited(_card, block);

    private void KeepWith(MetadataEdit metadata, StampedBlock block, TextEdits edits)
    {
        var marker = block.Marker with { Metadata = metadata.Fingerprint, Origin = metadata.Origin };
        if (marker.Metadata != block.Marker.Metadata || marker.Origin != block.Marker.Origin)
        {
            edits.Replace(block.Start, block.MarkerEnd, marker.Format());
        }
    }

    private void Add(MetadataEdit metadata, TextEdits edits)
    {
        switch (_section)
        {
            case { Blocks: [.., { } last] }:
                Insert(last.End, hasHeading: false, before: 2, after: 0, metadata, edits);
                break;
            case { Placeholders: [{ } first, ..] }:
                var placement = new StampMarker { HasHeading = false, LinesBefore = 0, LinesAfter = 0, Replaced = first.Fields };
                edits.Replace(first.Start, first.End, Block(placement, metadata));
                foreach (var run in _section.Placeholders.Skip(1))
                {
                    edits.Replace(run.Start, run.End, StampMarker.ReplacedLine(run.Fields));
                }

                break;
            default:
                var offset = _section.HeadingEnd ?? _card.Text.Length;
                var isLast = offset == _card.Text.Length || _card.Text[offset] is '\r' or '\n';
                Insert(offset, _section.HeadingEnd is null, LinesBefore(offset, wantsBlankLine: offset > _bodyStart), isLast ? 1 : 2, metadata, edits);
                break;
        }
    }

    private void Insert(int offset, bool hasHeading, int before, int after, MetadataEdit metadata, TextEdits edits)
    {
        var marker = new StampMarker { HasHeading = hasHeading, LinesBefore = before, LinesAfter = after };
        edits.Replace(offset, offset, Repeat(before) + Block(marker, metadata) + Repeat(after));
    }

    private string Block(StampMarker placement, MetadataEdit metadata)
    {
        var statement = _stamp.Statement;
        var lines = ImpactBlock.Lines(_stamp, _section.Answered, metadata.Note);
        if (placement.HasHeading)
        {
            lines = lines.Prepend("").Prepend($"## {_stamp.Form.Title}");
        }

        var text = RawCard.Encode(string.Concat(lines.Select(line => line + _card.NewLine)));
        var marker = placement with
        {
            Project = _stamp.Project,
            Methods = MarkerWord(statement.Methods),
            DataYears = MarkerWord(statement.DataYears.Select(year => PlainNumber.Format(year))),
            Inputs = statement.InputFingerprint(),
            Metadata = metadata.Fingerprint,
            Origin = metadata.Origin,
            Share = statement.Share(),
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
