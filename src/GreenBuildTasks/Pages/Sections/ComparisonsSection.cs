using GreenBuildTasks.Reports;

namespace GreenBuildTasks.Pages;

/// <summary>What emits as much as the total.</summary>
internal static class ComparisonsSection
{
    private static readonly string[] Columns = ["The total is as much as", "Source", "#Year"];

    /// <summary>The section; null without a comparison that says something.</summary>
    public static PageSection? Of(ReportDocument document)
    {
        var rows = document.Equivalents.Where(equivalent => equivalent.IsTelling).Select(Row).ToList();
        return rows.Count == 0 ? null : new PageSection("comparisons", "Comparisons", DataTable.Of("What emits as much as the total", Columns, rows));
    }

    private static Markup Row(ReportEquivalent equivalent)
        => DataTable.Row(
            Markup.Of($"<b>{Figure.Count(equivalent.Amount)}</b> {equivalent.Unit}"),
            DataTable.Cell(equivalent.Source),
            DataTable.NumberCell(equivalent.Year is { } year ? Figure.Whole(year) : ""));
}
