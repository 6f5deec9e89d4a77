using GreenBuildTasks.Cards;
using GreenBuildTasks.Footprint;
using GreenDefaults.Runtime.Catalog;
using GreenDefaults.Runtime.Estimation;
using GreenDefaults.Runtime.Tracking;
using GreenDefaults.Runtime.Units;

namespace GreenBuildTasks.Policy.Plausibility;

/// <summary>
/// Looks for declared and recorded figures that cannot be right. Intensities, shares, PUE and water out of their bounds are no valid
/// footprint in the first place (<c>GRN9004</c>).
/// </summary>
internal static class ActivityPlausibility
{
    /// <summary>Problems at the declaration or the record, in the order of the activities.</summary>
    public static IEnumerable<(ProjectActivity Activity, FileProblem Problem)> Check(PolicyContext context)
        => context.Footprint.Activities.SelectMany(activity => (activity.Runs > 0 ? CheckRuns(activity, context) : CheckDeclaration(activity))
            .Select(problem => (activity, problem)));

    private static IEnumerable<FileProblem> CheckDeclaration(ProjectActivity activity)
    {
        var (estimate, site) = (activity.Estimate, activity.Sites[0]);
        foreach (var problem in new[] { Power(estimate), Implied(estimate) })
        {
            if (problem is not null)
            {
                yield return new FileProblem(site.File, site.Line, site.Column, $"'{estimate.Name}': {problem}");
            }
        }
    }

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

    private static IEnumerable<FileProblem> CheckRuns(ProjectActivity activity, PolicyContext context)
    {
        foreach (var (site, run) in activity.Sites.Zip(activity.Records))
        {
            // Said already, at the figure itself.
            if (context.Footprint.RunDoubts.Any(doubt => doubt.File == site.File && doubt.Line == site.Line))
            {
                continue;
            }

            var energy = run.EnergyKWh.Central;
            var problem = ImpliedIntensity.Problem(run.EmissionsGrams.Central, energy, energy, pue: 1, Energy(energy), hasLowerBound: false) ?? Clock(run, context.Today);
            if (problem is not null)
            {
                yield return new FileProblem(site.File, site.Line, site.Column, $"the run '{run.Name}': {problem}");
            }
        }

        if (WallClock(activity, context.Footprint.Declaration) is { } hours)
        {
            yield return hours;
        }
    }

    /// <summary>The build's clock and that of the machine of the run may be a day apart.</summary>
    private static string? Clock(EmissionsRecord run, DateOnly today)
        => run.StartedUtc.UtcDateTime > today.AddDays(2).ToDateTime(TimeOnly.MinValue)
            ? $"it started on {Rules.WaiverRule.FormatDate(DateOnly.FromDateTime(run.StartedUtc.UtcDateTime))}, after the day of this build: check the clock of its machine"
            : null;

    /// <summary>A declaration that runs replaced still says how long the devices worked; they cannot have worked longer than the runs lasted.</summary>
    private static FileProblem? WallClock(ProjectActivity activity, FootprintFile? declaration)
    {
        var declared = declaration?.Activities.FirstOrDefault(candidate => candidate.Estimate.Name == activity.Estimate.Name);
        if (declared is not { DeviceCount: { } count, Estimate.DeviceHours: { } hours } || activity.RunSeconds / Conversions.SecondsPerHour is not (> 0 and var wall)
            || hours <= wall * count * PlausibleBounds.ClockTolerance)
        {
            return null;
        }

        var site = declared.Sites[0];
        return new FileProblem(
            site.File, site.Line, site.Column,
            $"'{declared.Estimate.Name}': {PlainNumber.Format(hours)} device-hours of {PlainNumber.Format(count)} devices take longer than the "
                + $"{PlainNumber.Format(wall, PlainNumber.EstimateDigits)} h that its runs lasted");
    }

    private static EstimateInput? Input(ActivityEstimate estimate, string name) => estimate.Inputs.FirstOrDefault(input => input.Name == name);

    private static string Energy(double kilowattHours) => $"{PlainNumber.Format(kilowattHours, PlainNumber.EstimateDigits)} kWh";
}
