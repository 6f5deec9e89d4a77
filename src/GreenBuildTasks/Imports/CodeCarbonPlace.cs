using System.Globalization;
using GreenDefaults.Runtime.Catalog;
using GreenDefaults.Runtime.Tracking;

namespace GreenBuildTasks.Imports;

/// <summary>The grid that CodeCarbon accounted a run with.</summary>
internal static class CodeCarbonPlace
{
    // The quotient of two numbers that were summed apart differs in its last digits from run to run.
    private const int IntensityDigits = 9;

    /// <summary>The place of a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="tool">The tool with its version.</param>
    /// <param name="gramsPerKWh">Emissions divided by energy. The row does not say for which year.</param>
    public static RunLocation Of(CodeCarbonRow row, string tool, double gramsPerKWh)
    {
        var code = row.Text("country_iso_code");
        var isKnown = GridCatalog.TryFindCountry(code, out var country);
        var name = isKnown ? country!.Name : row.Text("country_name") ?? code;
        var region = row.Text("region");
        var cloud = row.Text("cloud_region") is { } cloudRegion ? $", {row.Text("cloud_provider")}/{cloudRegion}" : "";
        var place = name is null ? "place not recorded" : region is null ? $"{name}{cloud}" : $"{name} ({region}){cloud}";
        var doubt = IsFailureDefault(country?.Alpha3, region) ? ", perhaps not the place but the default of CodeCarbon" : "";
        return new RunLocation(
            $"{place}{doubt}, as {tool} accounted",
            country?.Alpha3,
            double.Parse(gramsPerKWh.ToString($"G{IntensityDigits}", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture),
            Year: null,
            $"{tool}: emissions / energy_consumed");
    }

    /// <summary>The cloud region as <c>provider/code</c>; null when the row names none that is known.</summary>
    public static string? Region(CodeCarbonRow row)
        => RegionCatalog.TryFind($"{row.Text("cloud_provider")}/{row.Text("cloud_region")}", out var region) ? region.Key : null;

    /// <summary>What CodeCarbon writes when its look-up of the address fails.</summary>
    private static bool IsFailureDefault(string? country, string? region)
        => country == "CAN" && "quebec".Equals(region?.Replace('é', 'e'), StringComparison.OrdinalIgnoreCase);
}
