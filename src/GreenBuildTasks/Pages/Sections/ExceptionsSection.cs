using GreenBuildTasks.Reports;

namespace GreenBuildTasks.Pages;

/// <summary>Rules that somebody decided not to follow, with the reasons.</summary>
internal static class ExceptionsSection
{
    private static readonly string[] Columns = ["Rule", "Reason", "#Until"];

    /// <summary>The section; null without an exception.</summary>
    public static PageSection? Of(ReportDocument document)
        => document.Exceptions.Count == 0
            ? null
            : new PageSection("exceptions", "Exceptions", DataTable.Of("Waivers and justified suppressions", Columns, document.Exceptions.Select(Row)));

    private static Markup Row(ReportException exception)
        => DataTable.Row(
            Markup.Of($"<code>{exception.Rule}</code>{DataTable.Small(exception.Place is { } place ? $"{exception.Kind}, {place}" : exception.Kind)}"),
            DataTable.Cell(exception.Reason),
            DataTable.NumberCell(exception.Expires ?? ""));
}
