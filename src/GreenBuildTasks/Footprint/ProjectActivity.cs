using GreenDefaults.Runtime.Estimation;
using GreenDefaults.Runtime.Tracking;

namespace GreenBuildTasks.Footprint;

/// <summary>One activity of a project, declared in the footprint file or recorded by runs.</summary>
internal sealed record ProjectActivity
{
    /// <summary>Energy, emissions, method and inputs; for several runs their sum.</summary>
    public required ActivityEstimate Estimate { get; init; }

    /// <summary>Where it ran: one site for a declaration, one for each run.</summary>
    public required IReadOnlyList<ActivitySite> Sites { get; init; }

    /// <summary>Number of devices, where it was declared.</summary>
    public double? DeviceCount { get; init; }

    /// <summary>The recorded runs that the activity is the sum of; none for a declaration.</summary>
    public IReadOnlyList<RecordedRun> RecordedRuns { get; init; } = [];

    /// <summary>What each of <see cref="RecordedRuns"/> used.</summary>
    public IReadOnlyList<EmissionsRecord> Records => RecordedRuns.Select(run => run.Record).ToList();

    /// <summary>Number of recorded runs; 0 for a declaration.</summary>
    public int Runs => RecordedRuns.Count;

    /// <summary>Wall time of the recorded runs in seconds; 0 for a declaration.</summary>
    public double RunSeconds => RecordedRuns.Sum(run => run.Record.DurationSeconds);

    /// <summary>True when a declaration of the same name was left out because runs were recorded.</summary>
    public bool ReplacesDeclaration { get; init; }

    /// <summary>
    /// True when the activity uses a finished model. Its emissions are reported beside those of making the model and never added to them,
    /// as SCI for AI demands of its consumer and provider scores.
    /// </summary>
    public bool IsUse => Estimate.Activity is ActivityKinds.Inference or "deployment";
}
