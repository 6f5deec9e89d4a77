// Linked into GreenBuildTasks, which writes the lines, and compiled into GreenAnalyzers, which reads them.

using System.Globalization;

namespace GreenAnalyzers.Facts;

/// <summary>A region of a cloud provider, the carbon intensity of its grid, and the regions of that provider which would emit less.</summary>
/// <param name="Provider">The provider: <c>aws</c> or <c>azure</c>.</param>
/// <param name="Code">The provider's code, for example <c>westeurope</c>.</param>
/// <param name="Name">The name with the place, for people.</param>
/// <param name="GramsPerKWh">Location-based intensity of the grid in grams of CO2 equivalent per kilowatt-hour.</param>
/// <param name="Label">What the intensity is, and of which year, for example "country average of 2024".</param>
/// <param name="Source">Where the intensity comes from.</param>
/// <param name="IsAllowed">False when the policy allows other countries only, or less intensity.</param>
/// <param name="Greener">
/// Codes of regions of less intensity on the same continent, least first, whose figures can be compared with this one and which the policy
/// allows. For a region that is not allowed: all that are, least first.
/// </param>
internal sealed record RegionFact(
    string Provider, string Code, string Name, double GramsPerKWh, string Label, string Source, bool IsAllowed, IReadOnlyList<string> Greener);

/// <summary>The regions in the facts file.</summary>
/// <remarks>
/// <code>
/// region  provider  code        name                       g/kWh    label                    source  allowed  greener
/// region  azure     westeurope  West Europe (Netherlands)  253.312  country average of 2024  ...     1        norwayeast,swedencentral
/// </code>
/// </remarks>
internal static class RegionFacts
{
    private const string Kind = "region";
    private const int FieldCount = 9;

    /// <summary>One line for each region, sorted by provider and code.</summary>
    public static IEnumerable<string> Lines(IEnumerable<RegionFact> regions) => regions
        .OrderBy(region => region.Provider, StringComparer.Ordinal)
        .ThenBy(region => region.Code, StringComparer.Ordinal)
        .Select(region => FactsFormat.Line(
            Kind,
            FactsFormat.Escape(region.Provider),
            FactsFormat.Escape(region.Code),
            FactsFormat.Escape(region.Name),
            region.GramsPerKWh.ToString("R", CultureInfo.InvariantCulture),
            FactsFormat.Escape(region.Label),
            FactsFormat.Escape(region.Source),
            region.IsAllowed ? "1" : "0",
            string.Join(",", region.Greener.Select(FactsFormat.Escape))));

    /// <summary>The regions among the lines of a facts file, in file order; null when a line of this kind is damaged.</summary>
    public static IReadOnlyList<RegionFact>? TryRead(IEnumerable<string> lines)
    {
        var regions = new List<RegionFact>();
        foreach (var line in lines)
        {
            if (!line.StartsWith(Kind + "\t", StringComparison.Ordinal))
            {
                continue;
            }

            var fields = line.Split('\t');
            if (fields.Length != FieldCount
                || !double.TryParse(fields[4], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var gramsPerKWh)
                || !(gramsPerKWh > 0 && gramsPerKWh < double.PositiveInfinity))
            {
                return null;
            }

            regions.Add(new RegionFact(
                FactsFormat.Unescape(fields[1]),
                FactsFormat.Unescape(fields[2]),
                FactsFormat.Unescape(fields[3]),
                gramsPerKWh,
                FactsFormat.Unescape(fields[5]),
                FactsFormat.Unescape(fields[6]),
                fields[7] == "1",
                fields[8].Length == 0 ? [] : fields[8].Split(',').Select(FactsFormat.Unescape).ToList()));
        }

        return regions;
    }
}
