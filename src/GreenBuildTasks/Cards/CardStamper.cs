using GreenBuildTasks.Models;
using GreenBuildTasks.Yaml;

namespace GreenBuildTasks.Cards;

/// <summary>
/// Stamps one card: the metadata key <c>co2_eq_emissions</c> and the section "Environmental Impact".
/// </summary>
/// <remarks>
/// <para>Every byte outside the stamped parts stays. Stamping the result again from the same statement changes nothing; stamping it from
/// another one replaces the stamped parts only.</para>
/// <para>Stamped parts are recognised by the marker comment of the section, see <see cref="StampMarker"/>: it holds fingerprints of the text
/// and of the metadata that were written. What no longer has its fingerprint was edited by hand; it is reported and kept, unless overwriting
/// is asked for.</para>
/// </remarks>
internal sealed class CardStamper
{
    private readonly string _file;
    private readonly ImpactStatement _statement;
    private readonly bool _overwriteHandWritten;
    private readonly List<CardFinding> _findings = [];

    /// <summary>Prepares stamping one card.</summary>
    /// <param name="file">Path of the card, for findings.</param>
    /// <param name="statement">What the card says; it has at least one activity.</param>
    /// <param name="overwriteHandWritten">True to replace figures that somebody wrote or changed by hand.</param>
    public CardStamper(string file, ImpactStatement statement, bool overwriteHandWritten)
    {
        _file = file;
        _statement = statement;
        _overwriteHandWritten = overwriteHandWritten;
    }

    /// <summary>Stamps the bytes of a card.</summary>
    public CardStampResult Stamp(byte[] original)
    {
        var content = GitLfsPointer.TryRead(original.AsSpan(0, Math.Min(original.Length, GitLfsPointer.MaxBytes)), out _)
            ? Refuse(0, 0, "the card is a git-LFS pointer, not the file itself; run 'git lfs pull'")
            : Edit(RawCard.Read(original));
        return new CardStampResult(content ?? original, content is not null, _findings);
    }

    private byte[]? Edit(RawCard card)
    {
        if (card.Text.Contains('\0'))
        {
            return Refuse(0, 0, "the card is not UTF-8 text");
        }

        var frontMatter = FrontMatter.Locate(card.Text);
        if (frontMatter.Kind == FrontMatterKind.Broken)
        {
            return Refuse(
                RawCard.LineAt(card.Text, frontMatter.Start), 1, "the card begins with '---', but no line with exactly '---' closes the metadata");
        }

        var section = ImpactSectionFinder.Find(card.Text, frontMatter.BodyStart, card.NewLine);
        if (section.Problem is { } problem)
        {
            return Refuse(RawCard.LineAt(card.Text, problem.Offset), 1, problem.Message);
        }

        if (section is { Stamped: null, HeadingEnd: null, OpenBlock: { } open })
        {
            return Refuse(RawCard.LineAt(card.Text, open), 1, "code or HTML that begins here is never closed and would hide the section");
        }

        if (section.Stamped is { } stamped)
        {
            // A stamp may tip the balance of a card with mixed line ends; its own line ends then decide.
            card = card.WithNewLine(RawCard.LineBreakBefore(card.Text, stamped.TextStart));
        }

        ReportReaders(card, frontMatter);
        var metadata = EditMetadata(card, frontMatter, section.Stamped?.Marker.Metadata ?? StampMarker.None);
        if (metadata is null)
        {
            return null;
        }

        var body = new SectionWriter(card, frontMatter.BodyStart, section).Write(_statement, metadata, _overwriteHandWritten, out var editedAt);
        if (editedAt is { } offset)
        {
            Warn(
                RawCard.LineAt(card.Text, offset),
                1,
                "the stamped section was edited by hand and is kept as it is; remove it to have it written again");
        }

        return card.ToBytes(string.Concat(metadata.Raw, body));
    }

    private void ReportReaders(RawCard card, FrontMatter frontMatter)
    {
        if (card.HasByteOrderMark)
        {
            Inform("the card begins with a byte order mark, behind which some readers do not find the metadata; save it without one");
        }

        if (frontMatter.Kind == FrontMatterKind.CarriageReturn)
        {
            Inform("the metadata ends in a lone carriage return, which readers do not accept; save the card with other line ends");
        }
    }

