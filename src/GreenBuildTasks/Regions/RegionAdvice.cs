using GreenAnalyzers.Facts;
using GreenBuildTasks.Policy;
using GreenDefaults.Runtime.Catalog;
using GreenDefaults.Runtime.Estimation.Regions;

namespace GreenBuildTasks.Regions;

/// <summary>What the analyzers need to know about the regions of a provider: figures, and where the same work would emit less.</summary>
internal static class RegionAdvice
{
    // More than a light bulb shows: some of them may not be members of the library's version.
    private const int MaximumGreener = 8;

    /// <summary>The public regions of some providers.</summary>
    /// <param name="providers">Names of the catalogue, such as "azure".</param>
    /// <param name="allowed">Where work may be done; null when the policy allows every place.</param>
    /// <param name="maximumGramsPerKWh">The largest carbon intensity that the policy allows, in grams of CO2 equivalent per kilowatt-hour; null for any.</param>
    /// <param name="keptJurisdictions">Groups of countries, such as "EU", out of which the policy lets no work move.</param>
    public static IEnumerable<RegionFact> For(
        IReadOnlyCollection<string> providers, AllowedPlaces? allowed, double? maximumGramsPerKWh, IReadOnlyList<string> keptJurisdictions)
    {
        return RegionCatalog.All
            .Where(region => providers.Contains(region.Provider, StringComparer.Ordinal) && CloudPartition.IsPublic(region.Key))
            .Select(Describe);

        RegionFact Describe(CloudRegion region) => new(
            region.Provider,
            region.Code,
            region.Name,
            region.Intensity.GramsPerKilowattHour,
            region.IntensityLabel,
            region.Source.Source,
            IsAllowed(region),
            [.. Greener(region).Take(MaximumGreener).Select(choice => choice.Region.Code)]);

        IEnumerable<RegionChoice> Greener(CloudRegion region) => RegionPicker
            .Rank(new RegionQuery { Provider = region.Provider, Continent = region.Continent, CurrentRegion = region.Key })
            .Where(choice => choice.Region != region
                && CloudPartition.IsOpenToAll(choice.Region.Key)
                && IsAllowed(choice.Region)
                && StaysInside(region, choice.Region)
                && (!IsAllowed(region) || choice is { IsComparable: true, Saving: > 0 }));

        bool IsAllowed(CloudRegion region)
            => (allowed is null || allowed.Allow(region)) && !(region.Intensity.GramsPerKilowattHour > maximumGramsPerKWh);

        bool StaysInside(CloudRegion from, CloudRegion to) => keptJurisdictions
            .Where(jurisdiction => from.Jurisdictions.Contains(jurisdiction, StringComparer.Ordinal))
            .All(jurisdiction => to.Jurisdictions.Contains(jurisdiction, StringComparer.Ordinal));
    }
}
