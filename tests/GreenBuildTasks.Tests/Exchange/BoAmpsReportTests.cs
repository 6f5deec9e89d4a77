using System.Text.Json.Nodes;
using GreenBuildTasks.Exchange;
using GreenBuildTasks.Footprint;
using GreenBuildTasks.Reports;
using GreenBuildTasks.Tests.Reports.Schemas;
using GreenDefaults.Runtime.Estimation;
using GreenDefaults.Tests.Shared;
using static GreenBuildTasks.Reports.WrittenDigits;
using static GreenBuildTasks.Tests.Exchange.ExchangeDocuments;
using static GreenBuildTasks.Tests.Reports.TestReports;

namespace GreenBuildTasks.Tests.Exchange;

public sealed class BoAmpsReportTests
{
    private static readonly BoAmpsReport Form = new();

    private static IEnumerable<ReportDocument> Documents => All.Where(document => document != EmissionsOnly).Append(Document(Counted));

    private static ProjectActivity Counted { get; } = In(Of(Training.Estimate with
    {
        Inputs =
        [
            new EstimateInput("parameters", 13e9, "parameters", "paper", Year: null),
            new EstimateInput("tokens", 150e9, "tokens", "paper", Year: null),
        ],
    }) with { DeviceCount = 64 }, "SWE");

    [NpmFact(JsonSchemaValidator.Ajv, JsonSchemaValidator.Draft04, JsonSchemaValidator.Equal, JsonSchemaValidator.Uri, JsonSchemaValidator.Traverse, JsonSchemaValidator.Require)]
    public void Every_report_is_valid() => Assert.All(PublishedSchemas.ValidateBoAmps(Documents.Select(document => Render(Form, document))), Assert.Empty);

    [NpmFact(JsonSchemaValidator.Ajv, JsonSchemaValidator.Draft04, JsonSchemaValidator.Equal, JsonSchemaValidator.Uri, JsonSchemaValidator.Traverse, JsonSchemaValidator.Require)]
    public void The_schema_refuses_what_the_format_does_not_have()
    {
        Action<JsonObject>[] breaks =
        [
            report => report["task"]!.AsObject().Remove("taskFamily"),
            report => report["task"]!["dataset"]![0]!["dataType"] = "tokens",
            report => report["measures"]![0]!.AsObject().Remove("powerConsumption"),
            report => report["measures"]![0]!["powerConsumption"] = "1 kWh",
            report => report["infrastructure"]!["components"]![0]!["nbComponent"] = 1.5,
            report => report["infrastructure"]!["infraType"] = "unknown",
            report => report["environment"]!.AsObject().Remove("country"),
            report => report["quality"] = "good",
        ];
        var broken = breaks.Select(change =>
        {
            var report = Render(Form, Document(Counted));
            change(report);
            return report;
        });

        var answers = PublishedSchemas.ValidateBoAmps(broken);

        Assert.Equal([], Enumerable.Range(0, breaks.Length).Where(index => answers[index].Length == 0));
    }

    [Fact]
    public void Power_consumption_is_the_energy_in_kilowatt_hours() => Assert.All(Magnitudes, document =>
        Assert.Equal(Round(document.Activities[0].EnergyKWh), (double)Assert.Single(Measures(document))!["powerConsumption"]!));

