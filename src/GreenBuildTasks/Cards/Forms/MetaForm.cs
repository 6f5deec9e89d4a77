using GreenBuildTasks.Footprint;
using GreenDefaults.Runtime.Estimation;
using GreenDefaults.Runtime.Estimation.Sites;

namespace GreenBuildTasks.Cards.Forms;

/// <summary>
/// The paragraphs and the table under "Hardware and Software" in the cards of Llama 3.1 and later: hours, power of a device, location-based
/// and market-based emissions in tonnes. Only what made the model is in it.
/// </summary>
/// <remarks>Those cards print neither PUE nor intensity; here the fields behind the table do.</remarks>
internal sealed class MetaForm : ICardForm
{
    /// <inheritdoc />
    public string Word => "meta";

    /// <inheritdoc />
    public string Title => "Hardware and Software";

    /// <inheritdoc />
    public IEnumerable<string> Lines(ImpactStatement statement, IReadOnlySet<TemplateField> answered)
    {
        var hardware = MarkdownText.Escape(MarkdownText.List(statement.Making.Select(ImpactStatement.HardwareOf)));
        var grids = MarkdownText.Escape(MarkdownText.List(statement.Making.Select(activity => activity.Estimate.Location)));
        yield return $"**Training Factors:** hardware: {OrUnknown(hardware)}; place: {OrUnknown(grids)}.";
        yield return "";
        yield return $"**Training Energy Use:** {OrUnknown(FigureText.Hours(statement.Making))}; {Energy(statement)}.";
        yield return "";
        yield return $"**Training Greenhouse Gas Emissions:** {(statement.Making.Count > 0 ? ImpactBlock.Carbon(statement.Total, statement) : ImpactBlock.Unknown)}.";
        yield return "";
        yield return "| | Training Time (GPU hours) | Training Power Consumption (W) | Training Location-Based Greenhouse Gas Emissions (tons CO2eq) "
            + "| Training Market-Based Greenhouse Gas Emissions (tons CO2eq) |";
        yield return "|---|---|---|---|---|";
        foreach (var activity in statement.Making)
        {
            yield return Row(
                MarkdownText.Escape(activity.Estimate.Name),
                activity.Estimate.DeviceHours,
                OrUnknown(MarkdownText.List(Watts(activity))),
                [activity]);
        }

        if (statement.Making.Count > 1)
        {
            yield return Row("Total", DeviceHours(statement.Making), "", statement.Making);
        }
    }

    private static string Row(string name, double? hours, string watts, IReadOnlyList<ProjectActivity> activities)
        => $"| {name} | {(hours is > 0 ? PlainNumber.Format(hours.Value) : ImpactBlock.Unknown)} | {watts} "
            + $"| {Tonnes(activities, IntensityBasis.Location)} | {Tonnes(activities, IntensityBasis.Market)} |";

    /// <summary>Emissions of different bases are never added.</summary>
    private static string Tonnes(IReadOnlyList<ProjectActivity> activities, IntensityBasis basis)
        => activities.All(activity => activity.Estimate.Scope.Basis == basis)
            ? FigureText.Tonnes(activities.Sum(activity => activity.Estimate.EmissionsGrams.Central))
            : ImpactBlock.Unknown;

    /// <summary>What used no electricity, such as travel, used no device either.</summary>
    private static double? DeviceHours(IReadOnlyList<ProjectActivity> activities)
        => activities.All(activity => activity.Estimate.DeviceHours is not null || activity.Estimate.Scope.Power == PowerScope.None)
            ? activities.Sum(activity => activity.Estimate.DeviceHours)
            : null;

    private static IEnumerable<string> Watts(ProjectActivity activity)
        => activity.Estimate.Inputs.Where(input => input is { Name: "watts", Value: >= 0 }).Select(input => PlainNumber.Format(input.Value));

    private static string Energy(ImpactStatement statement)
        => statement.Making.Count == 0 || statement.Making.All(activity => activity.Estimate.Scope.Power == PowerScope.None)
            ? $"energy {ImpactBlock.Unknown}"
            : ImpactBlock.Energy(statement.Total);

    private static string OrUnknown(string text) => text.Length == 0 ? ImpactBlock.Unknown : text;
}
