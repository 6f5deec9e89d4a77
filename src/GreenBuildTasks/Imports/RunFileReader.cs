using GreenBuildTasks.IO;
using GreenBuildTasks.Models;
using GreenDefaults.Runtime.Estimation;
using GreenDefaults.Runtime.Tracking;

namespace GreenBuildTasks.Imports;

/// <summary>
/// Reads a file of runs. What it is, its content says and not its name: <c>emissions.csv.bak</c> is as good as <c>emissions.csv</c>.
/// Only the records of the tracker have an ending of their own.
/// </summary>
internal static class RunFileReader
{
    /// <summary>
    /// Largest file that is read, in bytes. Nothing of a larger one counts: the last row of a run is the valid one, so that a part of a
    /// file would give figures that are too low.
    /// </summary>
    public const int MaximumBytes = 64 * 1024 * 1024;

    /// <summary>Reads a file. It never throws for what the file contains.</summary>
    public static RunFileContent Read(RunItem item)
    {
        if (item.Path.EndsWith(EmissionsRecord.FileExtension, StringComparison.OrdinalIgnoreCase))
        {
            return TrackerFile.Read(item);
        }

        if (item.Activity is { } activity && !ActivityKinds.IsKnown(activity))
        {
            return RunFileContent.Refuse(item.Path, $"the metadata Activity is '{activity}', but must be one of {string.Join(", ", ActivityKinds.All)}");
        }

        try
        {
            return Read(item, BoundedFile.Read(item.Path, MaximumBytes));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return RunFileContent.Refuse(item.Path, exception.Message);
        }
    }

    private static RunFileContent Read(RunItem item, ReadOnlyMemory<byte> content)
    {
        var start = content.Span[..Math.Min(content.Length, GitLfsPointer.MaxBytes)];
        if (GitLfsPointer.TryRead(start, out _))
        {
            return RunFileContent.Refuse(item.Path, "the file is a git-LFS pointer, its content was not fetched: run 'git lfs pull'");
        }

        return start.TrimStart("\uFEFF \t\r\n"u8) is [(byte)'{', ..] ? BoAmpsFile.Read(item, content) : CodeCarbonFile.Read(item, content);
    }
}
