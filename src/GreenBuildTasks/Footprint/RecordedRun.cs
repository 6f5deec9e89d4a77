using GreenDefaults.Runtime.Estimation;
using GreenDefaults.Runtime.Tracking;

namespace GreenBuildTasks.Footprint;

/// <summary>One run that counts, whoever recorded it.</summary>
/// <param name="Record">What the run used.</param>
/// <param name="Estimate">The same as an activity, with inputs and scope.</param>
/// <param name="Site">Where it ran, and the place in the file that says so.</param>
internal sealed record RecordedRun(EmissionsRecord Record, ActivityEstimate Estimate, ActivitySite Site)
{
    /// <summary>True when the file gives the time without a zone, so that the start was read as UTC and may be off by half a day.</summary>
    public bool StartZoneUnknown { get; init; }

    /// <summary>What its file lets one doubt; the run counts all the same.</summary>
    public IReadOnlyList<FigureDoubt> Doubts { get; init; } = [];

    /// <summary>A run of the tracker of this product.</summary>
    public static RecordedRun Of(EmissionsRecord record)
        => new(record, record.ToEstimate(), new ActivitySite(record.FilePath ?? record.Name, Line: 0, Column: 0, record.Location.Country));
}
