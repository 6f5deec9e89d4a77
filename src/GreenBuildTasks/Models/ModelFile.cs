using GreenBuildTasks.IO;
using Microsoft.Build.Framework;

namespace GreenBuildTasks.Models;

/// <summary>A model file of a project.</summary>
/// <param name="Path">Full path.</param>
/// <param name="CopiedToOutput">True when the build copies it to the output directory.</param>
internal sealed record ModelFile(string Path, bool CopiedToOutput)
{
    /// <summary>The files that <paramref name="items"/> name, each once, sorted by path.</summary>
    /// <param name="items">Items of MSBuild.</param>
    /// <param name="root">Full path from which relative paths start.</param>
    public static IReadOnlyList<ModelFile> Distinct(IEnumerable<ITaskItem> items, string root)
        => [.. items
            .GroupBy(item => System.IO.Path.GetFullPath(item.ItemSpec, root), FilePaths.Comparer)
            .Select(group => new ModelFile(group.Key, group.Any(IsCopied)))
            .OrderBy(file => file.Path, StringComparer.Ordinal)];

    /// <summary>Always, PreserveNewest and IfDifferent copy; Never, and nothing, do not.</summary>
    private static bool IsCopied(ITaskItem item)
        => item.GetMetadata("CopyToOutputDirectory") is { Length: > 0 } copy && !copy.Equals("Never", StringComparison.OrdinalIgnoreCase);
}
