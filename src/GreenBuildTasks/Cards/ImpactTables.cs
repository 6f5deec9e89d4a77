using System.Globalization;
using GreenBuildTasks.Footprint;
using GreenDefaults.Runtime.Estimation;
using GreenDefaults.Runtime.Units;

namespace GreenBuildTasks.Cards;

/// <summary>The tables of a stamped block; one without rows has no lines.</summary>
internal static class ImpactTables
{
    private const int MaximumInputs = 60;

    /// <summary>Every activity with energy, emissions, range and evidence.</summary>
    public static IEnumerable<string> Activities(ImpactStatement statement) => Table(
        title: null,
        ["Activity", "Kind", "Energy (kWh)", "Emissions (kg CO2eq)", "Range (kg CO2eq)", "Evidence", "Basis"],
        statement.Activities.Select(activity => new[]
        {
            activity.Estimate.Name,
            activity.Estimate.Activity,
            activity.Estimate.Scope.Power == PowerScope.None ? "not known" : FigureText.KilowattHours(activity.Estimate.EnergyJoules.Central),
            FigureText.Kilograms(activity.Estimate.EmissionsGrams.Central),
            FigureText.KilogramRange(activity.Estimate.EmissionsGrams),
            FigureText.Word(activity.Estimate.Evidence),
            Basis(activity),
        }));

    /// <summary>What other choices would have cost.</summary>
    public static IEnumerable<string> WhatIf(ImpactStatement statement) => Table(
        "**What if**, for all activities together:",
        ["Choice", "Emissions (kg CO2eq)", "Range (kg CO2eq)", "Saving", "Condition", "Source"],
        statement.Report.WhatIf.Select(choice => new[]
        {
            choice.Name,
            FigureText.Kilograms(choice.EmissionsKg * Conversions.GramsPerKilogram),
            $"{Range(choice.Low.EmissionsKg)} to {Range(choice.High.EmissionsKg)}",
            Percent(choice.SavingShare) + (choice is { LowSavingShare: { } low, HighSavingShare: { } high } ? $" ({Percent(low)} to {Percent(high)})" : ""),
            choice.Condition ?? "",
            Attribution(choice.Source, choice.Year),
        }));

    /// <summary>What emits as much; a sentence where everything usual emits far more.</summary>
    public static IEnumerable<string> Equivalents(ImpactStatement statement)
    {
        var title = $"**Equivalents** of the {FigureText.Kilograms(statement.Report.Total.EmissionsKg * Conversions.GramsPerKilogram)} kg CO2eq of all activities:";
        var amounts = statement.Report.Equivalents.Where(equivalent => equivalent.Amount > 0).ToList();
        return amounts.Count > 0 && !amounts.Exists(equivalent => equivalent.IsTelling)
            ? [$"{title} too little for the usual comparisons."]
            : Table(
                title,
                ["Amount", "Of", "Source"],
                amounts.Where(equivalent => equivalent.IsTelling).Select(equivalent => new[]
                {
                    PlainNumber.Format(equivalent.Amount, PlainNumber.RangeDigits),
                    equivalent.Unit,
                    Attribution(equivalent.Source, equivalent.Year),
                }));
    }

    /// <summary>Every number that went in, with who says so and the year that it describes.</summary>
    public static IEnumerable<string> Sources(ImpactStatement statement)
    {
        var inputs = statement.Activities
            .SelectMany(activity => activity.Estimate.Inputs.Select(input => (Input: input, activity.Estimate.Name)))
            .GroupBy(pair => pair.Input, pair => pair.Name)
            .ToList();
        var lines = Table(
            "**Data sources and years:**",
            ["Input", "Value", "Source", "Year", "Activities"],
            inputs.Take(MaximumInputs).Select(input => new[]
            {
                input.Key.Name,
                $"{FigureText.Input(input.Key.Value)} {input.Key.Unit}".TrimEnd(),
                input.Key.Source,
                input.Key.Year?.ToString(CultureInfo.InvariantCulture) ?? "",
                MarkdownText.List(input),
            }));
        return inputs.Count <= MaximumInputs
            ? lines
            : lines.Append("").Append(string.Create(CultureInfo.InvariantCulture, $"{inputs.Count - MaximumInputs} more inputs are in report.json."));
    }

    /// <summary>Waivers and justified suppressions.</summary>
    public static IEnumerable<string> Exceptions(ImpactStatement statement) => Table(
        "**Exceptions** from the rules:",
        ["Rule", "Kind", "Reason", "Until", "Place"],
        statement.Report.Exceptions.Select(exception
            => new[] { exception.Rule, exception.Kind, exception.Reason, exception.Expires ?? "", exception.Place ?? "" }));

    private static IEnumerable<string> Table(string? title, string[] columns, IEnumerable<string[]> rows)
    {
        var lines = rows.Select(row => Row(row.Select(MarkdownText.Escape))).ToList();
        return lines.Count == 0 ? [] : [.. title is null ? [] : new[] { title, "" }, Row(columns), Row(columns.Select(_ => "---")).Replace(" ", "", StringComparison.Ordinal), .. lines];
    }

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";

    private static string Basis(ProjectActivity activity)
    {
        if (activity.Runs == 0)
        {
            return $"declared in {Path.GetFileName(activity.Sites[0].File)}";
        }

        var runs = activity.Runs == 1 ? "1 recorded run" : string.Create(CultureInfo.InvariantCulture, $"{activity.Runs} recorded runs");
        return activity.ReplacesDeclaration ? $"{runs}, instead of the declaration of that name" : runs;
    }

    private static string Range(double kilograms) => PlainNumber.Format(kilograms, PlainNumber.RangeDigits);

    private static string Percent(double? share)
        => share is not { } part ? "" : $"{(part < 0 ? "-" : "")}{PlainNumber.Format(Math.Abs(part), PlainNumber.RangeDigits, decimalShift: 2)} %";

    private static string Attribution(string source, int? year)
        => year is null ? source : string.Create(CultureInfo.InvariantCulture, $"{source}, {year}");
}
