using GreenDefaults.Runtime.Catalog;
using GreenDefaults.Runtime.Estimation;

namespace GreenBuildTasks.Policy;

/// <summary>A limit for emissions.</summary>
/// <param name="Scope">An activity word of CycloneDX, <see cref="PolicyKeys.Total"/> or <see cref="PolicyKeys.PerThousandInferences"/>.</param>
/// <param name="Grams">The limit in grams of CO2 equivalent.</param>
/// <param name="Place">Where the policy says so.</param>
internal sealed record Budget(string Scope, double Grams, PolicyPlace Place);

/// <summary>Where work may be done.</summary>
/// <param name="Countries">ISO 3166-1 alpha-3 codes.</param>
/// <param name="Regions">Cloud regions as <c>provider/code</c>.</param>
internal sealed record AllowedPlaces(IReadOnlyList<string> Countries, IReadOnlyList<string> Regions)
{
    /// <summary>Countries and regions, for messages.</summary>
    public IReadOnlyList<string> Words { get; } = [.. Countries, .. Regions];

    /// <summary>True when the country or the region itself is allowed; an unknown place is not.</summary>
    /// <param name="country">ISO 3166-1 alpha-3 code; null when it is not known.</param>
    /// <param name="region">Cloud region as <c>provider/code</c>; null when it is not known.</param>
    public bool Allow(string? country, string? region)
        => Countries.Contains(country, StringComparer.Ordinal) || Regions.Contains(region, StringComparer.Ordinal);

    /// <inheritdoc cref="Allow(string?, string?)"/>
    public bool Allow(CloudRegion region) => Allow(region.Country, region.Key);
}

/// <summary>How well figures must be known.</summary>
/// <param name="Scope">A kind of activity, or <see cref="PolicyKeys.Total"/> for all.</param>
/// <param name="Weakest">The weakest evidence that is enough.</param>
/// <param name="Place">Where the policy says so.</param>
internal sealed record EvidenceDemand(string Scope, Evidence Weakest, PolicyPlace Place);

/// <summary>Breaches that somebody accepted for a while.</summary>
/// <param name="Rule">Identifier of the rule.</param>
/// <param name="Reason">Why; null when nobody says, and then it does not hold.</param>
/// <param name="Expires">The last day that it holds; null when none is given, and then it does not hold.</param>
/// <param name="Project">Path of a project or of a folder of projects, from the folder of the policy; null for every project.</param>
/// <param name="Activity">Name or kind of an activity; null for every one.</param>
/// <param name="Place">Where the policy says so.</param>
internal sealed record Waiver(string Rule, string? Reason, DateOnly? Expires, string? Project, string? Activity, PolicyPlace Place);
