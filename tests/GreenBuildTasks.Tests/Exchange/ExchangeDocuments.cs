using System.Globalization;
using System.Text.Json.Nodes;
using GreenBuildTasks.Footprint;
using GreenBuildTasks.Imports;
using GreenBuildTasks.Reports;
using GreenBuildTasks.Tests.Footprint;
using GreenDefaults.Runtime.Estimation;
using GreenDefaults.Runtime.Estimation.Activities;
using static GreenBuildTasks.Tests.Reports.TestReports;

namespace GreenBuildTasks.Tests.Exchange;

/// <summary>Reports of every kind that the exchange formats have to tell.</summary>
internal static class ExchangeDocuments
{
    /// <summary>A share of making the hardware.</summary>
    public static ProjectActivity Servers { get; } = Of(new EmbodiedActivity
    {
        Name = "Servers",
        Activity = "training",
        Kilograms = new(2500, "vendor"),
        LifetimeYears = new(6, "vendor"),
        Utilization = new(0.85, "operator"),
        DeviceHours = new(1082990, "paper"),
        DevicesPerUnit = new(8, "vendor"),
        Site = Site,
    });

    /// <summary>A training, an inference and flights.</summary>
    public static ReportDocument Declared { get; } = Document(In(Training, "LUX"), Serving, Flights, Servers) with
    {
        Model = "noor-13b",
        DataVintage = new ReportVintage(2020, 2022),
        Models =
        [
            new ReportModel { Path = "models/net.onnx", Format = "onnx", Bytes = 9007199254740993, Parameters = 600, Precision = "float32" },
            new ReportModel { Path = "models/bad.onnx", Problem = "truncated" },
        ],
    };

    /// <summary>Two runs of a tracker in Sweden.</summary>
    public static ReportDocument Measured { get; } = OfRuns(
        TestRuns.Create(country: "SWE", id: new Guid("11111111-1111-1111-1111-111111111111"), evidence: Evidence.Measured),
        TestRuns.Create(country: "SWE", id: new Guid("22222222-2222-2222-2222-222222222222"), evidence: Evidence.Measured));

    /// <summary>Emissions without electricity.</summary>
    public static ReportDocument EmissionsOnly { get; } = Document(Flights);

    /// <summary>An activity whose country is not known.</summary>
    public static ReportDocument NoCountry { get; } = Document(Serving);

    /// <summary>One activity in two countries, whose parts are not known.</summary>
    public static ReportDocument TwoCountries { get; } = Document(In(Training, "SWE", "POL"));

    /// <summary>From a nanowatt-hour to more than mankind uses.</summary>
    public static IReadOnlyList<ReportDocument> Magnitudes { get; } =
        [.. new[] { 1e-12, 1.0 / 3 * 1e-9, 1e-7, 0.1 + 0.2, 1, 123456.789, 1.2345678901234567e15, 1e16, 9.999999999999999e22 }.Select(OfMagnitude)];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<ReportDocument> All { get; } = [Declared, Measured, EmissionsOnly, NoCountry, TwoCountries, .. Magnitudes];

    /// <summary>A training of this number of kilowatt-hours and kilograms.</summary>
    public static ReportDocument OfMagnitude(double value) => Document(Of(Training.Estimate with
    {
        EnergyJoules = new UncertainValue(value * 1.8e6, value * 3.6e6, value * 7.2e6),
        EmissionsGrams = new UncertainValue(value * 500, value * 1000, value * 2000),
    }));

    /// <summary>The activity in these countries.</summary>
    public static ProjectActivity In(ProjectActivity activity, params string[] countries)
        => activity with { Sites = [.. countries.Select(country => activity.Sites[0] with { Country = country })] };

    /// <summary>The form of a document, as a reader sees it.</summary>
    public static JsonObject Render(IReportFile form, ReportDocument document) => JsonNode.Parse(form.Render(document)!)!.AsObject();

    /// <summary>Rendered again in a culture with a comma in numbers, another minus sign and, where the machine knows it, the letters I of Turkish.</summary>
    public static byte[]? RenderInTurkey(IReportFile form, ReportDocument document)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            var turkish = (CultureInfo)Turkish().Clone();
            turkish.NumberFormat.NumberDecimalSeparator = ",";
            turkish.NumberFormat.NegativeSign = "~";
            CultureInfo.CurrentCulture = turkish;
            return form.Render(document);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static CultureInfo Turkish()
    {
        try
        {
            return CultureInfo.GetCultureInfo("tr-TR");
        }
        catch (CultureNotFoundException)
        {
            return CultureInfo.InvariantCulture;
        }
    }

    /// <summary>A report of recorded runs.</summary>
    public static ReportDocument OfRuns(params GreenDefaults.Runtime.Tracking.EmissionsRecord[] runs)
    {
        using var folder = new TempFolder();
        var files = TestRuns.Save(folder, runs).Select(run => new RunItem(run.ItemSpec));
        return new ReportBuilder(folder.Root).Build(Context(ProjectFootprint.Load(footprintFile: null, files)), policy: null);
    }
}
