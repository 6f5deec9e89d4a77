using GreenBuildTasks.Cards;
using GreenBuildTasks.Reports;
using GreenDefaults.Runtime.Estimation;
using GreenDefaults.Runtime.Units;

namespace GreenBuildTasks.Pages;

/// <summary>Where each number comes from: method, scope, and every input with its source and year.</summary>
internal static class ProvenanceSection
{
    private static readonly string[] Columns = ["Input", "#Value", "Source", "#Year"];

    /// <summary>The section.</summary>
    public static PageSection Of(ReportDocument document)
    {
        var activities = document.Activities.Select((activity, index) => (activity, index)).OrderByDescending(entry => entry.activity.EmissionsKg);
        return new("provenance", "Provenance", Markup.Of($"""
            <p>How each number was made, and of what.</p>
            {activities.Select(entry => Details(entry.activity, entry.index))}
            """));
    }

    /// <summary>What leads to an activity. It is inside of what opens, so that a browser opens it.</summary>
    /// <param name="index">Its place in the report.</param>
    public static string Anchor(int index) => $"activity-{Figure.Whole(index + 1)}";

    private static Markup Details(ReportActivity activity, int index) => Markup.Of($"""
        <details class="provenance"><summary><bdi>{activity.Name}</bdi> <span class="num">{Figure.Emissions(activity.EmissionsKg)}</span></summary>
        <div id="{Anchor(index)}">
        <dl>
        {Fact("Method", string.Join("; ", activity.Method.Split("; ").Select(Formula)))}
        {Fact("Contains", $"{Words.Scope(activity.Scope)} {Intensity(activity)}")}
        {Fact("Evidence", $"{FigureText.Explain(activity.Evidence)}.")}
        {Fact("Place", activity.Location)}
        {Fact("Hardware", activity.Hardware)}
        {Fact("Runs", Runs(activity))}
        {Fact("Device-hours", Number(activity.DeviceHours))}
        {Fact("Operations", activity.Flops is { } flops ? $"{Figure.Number(flops)} FLOP" : null)}
        {Fact("Tokens", Tokens(activity))}
        {Fact("Water", activity.WaterL is { } litres ? $"{Figure.Number(litres)} L" : null)}
        </dl>
        {Markup.When(activity.Inputs.Count > 0, DataTable.Of($"Inputs of {activity.Name}", Columns, activity.Inputs.Select(Input)))}
        </div>
        </details>
        """);

    private static Markup Input(ReportInput input)
        => DataTable.Row(
            Markup.Of($"<code>{input.Name}</code>"),
            DataTable.NumberCell(input.Value is { } value ? $"{Figure.Count(value, PlainNumber.ValueDigits)} {input.Unit}".TrimEnd() : Figure.Unknown),
            DataTable.Cell(input.Source),
            DataTable.NumberCell(input.Year is { } year ? Figure.Whole(year) : ""));

    private static Markup Fact(string name, string? text)
        => Markup.When(!string.IsNullOrEmpty(text), Markup.Of($"<dt>{name}</dt><dd>{text}</dd>"));

    private static string Formula(string method) => EstimationMethods.FormulaOf(method) ?? method;

    private static string Intensity(ReportActivity activity)
        => activity.EnergyKnown ? $"The carbon intensity is {Words.Basis(activity.Scope.Basis)}." : "";

    private static string? Runs(ReportActivity activity)
    {
        if (activity.Runs is not { } runs)
        {
            return null;
        }

        var time = activity.RunSeconds is { } seconds ? $", {Figure.Number(seconds / Conversions.SecondsPerHour)} h" : "";
        return $"{Words.Several(runs, "recorded run")}{time}{(activity.ReplacesDeclaration == true ? ", instead of the declaration of that name" : "")}";
    }

    private static string? Tokens(ReportActivity activity)
    {
        string?[] figures =
        [
            activity.JoulesPerToken is { } joules ? $"{Figure.Number(joules)} J for one" : null,
            activity.TokensPerHour is { } perHour ? $"{Figure.Number(perHour)} an hour on one device" : null,
            activity.TokensPerKg is { } perKg ? $"{Figure.Number(perKg)} for one kg CO2eq" : null,
        ];
        return string.Join(", ", figures.OfType<string>());
    }

    private static string? Number(double? value) => value is { } known ? Figure.Number(known) : null;
}
