using GreenBuildTasks.Cards;
using GreenBuildTasks.Reports;

namespace GreenBuildTasks.Pages;

/// <summary>The activities, largest emissions first: a bar, and a table of the same figures.</summary>
internal static class ActivitiesSection
{
    private static readonly string[] Columns = ["Activity", "#Energy", "#Emissions", "#Share"];

    /// <summary>The section.</summary>
    public static PageSection Of(ReportDocument document)
    {
        var rows = document.Activities
            .Select((activity, index) => (Activity: activity, Index: index))
            .OrderByDescending(entry => entry.Activity.EmissionsKg)
            .Select(entry => Row(entry.Activity, entry.Index));
        return new PageSection("activities", "Activities", Markup.Of($"""
            {ActivityBar.Of(document)}
            {DataTable.Of("Energy and emissions of each activity, with ranges", Columns, rows)}
            """));
    }

    private static Markup Row(ReportActivity activity, int index)
    {
        var below = $"{Words.Kind(activity.Activity)}, {FigureText.Word(activity.Evidence)}";
        var energy = activity.EnergyKnown
            ? DataTable.NumberCell(Figure.Energy(activity.EnergyKWh), Figure.EnergyRange(activity.Low.EnergyKWh, activity.EnergyKWh, activity.High.EnergyKWh))
            : DataTable.NumberCell(Figure.Unknown);
        return DataTable.Row(
            Markup.Of($"<a href=\"#{ProvenanceSection.Anchor(index)}\"><bdi>{activity.Name}</bdi></a>{DataTable.Small(below)}"),
            energy,
            DataTable.NumberCell(Figure.Emissions(activity.EmissionsKg), Figure.EmissionsRange(activity.Low.EmissionsKg, activity.EmissionsKg, activity.High.EmissionsKg)),
            Share(activity));
    }

    private static Markup Share(ReportActivity activity)
        => activity.Share is not { } share
            ? DataTable.NumberCell("")
            : DataTable.NumberCell(
                Figure.Percent(share), Drawing.Ornament(5, Drawing.Bar("track", 0, 1, 0, 5), Drawing.Bar($"kind {activity.Activity}", 0, share, 0, 5)));
}
