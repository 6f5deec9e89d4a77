using System.Globalization;
using System.Text.Json.Nodes;
using GreenBuildTasks.Exchange;
using GreenBuildTasks.Reports;
using static GreenBuildTasks.Reports.WrittenDigits;
using static GreenBuildTasks.Tests.Exchange.ExchangeDocuments;

namespace GreenBuildTasks.Tests.Exchange;

public sealed class CycloneDxReportTests
{
    private static readonly CycloneDxReport Form = new();

    /// <summary>The environmental considerations of a bill of materials.</summary>
    public static JsonNode Environment(JsonNode bom) => bom["components"]![0]!["modelCard"]!["considerations"]!["environmentalConsiderations"]!;

    [Fact]
    public void The_model_is_a_component_with_a_name()
    {
        var model = Render(Form, Declared)["components"]![0]!;

        Assert.Equal(("machine-learning-model", "noor-13b"), ((string?)model["type"], (string?)model["name"]));
        Assert.Equal(ModelName.NotNamed, (string?)Render(Form, NoCountry)["components"]![0]!["name"]);
    }

    [Fact]
    public void Energy_is_in_kilowatt_hours_and_carbon_in_metric_tonnes()
    {
        var training = Consumptions(Declared)[0]!;

        Assert.Equal("training", (string?)training["activity"]);
        Assert.Equal(("kWh", "tCO2eq"), ((string?)training["activityEnergyCost"]!["unit"], (string?)training["co2CostEquivalent"]!["unit"]));
        Assert.Equal(33000 * 0.47 * 1.5, (double)training["activityEnergyCost"]!["value"]!, 1e-9);
        Assert.Equal(33000 * 0.47 * 1.5 * 600 / 1e6, (double)training["co2CostEquivalent"]!["value"]!, 1e-12);
    }

    [Fact]
    public void Figures_are_those_of_the_report() => Assert.All(All, document =>
    {
        var known = document.Activities.Where(activity => activity.EnergyKnown).ToList();
        var written = Environment(Render(Form, document))["energyConsumptions"]?.AsArray() ?? [];

        Assert.Equal(known.Select(activity => Round(activity.EnergyKWh)), written.Select(item => (double)item!["activityEnergyCost"]!["value"]!));
        Assert.Equal(known.Select(activity => Round(activity.EmissionsKg / 1000)), written.Select(item => (double)item!["co2CostEquivalent"]!["value"]!));
    });

    [Fact]
    public void Properties_hold_the_ranges() => Assert.All(All.Where(document => document != EmissionsOnly), document =>
    {
        foreach (var (activity, item) in document.Activities.Where(activity => activity.EnergyKnown).Zip(Consumptions(document)))
        {
            Assert.Equal(Round(activity.Low.EnergyKWh), NumberOf(item!, "low_kwh"));
            Assert.Equal(Round(activity.High.EnergyKWh), NumberOf(item!, "high_kwh"));
            Assert.Equal(Round(activity.Low.EmissionsKg / 1000), NumberOf(item!, "low_tco2eq"));
            Assert.Equal(Round(activity.High.EmissionsKg / 1000), NumberOf(item!, "high_tco2eq"));
        }
    });

    [Fact]
    public void Properties_say_where_the_numbers_come_from()
    {
        var training = Consumptions(Declared)[0]!;

        Assert.Equal("Training 13B", Property(training, "name"));
        Assert.Equal("device_hours", Property(training, "method"));
        Assert.Contains("Patterson et al. 2021", Property(training, "formula"), StringComparison.Ordinal);
        Assert.Equal("modeled", Property(training, "evidence"));
        Assert.Equal("1.5; operator; 2021", Property(training, "input:pue"));
        Assert.Equal("600 g/kWh; operator; 2022", Property(training, "input:intensity"));
        Assert.Equal("400 W; paper", Property(training, "input:watts"));
        Assert.Equal("33000", Property(training, "device_hours"));
        Assert.Equal("location", Property(training, "intensity_basis"));
        Assert.Equal(("true", "false"), (Property(training, "includes_pue"), Property(training, "includes_idle")));
        Assert.Null(Property(training, "run_seconds"));
        Assert.Equal("3600", Property(Consumptions(Measured)[0]!, "run_seconds"));
    }

