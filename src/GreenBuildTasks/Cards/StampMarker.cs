using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace GreenBuildTasks.Cards;

/// <summary>
/// The comment that begins a stamped block. It says where the figures come from, how the block came to its place, and which text and
/// metadata were written, so that the next stamp replaces its own work, nothing else, and sees a manual edit.
/// </summary>
/// <remarks>
/// The metadata of a card is recognised as stamped when <see cref="Metadata"/> is the fingerprint of its present value. A comment in the
/// metadata itself would not do: the Hub's client writes the block anew and drops comments, but leaves the section alone.
/// </remarks>
internal sealed record StampMarker
{
    /// <summary>The line that ends a stamped block.</summary>
    public const string End = "<!-- greendefaults:end -->";

    /// <summary>Stands for "nothing" in a field.</summary>
    public const string None = "none";

    private const string BeginPrefix = "<!-- greendefaults:begin ";
    private const string ReplacedPrefix = "<!-- greendefaults:replaced ";
    private const string Suffix = " -->";
    private const string Version = "1";

    /// <summary>The project that stamped the block; <see cref="None"/> when it has no name.</summary>
    public string Project { get; init; } = None;

    /// <summary>True when the heading is part of the block, because the card had no such section.</summary>
    public required bool HasHeading { get; init; }

    /// <summary>Line ends that were added before the block.</summary>
    public required int LinesBefore { get; init; }

    /// <summary>Line ends that were added behind the block.</summary>
    public required int LinesAfter { get; init; }

    /// <summary>Template lines that the block stands in for, in order.</summary>
    public IReadOnlyList<TemplateField> Replaced { get; init; } = [];

    /// <summary>Identifiers of the methods.</summary>
    public string Methods { get; init; } = None;

    /// <summary>Years that the intensities describe.</summary>
    public string DataYears { get; init; } = None;

    /// <summary>Fingerprint of everything that the figures were computed from.</summary>
    public string Inputs { get; init; } = None;

    /// <summary>
    /// Fingerprint of the stamped metadata; <see cref="None"/> when the metadata is not ours. All blocks of a card have the same one.
    /// </summary>
    public string Metadata { get; init; } = None;

    /// <summary>How the stamped metadata came to its place. All blocks of a card say the same.</summary>
    public MetadataOrigin Origin { get; init; }

    /// <summary>What the project adds to the metadata; null when it adds nothing.</summary>
    public CardShare? Share { get; init; }

    /// <summary>Fingerprint of the text between the markers.</summary>
    public string Text { get; init; } = None;

    /// <summary>True for a line that begins a block.</summary>
    public static bool IsBegin(ReadOnlySpan<char> line) => line.StartsWith(BeginPrefix, StringComparison.Ordinal);

    /// <summary>True for a line that ends a block.</summary>
    public static bool IsEnd(ReadOnlySpan<char> line) => line.TrimEnd(" \t").SequenceEqual(End);

    /// <summary>The line that keeps the place of template lines which a block elsewhere answers.</summary>
    public static string ReplacedLine(IEnumerable<TemplateField> fields) => $"{ReplacedPrefix}{TemplateFields.Join(fields)}{Suffix}";

    /// <summary>Reads a line that <see cref="ReplacedLine"/> wrote.</summary>
    /// <returns>False for any other line.</returns>
    public static bool TryParseReplaced(ReadOnlySpan<char> line, out IReadOnlyList<TemplateField> fields)
    {
        fields = [];
        var text = line.TrimEnd(" \t");
        return text.StartsWith(ReplacedPrefix, StringComparison.Ordinal)
            && text.EndsWith(Suffix, StringComparison.Ordinal)
            && TemplateFields.TrySplit(text[ReplacedPrefix.Length..^Suffix.Length].ToString(), out fields);
    }

    /// <summary>Text as one word of a marker, which can end neither the word nor the comment.</summary>
    public static string Escape(string text) => Uri.EscapeDataString(text).Replace("--", "%2D%2D", StringComparison.Ordinal);

    /// <summary>Reads a line that <see cref="Format"/> wrote.</summary>
    /// <returns>False when the line was changed in a way that makes it useless.</returns>
    public static bool TryParse(ReadOnlySpan<char> line, [NotNullWhen(true)] out StampMarker? marker)
    {
        marker = null;
        var text = line.TrimEnd(" \t");
        if (!IsBegin(text) || !text.EndsWith(Suffix, StringComparison.Ordinal))
        {
            return false;
        }

        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in text[BeginPrefix.Length..^Suffix.Length].ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = field.Split('=', 2);
            fields[parts[0]] = parts[^1];
        }

        if (fields.GetValueOrDefault("format") != Version
            || !TryCount(fields.GetValueOrDefault("before"), out var before)
            || !TryCount(fields.GetValueOrDefault("after"), out var after)
            || !TemplateFields.TrySplit(fields.GetValueOrDefault("replaces", None), out var replaced))
        {
            return false;
        }

        marker = new StampMarker
        {
            Project = Uri.UnescapeDataString(fields.GetValueOrDefault("project", None)),
            HasHeading = fields.GetValueOrDefault("heading") == "yes",
            LinesBefore = before,
            LinesAfter = after,
            Replaced = replaced,
            Methods = fields.GetValueOrDefault("method", None),
            DataYears = fields.GetValueOrDefault("data", None),
            Inputs = fields.GetValueOrDefault("inputs", None),
            Metadata = fields.GetValueOrDefault("metadata", None),
            Origin = Enum.TryParse<MetadataOrigin>(fields.GetValueOrDefault("origin"), ignoreCase: true, out var origin) ? origin : default,
            Share = CardShare.TryParse(fields),
            Text = fields.GetValueOrDefault("text", None),
        };
        return true;
    }

    /// <summary>The comment as one line.</summary>
    public string Format()
        => string.Create(
            CultureInfo.InvariantCulture,
            $"{BeginPrefix}format={Version} project={Escape(Project)} heading={(HasHeading ? "yes" : "no")} before={LinesBefore} after={LinesAfter} "
            + $"replaces={TemplateFields.Join(Replaced)} method={Methods} data={DataYears} inputs={Inputs} "
            + $"metadata={Metadata} origin={Origin.ToString().ToLowerInvariant()} {Share?.Format() ?? "grams=none"} text={Text}{Suffix}");

    private static bool TryCount(string? text, out int count) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out count);
}
