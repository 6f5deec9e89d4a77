using System.Globalization;
using GreenBuildTasks.Imports;

namespace GreenBuildTasks.Footprint;

/// <summary>The recorded runs of a project.</summary>
/// <param name="Runs">Every run once, in the order of the file paths; several files or rows of one run count once.</param>
/// <param name="Problems">Files and rows that cannot be read; their runs are missing.</param>
internal sealed record RunRecords(IReadOnlyList<RecordedRun> Runs, IReadOnlyList<FileProblem> Problems)
{
    /// <summary>A file of one kind of mistake says the same in every row: these many are listed, and how many more there are.</summary>
    public const int MaximumProblemsOfAFile = 20;

    /// <summary>Reads files of runs. It never throws.</summary>
    public static RunRecords Read(IEnumerable<RunItem> items)
    {
        var files = items
            .GroupBy(item => item.Path, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => RunFileReader.Read(group.Last()))
            .ToList();
        return new RunRecords([.. RunMerger.Merge(files.SelectMany(file => file.Runs)).Select(run => run.Run)], Limit(files.SelectMany(file => file.Problems)));
    }

    /// <summary>The first problems of each file, and how many more there are.</summary>
    public static IReadOnlyList<FileProblem> Limit(IEnumerable<FileProblem> problems)
        => [.. problems.GroupBy(problem => problem.File, StringComparer.Ordinal).SelectMany(group => Limit(group.Key, [.. group]))];

    private static IEnumerable<FileProblem> Limit(string file, IReadOnlyList<FileProblem> problems)
        => problems.Count <= MaximumProblemsOfAFile
            ? problems
            : problems.Take(MaximumProblemsOfAFile).Append(new FileProblem(
                file, Line: 0, Column: 0, string.Create(CultureInfo.InvariantCulture, $"{problems.Count - MaximumProblemsOfAFile} more are like that")));
}
