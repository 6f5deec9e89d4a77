using GreenBuildTasks.IO;
using Microsoft.Build.Framework;

namespace GreenBuildTasks.Imports;

/// <summary>A file of runs, with what the project says about it: an item <c>GreenRun</c>.</summary>
/// <param name="Path">Full path.</param>
internal sealed record RunItem(string Path)
{
    /// <summary>The metadata <c>Activity</c>: the kind of activity of runs whose file does not say it; null when it is not given.</summary>
    public string? Activity { get; init; }

    /// <summary>The metadata <c>Name</c>: what runs of other tools are called in place of their own name; null when it is not given.</summary>
    public string? Name { get; init; }

    /// <summary>The files that items name.</summary>
    public static IEnumerable<RunItem> Of(IEnumerable<ITaskItem> items, ProjectPaths paths)
        => items.Select(item => new RunItem(paths.FullPath(item.ItemSpec)!)
        {
            Activity = OrNull(item.GetMetadata(nameof(Activity))),
            Name = OrNull(item.GetMetadata(nameof(Name))),
        });

    private static string? OrNull(string text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
