using System.Globalization;
using GreenBuildTasks.Reports;

namespace GreenBuildTasks.Pages;

/// <summary>One bar of the timeline and one row of its table: a run, or all runs of a day, a month or a year.</summary>
internal sealed record TimelineSlot
{
    /// <summary>Most bars that can be told apart on a phone, and most rows that somebody reads.</summary>
    public const int Most = 60;

    private static readonly string[] Periods = ["yyyy-MM-dd", "yyyy-MM", "yyyy"];

    /// <summary>What the bar is: a run's name, or the period.</summary>
    public required string Label { get; init; }

    /// <summary>When it was: a moment, or the period.</summary>
    public required string When { get; init; }

    /// <summary>What there is to know beside the figures.</summary>
    public required string Details { get; init; }

    /// <summary>The kind of activity; null for several.</summary>
    public required string? Kind { get; init; }

    /// <summary>The class of its colour.</summary>
    public string Style => Kind is null ? "kind mixed" : $"kind {Kind}";

    /// <summary>The start of the first run.</summary>
    public required DateTimeOffset StartedUtc { get; init; }

    /// <summary>Seconds from there to the end of the last run.</summary>
    public required double DurationSeconds { get; init; }

    /// <summary>Kilowatt-hours of the facility.</summary>
    public required double EnergyKWh { get; init; }

    /// <summary>Kilograms of CO2 equivalent.</summary>
    public required double EmissionsKg { get; init; }

    /// <summary>
    /// The runs as they are where they are few, else by the shortest period that leaves at most <see cref="Most"/>. Of still more years the
    /// last ones.
    /// </summary>
    /// <param name="runs">The runs, by their start.</param>
    public static IReadOnlyList<TimelineSlot> Of(IReadOnlyList<ReportRun> runs)
    {
        if (runs.Count <= Most)
        {
            return runs.Select(Of).ToList();
        }

        var period = Periods.FirstOrDefault(format => By(format, runs).Count() <= Most) ?? Periods[^1];
        return By(period, runs).Select(group => Of(group.Key, group.ToList())).TakeLast(Most).ToList();
    }

    /// <summary>When a run started; without a zone where none was recorded.</summary>
    public static string Start(ReportRun run) => Figure.Moment(run.StartedUtc, hasZone: run.StartZoneUnknown != true);

    private static IEnumerable<IGrouping<string, ReportRun>> By(string format, IReadOnlyList<ReportRun> runs)
        => runs.GroupBy(run => run.StartedUtc.UtcDateTime.ToString(format, CultureInfo.InvariantCulture), StringComparer.Ordinal);

    private static TimelineSlot Of(ReportRun run) => new()
    {
        Label = run.Name,
        When = Start(run),
        Details = $"{Start(run)}, {Figure.Duration(run.DurationSeconds)}, {Words.Kind(run.Activity)}, {Cards.FigureText.Word(run.Evidence)}",
        Kind = run.Activity,
        StartedUtc = run.StartedUtc,
        DurationSeconds = run.DurationSeconds,
        EnergyKWh = run.EnergyKWh,
        EmissionsKg = run.EmissionsKg,
    };

    private static TimelineSlot Of(string period, IReadOnlyList<ReportRun> runs)
    {
        var start = runs[0].StartedUtc;
        var runSeconds = runs.Sum(run => run.DurationSeconds);
        return new TimelineSlot
        {
            Label = period,
            When = period,
            Details = $"{Words.Several(runs.Count, "run")}, {Figure.Duration(runSeconds)}, evidence of the least certain {Cards.FigureText.Word(runs.Max(run => run.Evidence))}",
            Kind = runs.All(run => run.Activity == runs[0].Activity) ? runs[0].Activity : null,
            StartedUtc = start,
            DurationSeconds = runs.Max(run => (run.StartedUtc - start).TotalSeconds + run.DurationSeconds),
            EnergyKWh = runs.Sum(run => run.EnergyKWh),
            EmissionsKg = runs.Sum(run => run.EmissionsKg),
        };
    }
}
