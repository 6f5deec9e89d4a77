using System.Globalization;
using System.Text.Json;
using GreenBuildTasks.IO;
using GreenBuildTasks.Policy.Rules;
using GreenBuildTasks.Reports;

namespace GreenBuildTasks.Policy;

/// <summary>What was accepted in a project: waivers of the policy that cover a breach, and suppressions in code that say why.</summary>
internal static class PolicyExceptions
{
    private const int MaximumBytes = 256 * 1024 * 1024;

    /// <summary>The waivers that were needed, each once, in the order of the rules.</summary>
    /// <param name="result">What the policy says.</param>
    /// <param name="projectDirectory">Full path of the project's folder.</param>
    public static IEnumerable<ReportException> Of(PolicyResult result, string projectDirectory)
        => result.Waived.Select(waived => waived.Waiver).Distinct().Select(waiver => new ReportException(
            ReportException.Waiver,
            waiver.Rule,
            waiver.Reason!,
            WaiverRule.FormatDate(waiver.Expires!.Value),
            Place(FilePaths.Relative(projectDirectory, Path.GetFullPath(waiver.Place.File)), waiver.Place.Line)));

    /// <summary>
    /// The justified suppressions of this package's rules in the compiler's log, by place. The compiler writes them in its version 2.1; without
    /// such a log none is known.
    /// </summary>
    /// <param name="errorLog">Full path of the log; null for none.</param>
    /// <param name="projectDirectory">Full path of the project's folder.</param>
    public static IReadOnlyList<ReportException> OfCode(string? errorLog, string projectDirectory)
    {
        try
        {
            if (!File.Exists(errorLog) || new FileInfo(errorLog).Length > MaximumBytes)
            {
                return [];
            }

            using var log = JsonDocument.Parse(File.ReadAllBytes(errorLog));
            return Items(log.RootElement, "runs")
                .SelectMany(run => Items(run, "results"))
                .SelectMany(result => Suppressed(result, projectDirectory))
                .Distinct()
                .OrderBy(exception => exception.Place, StringComparer.Ordinal)
                .ThenBy(exception => exception.Rule, StringComparer.Ordinal)
                .ToList();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException or InvalidOperationException or UriFormatException or FormatException)
        {
            return [];
        }
    }

    private static IEnumerable<ReportException> Suppressed(JsonElement result, string projectDirectory)
    {
        if (Text(result, "ruleId") is not { } rule || !rule.StartsWith("GRN", StringComparison.Ordinal))
        {
            yield break;
        }

        foreach (var suppression in Items(result, "suppressions"))
        {
            if (Text(suppression, "justification") is { } reason && !string.IsNullOrWhiteSpace(reason))
            {
                yield return new ReportException(ReportException.Suppression, rule, reason.Trim(), Expires: null, PlaceOf(result, projectDirectory));
            }
        }
    }

    private static string PlaceOf(JsonElement result, string projectDirectory)
    {
        if (Items(result, "locations").FirstOrDefault() is not { ValueKind: JsonValueKind.Object } location
            || !location.TryGetProperty("physicalLocation", out var physical)
            || !physical.TryGetProperty("artifactLocation", out var artifact)
            || Text(artifact, "uri") is not { } uri)
        {
            return "the project";
        }

        var path = Uri.TryCreate(uri, UriKind.Absolute, out var absolute) && absolute.IsFile ? absolute.LocalPath : Uri.UnescapeDataString(uri);
        var line = physical.TryGetProperty("region", out var region) && region.TryGetProperty("startLine", out var start) ? start.GetInt32() : 0;
        return Place(FilePaths.Relative(projectDirectory, Path.GetFullPath(path, projectDirectory)), line);
    }

    private static string Place(string path, int line) => line > 0 ? string.Create(CultureInfo.InvariantCulture, $"{path}({line})") : path;

    private static IEnumerable<JsonElement> Items(JsonElement element, string name)
        => element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var items) && items.ValueKind == JsonValueKind.Array
            ? items.EnumerateArray()
            : [];

    private static string? Text(JsonElement element, string name)
        => element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;
}
