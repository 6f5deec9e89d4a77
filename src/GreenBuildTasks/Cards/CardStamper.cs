using GreenBuildTasks.Cards.Forms;
using GreenBuildTasks.Policy.Plausibility;

namespace GreenBuildTasks.Cards;

/// <summary>
/// Stamps one card: the metadata key <c>co2_eq_emissions</c> and a section, "Environmental Impact" in the form of Hugging Face.
/// </summary>
/// <remarks>
/// <para>Every byte outside the stamped parts stays. Stamping the result again from the same statement changes nothing; stamping it from
/// another one replaces the stamped parts only.</para>
/// <para>Stamped parts are recognised by the marker comment of the section, see <see cref="StampMarker"/>: it holds fingerprints of the text
/// and of the metadata that were written. What no longer has its fingerprint was edited by hand; it is reported and kept, unless overwriting
/// is asked for.</para>
/// <para>Several projects may stamp one card. Each has a block of its own; the metadata is the sum of what their markers say.</para>
/// </remarks>
internal sealed class CardStamper
{
    private readonly CardStamp _stamp;
    private readonly CardFindings _findings;

    /// <summary>Prepares stamping one card.</summary>
    /// <param name="file">Path of the card, for findings.</param>
    /// <param name="stamp">What to stamp.</param>
    public CardStamper(string file, CardStamp stamp)
    {
        _stamp = stamp;
        _findings = new CardFindings(file);
    }

    /// <summary>Stamps the bytes of a card.</summary>
    public CardStampResult Stamp(byte[] original)
    {
        var isEdited = false;
        var content = CardParts.Read(original, _stamp.Form.Title, _findings) is { } parts ? Stamp(parts, out isEdited) : null;
        return new CardStampResult(content ?? original, content is not null, _findings.All) { IsBlockCurrent = content is not null && !isEdited };
    }

    private byte[]? Stamp(CardParts parts, out bool isEdited)
    {
        isEdited = false;
        var (card, frontMatter, section) = parts;
        if (section is { Blocks: [], HeadingEnd: null, OpenBlock: { } open })
        {
            _findings.Refuse(RawCard.LineAt(card.Text, open), 1, "code or HTML that begins here is never closed and would hide the section");
            return null;
        }

        ReportReaders(card, frontMatter);
        var editor = new MetadataStamper(
            card, frontMatter, [.. section.Blocks.Select(block => block.Marker)], _stamp.OverwriteHandWritten, _findings);
        if (editor.Stamp(Shares(section)) is not { } metadata)
        {
            return null;
        }

        if (_stamp.Statement.Share() is null)
        {
            // True whatever other projects add, so that their stamps do not make it stale.
            metadata = metadata with { Note = "The metadata of this card counts nothing of these figures: only the use of the model is recorded, not its making." };
        }

        ReportSection(card, section);
        ReportOthers(card, section);
        var body = new SectionWriter(card, frontMatter.BodyStart, section, _stamp).Write(metadata, out var editedAt);
        if (editedAt is { } offset)
        {
            isEdited = true;
            _findings.Warn(
                RawCard.LineAt(card.Text, offset),
                1,
                "the stamped section was edited by hand and is kept as it is; remove it to have it written again, or set GreenOverwriteHandWritten=true");
        }

        return card.ToBytes(string.Concat(metadata.Raw, body));
    }

    /// <summary>The shares of all projects, in the order in which their blocks stand after stamping.</summary>
    private IReadOnlyList<CardShare> Shares(ImpactSection section)
    {
        var own = _stamp.Statement.Share();
        var shares = section.Blocks.Select(block => block.Marker.Project == _stamp.Project ? own : block.Marker.Share).ToList();
        if (section.Blocks.All(block => block.Marker.Project != _stamp.Project))
        {
            shares.Add(own);
        }

        return shares.OfType<CardShare>().ToList();
    }

    private void ReportSection(RawCard card, ImpactSection section)
    {
        if (section.SecondHeading is { } second)
        {
            _findings.Warn(
                RawCard.LineAt(card.Text, second), 1, $"the section '{_stamp.Form.Title}' begins here a second time; keep one of the two, so that readers find the figures");
        }

        var grams = CardMetadata.Grams(Shares(section));
        foreach (var (field, offset) in section.AnsweredAt.Where(answer => _stamp.Form == CardForms.Default && answer.Key != TemplateField.Provider))
        {
            var line = RawCard.LineAt(card.Text, offset);
            if (field == TemplateField.Carbon && !Agrees(TemplateFields.AnswerAt(card.Text, offset), grams))
            {
                var figure = FigureText.Emissions(grams);
                _findings.Warn(line, 1, $"'{TemplateFields.NameOf(field)}' is answered here by hand and does not say what the records give, {figure}; both stay, remove what is wrong");
            }
            else
            {
                _findings.Inform(line, $"'{TemplateFields.NameOf(field)}' is answered here by hand and in the stamped block; both stay, remove this line to leave one answer");
            }
        }
    }

    /// <summary>Whether a figure that somebody wrote is that of the records, as far as people round.</summary>
    private static bool Agrees(string answer, double grams)
    {
        const double Rounding = 0.01;
        return WrittenNumber.Grams(answer) is { } stated && Math.Abs(stated - grams) <= Rounding * grams;
    }

    private void ReportOthers(RawCard card, ImpactSection section)
    {
        var inputs = _stamp.Statement.InputFingerprint();
        foreach (var block in section.Blocks.Where(block => block.Marker.Project != _stamp.Project))
        {
            var line = RawCard.LineAt(card.Text, block.Start);
            if (block.Marker is { Share: { } share } && block.Marker.Inputs == inputs)
            {
                _findings.Warn(
                    line,
                    1,
                    $"the stamped block of the project '{block.Marker.Project}' has the same activities and inputs as that of this project, so the metadata counts "
                    + $"{FigureText.Kilograms(share.Grams)} kg CO2eq once for each; give both projects the same GreenCardProject, run the target GreenRemoveStamps and stamp the card again");
                continue;
            }

            _findings.Inform(
                line,
                $"the card also has a stamped block of the project '{block.Marker.Project}', and the metadata counts both; "
                + "if there is no such project any more, run the target GreenRemoveStamps and stamp the card again");
        }
    }

    private void ReportReaders(RawCard card, FrontMatter frontMatter)
    {
        if (card.HasByteOrderMark)
        {
            _findings.Inform(1, "the card begins with a byte order mark, behind which some readers do not find the metadata; save it without one");
        }

        if (frontMatter.Kind == FrontMatterKind.CarriageReturn)
        {
            _findings.Inform(1, "the metadata ends in a lone carriage return, which readers do not accept; save the card with other line ends");
        }
    }
}
