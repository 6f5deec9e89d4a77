using GreenBuildTasks.Yaml;

namespace GreenBuildTasks.Cards;

/// <summary>
/// Changes one key in the text of a metadata block. Everything else, comments, order, quotes, blank lines, keeps its bytes, which a parser
/// and an emitter could not promise. An edit is parsed again before it is returned.
/// </summary>
internal sealed class MetadataEditor
{
    private const string Braces = "{}";

    private readonly string _yaml;
    private readonly string _newLine;
    private readonly YamlMapping? _mapping;

    private MetadataEditor(string yaml, string newLine, YamlMapping? mapping)
    {
        _yaml = yaml;
        _newLine = newLine;
        _mapping = mapping;
        Existing = mapping?.Find(EmissionsMetadata.Key);
    }

    /// <summary>The text as the card has it.</summary>
    public string Text => _yaml;

    /// <summary>The entry as the card has it; null when it has none.</summary>
    public YamlEntry? Existing { get; }

    /// <summary>True when the key is there without a value.</summary>
    public bool IsPlaceholder => Existing?.Value is YamlScalar { IsNull: true };

    /// <summary>True when a pair of braces stands for "no key".</summary>
    public bool IsBraces => _mapping is { IsFlow: true };

    /// <summary>Opens a metadata block.</summary>
    /// <param name="yaml">Text between the markers.</param>
    /// <param name="newLine">Line end for new lines.</param>
    /// <param name="file">The card, for messages.</param>
    /// <param name="firstLine">Line of the card that the block begins on.</param>
    /// <param name="problems">Why the block cannot be edited; empty when it can.</param>
    public static MetadataEditor? Open(string yaml, string newLine, string file, int firstLine, out IReadOnlyList<FileProblem> problems)
    {
        var document = YamlReader.Parse(yaml, file, firstLine);
        problems = document.Problems;
        if (problems.Count > 0)
        {
            return null;
        }

        if (document.Root is null or YamlMapping { IsFlow: false } or YamlMapping { Entries: [] })
        {
            return new MetadataEditor(yaml, newLine, document.Root as YamlMapping);
        }

        var message = document.Root is YamlMapping
            ? "the metadata is written in braces; write one key a line so that it can be edited"
            : $"the metadata must be keys with values, but is {document.Root.Kind}";
        problems = [new FileProblem(file, document.Root.Line, document.Root.Column, message)];
        return null;
    }

    /// <summary>True when the value of the key has exactly this fingerprint and nobody wrote a comment into it.</summary>
    /// <param name="fingerprint">The fingerprint.</param>
    /// <param name="mayEndInComment">True when the comment of an empty key may stand behind the value.</param>
    public bool IsUntouched(string fingerprint, bool mayEndInComment)
        => Existing?.Value is YamlMapping { IsFlow: false } mapping
            && string.Equals(EmissionsMetadata.FingerprintOf(mapping), fingerprint, StringComparison.Ordinal)
            && HoldsOnlyTokens(Existing.Key.End, mapping, mayEndInComment);

    /// <summary>The text with the key set: in its old place when it was there, else at the end.</summary>
    /// <returns>Null when the block is built in a way that this edit would break.</returns>
    public string? Set(EmissionsMetadata metadata)
    {
        var indentation = new string(' ', _mapping is { Entries.Count: > 0 } ? _mapping.Entries[0].Key.Column - 1 : 0);
        var lines = string.Join(_newLine, metadata.ToLines(indentation));
        var edited = IsBraces ? ReplaceBraces(lines)
            : Existing is null ? _yaml.Length == 0 ? lines : _yaml + _newLine + lines
            : string.Concat(_yaml.AsSpan(0, LineStart(Existing.Key.Start)), lines, _yaml.AsSpan(ValueEnd(Existing.Value)));
        return edited is not null && Holds(edited, metadata) ? edited : null;
    }

    /// <summary>The text with a pair of braces in place of the key.</summary>
    /// <returns>Null when the block is built in a way that this edit would break.</returns>
    public string? Brace()
    {
        var edited = Existing is null ? _yaml : string.Concat(_yaml.AsSpan(0, LineStart(Existing.Key.Start)), Braces, _yaml.AsSpan(ValueEnd(Existing.Value)));
        return Holds(edited, metadata: null) ? edited : Remove();
    }

