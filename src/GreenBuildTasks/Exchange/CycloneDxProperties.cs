using System.Text.Json.Nodes;
using GreenBuildTasks.Reports;
using GreenDefaults.Runtime.Units;

namespace GreenBuildTasks.Exchange;

/// <summary>
/// What CycloneDX has no field for, as properties: names with the prefix <c>greendefaults:</c>, values as text, numbers as plain decimals.
/// The unit is at the end of a name.
/// </summary>
internal static class CycloneDxProperties
{
    private const string Prefix = "greendefaults:";

    /// <summary>The properties of an activity whose energy is known.</summary>
    public static JsonArray OfActivity(ReportActivity activity) => List(
    [
        ("name", activity.Name),
        .. Provenance(activity),
        ("low_kwh", DecimalText.Of(activity.Low.EnergyKWh)),
        ("high_kwh", DecimalText.Of(activity.High.EnergyKWh)),
        .. Emissions(activity.Low, activity.High),
        ("energy_of", ActivityText.Word(activity.Scope.Power)),
        ("includes_pue", ActivityText.Word(activity.Scope.IncludesPue)),
        ("includes_idle", ActivityText.Word(activity.Scope.IncludesIdle)),
        ("intensity_basis", ActivityText.Word(activity.Scope.Basis)),
        ("place", activity.Location),
        ("countries", activity.Countries is { } countries ? string.Join(", ", countries) : null),
        ("hardware", activity.Hardware),
        ("device_count", DecimalText.Of(activity.DeviceCount)),
        ("device_hours", DecimalText.Of(activity.DeviceHours)),
        ("run_seconds", DecimalText.Of(activity.RunSeconds)),
        ("flop", DecimalText.Of(activity.Flops)),
        ("joules_per_token", DecimalText.Of(activity.JoulesPerToken)),
        ("water_l", DecimalText.Of(activity.WaterL)),
        .. Inputs(activity),
    ]);

    /// <summary>
    /// The totals, and the activities whose energy is not known: an energy consumption cannot be written without an energy, and 0 kWh would be
    /// a claim.
    /// </summary>
    public static JsonArray OfDocument(ReportDocument document) => List(
    [
        // Without the energy of all activities the sum would be that of some.
        ("total:kwh", document.Total.EnergyKnown ? DecimalText.Of(document.Total.EnergyKWh) : null),
        .. Within("total", [
            ("tco2eq", Tonnes(document.Total.EmissionsKg)), .. Emissions(document.Total.Low, document.Total.High),
            ("evidence", ActivityText.Word(document.Total.Evidence))]),
        .. document.Activities.Where(activity => !activity.EnergyKnown).SelectMany(OfEmissions),
    ]);

    /// <summary>A list of names without their prefix, and values; those without a value are left out.</summary>
    public static JsonArray List(IEnumerable<(string Name, string? Value)> properties) => new(
    [
        .. properties
            .Where(property => property.Value is not null)
            .Select(property => new JsonObject { ["name"] = Prefix + property.Name, ["value"] = property.Value }),
    ]);

    private static IEnumerable<(string Name, string? Value)> OfEmissions(ReportActivity activity) => Within($"emissions:{activity.Name}",
    [
        ("activity", activity.Activity),
        .. Provenance(activity),
        ("tco2eq", Tonnes(activity.EmissionsKg)),
        .. Emissions(activity.Low, activity.High),
        ("embodied", ActivityText.Word(activity.Scope.Embodied)),
        .. Inputs(activity),
    ]);

    private static IEnumerable<(string Name, string? Value)> Provenance(ReportActivity activity) =>
    [
        ("method", activity.Method),
        ("formula", ActivityText.Formula(activity)),
        ("evidence", ActivityText.Word(activity.Evidence)),
    ];

    private static IEnumerable<(string Name, string? Value)> Emissions(ReportBound low, ReportBound high) =>
    [
        ("low_tco2eq", Tonnes(low.EmissionsKg)),
        ("high_tco2eq", Tonnes(high.EmissionsKg)),
    ];

    private static IEnumerable<(string Name, string? Value)> Inputs(ReportActivity activity)
        => activity.Inputs.Select(input => ($"input:{input.Name}", (string?)ActivityText.Input(input)));

    private static IEnumerable<(string Name, string? Value)> Within(string group, IEnumerable<(string Name, string? Value)> properties)
        => properties.Select(property => ($"{group}:{property.Name}", property.Value));

    private static string Tonnes(double kilograms) => DecimalText.Of(kilograms / Conversions.KilogramsPerTonne);
}
