using GreenBuildTasks.Cards;
using GreenBuildTasks.Footprint;
using GreenDefaults.Runtime.Catalog;
using GreenDefaults.Runtime.Estimation;
using GreenDefaults.Runtime.Tracking;
using GreenDefaults.Runtime.Units;

namespace GreenBuildTasks.Policy.Plausibility;

/// <summary>
/// Looks for declared and recorded figures that cannot be right. Intensities, shares, PUE and water out of their bounds are no valid
/// footprint in the first place (<c>GRN9004</c>). What is found here cannot be right; importers add what only the author of a run knows.
/// </summary>
internal static class ActivityPlausibility
{
    /// <summary>What is found at the declaration or at the runs of an activity.</summary>
    public static IEnumerable<FigureDoubt> Check(ProjectActivity activity, PolicyContext context)
        => activity.Runs > 0 ? CheckRuns(activity, context) : CheckDeclaration(activity);

    private static IEnumerable<FigureDoubt> CheckDeclaration(ProjectActivity activity)
        => new[] { Power(activity.Estimate), Implied(activity.Estimate) }
            .OfType<string>()
            .Select(problem => Doubt(activity.Sites[0], $"'{activity.Estimate.Name}': {problem}"));

    private static string? Power(ActivityEstimate estimate)
        => Input(estimate, FootprintKeys.Watts) is { } watts
            && AcceleratorCatalog.TryFind(estimate.Hardware, out var device)
            && watts.Value > device.TdpWatts * PlausibleBounds.LargestPowerShare
            ? $"{PlainNumber.Format(watts.Value)} W for one {device.Name} are more than {PlainNumber.Format(PlausibleBounds.LargestPowerShare)} times its rated power of "
                + $"{PlainNumber.Format(device.TdpWatts)} W: watts are those of one device, without its host"
            : null;

    private static string? Implied(ActivityEstimate estimate)
    {
        var kilowattHours = estimate.EnergyJoules.Central / Conversions.JoulesPerKilowattHour;
        var pue = estimate.Scope.IncludesPue ? 1 : PlausibleBounds.LargestPue;
        return estimate.Scope.Power == PowerScope.None || Input(estimate, FootprintKeys.Intensity) is not null
            ? null
            : ImpliedIntensity.Problem(estimate.EmissionsGrams.Central, kilowattHours, kilowattHours, pue, Energy(kilowattHours), hasLowerBound: false);
    }

    private static IEnumerable<FigureDoubt> CheckRuns(ProjectActivity activity, PolicyContext context)
    {
        var doubts = activity.RecordedRuns.SelectMany(run => CheckRun(run, context.Today));
        return WallClock(activity, context.Footprint.Declaration) is { } hours ? doubts.Append(hours) : doubts;
    }

    private static IEnumerable<FigureDoubt> CheckRun(RecordedRun run, DateOnly today)
    {
        // An importer says at the figure itself that emissions and energy do not fit.
        var problem = (run.Doubts.Any(doubt => doubt.CannotBeRight) ? null : Implied(run.Record)) ?? Clock(run.Record, today);
        return problem is null ? run.Doubts : run.Doubts.Append(Doubt(run.Site, $"the run '{run.Record.Name}': {problem}"));
    }

    private static string? Implied(EmissionsRecord run)
    {
        var kilowattHours = run.EnergyKWh.Central;
        return ImpliedIntensity.Problem(run.EmissionsGrams.Central, kilowattHours, kilowattHours, pue: 1, Energy(kilowattHours), hasLowerBound: false);
    }

    /// <summary>The build's clock and that of the machine of the run may be a day apart.</summary>
    private static string? Clock(EmissionsRecord run, DateOnly today)
        => run.StartedUtc.UtcDateTime > today.AddDays(2).ToDateTime(TimeOnly.MinValue)
            ? $"it started on {Rules.WaiverRule.FormatDate(DateOnly.FromDateTime(run.StartedUtc.UtcDateTime))}, after the day of this build: check the clock of its machine"
            : null;

    /// <summary>A declaration that runs replaced still says how long the devices worked; they cannot have worked longer than the runs lasted.</summary>
    private static FigureDoubt? WallClock(ProjectActivity activity, FootprintFile? declaration)
    {
        var declared = declaration?.Activities.FirstOrDefault(candidate => candidate.Estimate.Name == activity.Estimate.Name);
        if (declared is not { DeviceCount: { } count, Estimate.DeviceHours: { } hours } || activity.RunSeconds / Conversions.SecondsPerHour is not (> 0 and var wall)
            || hours <= wall * count * PlausibleBounds.ClockTolerance)
        {
            return null;
        }

        return Doubt(
            declared.Sites[0],
            $"'{declared.Estimate.Name}': {PlainNumber.Format(hours)} device-hours of {PlainNumber.Format(count)} devices take longer than the "
                + $"{PlainNumber.Format(wall, PlainNumber.EstimateDigits)} h that its runs lasted");
    }

    private static FigureDoubt Doubt(ActivitySite site, string message) => new(new FileProblem(site.File, site.Line, site.Column, message), CannotBeRight: true);

    private static EstimateInput? Input(ActivityEstimate estimate, string name) => estimate.Inputs.FirstOrDefault(input => input.Name == name);

    private static string Energy(double kilowattHours) => $"{PlainNumber.Format(kilowattHours, PlainNumber.EstimateDigits)} kWh";
}
