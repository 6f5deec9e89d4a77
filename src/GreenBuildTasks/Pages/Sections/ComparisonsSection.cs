using GreenBuildTasks.Reports;

namespace GreenBuildTasks.Pages;

/// <summary>What emits as much as the total.</summary>
internal static class ComparisonsSection
{
    private static readonly string[] Columns = ["The total is as much as", "Source", "#Year"];

    /// <summary>The section; null without a comparison.</summary>
    public static PageSection? Of(ReportDocument document)
        => document.Equivalents.Count == 0
            ? null
            : new PageSection("comparisons", "Comparisons", DataTable.Of("What emits as much as the total", Columns, document.Equivalents.Select(Row)));

    private static Markup Row(ReportEquivalent equivalent)
        => DataTable.Row(
            Markup.Of($"<b>{Figure.Number(equivalent.Amount)}</b> {equivalent.Unit}"),
            DataTable.Cell(equivalent.Source),
            DataTable.NumberCell(equivalent.Year is { } year ? Figure.Whole(year) : ""));
}
