using GreenBuildTasks.Reports;

namespace GreenBuildTasks.Pages;

/// <summary>Files and rows whose content is missing from the figures.</summary>
internal static class OmissionsSection
{
    private static readonly string[] Columns = ["File", "Problem"];

    /// <summary>The section; null when every file counts.</summary>
    public static PageSection? Of(ReportDocument document)
        => document.NotCounted.Count == 0
            ? null
            : new PageSection("not-counted", "Not counted", DataTable.Of("Files and rows that are missing from every figure", Columns, document.NotCounted.Select(Row)));

    private static Markup Row(ReportOmission omission)
        => DataTable.Row(Markup.Of($"<bdi>{Words.Place(omission.File, omission.Line, omission.Column)}</bdi>"), DataTable.Cell(omission.Problem));
}
