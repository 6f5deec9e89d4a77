using GreenBuildTasks.Yaml;

namespace GreenBuildTasks.Cards;

/// <summary>Writes the emissions into the metadata of one card, or takes them out. What was written by hand is reported and kept.</summary>
internal sealed class MetadataStamper
{
    private readonly RawCard _card;
    private readonly FrontMatter _frontMatter;
    private readonly IReadOnlyList<StampMarker> _markers;
    private readonly bool _overwriteHandWritten;
    private readonly CardFindings _findings;

    /// <summary>Prepares editing.</summary>
    /// <param name="card">The card.</param>
    /// <param name="frontMatter">Where its metadata is.</param>
    /// <param name="markers">The markers of the blocks that earlier stamps wrote.</param>
    /// <param name="overwriteHandWritten">True to replace a value that somebody wrote or changed by hand.</param>
    /// <param name="findings">What the user has to know.</param>
    public MetadataStamper(
        RawCard card, FrontMatter frontMatter, IReadOnlyList<StampMarker> markers, bool overwriteHandWritten, CardFindings findings)
    {
        _card = card;
        _frontMatter = frontMatter;
        _markers = markers;
        _overwriteHandWritten = overwriteHandWritten;
        _findings = findings;
    }

    /// <summary>Writes what the shares of all projects make together.</summary>
    /// <returns>Null when the card cannot be stamped; the findings say why.</returns>
    public MetadataEdit? Stamp(IReadOnlyList<CardShare> shares)
    {
        var wanted = CardMetadata.Of(shares);
        var omission = CardMetadata.OmissionReason(shares) is { } reason
            ? $"The metadata of this card has no `{EmissionsMetadata.Key}`: {reason}."
            : null;
        if (_frontMatter.Kind == FrontMatterKind.None)
        {
            return wanted is null ? new MetadataEdit("", StampMarker.None, MetadataOrigin.None, omission) : Add(wanted);
        }

        if (Open() is not { } editor)
        {
            return null;
        }

        var origin = OriginOf(editor);
        if (editor.Existing is { } existing && !editor.IsPlaceholder && origin == MetadataOrigin.None && !_overwriteHandWritten)
        {
            return Keep(KeepHandWritten(existing, shares));
        }

        if (wanted is null)
        {
            return origin == MetadataOrigin.None ? Keep(omission) : Remove(editor, origin, omission);
        }

        var isWritten = editor.Existing is { } same && EmissionsMetadata.FingerprintOf(same.Value) == wanted.Fingerprint();
        return Put(isWritten ? editor.Text : editor.Set(wanted), wanted.Fingerprint(), NextOrigin(editor, origin));
    }

    /// <summary>Takes out what is stamped.</summary>
    /// <returns>Null when the card cannot be edited; the findings say why.</returns>
    public MetadataEdit? Remove()
        => _frontMatter.Kind == FrontMatterKind.None ? Keep(note: null)
            : Open() is not { } editor ? null
            : OriginOf(editor) is var origin and not MetadataOrigin.None ? Remove(editor, origin, note: null)
            : Keep(note: null);

    private MetadataEditor? Open()
    {
        var firstLine = RawCard.LineAt(_card.Text, _frontMatter.ContentStart);
        if (!RawCard.TryDecode(_card.Text.AsSpan(_frontMatter.ContentStart, _frontMatter.ContentEnd - _frontMatter.ContentStart), out var yaml))
        {
            _findings.Refuse(firstLine, 1, "the metadata is not UTF-8 text");
            return null;
        }

        var editor = MetadataEditor.Open(yaml, _card.NewLine, _findings.File, firstLine, out var problems);
        foreach (var problem in problems)
        {
            _findings.Refuse(problem.Line, problem.Column, problem.Message, FindingCodes.FileInvalid);
        }

        return editor;
    }

    /// <summary>How the value came to its place when it is the one that a stamp wrote; none when it is somebody else's.</summary>
    private MetadataOrigin OriginOf(MetadataEditor editor)
        => _markers.FirstOrDefault(marker => editor.IsUntouched(marker.Metadata, marker.Origin == MetadataOrigin.Filled))?.Origin
            ?? MetadataOrigin.None;

