using GreenBuildTasks.Reports;
using GreenDefaults.Runtime.Estimation.Choices;

namespace GreenBuildTasks.Pages;

/// <summary>What other choices would have cost: the one that leaves the least first, and all of them together last.</summary>
internal static class ChoicesSection
{
    private static readonly string[] Columns = ["Choice", "#Emissions then", "#Saved"];

    /// <summary>The section; null without a choice or without emissions to save.</summary>
    public static PageSection? Of(ReportDocument document)
    {
        if (document.WhatIf.Count == 0 || document.Total.EmissionsKg <= 0)
        {
            return null;
        }

        var choices = document.WhatIf.OrderBy(choice => choice.Measure == GreenMeasure.Combined).ThenBy(choice => choice.EmissionsKg).ToList();
        return new PageSection("choices", "What if", Markup.Of($"""
            <p>Each step starts from today's total.{(choices.Count > 1 ? " Choices overlap, so their savings do not add up." : "")}</p>
            {ChoiceWaterfall.Of(document.Total.EmissionsKg, choices)}
            {DataTable.Of("Emissions of the whole footprint after each choice", Columns, choices.Select(Row))}
            """));
    }

    private static Markup Row(ReportWhatIf choice)
        => DataTable.Row(
            Markup.Of($"<bdi>{choice.Name}</bdi>{Conditions(choice)}"),
            DataTable.NumberCell(Figure.Emissions(choice.EmissionsKg), Figure.EmissionsRange(choice.Low.EmissionsKg, choice.EmissionsKg, choice.High.EmissionsKg)),
            DataTable.NumberCell(Saving(choice.SavingShare), SavingRange(choice)));

    private static Markup Conditions(ReportWhatIf choice) => Markup.Of($"""
        <details><summary>{Words.Basis(choice.Basis)}</summary>
        {Markup.When(choice.Condition is not null, Markup.Of($"<p>Condition: {choice.Condition}.</p>"))}
        <p>Changes {string.Join(", ", choice.Activities)}. {Energy(choice)}</p>
        <p>Source: {Words.Source(choice.Source, choice.Year)}.</p>
        </details>
        """);

    private static string Energy(ReportWhatIf choice) => choice.EnergySavingShare switch
    {
        null => "",
        0 => "Energy stays the same.",
        { } share => $"Energy then: {Figure.Energy(choice.EnergyKWh)}, saved {Saving(share)}.",
    };

    private static string Saving(double? share) => share is { } known ? Figure.Percent(known) : "";

    private static string? SavingRange(ReportWhatIf choice)
        => choice is { LowSavingShare: { } low, HighSavingShare: { } high } ? $"{Figure.Percent(low)} to {Figure.Percent(high)}" : null;
}
