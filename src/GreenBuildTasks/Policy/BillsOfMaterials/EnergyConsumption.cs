using GreenBuildTasks.Cards;
using GreenBuildTasks.Policy.Plausibility;
using GreenBuildTasks.Yaml;
using GreenDefaults.Runtime.Estimation;
using GreenDefaults.Runtime.Units;

namespace GreenBuildTasks.Policy.BillsOfMaterials;

/// <summary>Something doubtful in a bill of materials.</summary>
/// <param name="Offset">Where, in bytes from the beginning.</param>
/// <param name="Activity">The kind of activity; empty when the file has no word of the format for it.</param>
/// <param name="Message">What is doubtful.</param>
internal sealed record ConsumptionDoubt(int Offset, string Activity, string Message);

/// <summary>A number with its unit as the file has them.</summary>
internal sealed class Measure
{
    /// <summary>Where the number is, or what stands in its place, in bytes from the beginning.</summary>
    public int Offset { get; set; }

    /// <summary>The number; null when there is none.</summary>
    public double? Value { get; set; }

    /// <summary>Where the unit is, in bytes from the beginning.</summary>
    public int UnitOffset { get; set; }

    /// <summary>The unit; null when there is none.</summary>
    public string? Unit { get; set; }
}

/// <summary>An element of <c>energyConsumptions</c>.</summary>
internal sealed class EnergyConsumption
{
    private const int LongestUnit = 40;

    /// <summary>Larger numbers could not be converted into another unit.</summary>
    private const double LargestNumber = 1e300;

    private const string EnergyUnit = "kWh";
    private const string EmissionsUnit = "tCO2eq";
    private const double GramsPerTonne = Conversions.GramsPerKilogram * Conversions.KilogramsPerTonne;

    /// <summary>The kind of activity.</summary>
    public string Activity { get; set; } = "";

    /// <summary><c>activityEnergyCost</c>; null without one.</summary>
    public Measure? Energy { get; set; }

    /// <summary><c>co2CostEquivalent</c>; null without one.</summary>
    public Measure? Emissions { get; set; }

    /// <summary>Whether a source of the electricity or its intensity is named, so that it may be cleaner than that of any country.</summary>
    public bool NamesGrid { get; set; }

    private string Kind => ActivityKinds.IsKnown(Activity) ? Activity : "";

    private string Subject => Kind.Length > 0 ? $"'{Kind}'" : "an energy consumption";

    /// <summary>What is doubtful about it.</summary>
    public IEnumerable<ConsumptionDoubt> Doubts()
    {
        var doubts = new[] { Check("activityEnergyCost", Energy, EnergyUnit), Check("co2CostEquivalent", Emissions, EmissionsUnit) }.OfType<ConsumptionDoubt>().ToList();
        return doubts.Count == 0 && Compare() is { } problem ? [Doubt(Emissions!.Offset, problem)] : doubts;
    }

    private ConsumptionDoubt? Check(string key, Measure? measure, string unit) => measure switch
    {
        null => null,
        { Value: not (>= 0 and <= LargestNumber) } => Doubt(measure.Offset, $"'value' of {key} must be a number of 0 or more, and less than 1e300"),
        { Unit: null } => Doubt(measure.Offset, $"{key} has no unit, but must have '{unit}'"),
        { Unit: var written } when written != unit
            => Doubt(measure.UnitOffset, $"the unit of {key} is '{Shorten(written)}', but CycloneDX has only '{unit}': readers take the number for that"),
        _ => null,
    };

    private string? Compare()
    {
        if (Energy?.Value is not { } kilowattHours || Emissions?.Value is not { } tonnes)
        {
            return null;
        }

        // The format does not say whether the overhead of the building is in the energy.
        return kilowattHours == 0 && tonnes > 0
            ? $"{PlainNumber.Format(tonnes)} t CO2eq cannot come from 0 kWh: where the energy is not known there is no energy consumption to state"
            : ImpliedIntensity.Problem(
                tonnes * GramsPerTonne, kilowattHours, kilowattHours, PlausibleBounds.LargestPue, $"{PlainNumber.Format(kilowattHours)} kWh", hasLowerBound: !NamesGrid);
    }

    private ConsumptionDoubt Doubt(int offset, string message) => new(offset, Kind, $"{Subject}: {message}");

    private static string Shorten(string text) => YamlFields.OneLine(text.Length <= LongestUnit ? text : $"{text[..LongestUnit]}...");
}
