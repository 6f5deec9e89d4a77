using GreenBuildTasks.Cards.Forms;

namespace GreenBuildTasks.Cards;

/// <summary>
/// Takes every stamped part out of a card, those of all projects. What is left are the bytes that the card had before its first stamp, with
/// what was edited since.
/// </summary>
/// <remarks>
/// Two things cannot come back, because the card had them and the stamp replaced them when it was told to: a hand-written value that was
/// overwritten, and the spelling (<c>~</c>, <c>null</c>) of a key without a value.
/// </remarks>
internal sealed class CardUnstamper
{
    private readonly CardFindings _findings;
    private readonly bool _overwriteHandWritten;

    /// <summary>Prepares one card.</summary>
    /// <param name="file">Path of the card, for findings.</param>
    /// <param name="overwriteHandWritten">True to remove a block also when it was edited by hand.</param>
    public CardUnstamper(string file, bool overwriteHandWritten)
    {
        _findings = new CardFindings(file);
        _overwriteHandWritten = overwriteHandWritten;
    }

    /// <summary>Takes the stamped parts out.</summary>
    public CardStampResult Remove(byte[] original)
    {
        var content = CardParts.Read(original, CardForms.Default.Title, _findings) is { } parts ? Remove(parts) : null;
        return new CardStampResult(content ?? original, content is not null, _findings.All);
    }

    private byte[]? Remove(CardParts parts)
    {
        var (card, frontMatter, section) = parts;
        if (section.Blocks.Count == 0)
        {
            return null;
        }

        if (section.Blocks.FirstOrDefault(block => SectionWriter.IsEdited(card, block)) is { } edited && !_overwriteHandWritten)
        {
            _findings.Warn(
                RawCard.LineAt(card.Text, edited.Start),
                1,
                "the stamped section was edited by hand; nothing is removed from the card, unless GreenOverwriteHandWritten=true");
            return null;
        }

        var markers = section.Blocks.Select(block => block.Marker).ToList();
        if (new MetadataStamper(card, frontMatter, markers, _overwriteHandWritten, _findings).Remove() is not { } metadata)
        {
            return null;
        }

        var edits = new TextEdits();
        foreach (var run in section.Replaced)
        {
            edits.Replace(run.Start, run.End, TemplateLines(run.Fields, card.NewLine));
        }

        var extents = Extents(card, section.Blocks);
        foreach (var (block, start, end) in extents)
        {
            edits.Replace(Math.Max(start, frontMatter.BodyStart), end, TemplateLines(block.Marker.Replaced, card.NewLine));
        }

        // In a card that ended with its metadata, the line end of the closing marker came with the block.
        var added = Math.Clamp(frontMatter.BodyStart - extents.Min(extent => extent.Start), 0, metadata.Raw.Length);
        return card.ToBytes(string.Concat(metadata.Raw.AsSpan(0, metadata.Raw.Length - added), edits.Apply(card.Text, frontMatter.BodyStart)));
    }

    /// <summary>
    /// The blocks with the line ends that came with them, as far as they are still there. A block that was added behind that of another
    /// project stands between that one and the line ends behind it.
    /// </summary>
    private static List<(StampedBlock Block, int Start, int End)> Extents(RawCard card, IReadOnlyList<StampedBlock> blocks)
    {
        var extents = new List<(StampedBlock Block, int Start, int End)>();
        var last = 0;
        foreach (var block in blocks.Reverse())
        {
            var isFollowed = extents is [.., var next] && next.Start == block.End;
            last = isFollowed ? last : extents.Count;
            extents.Add((block, SkipBack(card, block), block.End));
            extents[last] = extents[last] with { End = SkipOn(card, extents[last].End, block.Marker.LinesAfter) };
        }

        return extents;
    }

    private static int SkipBack(RawCard card, StampedBlock block)
    {
        var start = block.Start;
        for (var count = block.Marker.LinesBefore; count > 0 && RawCard.LineBreakBefore(card.Text, start) == card.NewLine; count--)
        {
            start -= card.NewLine.Length;
        }

        return start;
    }

    private static int SkipOn(RawCard card, int end, int lines)
    {
        for (; lines > 0; lines--)
        {
            end += RawCard.LineBreakAt(card.Text, end).Length;
        }

        return end;
    }

    private static string TemplateLines(IEnumerable<TemplateField> fields, string newLine) => string.Join(newLine, fields.Select(TemplateFields.EmptyLine));
}
