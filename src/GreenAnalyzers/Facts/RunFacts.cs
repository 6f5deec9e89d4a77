// Linked into GreenBuildTasks, like FactsFormat.

using System.Globalization;

namespace GreenAnalyzers.Facts;

/// <summary>The lines of the facts file that say what the last run of each name used.</summary>
/// <remarks>
/// <code>
/// run  name  day         energy             emissions          evidence  intensity  place
/// run  demo  2026-03-04  low central high   low central high   modeled   57         France, country average of 2024
/// </code>
/// Energy in kilowatt-hours and emissions in grams of CO2 equivalent, three numbers each with a blank between them; intensity in grams for
/// each kilowatt-hour. A line that is damaged is skipped: it says nothing about the other runs, or about models.
/// </remarks>
internal static class RunFacts
{
    private const string Kind = "run";
    private const string DayFormat = "yyyy-MM-dd";

    /// <summary>One line for each run, sorted by name.</summary>
    public static IEnumerable<string> Lines(IEnumerable<RunFact> runs)
        => runs.OrderBy(run => run.Name, StringComparer.Ordinal).Select(run => FactsFormat.Line(
            Kind,
            FactsFormat.Escape(run.Name),
            run.Day.ToString(DayFormat, CultureInfo.InvariantCulture),
            Text(run.EnergyKWh),
            Text(run.EmissionsGrams),
            FactsFormat.Escape(run.Evidence),
            Text(run.IntensityGramsPerKWh),
            FactsFormat.Escape(run.Place)));

    /// <summary>Reads the lines that <see cref="Lines"/> wrote and skips all others.</summary>
    public static IReadOnlyList<RunFact> Read(IEnumerable<string> lines)
        => lines.Select(line => line.Split('\t')).Where(fields => fields[0] == Kind).Select(TryRead).OfType<RunFact>().ToList();

    private static RunFact? TryRead(string[] fields)
        => fields.Length == 8
            && DateTime.TryParseExact(fields[2], DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && TryReadRange(fields[3]) is { } energyKWh
            && TryReadRange(fields[4]) is { } emissionsGrams
            && TryReadNumber(fields[6]) is { } intensity
            ? new RunFact(
                FactsFormat.Unescape(fields[1]),
                day,
                energyKWh,
                emissionsGrams,
                FactsFormat.Unescape(fields[5]),
                intensity,
                FactsFormat.Unescape(fields[7]))
            : null;

    private static string Text(FactRange range) => string.Join(" ", Text(range.Low), Text(range.Central), Text(range.High));

    private static string Text(double number) => number.ToString("R", CultureInfo.InvariantCulture);

    private static FactRange? TryReadRange(string field)
    {
        var numbers = field.Split(' ').Select(TryReadNumber).OfType<double>().ToList();
        return numbers.Count == 3 && numbers[0] <= numbers[1] && numbers[1] <= numbers[2] ? new FactRange(numbers[0], numbers[1], numbers[2]) : null;
    }

    // No style allows a sign: what is negative is no number here.
    private static double? TryReadNumber(string field)
        => double.TryParse(field, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number)
            && !double.IsNaN(number)
            && !double.IsInfinity(number)
            ? number
            : null;
}

/// <summary>A figure with the range in which it lies; none is negative.</summary>
internal sealed class FactRange(double low, double central, double high)
{
    public double Low { get; } = low;

    public double Central { get; } = central;

    public double High { get; } = high;
}

/// <summary>What the record of a tracked run says.</summary>
internal sealed class RunFact(
    string name, DateTime day, FactRange energyKWh, FactRange emissionsGrams, string evidence, double intensityGramsPerKWh, string place)
{
    /// <summary>The name that the program gave the run.</summary>
    public string Name { get; } = name;

    /// <summary>The day on which it started, in UTC.</summary>
    public DateTime Day { get; } = day;

    /// <summary>Energy in kilowatt-hours, PUE included.</summary>
    public FactRange EnergyKWh { get; } = energyKWh;

    /// <summary>Emissions in grams of CO2 equivalent.</summary>
    public FactRange EmissionsGrams { get; } = emissionsGrams;

    /// <summary>How well the emissions are known: measured, modeled, declared or default.</summary>
    public string Evidence { get; } = evidence;

    /// <summary>Carbon intensity of the electricity, in grams for each kilowatt-hour.</summary>
    public double IntensityGramsPerKWh { get; } = intensityGramsPerKWh;

    /// <summary>Where the electricity came from, with the year, for people.</summary>
    public string Place { get; } = place;
}
