using System.Globalization;
using GreenAnalyzers.Facts;

namespace GreenAnalyzers.Locations;

/// <summary>What a message says about a region: the figures of the facts file with their year and source, and what follows from them.</summary>
internal static class RegionAdviceText
{
    public static string For(RegionFact region, IReadOnlyList<RegionFact> greener, PolicyFacts policy)
    {
        var sentence = region.IsAllowed
            ? $"has a grid of {Figure(region)}"
            : $"is not allowed by the policy, {Demand(region, policy)}; its grid has {Figure(region)}";
        if (greener.Count == 0)
        {
            return $"{sentence} [{region.Source}]";
        }

        var best = greener[0];
        var saving = region.IsAllowed
            ? $": the same work would emit about {Percent(1 - (best.GramsPerKWh / region.GramsPerKWh))} less there"
            : string.Empty;
        var sources = best.Source == region.Source ? region.Source : $"{region.Source}; {best.Source}";
        return $"{sentence}, '{best.Code}', {best.Name}, one of {Figure(best)}{saving}; mind where data may lie and how far users are [{sources}]";
    }

    /// <summary>A limit that is exceeded is why, whether or not the country would be allowed.</summary>
    private static string Demand(RegionFact region, PolicyFacts policy)
        => policy.MaximumIntensity is { } limit && region.GramsPerKWh > limit.GramsPerKWh
            ? $"whose max_intensity in {limit.File} is {limit.GramsPerKWh.ToString("0.###", CultureInfo.InvariantCulture)} g CO2e/kWh"
            : $"which allows only {string.Join(", ", policy.AllowedCountries)}";

    private static string Figure(RegionFact region)
        => $"{region.GramsPerKWh.ToString("0", CultureInfo.InvariantCulture)} g CO2e/kWh ({region.Label})";

    private static string Percent(double share) => (share * 100).ToString("0", CultureInfo.InvariantCulture) + " %";
}
