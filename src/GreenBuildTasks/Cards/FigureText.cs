using System.Globalization;
using GreenBuildTasks.Footprint;
using GreenDefaults.Runtime.Estimation;
using GreenDefaults.Runtime.Units;

namespace GreenBuildTasks.Cards;

/// <summary>Figures as a card prints them: always with their unit, plain decimals, invariant culture.</summary>
internal static class FigureText
{
    /// <summary>Decimal places from grams to kilograms.</summary>
    public const int GramsToKilograms = -3;

    private const int GramsToTonnes = -6;
    private const double FirstScientific = 1e9;

    /// <summary>Emissions in both units that readers expect: kilograms for people, and the grams of the metadata as they stand there.</summary>
    public static string Emissions(double grams) => $"{Kilograms(grams)} kg CO2eq ({PlainNumber.Format(grams)} g)";

    /// <summary>Emissions in kilograms, the number alone.</summary>
    public static string Kilograms(double grams) => PlainNumber.Format(grams, PlainNumber.EstimateDigits, GramsToKilograms);

    /// <summary>Emissions in tonnes, the number alone.</summary>
    public static string Tonnes(double grams) => PlainNumber.Format(grams, PlainNumber.EstimateDigits, GramsToTonnes);

    /// <summary>A range of emissions in kilograms, the numbers alone; words where nobody stated one.</summary>
    public static string KilogramRange(UncertainValue grams) => HasRange(grams) ? Range(grams, GramsToKilograms) : "not stated";

    /// <summary>False for a figure that was declared without a range: it is not exact, but nobody knows how far it is off.</summary>
    public static bool HasRange(UncertainValue value) => value.Low < value.High;

    /// <summary>Energy in kilowatt-hours, the number alone.</summary>
    public static string KilowattHours(double joules) => PlainNumber.Format(joules / Conversions.JoulesPerKilowattHour, PlainNumber.EstimateDigits);

    /// <summary>A range of energy in kilowatt-hours, the numbers alone.</summary>
    public static string KilowattHourRange(UncertainValue joules) => Range(joules * (1 / Conversions.JoulesPerKilowattHour));

    /// <summary>An input: records may hold one that is not a number of this world. Nobody counts the zeros of a large one.</summary>
    public static string Input(double value)
        => !double.IsFinite(value) ? "not a finite number"
            : value < 0 ? $"-{Input(-value)}"
            : value >= FirstScientific ? Scientific(value)
            : PlainNumber.Format(value);

    /// <summary>Parameters, tokens and operations, as people write them: <c>3.14E+23</c>.</summary>
    public static string Scientific(double value) => value.ToString("0.#####E+0", CultureInfo.InvariantCulture);

    /// <summary>Device-hours and the wall time of recorded runs; empty when neither is known.</summary>
    public static string Hours(IReadOnlyList<ProjectActivity> activities)
    {
        var deviceHours = activities.Sum(activity => activity.Estimate.DeviceHours ?? 0);
        var runSeconds = activities.Sum(activity => activity.RunSeconds);
        return MarkdownText.List(
            [
                deviceHours > 0 ? $"{PlainNumber.Format(deviceHours)} device-hours" : null,
                runSeconds > 0 ? $"{PlainNumber.Format(runSeconds / Conversions.SecondsPerHour, PlainNumber.EstimateDigits)} h of recorded runs" : null,
            ]);
    }

    /// <summary>The word for how well a figure is known.</summary>
    public static string Word(Evidence evidence) => evidence.ToString().ToLowerInvariant();

    /// <summary>What that word means.</summary>
    public static string Explain(Evidence evidence) => evidence switch
    {
        Evidence.Measured => "measured: read from energy counters or power sensors during the run",
        Evidence.Modeled => "modeled: computed from time, power and grid intensity, not metered",
        Evidence.Declared => "declared: stated by the author and taken as it is",
        _ => "default: computed with a default in place of an unknown input, see the sources of the inputs",
    };

    private static string Range(UncertainValue value, int decimalShift = 0)
        => $"{PlainNumber.Format(value.Low, PlainNumber.RangeDigits, decimalShift)} to "
            + PlainNumber.Format(value.High, PlainNumber.RangeDigits, decimalShift);
}
