using GreenBuildTasks.Imports;
using GreenDefaults.Runtime.Estimation;
using Sum = GreenDefaults.Runtime.Estimation.Footprint;

namespace GreenBuildTasks.Footprint;

/// <summary>
/// Everything that a project declares or recorded: the activities of the footprint file in file order, then runs grouped by name and kind
/// of activity in ordinal order. Every recorded run counts; a declaration with the name of a run is left out, because a recorded run is
/// better evidence than a statement about it.
/// </summary>
internal sealed class ProjectFootprint
{
    private ProjectFootprint(FootprintFile? declaration, RunRecords runs)
    {
        var groups = runs.Runs
            .GroupBy(run => (run.Record.Name, run.Record.Activity))
            .OrderBy(group => group.Key.Name, StringComparer.Ordinal)
            .ThenBy(group => group.Key.Activity, StringComparer.Ordinal)
            .ToList();
        var declared = declaration?.Activities ?? [];
        var runNames = groups.Select(group => group.Key.Name).ToHashSet(StringComparer.Ordinal);
        var declaredNames = declared.Select(activity => activity.Estimate.Name).ToHashSet(StringComparer.Ordinal);
        Declaration = declaration;
        RunProblems = runs.Problems;
        Activities =
        [
            .. declared.Where(activity => !runNames.Contains(activity.Estimate.Name)),
            .. groups.Select(group => ToActivity([.. group], declaredNames.Contains(group.Key.Name))),
        ];
    }

    /// <summary>The footprint file; null when the project has none.</summary>
    public FootprintFile? Declaration { get; }

    /// <summary>What is wrong with the footprint file; with problems nothing it declares is counted.</summary>
    public IReadOnlyList<FileProblem> DeclarationProblems => Declaration?.Problems ?? [];

    /// <summary>Run files, and rows of them, that could not be read; their runs are not counted.</summary>
    public IReadOnlyList<FileProblem> RunProblems { get; }

    /// <summary>All activities, in the order of a report.</summary>
    public IReadOnlyList<ProjectActivity> Activities { get; }

    /// <summary>What would be different according to the footprint file.</summary>
    public IReadOnlyList<DeclaredWhatIf> WhatIf => Declaration?.WhatIf ?? [];

    /// <summary>
    /// All activities as a what-if has them. Where recorded runs replaced a declaration, the declared change is applied to them in
    /// proportion.
    /// </summary>
    public IReadOnlyList<ActivityEstimate> Alternative(DeclaredWhatIf whatIf)
        => Activities.Select(activity => Alternative(activity, whatIf)).ToList();

    /// <summary>Reads the files of a project. It never throws for what they contain.</summary>
    /// <param name="footprintFile">Path of the footprint file; it may be null, empty or missing on the disk.</param>
    /// <param name="runFiles">Files of runs: records of the tracker and files of other tools.</param>
    public static ProjectFootprint Load(string? footprintFile, IEnumerable<RunItem> runFiles)
        => new(File.Exists(footprintFile) ? FootprintFile.Read(footprintFile) : null, RunRecords.Read(runFiles));

    /// <summary>Adds up activities.</summary>
    public static FootprintTotal Total(IEnumerable<ProjectActivity> activities) => Sum.Sum(activities.Select(activity => activity.Estimate));

    private ActivityEstimate Alternative(ProjectActivity activity, DeclaredWhatIf whatIf)
    {
        if (!whatIf.Alternatives.TryGetValue(activity.Estimate.Name, out var alternative))
        {
            return activity.Estimate;
        }

        if (activity.Runs == 0)
        {
            return alternative;
        }

        var declared = Declaration!.Activities.Single(candidate => candidate.Estimate.Name == activity.Estimate.Name).Estimate;
        return activity.Estimate with
        {
            EnergyJoules = activity.Estimate.EnergyJoules * Ratio(alternative.EnergyJoules, declared.EnergyJoules),
            EmissionsGrams = activity.Estimate.EmissionsGrams * Ratio(alternative.EmissionsGrams, declared.EmissionsGrams),
        };
    }

    private static double Ratio(UncertainValue alternative, UncertainValue declared)
        => declared.Central > 0 ? alternative.Central / declared.Central : 1;

    private static ProjectActivity ToActivity(IReadOnlyList<RecordedRun> runs, bool replacesDeclaration)
    {
        var estimates = runs.Select(run => run.Estimate).ToList();
        var water = estimates.Select(estimate => estimate.WaterLitres).OfType<double>().ToList();
        var total = Sum.Sum(estimates);
        return new ProjectActivity
        {
            Estimate = estimates[0] with
            {
                EnergyJoules = total.EnergyJoules,
                EmissionsGrams = total.EmissionsGrams,
                Evidence = total.Evidence,
                Inputs = estimates.SelectMany(estimate => estimate.Inputs).Distinct().ToList(),
                Hardware = Join(estimates.Select(estimate => estimate.Hardware)),
                Location = Join(estimates.Select(estimate => estimate.Location)),
                Method = Join(estimates.Select(estimate => estimate.Method)),
                WaterLitres = water.Count == 0 ? null : water.Sum(),
            },
            Sites = runs.Select(run => run.Site).ToList(),
            RecordedRuns = runs,
            ReplacesDeclaration = replacesDeclaration,
        };
    }

    private static string Join(IEnumerable<string?> texts)
        => string.Join("; ", texts.Where(text => text is not null).Distinct(StringComparer.Ordinal));
}
