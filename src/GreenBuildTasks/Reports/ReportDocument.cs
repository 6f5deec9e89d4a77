using System.Text.Json.Serialization;
using GreenDefaults.Runtime.Estimation;

namespace GreenBuildTasks.Reports;

/// <summary>
/// The content of <c>report.json</c>. The properties are the keys of the schema <c>greendefaults-report/1</c>, in the order of the file;
/// a null is left out.
/// </summary>
internal sealed record ReportDocument
{
    /// <summary>The schema that this version writes.</summary>
    public const string CurrentSchema = "greendefaults-report/1";

    /// <summary>What to do about <see cref="Implausible"/>.</summary>
    public const string WayToPublish = "Correct what is wrong, or accept it with a waiver of GRN8006 in green-policy.yml, with a reason and a date.";

    /// <summary>The schema of the document.</summary>
    public string Schema { get; init; } = CurrentSchema;

    /// <summary>Name of the model; null when the footprint file names none.</summary>
    public string? Model { get; init; }

    /// <summary>Version of the tool that wrote the report.</summary>
    public required string ToolVersion { get; init; }

    /// <summary>The years that the inputs describe; null when no input has a year.</summary>
    public ReportVintage? DataVintage { get; init; }

    /// <summary>The sum over all activities, those of making the model and those of its use.</summary>
    public required ReportTotal Total { get; init; }

    /// <summary>
    /// Generated tokens whose energy equals that of all trainings and fine-tunings; null without a training or without counted tokens.
    /// </summary>
    public double? BreakEvenTokens { get; init; }

    /// <summary>The total for one functional unit; null when the footprint file names none.</summary>
    public ReportUnit? FunctionalUnit { get; init; }

    /// <summary>The activities: those declared in file order, then those recorded by name.</summary>
    public required IReadOnlyList<ReportActivity> Activities { get; init; }

    /// <summary>The recorded runs, by their start; those that began together by identifier.</summary>
    public IReadOnlyList<ReportRun> Timeline { get; init; } = [];

    /// <summary>What other choices would have cost.</summary>
    public IReadOnlyList<ReportWhatIf> WhatIf { get; init; } = [];

    /// <summary>What scaling laws say of the trainings of dense models.</summary>
    public IReadOnlyList<ReportTrainingPlan> TrainingPlans { get; init; } = [];

    /// <summary>The model files of the project, by path.</summary>
    public IReadOnlyList<ReportModel> Models { get; init; } = [];

    /// <summary>What the policy says of the figures; null without a policy.</summary>
    public ReportPolicy? Policy { get; init; }

    /// <summary>Figures of activities and runs that cannot be right and that no waiver accepts; nothing with them is published.</summary>
    public IReadOnlyList<ReportFinding> Implausible { get; init; } = [];

    /// <summary>Whether the figures may leave the project: in forms that others read, and in cards.</summary>
    [JsonIgnore]
    public bool IsPublishable => Implausible.Count == 0;

    /// <summary>Waivers of the policy, then justified suppressions in code; both may be empty because nobody said so.</summary>
    public IReadOnlyList<ReportException> Exceptions { get; init; } = [];

    /// <summary>What emits as much as the total.</summary>
    public IReadOnlyList<ReportEquivalent> Equivalents { get; init; } = [];

    /// <summary>Run records that could not be read and are missing from every figure.</summary>
    public IReadOnlyList<ReportOmission> NotCounted { get; init; } = [];
}

/// <summary>The years that the inputs of a report describe.</summary>
/// <param name="Oldest">The first of them.</param>
/// <param name="Newest">The last of them.</param>
internal sealed record ReportVintage(int Oldest, int Newest);

/// <summary>A recorded run.</summary>
/// <param name="RunId">Its identifier.</param>
/// <param name="Name">Its name, that of the activity it counts for.</param>
/// <param name="Activity">Its kind of activity.</param>
/// <param name="StartedUtc">When it started.</param>
/// <param name="DurationSeconds">Wall time in seconds.</param>
/// <param name="EnergyKWh">Kilowatt-hours of the facility.</param>
/// <param name="EmissionsKg">Kilograms of CO2 equivalent.</param>
/// <param name="Evidence">How well the emissions are known.</param>
internal sealed record ReportRun(
    Guid RunId, string Name, string Activity, DateTimeOffset StartedUtc, double DurationSeconds, double EnergyKWh, double EmissionsKg, Evidence Evidence)
{
    /// <summary>True when the start was recorded without a time zone and read as UTC; null otherwise.</summary>
    public bool? StartZoneUnknown { get; init; }
}

/// <summary>A file whose content is missing from the figures.</summary>
/// <param name="File">Path from the folder of the project.</param>
/// <param name="Line">Line, from 1; 0 when the whole file is meant.</param>
/// <param name="Column">Column, from 1; 0 when the whole file is meant.</param>
/// <param name="Problem">Why it could not be read.</param>
internal sealed record ReportOmission(string File, int Line, int Column, string Problem);
