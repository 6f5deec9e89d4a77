using System.Globalization;
using System.Text.RegularExpressions;
using GreenBuildTasks.Footprint;
using GreenDefaults.Runtime.Tracking;

namespace GreenBuildTasks.Imports;

/// <summary>Reads a record of the tracker of this product. It names its run and kind of activity itself.</summary>
internal static partial class TrackerFile
{
    /// <summary>Reads the record.</summary>
    public static RunFileContent Read(RunItem item)
        => EmissionsRecord.TryLoad(item.Path, out var record, out var error) ? RunFileContent.Of(new ImportedRun(RecordedRun.Of(record), RunSource.Tracker, record.RunId)) : Refuse(item.Path, error);

    private static RunFileContent Refuse(string path, string error)
    {
        // The library writes "path(line,column): message" or "path: message".
        var rest = error.StartsWith(path, StringComparison.Ordinal) ? error[path.Length..] : error;
        var match = Position().Match(rest);
        return match.Success
            ? RunFileContent.Refuse(path, rest[match.Length..], ToNumber(match.Groups[1]), ToNumber(match.Groups[2]))
            : RunFileContent.Refuse(path, rest.TrimStart(':', ' '));
    }

    private static int ToNumber(Group group)
        => int.TryParse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    [GeneratedRegex(@"^\((\d+),(\d+)\): ")]
    private static partial Regex Position();
}