    [Fact]
    public void Every_run_is_a_measure_with_its_time()
    {
        var measures = Measures(Measured);

        Assert.Equal([2, 2], measures.Select(measure => (double)measure!["powerConsumption"]!));
        Assert.All(measures, measure => Assert.Equal((1800, "2026-03-04 05:06:07"), ((double)measure!["measurementDuration"]!, (string?)measure["measurementDateTime"])));
        Assert.EndsWith("evidence measured", (string?)measures[0]!["measurementMethod"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_declaration_has_no_duration()
    {
        var measure = Assert.Single(Measures(Declared))!;

        Assert.Equal(33000 * 0.47 * 1.5, (double)measure["powerConsumption"]!, 1e-9);
        Assert.Null(measure["measurementDuration"]);
        Assert.Contains("Patterson et al. 2021", (string?)measure["measurementMethod"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_stage_is_training_else_fine_tuning_else_inference()
    {
        Assert.Equal("training", Stage(Declared));
        Assert.Equal("finetuning", Stage(Document(Serving, Of(Training.Estimate with { Activity = ActivityKinds.FineTuning }))));
        Assert.Equal("inference", Stage(NoCountry));
        Assert.Null(Form.Render(EmissionsOnly));
        Assert.Null(Form.Render(Document(Servers)));
    }

    [Fact]
    public void Parameters_are_in_billions_and_tokens_are_the_data()
    {
        var task = Render(Form, Document(Counted) with { Model = "noor" })["task"]!;

        Assert.Equal(("noor", 13.0), ((string?)task["algorithms"]![0]!["algorithmName"], (double)task["algorithms"]![0]!["parametersNumber"]!));
        Assert.Equal(("input", "token", 150e9), ((string?)task["dataset"]![0]!["dataUsage"], (string?)task["dataset"]![0]!["dataType"], (double)task["dataset"]![0]!["dataQuantity"]!));
        Assert.Equal(("output", 4.5e9), ((string?)Render(Form, NoCountry)["task"]!["dataset"]![0]!["dataUsage"], (double)Render(Form, NoCountry)["task"]!["dataset"]![0]!["dataQuantity"]!));
    }

    [Fact]
    public void What_the_schema_demands_and_nobody_said_is_not_known_or_other()
    {
        var report = Render(Form, Measured);

        Assert.Equal("not known", (string?)report["task"]!["taskFamily"]);
        Assert.Equal("other", (string?)report["infrastructure"]!["infraType"]);
        Assert.Equal("other", (string?)report["task"]!["dataset"]![0]!["dataType"]);
        Assert.Null(report["task"]!["dataset"]![0]!["dataQuantity"]);
        Assert.Null(report["task"]!["algorithms"]![0]!["parametersNumber"]);
        Assert.Null(report["header"]);
    }

    [Fact]
    public void Devices_are_counted_where_their_number_is_known()
    {
        var devices = Render(Form, Document(Counted))["infrastructure"]!["components"]![0]!;
        var system = Render(Form, Measured)["infrastructure"]!["components"]![0]!;

        Assert.Equal(("A100 SXM4 80GB", "device", 64), ((string?)devices["componentName"], (string?)devices["componentType"], (int)devices["nbComponent"]!));
        Assert.Equal(("AMD EPYC 7763", "system", 1), ((string?)system["componentName"], (string?)system["componentType"], (int)system["nbComponent"]!));
    }

    [Fact]
    public void The_environment_needs_a_country()
    {
        var environment = Render(Form, Document(Counted))["environment"]!;

        Assert.Equal(("Sweden", 600), ((string?)environment["country"], Math.Round((double)environment["powerSourceCarbonIntensity"]!, 9)));
        Assert.Null(Render(Form, NoCountry)["environment"]);
        Assert.Null(Render(Form, TwoCountries)["environment"]);
    }

    [Theory]
    [InlineData(0.1, "high")]
    [InlineData(0.11, "medium")]
    [InlineData(0.25, "medium")]
    [InlineData(0.26, "low")]
    [InlineData(0.5, "low")]
    [InlineData(0.51, null)]
    public void Quality_is_half_of_the_range(double error, string? quality)
    {
        var training = Of(Training.Estimate with { EnergyJoules = new UncertainValue(3.6e8 * (1 - error / 2), 3.6e8, 3.6e8 * (1 + error)) });

        Assert.Equal(quality, (string?)Render(Form, Document(training))["quality"]);
    }

    [Fact]
    public void Equal_knowledge_gives_equal_bytes_in_every_culture()
        => Assert.All(Documents, document => Assert.Equal(Form.Render(document), RenderInTurkey(Form, document)));

    private static string? Stage(ReportDocument document) => (string?)Render(Form, document)["task"]!["taskStage"];

    private static JsonArray Measures(ReportDocument document) => Render(Form, document)["measures"]!.AsArray();
}
