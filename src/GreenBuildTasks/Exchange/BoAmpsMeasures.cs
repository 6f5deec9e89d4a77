using System.Globalization;
using System.Text.Json.Nodes;
using GreenBuildTasks.Reports;

namespace GreenBuildTasks.Exchange;

/// <summary>The measures of a BoAmps report and how good they are.</summary>
internal static class BoAmpsMeasures
{
    /// <summary>A range of 10 % is one of 10 % also after rounding.</summary>
    private const double RoundingError = 1e-9;

    private static readonly (double Error, string Word)[] Qualities = [(0.1, "high"), (0.25, "medium"), (0.5, "low")];

    /// <summary>One measure for each recorded run of an activity, or one for a declaration.</summary>
    public static IEnumerable<JsonObject> Of(ReportDocument document, ReportActivity activity)
        => activity.Runs is null
            ? [Measure(document, activity, activity.EnergyKWh, run: null)]
            : document.Timeline
                .Where(run => run.Name == activity.Name && run.Activity == activity.Activity)
                .Select(run => Measure(document, activity, run.EnergyKWh, run));

    /// <summary>The word for the half of the range, relative to the central number; null when the range is wider than that of every word.</summary>
    public static string? Quality(IReadOnlyList<ReportActivity> activities)
    {
        var central = activities.Sum(activity => activity.EnergyKWh);
        var low = activities.Sum(activity => activity.Low.EnergyKWh);
        var high = activities.Sum(activity => activity.High.EnergyKWh);
        var error = Math.Max(high - central, central - low) / central;
        return Qualities.FirstOrDefault(quality => error <= quality.Error + RoundingError).Word;
    }

    private static JsonObject Measure(ReportDocument document, ReportActivity activity, double energyKWh, ReportRun? run) => new()
    {
        ["measurementMethod"] = $"GreenDefaults: {ActivityText.Formula(activity)}; evidence {ActivityText.Word(run?.Evidence ?? activity.Evidence)}",
        // A run was metered by the version of the tool that the program used, which the report does not tell.
        ["version"] = run is null ? document.ToolVersion : null,
        ["powerConsumption"] = energyKWh,
        ["measurementDuration"] = run?.DurationSeconds,
        ["measurementDateTime"] = run?.StartedUtc.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
    };
}