    /// <summary>The text without the key.</summary>
    /// <returns>Null when the block is built in a way that this edit would break.</returns>
    public string? Remove()
    {
        if (Existing is null)
        {
            return _yaml;
        }

        var start = LineStart(Existing.Key.Start);
        var end = LineEnd(ValueEnd(Existing.Value));
        var edited = start == 0
            ? _yaml[Math.Min(end + BreakLength(end), _yaml.Length)..]
            : string.Concat(_yaml.AsSpan(0, start - RawCard.LineBreakBefore(_yaml, start).Length), _yaml.AsSpan(end));
        return Holds(edited, metadata: null) ? edited : null;
    }

    /// <summary>The text with the key and without its value.</summary>
    /// <returns>Null when the block is built in a way that this edit would break.</returns>
    public string? Empty()
    {
        var edited = Existing is null ? _yaml : string.Concat(_yaml.AsSpan(0, Existing.Key.End), ":", _yaml.AsSpan(ValueEnd(Existing.Value)));
        return Holds(edited, metadata: null) ? edited : null;
    }

    private bool HoldsOnlyTokens(int position, YamlMapping mapping, bool mayEndInComment)
    {
        foreach (var token in mapping.Entries.SelectMany(entry => new[] { entry.Key, (YamlScalar)entry.Value }))
        {
            if (!_yaml.AsSpan(position, token.Start - position).Trim(" \t\r\n:").IsEmpty)
            {
                return false;
            }

            position = token.End;
        }

        var rest = _yaml.AsSpan(position, LineEnd(position) - position).TrimStart(" \t");
        return rest.IsWhiteSpace() || (mayEndInComment && rest[0] == '#');
    }

    private bool Holds(string edited, EmissionsMetadata? metadata)
    {
        var document = YamlReader.Parse(edited, file: "", firstLine: 1);
        if (document.Problems.Count > 0 || document.Root is not (null or YamlMapping { IsFlow: false } or YamlMapping { Entries: [] }))
        {
            return false;
        }

        var others = Names(_mapping).Where(name => name != EmissionsMetadata.Key);
        var mapping = document.Root as YamlMapping;
        var value = mapping?.Find(EmissionsMetadata.Key)?.Value is var found and not YamlScalar { IsNull: true } ? found : null;
        return Names(mapping).Where(name => name != EmissionsMetadata.Key).SequenceEqual(others, StringComparer.Ordinal)
            && (value is null ? null : EmissionsMetadata.FingerprintOf(value)) == metadata?.Fingerprint();
    }

    /// <summary>Only a pair that stands alone on its line is certain to be the braces of the metadata.</summary>
    private string? ReplaceBraces(string lines)
    {
        var start = _yaml.IndexOf(Braces, StringComparison.Ordinal);
        while (start >= 0 && !(LineStart(start) == start && LineEnd(start) == start + Braces.Length))
        {
            start = _yaml.IndexOf(Braces, start + 1, StringComparison.Ordinal);
        }

        return start < 0 ? null : string.Concat(_yaml.AsSpan(0, start), lines, _yaml.AsSpan(start + Braces.Length));
    }

    private static IEnumerable<string> Names(YamlMapping? mapping) => mapping?.Entries.Select(entry => entry.Name) ?? [];

    private int ValueEnd(YamlNode value)
    {
        var end = value switch
        {
            YamlScalar scalar => scalar.End,
            YamlMapping { Entries.Count: > 0 } mapping => ValueEnd(mapping.Entries[^1].Value),
            YamlSequence { Items.Count: > 0 } sequence => ValueEnd(sequence.Items[^1]),
            _ => Existing!.Key.End,
        };

        // A block scalar ends where the next token begins; a flow collection ends with its brackets, on the line of its last value.
        while (end > 0 && _yaml[end - 1] is '\r' or '\n')
        {
            end--;
        }

        return value is YamlMapping { IsFlow: true } ? LineEnd(end) : end;
    }

    private int LineStart(int index) => _yaml.AsSpan(0, index).LastIndexOfAny('\r', '\n') + 1;

    private int LineEnd(int index) => _yaml.AsSpan(index).IndexOfAny('\r', '\n') is var found and >= 0 ? index + found : _yaml.Length;

    private int BreakLength(int index) => _yaml.AsSpan(index) is ['\r', '\n', ..] ? 2 : Math.Min(1, _yaml.Length - index);
}
