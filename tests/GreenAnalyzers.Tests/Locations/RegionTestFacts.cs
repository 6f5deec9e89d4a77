using GreenAnalyzers.Facts;

namespace GreenAnalyzers.Tests.Locations;

/// <summary>Regions of both clouds as the build would write them, with figures that no table has.</summary>
internal static class RegionTestFacts
{
    private static readonly RegionFact[] Europe =
    [
        Region("azure", "westeurope", 400, "swedencentral", "norwayeast", "francecentral", "austriaeast", "germanywestcentral"),
        Region("azure", "germanywestcentral", 340, "swedencentral", "norwayeast", "francecentral", "austriaeast"),
        Region("azure", "austriaeast", 79, "swedencentral", "norwayeast", "francecentral"),
        Region("azure", "francecentral", 44, "swedencentral", "norwayeast"),
        Region("azure", "norwayeast", 31, "swedencentral"),
        Region("azure", "swedencentral", 30),
        Region("aws", "eu-central-1", 340, "eu-north-1"),
        Region("aws", "eu-north-1", 30),
        Region("aws", "us-east-1", 270, "us-west-1"),
        Region("aws", "us-west-1", 195),
    ];

    /// <summary>Without a policy.</summary>
    public static string Free { get; } = Write(Europe, []);

    /// <summary>With a policy that allows two countries; one region is outside.</summary>
    public static string Policy { get; } = Write(
        [
            Region("azure", "westeurope", 400, "francecentral", "germanywestcentral") with { IsAllowed = false },
            Region("azure", "norwayeast", 31, "francecentral", "germanywestcentral") with { IsAllowed = false },
            Region("azure", "southeastasia", 480) with { IsAllowed = false },
            Region("azure", "germanywestcentral", 340, "francecentral"),
            Region("azure", "francecentral", 44),
        ],
        ["DEU", "FRA"]);

    /// <summary>With a policy that allows at most 100.5 g/kWh.</summary>
    public static string Limit { get; } = Write(
        [
            Region("azure", "westeurope", 400, "swedencentral", "francecentral") with { IsAllowed = false },
            Region("azure", "francecentral", 100.5),
            Region("azure", "swedencentral", 30),
        ],
        [],
        new IntensityLimit(100.5, "green-policy.yml"));

    private static RegionFact Region(string provider, string code, double gramsPerKWh, params string[] greener)
        => new(provider, code, "Place of " + code, gramsPerKWh, "country average of 2024", "Tester's table", IsAllowed: true, greener);

    private static string Write(IEnumerable<RegionFact> regions, IReadOnlyList<string> allowed, IntensityLimit? limit = null)
        => FactsFormat.Write([], [.. new PolicyFacts(allowed, [], limit).Lines(), .. RegionFacts.Lines(regions)]);
}
