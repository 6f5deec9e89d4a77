namespace GreenBuildTasks.Regions;

/// <summary>Which cloud regions any customer can use: advice to move must not lead into a closed cloud, nor out of one.</summary>
internal static class CloudPartition
{
    // Clouds of a state or of another operator have customers, contracts and endpoints of their own.
    private static readonly string[] ClosedPrefixes =
    [
        "azure/china", "azure/jioindia", "azure/usdod", "azure/usgov",
        "aws/cn-", "aws/eu-isoe-", "aws/eusc-", "aws/us-gov-", "aws/us-iso",
    ];

    // Microsoft, "Azure regions list" (2025), marked as restricted: access on request, mostly for disaster recovery within the country. The two in
    // Canberra: Microsoft, "Azure regions decision guide" (Cloud Adoption Framework), for the Australian government and its contractors.
    // Compiled by hand; it may be out of date.
    private static readonly HashSet<string> Restricted = new(StringComparer.Ordinal)
    {
        "azure/australiacentral", "azure/australiacentral2", "azure/brazilsoutheast", "azure/francesouth", "azure/germanynorth",
        "azure/norwaywest", "azure/southafricawest", "azure/swedensouth", "azure/switzerlandwest", "azure/uaecentral",
    };

    /// <summary>True for a region of the provider's public cloud.</summary>
    public static bool IsPublic(string key) => !ClosedPrefixes.Any(prefix => key.StartsWith(prefix, StringComparison.Ordinal));

    /// <summary>True for a region that every customer of the public cloud can choose.</summary>
    public static bool IsOpenToAll(string key) => IsPublic(key) && !Restricted.Contains(key);
}
