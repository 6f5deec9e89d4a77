using System.Text.Json;

namespace GreenBuildTasks.Tests.Reports;

/// <summary>Logs as the C# compiler writes them with <c>ErrorLog</c>.</summary>
internal static class CompilerLog
{
    public const string Reason = "The table is tiny; \"grün\" enough.";

    /// <summary>A log of SARIF 2.1 with one justified suppression of GRN2001 in line 7 of a file.</summary>
    public static string Justified(string path) => Log(Result("GRN2001", path, 7, $$"""{ "kind": "inSource", "justification": {{JsonSerializer.Serialize(Reason)}} }"""));

    /// <summary>One result.</summary>
    public static string Result(string rule, string path, int line, params string[] suppressions)
        => $$"""
        {
          "ruleId": "{{rule}}", "level": "warning", "message": { "text": "x" },
          "suppressions": [{{string.Join(',', suppressions)}}],
          "locations": [{ "physicalLocation": { "artifactLocation": { "uri": "{{new Uri(path).AbsoluteUri}}" }, "region": { "startLine": {{line}}, "startColumn": 36 } } }]
        }
        """;

    /// <summary>A log of SARIF 2.1 with results.</summary>
    public static string Log(params string[] results)
        => $$"""{ "$schema": "http://json.schemastore.org/sarif-2.1.0", "version": "2.1.0", "runs": [{ "results": [{{string.Join(',', results)}}] }] }""";
}
