using System.Text.Json;
using GreenBuildTasks.Footprint;
using GreenBuildTasks.Policy;
using GreenBuildTasks.Reports;
using GreenDefaults.Runtime.Estimation;
using GreenDefaults.Runtime.Estimation.Activities;
using GreenDefaults.Runtime.Estimation.Sites;
using GreenDefaults.Runtime.Units;

namespace GreenBuildTasks.Tests.Reports;

/// <summary>Activities and reports for tests.</summary>
internal static class TestReports
{
    /// <summary>A site of 600 g/kWh and PUE 1.5, with water.</summary>
    public static Site Site { get; } = new()
    {
        Intensity = new(CarbonIntensity.FromGramsPerKilowattHour(600), "operator", 2022),
        Pue = new(1.5, "operator", 2021),
        WaterLitresPerKWh = new(2, "operator", 2020),
    };

    /// <summary>The published training of Noor: 33,000 device-hours of 470 W.</summary>
    public static ProjectActivity Training { get; } = Of(new DeviceHoursActivity
    {
        Name = "Training 13B",
        DeviceHours = new(33000, "paper"),
        WattsPerDevice = new(400, "paper"),
        HostWattsPerDevice = new(70, "paper"),
        Device = new("A100 SXM4 80GB", "paper"),
        Site = Site,
    });

    /// <summary>Its inference: 0.05 s for a token.</summary>
    public static ProjectActivity Serving { get; } = Of(new TokensActivity
    {
        Name = "Serving",
        Tokens = new(4.5e9, "paper"),
        SecondsPerToken = new(0.05, "paper"),
        WattsPerDevice = new(400, "paper"),
        Site = Site,
    });

    /// <summary>Emissions without electricity.</summary>
    public static ProjectActivity Flights { get; } = Of(new DeclaredEmissionsActivity { Name = "Flights", Kilograms = new(6400, "travel agency") });

    /// <summary>An activity of a project.</summary>
    public static ProjectActivity Of(ModelActivity activity) => Of(activity.Estimate());

    /// <inheritdoc cref="Of(ModelActivity)"/>
    public static ProjectActivity Of(ActivityEstimate estimate)
        => new() { Estimate = estimate, Sites = [new ActivitySite("green.yml", Line: 1, Column: 1, Country: null)] };

    /// <summary>A report of activities.</summary>
    public static ReportDocument Document(params ProjectActivity[] activities)
    {
        var total = ReportFigures.TotalOf(activities);
        return new ReportDocument
        {
            ToolVersion = "1.2.3",
            Total = total,
            Activities = activities.Select(activity => ReportFigures.Of(activity, total.EmissionsKg * Conversions.GramsPerKilogram)).ToList(),
        };
    }

    /// <summary>A project that has a footprint and nothing else.</summary>
    public static PolicyContext Context(ProjectFootprint footprint)
        => new() { Footprint = footprint, ProjectDirectory = Path.GetTempPath(), Today = new DateOnly(2026, 11, 21) };

    /// <summary>What a reader of the file sees.</summary>
    public static JsonElement Parse(ReportDocument document) => Parse(JsonReport.Write(document));

    /// <inheritdoc cref="Parse(ReportDocument)"/>
    public static JsonElement Parse(byte[] json) => JsonDocument.Parse(json).RootElement;

    /// <summary>The keys of an object, in the order of the file.</summary>
    public static IEnumerable<string> Keys(this JsonElement element) => element.EnumerateObject().Select(property => property.Name);

    /// <summary>The number at a path of keys and, for lists, indices.</summary>
    public static double Number(this JsonElement element, params ReadOnlySpan<string> path) => element.At(path).GetDouble();

    /// <summary>The value at a path of keys and, for lists, indices.</summary>
    public static JsonElement At(this JsonElement element, params ReadOnlySpan<string> path)
    {
        foreach (var key in path)
        {
            element = element.ValueKind == JsonValueKind.Array
                ? element[int.Parse(key, System.Globalization.CultureInfo.InvariantCulture)]
                : element.GetProperty(key);
        }

        return element;
    }
}
