using GreenBuildTasks.Exchange;
using GreenBuildTasks.Pages;

namespace GreenBuildTasks.Reports;

/// <summary>The forms of a report.</summary>
internal static class ReportFiles
{
    private static readonly char[] Separators = [';', ','];

    /// <summary>Every form that can be asked for; the report that the others are made of comes first.</summary>
    public static IReadOnlyList<IReportFile> All { get; } =
    [
        new JsonReport(),
        new HtmlReport(),
        new BadgeFile(),
        new SummaryReport(),
        new CycloneDxReport(),
        new SpdxReport(),
        new SciReport(),
        new EuReport(),
        new EuFormTable(),
        new BoAmpsReport(),
    ];

    /// <summary>The words for all forms, for messages and documentation.</summary>
    public static string Formats => string.Join(", ", All.Select(file => file.Format).Distinct());

    /// <summary>The words of a list that name no form.</summary>
    /// <param name="formats">Words separated by semicolons or commas, without regard to case.</param>
    public static IEnumerable<string> Unknown(string formats)
        => Words(formats).Where(word => !All.Any(file => string.Equals(file.Format, word, StringComparison.OrdinalIgnoreCase)));

    /// <summary>The forms that a list names. The JSON report is always one of them.</summary>
    /// <inheritdoc cref="Unknown"/>
    public static IEnumerable<IReportFile> Named(string formats)
        => All.Where(file => file is JsonReport || Words(formats).Contains(file.Format, StringComparer.OrdinalIgnoreCase));

    private static string[] Words(string formats)
        => formats.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
