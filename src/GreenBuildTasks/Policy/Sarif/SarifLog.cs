using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using GreenBuildTasks.IO;

namespace GreenBuildTasks.Policy.Sarif;

/// <summary>
/// Collects findings for a log in the format SARIF 2.1.0 (OASIS, 2020), which services show beside the code. Paths are those from the root
/// of the repository, so that no path of a machine gets into the file; a waived finding is there, suppressed.
/// </summary>
/// <param name="projectDirectory">Full path of the project's folder.</param>
internal sealed class SarifLog(string projectDirectory)
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private const string Version = "2.1.0";
    private const string RootId = "%SRCROOT%";

    private readonly string _root = FindRepository(projectDirectory) ?? projectDirectory;
    private readonly List<(FindingSeverity Severity, string Code, FileProblem Problem, Waiver? Waiver)> _results = [];

    /// <summary>Adds a finding.</summary>
    /// <param name="severity">How it is reported.</param>
    /// <param name="code">Identifier of the rule.</param>
    /// <param name="problem">Place and text.</param>
    /// <param name="waiver">The waiver that accepts it; null for none.</param>
    public void Add(FindingSeverity severity, string code, FileProblem problem, Waiver? waiver) => _results.Add((severity, code, problem, waiver));

    /// <summary>The path for the log beside that of the compiler: <c>build.sarif</c> gives <c>build.policy.sarif</c>. Null without one.</summary>
    /// <param name="errorLog">The compiler's property <c>ErrorLog</c>: a path, then options behind a comma or semicolon.</param>
    /// <param name="paths">Where relative paths start.</param>
    public static string? PathBeside(string errorLog, ProjectPaths paths)
        => paths.FullPath(errorLog.Split(',', ';')[0].Trim()) is { } path
            ? Path.Combine(Path.GetDirectoryName(path)!, $"{Path.GetFileNameWithoutExtension(path)}.policy.sarif")
            : null;

    /// <summary>The log as UTF-8: the same bytes for the same findings.</summary>
    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            Write(json);
        }

        return [.. stream.ToArray().Where(unit => unit != '\r'), (byte)'\n'];
    }

    private void Write(Utf8JsonWriter json)
    {
        var rules = _results.Select(result => result.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", Version);
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json, rules);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (var result in _results)
        {
            WriteResult(json, result, rules.IndexOf(result.Code));
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTool(Utf8JsonWriter json, List<string> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "GreenDefaults");
        json.WriteString("version", typeof(SarifLog).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0]);
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule);
            json.WriteStartObject("shortDescription");
            json.WriteString("text", RuleTitles.Of(rule));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteResult(Utf8JsonWriter json, (FindingSeverity Severity, string Code, FileProblem Problem, Waiver? Waiver) result, int ruleIndex)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", result.Code);
        json.WriteNumber("ruleIndex", ruleIndex);
        json.WriteString("level", result.Severity switch { FindingSeverity.Error => "error", FindingSeverity.Warning => "warning", _ => "note" });
        json.WriteStartObject("message");
        json.WriteString("text", result.Problem.Sentence);
        json.WriteEndObject();
        WriteLocation(json, result.Problem);
        if (result.Waiver is { } waiver)
        {
            json.WriteStartArray("suppressions");
            json.WriteStartObject();
            json.WriteString("kind", "external");
            json.WriteString("status", "accepted");
            json.WriteString("justification", $"{waiver.Reason} (until {Rules.WaiverRule.FormatDate(waiver.Expires!.Value)}, {waiver.Place})");
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private void WriteLocation(Utf8JsonWriter json, FileProblem problem)
    {
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", UriOf(problem.File));
        json.WriteString("uriBaseId", RootId);
        json.WriteEndObject();
        if (problem.Line > 0)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", problem.Line);
            if (problem.Column > 0)
            {
                json.WriteNumber("startColumn", problem.Column);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    /// <summary>A relative reference; a file outside of the repository is named by its path from there.</summary>
    private string UriOf(string file)
        => string.Join('/', FilePaths.Relative(_root, Path.GetFullPath(file, projectDirectory)).Split('/').Select(Uri.EscapeDataString));

    private static string? FindRepository(string folder)
    {
        for (var parent = new DirectoryInfo(folder); parent is not null; parent = parent.Parent)
        {
            // A folder, or in a linked working tree a file.
            if (Path.Exists(Path.Combine(parent.FullName, ".git")))
            {
                return parent.FullName;
            }
        }

        return null;
    }
}
