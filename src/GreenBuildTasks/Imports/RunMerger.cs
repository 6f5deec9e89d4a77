namespace GreenBuildTasks.Imports;

/// <summary>Counts each run once, however many files, rows and tools tell it.</summary>
internal static class RunMerger
{
    /// <summary>
    /// The runs that count. Of several tellings of one run the one that knows most is taken, then the longest, because a tracker that
    /// writes while it runs repeats itself with growing totals. The tasks of a run that is told as a whole are in it already.
    /// </summary>
    public static IReadOnlyList<ImportedRun> Merge(IEnumerable<ImportedRun> runs)
    {
        var distinct = runs
            .GroupBy(run => run.Id)
            .Select(tellings => tellings
                .OrderBy(run => run.Source)
                .ThenByDescending(run => run.Run.Record.DurationSeconds)
                .ThenByDescending(run => run.Run.Record.EnergyKWh.Central)
                .First())
            .ToList();
        var whole = distinct.Where(run => run.Source != RunSource.CodeCarbonTask && run.Source != RunSource.BoAmps).Select(run => run.Id).ToHashSet();
        var inTasks = distinct.Where(run => run.Source == RunSource.CodeCarbonTask).Select(run => run.WholeRunId).ToHashSet();
        return [.. distinct.Where(run => run.Source switch
        {
            RunSource.CodeCarbonTask => !whole.Contains(run.WholeRunId),
            RunSource.BoAmps => !inTasks.Contains(run.WholeRunId),
            _ => true,
        })];
    }
}
