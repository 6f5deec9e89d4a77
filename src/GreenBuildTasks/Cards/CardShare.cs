using System.Globalization;
using GreenDefaults.Runtime.Estimation;

namespace GreenBuildTasks.Cards;

/// <summary>
/// What one project adds to the metadata of a card. The marker of each stamped block holds the share of its project, so that projects that
/// stamp one card need not know each other: the metadata is made of all shares.
/// </summary>
internal sealed record CardShare
{
    private const char Separator = ',';

    /// <summary>Grams of CO2 equivalent of making the model, 0 or more.</summary>
    public required double Grams { get; init; }

    /// <summary>How well they are known.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>Identifiers of the methods.</summary>
    public IReadOnlyList<string> Methods { get; init; } = [];

    /// <summary>Kinds of training: "pre-training", "fine-tuning", both or none.</summary>
    public IReadOnlyList<string> Training { get; init; } = [];

    /// <summary>Places that the electricity came from.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];

    /// <summary>The hardware.</summary>
    public IReadOnlyList<string> Hardware { get; init; } = [];

    /// <summary>The fields of a marker, separated by blanks.</summary>
    public string Format()
        => string.Create(
            CultureInfo.InvariantCulture,
            $"grams={Grams:R} evidence={FigureText.Word(Evidence)} made={Join(Methods)} training={Join(Training)} places={Join(Places)} hardware={Join(Hardware)}");

    /// <summary>Reads what <see cref="Format"/> wrote.</summary>
    /// <returns>Null when the block has no share, or when its fields were changed in a way that makes them useless.</returns>
    public static CardShare? TryParse(IReadOnlyDictionary<string, string> fields)
        => double.TryParse(fields.GetValueOrDefault("grams"), NumberStyles.Float, CultureInfo.InvariantCulture, out var grams)
            && double.IsFinite(grams)
            && grams >= 0
            && Enum.TryParse<Evidence>(fields.GetValueOrDefault("evidence"), ignoreCase: true, out var evidence)
            && Enum.IsDefined(evidence)
                ? new CardShare
                {
                    Grams = grams,
                    Evidence = evidence,
                    Methods = Split(fields, "made"),
                    Training = Split(fields, "training"),
                    Places = Split(fields, "places"),
                    Hardware = Split(fields, "hardware"),
                }
                : null;

    private static string Join(IReadOnlyList<string> words)
        => words.Count == 0 ? StampMarker.None : string.Join(Separator, words.Select(StampMarker.Escape));

    private static string[] Split(IReadOnlyDictionary<string, string> fields, string name)
        => fields.GetValueOrDefault(name, StampMarker.None) is var joined && joined == StampMarker.None
            ? []
            : joined.Split(Separator).Select(Uri.UnescapeDataString).ToArray();
}
