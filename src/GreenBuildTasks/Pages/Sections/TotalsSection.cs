using GreenBuildTasks.Reports;

namespace GreenBuildTasks.Pages;

/// <summary>The totals, each with its range.</summary>
internal static class TotalsSection
{
    /// <summary>The section.</summary>
    public static PageSection Of(ReportDocument document)
    {
        var total = document.Total;
        return new PageSection("totals", "Totals", Markup.Of($"""
            <dl class="facts">
            {Energy(total)}
            {Part("Making the model", total.Making)}
            {Part("Using the model", total.Use)}
            {PerUnit(document)}
            {Water(total.WaterL)}
            {BreakEven(document.BreakEvenTokens)}
            </dl>
            """));
    }

    private static Markup Energy(ReportSum sum)
    {
        var range = Words.Range(Figure.EnergyRange(sum.Low.EnergyKWh, sum.EnergyKWh, sum.High.EnergyKWh));
        return sum switch
        {
            { EnergyKnown: true } => Fact("Energy", Figure.Energy(sum.EnergyKWh), range),
            { EnergyKWh: > 0 } => Fact("Energy, where it is known", Figure.Energy(sum.EnergyKWh), range),
            _ => Fact("Energy", Figure.Unknown, null),
        };
    }

    private static Markup Part(string name, ReportSum? part)
        => part is null ? Markup.Empty : Fact(
            name,
            $"{Figure.Emissions(part.EmissionsKg)} CO2eq",
            $"{Words.Range(Figure.EmissionsRange(part.Low.EmissionsKg, part.EmissionsKg, part.High.EmissionsKg))}; energy {Figure.Energy(part.EnergyKWh, part.EnergyKnown)}");

    private static Markup PerUnit(ReportDocument document)
        => document.FunctionalUnit is not { } unit ? Markup.Empty : Fact(
            unit.IsSci ? $"One {unit.Name} (SCI score)" : $"One {unit.Name}",
            $"{Figure.Emissions(unit.EmissionsKg)} CO2eq",
            $"energy {Figure.Energy(unit.EnergyKWh, document.Total.EnergyKnown)}; the total over {Figure.Count(unit.Count)}{(unit.IsSci ? "" : "; no SCI score")}");

    private static Markup Water(double? litres)
        => litres is { } known ? Fact("Water", $"{Figure.Number(known)} L", "of the activities that know theirs") : Markup.Empty;

    private static Markup BreakEven(double? tokens)
        => tokens is { } known ? Fact("Break-even", $"{Figure.Count(known)} tokens", "generating them takes as much energy as training did") : Markup.Empty;

    private static Markup Fact(string name, string figure, string? below)
        => Markup.Of($"<div><dt>{name}</dt><dd>{figure}{DataTable.Small(below)}</dd></div>");
}
