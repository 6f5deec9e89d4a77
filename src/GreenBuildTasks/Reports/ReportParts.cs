using System.Text.Json.Serialization;
using GreenDefaults.Runtime.Estimation.Choices;

namespace GreenBuildTasks.Reports;

/// <summary>What a change would make of the whole footprint.</summary>
internal sealed record ReportWhatIf
{
    /// <summary>The change, in words.</summary>
    public required string Name { get; init; }

    /// <summary>Which lever it is: one of the 4Ms, several of them, or what the footprint file declares.</summary>
    public required GreenMeasure Measure { get; init; }

    /// <summary>Kilowatt-hours of all activities after the change.</summary>
    public required double EnergyKWh { get; init; }

    /// <summary>Kilograms of CO2 equivalent of all activities after the change.</summary>
    public required double EmissionsKg { get; init; }

    /// <summary>The low ends of the ranges.</summary>
    public required ReportBound Low { get; init; }

    /// <summary>The high ends of the ranges.</summary>
    public required ReportBound High { get; init; }

    /// <summary>The part of the emissions that is saved; negative when there are more; null when there were none.</summary>
    public double? SavingShare { get; init; }

    /// <summary>The part of the energy that is saved; negative when there is more; null when there was none.</summary>
    public double? EnergySavingShare { get; init; }

    /// <summary>The least part of the emissions that published work supports; null where the saving has no range of its own.</summary>
    public double? LowSavingShare { get; init; }

    /// <summary>The largest part of the emissions that published work supports; null where the saving has no range of its own.</summary>
    public double? HighSavingShare { get; init; }

    /// <summary>Names of the activities that change.</summary>
    public required IReadOnlyList<string> Activities { get; init; }

    /// <summary>Where the saving comes from.</summary>
    public required WhatIfBasis Basis { get; init; }

    /// <summary>What must hold for the saving; null when nothing must.</summary>
    public string? Condition { get; init; }

    /// <summary>Who or what says so.</summary>
    public required string Source { get; init; }

    /// <summary>The year that the source describes, where it has one.</summary>
    public int? Year { get; init; }
}

/// <summary>The total for one functional unit.</summary>
/// <param name="Name">What one unit is.</param>
/// <param name="Count">Number of units.</param>
/// <param name="EnergyKWh">Kilowatt-hours of one unit.</param>
/// <param name="EmissionsKg">Kilograms of CO2 equivalent of one unit.</param>
/// <param name="IsSci">Whether it is a score of SCI: every intensity is location-based, and all emissions are those of electricity or of manufacture, which counts where it is an activity.</param>
internal sealed record ReportUnit(string Name, double Count, double EnergyKWh, double EmissionsKg, bool IsSci);

/// <summary>Something that emits as much as the total.</summary>
/// <param name="What">Key of the comparison.</param>
/// <param name="Amount">How many of <paramref name="Unit"/>.</param>
/// <param name="Unit">What is counted.</param>
/// <param name="Source">Where the comparison comes from.</param>
/// <param name="Year">The year that it describes, where it has one.</param>
internal sealed record ReportEquivalent(string What, double Amount, string Unit, string Source, int? Year)
{
    /// <summary>Whether it helps to imagine the total: a thousandth of a journey does not.</summary>
    [JsonIgnore]
    public bool IsTelling => Amount >= 0.01;
}

/// <summary>What a policy says of the figures of a report.</summary>
/// <param name="File">Path of the policy from the folder of the project.</param>
/// <param name="Verdict"><see cref="Passed"/>, <see cref="Breached"/> or <see cref="NotDecided"/>.</param>
/// <param name="Findings">The breaches, or what is wrong with the policy.</param>
internal sealed record ReportPolicy(string File, string Verdict, IReadOnlyList<ReportFinding> Findings)
{
    /// <summary>Nothing breaks the policy.</summary>
    public const string Passed = "passed";

    /// <summary>The findings break it.</summary>
    public const string Breached = "breached";

    /// <summary>The policy is not valid.</summary>
    public const string NotDecided = "notDecided";
}

/// <summary>A finding with its place.</summary>
/// <param name="Code">Identifier of the rule.</param>
/// <param name="Message">The finding as a sentence.</param>
/// <param name="File">Path from the folder of the project.</param>
/// <param name="Line">Line, from 1; 0 when the whole file is meant.</param>
/// <param name="Column">Column, from 1; 0 when the whole file is meant.</param>
internal sealed record ReportFinding(string Code, string Message, string File, int Line, int Column);
