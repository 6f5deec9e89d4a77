using System.Globalization;
using System.Text.RegularExpressions;
using GreenDefaults.Runtime.Tracking;

namespace GreenBuildTasks.Footprint;

/// <summary>The recorded runs of a project.</summary>
/// <param name="Records">Every run once, in the order of the file paths; several files of one run count once.</param>
/// <param name="Problems">Files that are not readable records; their runs are missing.</param>
internal sealed partial record RunRecords(IReadOnlyList<EmissionsRecord> Records, IReadOnlyList<FileProblem> Problems)
{
    /// <summary>Reads record files. It never throws.</summary>
    public static RunRecords Read(IEnumerable<string> paths)
    {
        var records = new List<EmissionsRecord>();
        var problems = new List<FileProblem>();
        var seen = new HashSet<Guid>();
        foreach (var path in paths.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            if (!EmissionsRecord.TryLoad(path, out var record, out var error))
            {
                problems.Add(ToProblem(path, error));
            }
            else if (seen.Add(record.RunId))
            {
                records.Add(record);
            }
        }

        return new RunRecords(records, problems);
    }

    private static FileProblem ToProblem(string path, string error)
    {
        // The library writes "path(line,column): message" or "path: message".
        var rest = error.StartsWith(path, StringComparison.Ordinal) ? error[path.Length..] : error;
        var match = Position().Match(rest);
        return match.Success
            ? new FileProblem(path, ToNumber(match.Groups[1]), ToNumber(match.Groups[2]), rest[match.Length..])
            : new FileProblem(path, Line: 0, Column: 0, rest.TrimStart(':', ' '));
    }

    private static int ToNumber(Group group)
        => int.TryParse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    [GeneratedRegex(@"^\((\d+),(\d+)\): ")]
    private static partial Regex Position();
}
