using System.Text.Json;
using GreenBuildTasks.IO;

namespace GreenBuildTasks.Reports;

/// <summary>
/// Justified suppressions of this product's rules, from the log that the compiler writes when a project sets <c>ErrorLog</c>. It is the only
/// place where a build learns of them: the compiler hands suppressed findings to nobody else.
/// </summary>
/// <remarks>
/// SARIF 2.1 (<c>ErrorLog</c> with <c>version=2.1</c>) has the justification of a <c>SuppressMessage</c> attribute; the older version that the
/// compiler writes by default has not. A pragma has no justification in either.
/// </remarks>
internal static class CompilerSuppressions
{
    private const string RulePrefix = "GRN";

    /// <summary>Largest log that is read, in bytes.</summary>
    private const long MaximumBytes = 256 * 1024 * 1024;

    /// <summary>Reads a log, by place and rule.</summary>
    /// <param name="errorLog">The value of <c>ErrorLog</c>: a path, then options behind a comma or semicolon.</param>
    /// <param name="paths">The project.</param>
    /// <returns>Empty without a log, or when it is not one that can be read: then nothing is known.</returns>
    public static IReadOnlyList<ReportException> Read(string errorLog, ProjectPaths paths)
    {
        var path = paths.FullPath(errorLog.Split(',', ';')[0].Trim());
        try
        {
            if (path is null || !File.Exists(path) || new FileInfo(path).Length > MaximumBytes)
            {
                return [];
            }

            using var stream = File.OpenRead(path);
            using var log = JsonDocument.Parse(stream);
            return Items(log.RootElement, "runs")
                .SelectMany(run => Items(run, "results"))
                .SelectMany(result => Items(result, "suppressions").Select(suppression => ToException(result, suppression, paths.Root)))
                .OfType<ReportException>()
                .Distinct()
                .OrderBy(exception => exception.Place, StringComparer.Ordinal)
                .ThenBy(exception => exception.Rule, StringComparer.Ordinal)
                .ThenBy(exception => exception.Reason, StringComparer.Ordinal)
                .ToList();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException)
        {
            return [];
        }
    }

    private static ReportException? ToException(JsonElement result, JsonElement suppression, string root)
        => Text(result, "ruleId") is { } rule
            && rule.StartsWith(RulePrefix, StringComparison.Ordinal)
            && Text(suppression, "justification") is { } reason
            && !string.IsNullOrWhiteSpace(reason)
                ? new ReportException(ReportException.Suppression, rule, reason.Trim(), Expires: null, Place(result, root))
                : null;

    private static string? Place(JsonElement result, string root)
    {
        var physical = Items(result, "locations").Select(location => Property(location, "physicalLocation")).FirstOrDefault();
        var uri = Text(Property(Property(physical, "artifactLocation"), "uri"));
        if (uri is null || !Uri.TryCreate(uri, UriKind.RelativeOrAbsolute, out var parsed))
        {
            return null;
        }

        var file = parsed.IsAbsoluteUri ? FilePaths.Relative(root, parsed.LocalPath) : Uri.UnescapeDataString(uri);
        if (Path.IsPathRooted(file))
        {
            // On another drive there is no way from the project to the file, and the path of a machine belongs into no report.
            file = Path.GetFileName(file);
        }

        var line = Property(Property(physical, "region"), "startLine");
        return line.ValueKind == JsonValueKind.Number ? $"{file}:{line.GetRawText()}" : file;
    }

    private static IEnumerable<JsonElement> Items(JsonElement element, string name)
        => Property(element, name) is { ValueKind: JsonValueKind.Array } items ? items.EnumerateArray() : [];

    private static string? Text(JsonElement element, string name) => Text(Property(element, name));

    private static string? Text(JsonElement element) => element.ValueKind == JsonValueKind.String ? element.GetString() : null;

    private static JsonElement Property(JsonElement element, string name)
        => element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? value : default;
}
