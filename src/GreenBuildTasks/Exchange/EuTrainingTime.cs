using GreenBuildTasks.Reports;
using GreenDefaults.Runtime.Units;

namespace GreenBuildTasks.Exchange;

/// <summary>How long the trainings took. A figure that is known for some of them only is not known: it would be too small.</summary>
/// <param name="trainings">The trainings and fine-tunings, one at least.</param>
/// <param name="timeline">All recorded runs.</param>
internal sealed class EuTrainingTime(IReadOnlyList<ReportActivity> trainings, IReadOnlyList<ReportRun> timeline)
{
    private const double DaysPerMonth = Conversions.SecondsPerMonth / Conversions.SecondsPerDay;
    private const double HoursPerDay = Conversions.SecondsPerDay / Conversions.SecondsPerHour;

    /// <summary>The range of the form that the wall-clock time is in; a month has 730 h.</summary>
    public EuFigure<string> Range => WallClockDays is { IsKnown: true } days
        ? new((days.Value / DaysPerMonth) switch
        {
            < 1 => "< 1 month",
            < 3 => "1-3 months",
            <= 6 => "3-6 months",
            _ => "> 6 months",
        }, days.Basis, IsKnown: true)
        : EuFigure<string>.NotKnown(WallClockDays.Basis);

    /// <summary>
    /// Days in which a recorded run was under way, and for a declared training the device-hours divided by the devices. Declared trainings
    /// are taken to have followed each other.
    /// </summary>
    public EuFigure<double> WallClockDays
    {
        get
        {
            var declared = trainings.Where(training => training.Runs is null).ToList();
            if (declared.FirstOrDefault(training => training is not { DeviceHours: not null, DeviceCount: > 0 }) is { } unknown)
            {
                return EuFigure<double>.NotKnown($"'{unknown.Name}' does not say its {(unknown.DeviceHours is null ? "device-hours" : "number of devices")}");
            }

            var declaredDays = declared.Sum(training => training.DeviceHours!.Value / training.DeviceCount!.Value / HoursPerDay);
            var basis = new[]
            {
                declared.Count < trainings.Count ? "time in which recorded runs were under way" : null,
                declared.Count > 0 ? "device-hours / devices of declared trainings, one after the other" : null,
            };
            return new(RunDays() + declaredDays, string.Join("; ", basis.Where(part => part is not null)), IsKnown: true);
        }
    }

    /// <summary>Days times devices.</summary>
    public EuFigure<double> HardwareDays => trainings.FirstOrDefault(training => training.DeviceHours is null) is { } unknown
        ? EuFigure<double>.NotKnown($"'{unknown.Name}' does not say its device-hours")
        : new(trainings.Sum(training => training.DeviceHours!.Value) / HoursPerDay, string.Join("; ", trainings.Select(Hardware).Distinct()), IsKnown: true);

    private static string Hardware(ReportActivity training) => training.Hardware ?? "hardware not named";

    /// <summary>Runs at the same time count once.</summary>
    private double RunDays()
    {
        var names = trainings.Where(training => training.Runs is not null).Select(training => (training.Name, training.Activity)).ToHashSet();
        var (seconds, end) = (0.0, DateTimeOffset.MinValue);
        foreach (var run in timeline.Where(run => names.Contains((run.Name, run.Activity))).OrderBy(run => run.StartedUtc))
        {
            var overlap = Math.Max((end - run.StartedUtc).TotalSeconds, 0);
            if (run.DurationSeconds <= overlap)
            {
                continue;
            }

            seconds += run.DurationSeconds - overlap;
            end = run.StartedUtc.AddSeconds(run.DurationSeconds);
        }

        return seconds / Conversions.SecondsPerDay;
    }
}
