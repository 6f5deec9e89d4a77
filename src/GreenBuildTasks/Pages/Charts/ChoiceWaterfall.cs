using GreenBuildTasks.Reports;
using GreenDefaults.Runtime.Estimation.Choices;

namespace GreenBuildTasks.Pages;

/// <summary>
/// How far each choice would let the total fall. Every step starts from today's total, because choices overlap and their savings do not add
/// up; the last one, where there is one, is all of them together.
/// </summary>
internal static class ChoiceWaterfall
{
    private const int MostSteps = 16;
    private const int RowHeight = 46;
    private const int BarTop = 22;
    private const int BarHeight = 14;
    private const int Overhang = 3;

    /// <summary>The chart.</summary>
    /// <param name="today">Kilograms of CO2 equivalent of the footprint as it is, above 0.</param>
    /// <param name="all">The choices in their order; of very many the first ones, and those of all together.</param>
    public static Markup Of(double today, IReadOnlyList<ReportWhatIf> all)
    {
        var choices = all.Where(choice => choice.Measure != GreenMeasure.Combined).Take(MostSteps)
            .Concat(all.Where(choice => choice.Measure == GreenMeasure.Combined))
            .ToList();
        var largest = choices.Select(choice => choice.EmissionsKg).Append(today).Max();
        var rows = choices.Select((choice, index) => Row(choice, (index + 1) * RowHeight, today, largest));
        var bottom = (choices.Count + 1) * RowHeight;
        var description = $"Today {Figure.Emissions(today)}. "
            + string.Join("; ", choices.Select(choice => $"{choice.Name}: {Figure.Emissions(choice.EmissionsKg)}")) + ".";
        return Drawing.Image(
            "waterfall",
            "Emissions after each choice",
            description,
            bottom,
            [
                Label("Today", Figure.Emissions(today), 0),
                Drawing.Bar("today", 0, today / largest, BarTop, BarHeight),
                .. rows,
            ]);
    }

    private static Markup Row(ReportWhatIf choice, int top, double today, double largest)
    {
        var least = Math.Min(choice.EmissionsKg, today) / largest;
        var change = Math.Abs(choice.EmissionsKg - today) / largest;
        var remaining = choice.Measure == GreenMeasure.Combined ? "today" : "remaining";
        return Markup.Of($"""
            {Label(choice.Name, Figure.Emissions(choice.EmissionsKg), top)}
            {Drawing.Bar(remaining, 0, least, top + BarTop, BarHeight, choice.Name)}
            {Drawing.Bar(choice.EmissionsKg > today ? "added" : "saved", least, change, top + BarTop, BarHeight, choice.Name)}
            {Drawing.Rule("baseline", today / largest, top + BarTop - Overhang, top + BarTop + BarHeight + Overhang)}
            """);
    }

    /// <summary>Text of SVG cannot end in an ellipsis where the width ends; that of HTML can.</summary>
    private static Markup Label(string name, string figure, int top)
        => Markup.Of($"<foreignObject width=\"100%\" y=\"{top}\" height=\"{BarTop}\"><div class=\"step\"><span>{name}</span><b>{figure}</b></div></foreignObject>");
}
