using System.Globalization;
using System.Text.RegularExpressions;

namespace GreenDefaults.Package.Tests.Scratch;

/// <summary>A warning or an error of a build, as the build printed it.</summary>
/// <param name="File">The file, as it was printed.</param>
/// <param name="Line">Line, from 1; 0 when none was printed.</param>
/// <param name="Column">Column, from 1; 0 when none was printed.</param>
/// <param name="IsError">False for a warning.</param>
/// <param name="Code">For example <c>GRN1001</c>.</param>
/// <param name="Message">The text without place and project.</param>
/// <param name="Project">The project, and its target framework where it has several; empty when none was printed.</param>
internal sealed partial record BuildDiagnostic(string File, int Line, int Column, bool IsError, string Code, string Message, string Project)
{
    /// <summary>The name of the file.</summary>
    public string FileName => Path.GetFileName(File);

    /// <summary>Reads what a build printed; each diagnostic comes once, in order.</summary>
    public static IReadOnlyList<BuildDiagnostic> ParseAll(string output)
        => output.Split('\n').Select(line => Pattern().Match(line.TrimEnd())).Where(match => match.Success).Select(Read).Distinct().ToList();

    private static BuildDiagnostic Read(Match match) => new(
        match.Groups["file"].Value,
        Number(match.Groups["line"].Value),
        Number(match.Groups["column"].Value),
        match.Groups["severity"].Value == "error",
        match.Groups["code"].Value,
        match.Groups["message"].Value,
        match.Groups["project"].Value);

    private static int Number(string digits) => digits.Length == 0 ? 0 : int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\s*(?:\d+>)?(?<file>\S.*?)(?:\((?<line>\d+)(?:,(?<column>\d+))?[^)]*\))?\s*: (?<severity>warning|error) (?<code>[A-Za-z]+\d*)\s*: (?<message>.*?)(?: \[(?<project>[^\]]*)\])?$")]
    private static partial Regex Pattern();
}