    private MetadataEdit? EditMetadata(RawCard card, FrontMatter frontMatter, string stampedFingerprint)
    {
        var wanted = _statement.ToMetadata();
        if (frontMatter.Kind == FrontMatterKind.None)
        {
            return wanted is null ? new MetadataEdit("", StampMarker.None, OmissionNote()) : Add(card, wanted);
        }

        var firstLine = RawCard.LineAt(card.Text, frontMatter.ContentStart);
        if (!RawCard.TryDecode(card.Text.AsSpan(frontMatter.ContentStart, frontMatter.ContentEnd - frontMatter.ContentStart), out var yaml))
        {
            Refuse(firstLine, 1, "the metadata is not UTF-8 text");
            return null;
        }

        var editor = MetadataEditor.Open(yaml, card.NewLine, _file, firstLine, out var problems);
        foreach (var problem in problems)
        {
            Warn(problem.Line, problem.Column, $"{problem.Message}; the card is not stamped", FindingCodes.FileInvalid);
        }

        return editor is null ? null : EditMetadata(card, frontMatter, editor, wanted, stampedFingerprint, yaml);
    }

    private MetadataEdit? EditMetadata(
        RawCard card, FrontMatter frontMatter, MetadataEditor editor, EmissionsMetadata? wanted, string stampedFingerprint, string yaml)
    {
        string? edited = yaml;
        var (fingerprint, note) = (wanted?.Fingerprint() ?? StampMarker.None, OmissionNote());
        if (wanted is not null && editor.Existing is { } same && EmissionsMetadata.FingerprintOf(same.Value) == fingerprint)
        {
            // Written already: the same text would lose nothing but an author's quotes.
        }
        else if (editor.Existing is { } existing && !editor.IsPlaceholder && !editor.IsUntouched(stampedFingerprint) && !_overwriteHandWritten)
        {
            (fingerprint, note) = (StampMarker.None, KeepHandWritten(existing));
        }
        else if (wanted is not null || !editor.IsPlaceholder)
        {
            edited = wanted is null ? editor.Remove() : editor.Set(wanted);
        }

        if (edited is null)
        {
            Refuse(
                RawCard.LineAt(card.Text, frontMatter.ContentStart),
                1,
                $"'{EmissionsMetadata.Key}' cannot be written into this metadata without changing other keys");
            return null;
        }

        var lineEnd = yaml.Length == 0 && edited.Length > 0 ? card.NewLine : "";
        return new MetadataEdit(
            string.Concat(
                card.Text.AsSpan(0, frontMatter.ContentStart),
                RawCard.Encode(edited),
                lineEnd,
                card.Text.AsSpan(frontMatter.ContentEnd, frontMatter.BodyStart - frontMatter.ContentEnd)),
            fingerprint,
            note);
    }

    private static MetadataEdit Add(RawCard card, EmissionsMetadata wanted)
    {
        // Readers accept lone carriage returns everywhere but behind the closing marker.
        var lastLineEnd = card.NewLine == "\r" ? "\r\n" : card.NewLine;
        var lines = wanted.ToLines(indentation: "").Prepend("---").Append("---");
        return new MetadataEdit(RawCard.Encode(string.Join(card.NewLine, lines)) + lastLineEnd, wanted.Fingerprint(), Note: null);
    }

    private string? OmissionNote()
        => _statement.OmissionReason is { } reason ? $"The metadata of this card has no `{EmissionsMetadata.Key}`: {reason}." : null;

    private string? KeepHandWritten(YamlEntry existing)
    {
        const double WrittenPrecision = 5e-6;
        var grams = _statement.Total.EmissionsGrams.Central;
        var stated = EmissionsMetadata.GramsOf(existing.Value);
        if (_statement.Making.Count == 0 || (stated is { } same && Math.Abs(same - grams) <= WrittenPrecision * grams))
        {
            return null;
        }

        var figure = stated is >= 0 and < double.PositiveInfinity
            ? $"{PlainNumber.Format(stated.Value)} g"
            : "nothing that is a number of grams";
        Warn(
            existing.Key.Line,
            existing.Key.Column,
            $"'{EmissionsMetadata.Key}' was written by hand and says {figure}, but the records give {FigureText.Emissions(grams)}; it is kept");
        return $"The `{EmissionsMetadata.Key}` in the metadata of this card was written by hand and differs from these figures.";
    }

    private byte[]? Refuse(int line, int column, string message)
    {
        Warn(line, column, $"{message}; the card is not stamped");
        return null;
    }

    private void Warn(int line, int column, string message, string code = FindingCodes.CardIncomplete)
        => _findings.Add(new CardFinding(FindingSeverity.Warning, code, new FileProblem(_file, line, column, message)));

    private void Inform(string message)
        => _findings.Add(new CardFinding(FindingSeverity.Message, FindingCodes.CardIncomplete, new FileProblem(_file, Line: 1, Column: 1, message)));
}
