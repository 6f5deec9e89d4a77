using GreenBuildTasks.Reports;

namespace GreenBuildTasks.Pages;

/// <summary>The recorded runs over time.</summary>
internal static class TimelineSection
{
    private static readonly string[] Columns = ["Run", "#Energy", "#Emissions"];

    /// <summary>The section; null without a recorded run.</summary>
    public static PageSection? Of(ReportDocument document)
    {
        if (document.Timeline.Count == 0)
        {
            return null;
        }

        var slots = TimelineSlot.Of(document.Timeline);
        var table = DataTable.Of("Recorded runs by their start", Columns, slots.Select(Row));
        var shown = slots.Count < document.Timeline.Count ? " The runs are summed by period; report.json has each of them." : "";
        return new PageSection("timeline", "Recorded runs", Markup.Of($"""
            <p>{Period(document.Timeline)}.{shown}{Zones(document.Timeline)}</p>
            {TimelineChart.Of(slots)}
            <details><summary>The runs as a table</summary>
            {table}
            </details>
            """));
    }

    private static string Period(IReadOnlyList<ReportRun> runs)
        => $"{Words.Several(runs.Count, "run")}, {(runs.Count == 1 ? "started" : "the newest started")} {TimelineSlot.Start(runs[^1])}";

    /// <summary>A local time without a zone may be hours off, which nothing else on the page would tell.</summary>
    private static string Zones(IReadOnlyList<ReportRun> runs)
        => runs.Count(run => run.StartZoneUnknown == true) is > 0 and var unknown
            ? $" {Words.Several(unknown, "start", "starts")} had no time zone and {(unknown == 1 ? "is" : "are")} taken as UTC."
            : "";

    private static Markup Row(TimelineSlot slot)
        => DataTable.Row(
            Markup.Of($"<bdi>{slot.Label}</bdi>{DataTable.Small(slot.Details)}"),
            DataTable.NumberCell(Figure.Energy(slot.EnergyKWh)),
            DataTable.NumberCell(Figure.Emissions(slot.EmissionsKg)));
}