    private MetadataOrigin NextOrigin(MetadataEditor editor, MetadataOrigin origin)
        => origin != MetadataOrigin.None ? origin
            : editor.IsBraces ? MetadataOrigin.Braces
            : editor.IsPlaceholder ? MetadataOrigin.Filled
            : editor.Existing is null && _frontMatter.Kind == FrontMatterKind.Empty ? MetadataOrigin.Empty
            : MetadataOrigin.Key;

    private MetadataEdit Keep(string? note) => new(_card.Text[.._frontMatter.BodyStart], StampMarker.None, MetadataOrigin.None, note);

    private MetadataEdit? Put(string? yaml, string fingerprint, MetadataOrigin origin, string? note = null)
    {
        if (yaml is null)
        {
            _findings.Refuse(
                RawCard.LineAt(_card.Text, _frontMatter.ContentStart),
                1,
                $"'{EmissionsMetadata.Key}' cannot be written into this metadata without changing other keys");
            return null;
        }

        var isFirst = _frontMatter.ContentStart == _frontMatter.ContentEnd && yaml.Length > 0;
        var raw = string.Concat(
            _card.Text.AsSpan(0, _frontMatter.ContentStart),
            RawCard.Encode(yaml) + (isFirst ? _card.NewLine : ""),
            _card.Text.AsSpan(_frontMatter.ContentEnd, _frontMatter.BodyStart - _frontMatter.ContentEnd));
        return new MetadataEdit(raw, fingerprint, origin, note);
    }

    private MetadataEdit? Remove(MetadataEditor editor, MetadataOrigin origin, string? note)
    {
        var rest = origin switch
        {
            MetadataOrigin.Filled => editor.Empty(),
            MetadataOrigin.Braces => editor.Brace(),
            _ => editor.Remove(),
        };
        if (rest is "" && origin == MetadataOrigin.Block)
        {
            return new MetadataEdit("", StampMarker.None, MetadataOrigin.None, note);
        }

        if (rest is "" && origin == MetadataOrigin.Empty)
        {
            var closing = _frontMatter.ContentEnd + RawCard.LineBreakAt(_card.Text, _frontMatter.ContentEnd).Length;
            var raw = string.Concat(_card.Text.AsSpan(0, _frontMatter.ContentStart), _card.Text.AsSpan(closing, _frontMatter.BodyStart - closing));
            return new MetadataEdit(raw, StampMarker.None, MetadataOrigin.None, note);
        }

        return Put(rest, StampMarker.None, MetadataOrigin.None, note);
    }

    private MetadataEdit Add(EmissionsMetadata wanted)
    {
        // Readers accept lone carriage returns everywhere but behind the closing marker.
        var lastLineEnd = _card.NewLine == "\r" ? "\r\n" : _card.NewLine;
        var lines = wanted.ToLines(indentation: "").Prepend("---").Append("---");
        return new MetadataEdit(
            RawCard.Encode(string.Join(_card.NewLine, lines)) + lastLineEnd, wanted.Fingerprint(), MetadataOrigin.Block, Note: null);
    }

    private string? KeepHandWritten(YamlEntry existing, IReadOnlyList<CardShare> shares)
    {
        const double WrittenPrecision = 5e-6;
        var grams = CardMetadata.Grams(shares);
        var stated = EmissionsMetadata.GramsOf(existing.Value);
        if (shares.Count == 0 || (stated is { } same && Math.Abs(same - grams) <= WrittenPrecision * grams))
        {
            return null;
        }

        var figure = stated is >= 0 and < double.PositiveInfinity
            ? $"{PlainNumber.Format(stated.Value)} g"
            : "nothing that is a number of grams";
        _findings.Warn(
            existing.Key.Line,
            existing.Key.Column,
            $"'{EmissionsMetadata.Key}' was written by hand and says {figure}, but the records give {FigureText.Emissions(grams)}; it is kept; "
            + "GreenOverwriteHandWritten=true replaces it");
        return $"The `{EmissionsMetadata.Key}` in the metadata of this card was written by hand and differs from these figures.";
    }
}
