using GreenBuildTasks.Cards;
using GreenBuildTasks.Footprint;
using GreenDefaults.Runtime.Catalog;

namespace GreenBuildTasks.Policy.Rules;

/// <summary><c>GRN8002</c>: work at a place, or with electricity, that the policy does not allow.</summary>
internal static class PlaceRule
{
    /// <summary>Places in the order of the activities, then intensities. A hundred runs in one place are one finding, at the first of them.</summary>
    public static IEnumerable<PolicyFinding> Check(PolicyFile policy, PolicyContext context)
    {
        foreach (var activity in context.Footprint.Activities)
        {
            foreach (var finding in CheckPlaces(policy, activity).Concat(CheckIntensities(policy, activity)))
            {
                yield return finding with { Activities = [activity.Estimate.Name, activity.Estimate.Activity] };
            }
        }
    }

    private static IEnumerable<PolicyFinding> CheckPlaces(PolicyFile policy, ProjectActivity activity)
    {
        if (policy.AllowedRegions is not { } allowed)
        {
            yield break;
        }

        var list = string.Join(", ", allowed.Value.Words);
        foreach (var site in activity.Sites.DistinctBy(site => (site.Country, site.Region)))
        {
            if (!allowed.Value.Allow(site.Country, site.Region))
            {
                yield return Finding(site, $"{Describe(activity, site, allowed.Value)}; {allowed.Place} allows only {list}.");
            }
        }
    }

    private static string Describe(ProjectActivity activity, ActivitySite site, AllowedPlaces allowed) => site switch
    {
        { Country: null, Region: null } => $"Nothing says in which country '{activity.Estimate.Name}' ran",
        { Region: { } region } when allowed.Regions.Count > 0 => $"'{activity.Estimate.Name}' ran in {region}, {NameOf(site.Country)}",
        _ => $"'{activity.Estimate.Name}' ran in {NameOf(site.Country)}",
    };

    private static string NameOf(string? code) => GridCatalog.TryFindCountry(code, out var country) ? $"{country.Name} ({code})" : code ?? "an unknown country";

    private static IEnumerable<PolicyFinding> CheckIntensities(PolicyFile policy, ProjectActivity activity)
    {
        if (policy.MaxIntensity is not { } limit)
        {
            yield break;
        }

        foreach (var (site, grams, source) in IntensitiesOf(activity).DistinctBy(used => (used.GramsPerKWh, used.Source)))
        {
            if (grams > limit.Value)
            {
                yield return Finding(
                    site,
                    $"'{activity.Estimate.Name}' used electricity of {PlainNumber.Format(grams)} g CO2eq/kWh ({source}); {limit.Place} allows at most "
                        + $"{PlainNumber.Format(limit.Value)} g/kWh.");
            }
        }
    }

    /// <summary>Emissions that were stated as such used no electricity that is known.</summary>
    private static IEnumerable<(ActivitySite Site, double GramsPerKWh, string Source)> IntensitiesOf(ProjectActivity activity)
        => activity.Runs > 0
            ? activity.Sites.Zip(activity.Records, (site, run) => (site, run.Location.IntensityGramsPerKWh, run.Location.Source))
            : activity.Estimate.Inputs
                .Where(input => input.Name == FootprintKeys.Intensity)
                .Select(input => (activity.Sites[0], input.Value, input.Source));

    private static PolicyFinding Finding(ActivitySite site, string message)
        => new(FindingCodes.RegionNotAllowed, new FileProblem(site.File, site.Line, site.Column, message));
}
