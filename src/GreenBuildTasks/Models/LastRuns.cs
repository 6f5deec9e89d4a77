using GreenAnalyzers.Facts;
using GreenBuildTasks.Cards;
using GreenBuildTasks.Footprint;
using GreenBuildTasks.Imports;
using GreenDefaults.Runtime.Estimation;
using GreenDefaults.Runtime.Tracking;

namespace GreenBuildTasks.Models;

/// <summary>The last run of each name, for the facts file.</summary>
internal static class LastRuns
{
    /// <summary>A program that gives each run a name of its own must not grow the facts, which the compiler reads, without end.</summary>
    public const int MaximumNames = 200;

    /// <summary>Reads records and keeps the newest of each name; of the names, those with the newest runs.</summary>
    /// <param name="files">Files of runs. What cannot be read is left out.</param>
    public static IEnumerable<RunFact> Of(IEnumerable<RunItem> files)
        => RunRecords.Read(files).Runs
            .Select(run => run.Record)
            .GroupBy(record => record.Name, StringComparer.Ordinal)
            .Select(runs => runs.OrderByDescending(run => run.StartedUtc).ThenBy(run => run.RunId).First())
            .OrderByDescending(run => run.StartedUtc)
            .ThenBy(run => run.Name, StringComparer.Ordinal)
            .Take(MaximumNames)
            .Select(ToFact);

    private static RunFact ToFact(EmissionsRecord record) => new(
        record.Name,
        record.StartedUtc.UtcDateTime.Date,
        ToRange(record.EnergyKWh),
        ToRange(record.EmissionsGrams),
        FigureText.Word(record.Evidence),
        record.Location.IntensityGramsPerKWh,
        record.Location.Label);

    private static FactRange ToRange(UncertainValue value) => new(value.Low, value.Central, value.High);
}
