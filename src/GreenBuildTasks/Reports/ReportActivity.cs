using GreenDefaults.Runtime.Estimation;
using GreenDefaults.Runtime.Estimation.Sites;

namespace GreenBuildTasks.Reports;

/// <summary>One activity of a report.</summary>
internal sealed record ReportActivity
{
    /// <summary>What the activity is called.</summary>
    public required string Name { get; init; }

    /// <summary>Its kind, one of <see cref="ActivityKinds"/>.</summary>
    public required string Activity { get; init; }

    /// <summary>The identifier of the method; several, joined by "; ", where runs of one name differ.</summary>
    public required string Method { get; init; }

    /// <summary>Kilowatt-hours of the facility; 0 when <see cref="EnergyKnown"/> is false.</summary>
    public required double EnergyKWh { get; init; }

    /// <summary>False when no electricity is accounted: the emissions were stated as such, or are those of manufacture.</summary>
    public required bool EnergyKnown { get; init; }

    /// <summary>Kilograms of CO2 equivalent.</summary>
    public required double EmissionsKg { get; init; }

    /// <summary>The low ends of the ranges.</summary>
    public required ReportBound Low { get; init; }

    /// <summary>The high ends of the ranges.</summary>
    public required ReportBound High { get; init; }

    /// <summary>How well the emissions are known.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>The part of the total emissions, 0 to 1; null when the total is 0.</summary>
    public double? Share { get; init; }

    /// <summary>The place whose grid was used, a label for people; null when no electricity is accounted.</summary>
    public string? Location { get; init; }

    /// <summary>The hardware, as a catalogue or the user names it.</summary>
    public string? Hardware { get; init; }

    /// <summary>ISO 3166-1 alpha-3 codes of the countries it ran in; null when none is known.</summary>
    public IReadOnlyList<string>? Countries { get; init; }

    /// <summary>Number of devices; null when it is not declared.</summary>
    public double? DeviceCount { get; init; }

    /// <summary>Wall time of the recorded runs in seconds; null for a declaration.</summary>
    public double? RunSeconds { get; init; }

    /// <summary>Number of recorded runs; null for a declaration.</summary>
    public int? Runs { get; init; }

    /// <summary>True when a declaration of this name was left out because runs were recorded; null otherwise.</summary>
    public bool? ReplacesDeclaration { get; init; }

    /// <summary>Floating-point operations.</summary>
    public double? Flops { get; init; }

    /// <summary>Hours times the number of devices.</summary>
    public double? DeviceHours { get; init; }

    /// <summary>Joules of the facility for one token.</summary>
    public double? JoulesPerToken { get; init; }

    /// <summary>Tokens that one device makes in an hour.</summary>
    public double? TokensPerHour { get; init; }

    /// <summary>Tokens for one kilogram of CO2 equivalent.</summary>
    public double? TokensPerKg { get; init; }

    /// <summary>Litres of water.</summary>
    public double? WaterL { get; init; }

    /// <summary>What the numbers contain.</summary>
    public required ReportScope Scope { get; init; }

    /// <summary>Every number that went in, in the order of the formula.</summary>
    public required IReadOnlyList<ReportInput> Inputs { get; init; }
}

/// <summary>One end of the ranges of energy and emissions.</summary>
/// <param name="EnergyKWh">Kilowatt-hours.</param>
/// <param name="EmissionsKg">Kilograms of CO2 equivalent.</param>
internal sealed record ReportBound(double EnergyKWh, double EmissionsKg);

/// <summary>What a number contains, see <see cref="EstimateScope"/>.</summary>
/// <param name="Power">Which equipment the energy is that of.</param>
/// <param name="IncludesPue">Whether the overhead of the building is in the energy.</param>
/// <param name="IncludesIdle">Whether the share of idle equipment is in the energy.</param>
/// <param name="Embodied">Whether the emissions are those of making the hardware.</param>
/// <param name="Basis">What the carbon intensity accounts for.</param>
internal sealed record ReportScope(PowerScope Power, bool IncludesPue, bool IncludesIdle, bool Embodied, IntensityBasis Basis);

/// <summary>A number that went into an estimate.</summary>
/// <param name="Name">Its key in a footprint file.</param>
/// <param name="Value">The number; null when a record holds one that is too large for a double.</param>
/// <param name="Unit">Its unit; empty for a ratio.</param>
/// <param name="Source">Who or what says so; a default says that it is one.</param>
/// <param name="Year">The year that it describes, where it has one.</param>
internal sealed record ReportInput(
    string Name,
    [property: System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.Never)] double? Value,
    string Unit,
    string Source,
    int? Year);
