using System.Globalization;
using System.Text.RegularExpressions;
using GreenDefaults.Runtime.Units;

namespace GreenBuildTasks.Policy.Plausibility;

/// <summary>Numbers as people write them into cards: <c>7.0M</c>, <c>11,390</c>, <c>2 kg CO2eq</c>. What is not clear is not read.</summary>
internal static partial class WrittenNumber
{
    private const int LongestText = 400;

    /// <summary>The number at the beginning of a text; null when there is none.</summary>
    public static double? Plain(string text) => Match(text) is { } match && Read(match) is var number and >= 0 ? number : null;

    /// <summary>A number with a unit of emissions, in grams; null when one of them is missing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="unit">The unit of a number without one; null when there has to be one.</param>
    public static double? Grams(string text, string? unit = null)
        => Quantity(text, Dimension.Mass, word => word switch { "ton" or "tons" => "t", "kilograms" or "kgs" => "kg", "grams" => "g", _ => word }, unit);

    /// <summary>A number with a unit of energy, in kilowatt-hours; null when one of them is missing.</summary>
    /// <inheritdoc cref="Grams"/>
    public static double? KilowattHours(string text, string? unit = null)
        => Quantity(text, Dimension.Energy, word => word, unit) / Conversions.JoulesPerKilowattHour;

    /// <summary>A rated power in a name of hardware, such as <c>H100-80GB (TDP of 700W)</c>, in watts; null without one.</summary>
    public static double? RatedWatts(string text)
        => text.Length <= LongestText && Power().Match(text) is { Success: true } match
            ? double.Parse(match.Groups[1].ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)
            : null;

    private static double? Quantity(string text, Dimension dimension, Func<string, string> translate, string? bareUnit)
    {
        if (Match(text) is not { } match || Read(match) is not { } number)
        {
            return null;
        }

        var word = UnitWord().Match(text, match.Length) is { Success: true } unit ? translate(unit.Groups[1].Value) : null;
        return (Factor(word, dimension) ?? Factor(bareUnit is null ? null : translate(bareUnit), dimension)) * number;
    }

    private static double? Factor(string? unit, Dimension dimension)
        => unit is not null && GreenDefaults.Runtime.Units.Quantity.TryParse($"1 {unit}", dimension, out var factor, out _) ? factor : null;

    private static Match? Match(string text) => text.Length <= LongestText && Number().Match(text) is { Success: true } match ? match : null;

    private static double? Read(Match match)
    {
        var digits = match.Groups["number"].Value.Replace(",", "", StringComparison.Ordinal);
        if (!double.TryParse(digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        number *= match.Groups["scale"].Value switch { "k" or "K" => 1e3, "M" or "million" => 1e6, "B" or "billion" => 1e9, _ => 1 };
        return double.IsFinite(number) ? number : null;
    }

    // A comma separates thousands or the text is not read: "1,5" means two things.
    [GeneratedRegex(@"^\s*~?(?<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\d,.]*\d)(?:\s?(?<scale>[kKMB]|million|billion)(?![A-Za-z0-9]))?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();

    [GeneratedRegex(@"\G\s*\(?(kWh|MWh|GWh|TWh|Wh|kilograms|kgs?|grams|mg|g|tonnes?|tons?|kt|t|lbs?)(?:\s?CO2\w*|\s?of\s|\b)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex UnitWord();

    [GeneratedRegex(@"(?<![\d.])(\d{2,4}(?:\.\d+)?)\s?W(?![A-Za-z])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Power();
}