    [Fact]
    public void The_country_is_that_of_the_provider_and_no_fuel_is_claimed()
    {
        var provider = Assert.Single(Consumptions(Declared)[0]!["energyProviders"]!.AsArray())!;

        Assert.Equal("LU", (string?)provider["organization"]!["address"]!["country"]);
        Assert.Null(provider["organization"]!["name"]);
        Assert.Equal("unknown", (string?)provider["energySource"]);
        Assert.Equal(33000 * 0.47 * 1.5, (double)provider["energyProvided"]!["value"]!, 1e-9);
        Assert.Equal("kWh", (string?)provider["energyProvided"]!["unit"]);
    }

    [Fact]
    public void Without_a_country_or_with_several_there_is_no_provider()
    {
        Assert.Empty(Consumptions(NoCountry)[0]!["energyProviders"]!.AsArray());
        Assert.Empty(Consumptions(TwoCountries)[0]!["energyProviders"]!.AsArray());
        Assert.Equal("SWE, POL", Property(Consumptions(TwoCountries)[0]!, "countries"));
    }

    [Fact]
    public void Emissions_without_a_known_energy_are_properties_and_never_0_kWh()
    {
        var environment = Environment(Render(Form, EmissionsOnly));

        Assert.Null(environment["energyConsumptions"]);
        Assert.Equal("6.4", Property(environment, "emissions:Flights:tco2eq"));
        Assert.Equal("declared_emissions", Property(environment, "emissions:Flights:method"));
        Assert.Equal("false", Property(environment, "emissions:Flights:embodied"));
        Assert.Equal("6400 kg; travel agency", Property(environment, "emissions:Flights:input:emissions"));
        Assert.Null(Property(environment, "total:kwh"));
        Assert.Equal("6.4", Property(environment, "total:tco2eq"));
    }

    [Fact]
    public void Manufacture_is_named_as_such()
        => Assert.Equal("true", Property(Environment(Render(Form, Declared)), "emissions:Servers:embodied"));

    [Fact]
    public void The_total_is_that_of_the_report()
    {
        var environment = Environment(Render(Form, Measured));

        Assert.Equal(Round(Measured.Total.EnergyKWh), NumberOf(environment, "total:kwh"));
        Assert.Equal(Round(Measured.Total.EmissionsKg / 1000), NumberOf(environment, "total:tco2eq"));
        Assert.Equal("measured", Property(environment, "total:evidence"));
    }

    [Fact]
    public void Model_files_are_components_of_the_model()
    {
        var files = Render(Form, Declared)["components"]![0]!["components"]!.AsArray();

        Assert.Equal(["models/net.onnx", "models/bad.onnx"], files.Select(file => (string?)file!["name"]));
        Assert.Equal(("onnx", "9007199254740993", "600", "float32"), (
            Property(files[0]!, "format"), Property(files[0]!, "size_bytes"), Property(files[0]!, "parameters"), Property(files[0]!, "precision")));
        Assert.Null(files[1]!["properties"]);
        Assert.Null(Render(Form, NoCountry)["components"]![0]!["components"]);
    }

    [Fact]
    public void Equal_knowledge_gives_equal_bytes_in_every_culture()
        => Assert.All(All, document => Assert.Equal(Form.Render(document), RenderInTurkey(Form, document)));

    [Fact]
    public void Lines_end_with_line_feeds_and_no_time_is_told()
    {
        var bytes = Form.Render(Declared);

        Assert.Equal(((byte)'{', (byte)'\n'), (bytes[0], bytes[^1]));
        Assert.DoesNotContain((byte)'\r', bytes);
        Assert.Null(Render(Form, Declared)["metadata"]!["timestamp"]);
        Assert.Equal("1.2.3", (string?)Render(Form, Declared)["metadata"]!["tools"]!["components"]![0]!["version"]);
    }

    private static JsonArray Consumptions(ReportDocument document) => Environment(Render(Form, document))["energyConsumptions"]!.AsArray();

    private static double NumberOf(JsonNode owner, string name) => double.Parse(Property(owner, name)!, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    private static string? Property(JsonNode owner, string name)
        => (string?)owner["properties"]!.AsArray().SingleOrDefault(property => (string?)property!["name"] == $"greendefaults:{name}")?["value"];
}
