using System.Text.Json.Nodes;
using GreenBuildTasks.Exchange;
using GreenBuildTasks.Footprint;
using GreenBuildTasks.Reports;
using GreenBuildTasks.Tests.Reports;
using GreenDefaults.Runtime.Estimation.Activities;
using GreenDefaults.Runtime.Estimation.Sites;
using static GreenBuildTasks.Tests.Exchange.ExchangeDocuments;
using static GreenBuildTasks.Tests.Reports.TestReports;

namespace GreenBuildTasks.Tests.Exchange;

public sealed class SciReportTests
{
    private const double TrainingGrams = 33000 * 0.47 * 1.5 * 600;
    private const double ServingKWh = 4.5e9 * 0.05 * 400 * 1.5 / 3.6e6;

    private static readonly SciReport Form = new();

    /// <summary>A training whose operations are known.</summary>
    private static ProjectActivity Counted { get; } = Of(Training.Estimate with { Flops = 2e22 });

    [Fact]
    public void Without_a_functional_unit_there_is_no_score() => Assert.All(All, document => Assert.Null(Form.Render(document)));

    [Fact]
    public void The_score_of_the_consumer_is_that_of_using_the_model_alone()
    {
        var consumer = Sci(Per("token", 4.5e9, Counted, Serving))["consumer"]!;

        Assert.Equal(ServingKWh, (double)consumer["e"]!["centralKWh"]!, 1e-9);
        Assert.Equal(600, (double)consumer["i"]!["gramsCO2eqPerKWh"]!, 1e-9);
        Assert.Equal("location", (string?)consumer["i"]!["basis"]);
        Assert.Equal(("token", 4.5e9), ((string?)consumer["r"]!["unit"], (double)consumer["r"]!["count"]!));
        Assert.Equal(ServingKWh * 600 / 4.5e9, (double)consumer["score"]!["centralGramsCO2eqPerUnit"]!, 1e-15);
        Assert.Equal(["Serving"], Names(consumer["boundary"]!["includes"]));
    }

    [Fact]
    public void The_score_of_the_provider_is_that_of_making_it_for_an_operation()
    {
        var provider = Sci(Per("token", 4.5e9, Counted, Serving))["provider"]!;

        Assert.Equal(("FLOP", 2e22), ((string?)provider["r"]!["unit"], (double)provider["r"]!["count"]!));
        Assert.Equal(TrainingGrams / 2e22, (double)provider["score"]!["centralGramsCO2eqPerUnit"]!, 1e-27);
        Assert.Equal(["Training 13B"], Names(provider["boundary"]!["includes"]));
    }

    [Fact]
    public void Nothing_adds_the_two()
        => Assert.Equal(["specification", "formula", "toolVersion", "consumer", "provider"], Sci(Per("token", 4.5e9, Counted, Serving)).Select(member => member.Key));

    [Fact]
    public void Manufacture_is_M_and_in_the_score()
    {
        var provider = Sci(Per("training token", 1e9, Training, Servers))["provider"]!;
        var servers = Servers.Estimate.EmissionsGrams;

        Assert.Equal(servers.Central, (double)provider["m"]!["centralGramsCO2eq"]!, 1e-6);
        Assert.Equal((TrainingGrams + servers.Central) / 1e9, (double)provider["score"]!["centralGramsCO2eqPerUnit"]!, 1e-12);
        Assert.Equal((Training.Estimate.EmissionsGrams.Low + servers.Low) / 1e9, (double)provider["score"]!["lowGramsCO2eqPerUnit"]!, 1e-12);
        Assert.Equal((Training.Estimate.EmissionsGrams.High + servers.High) / 1e9, (double)provider["score"]!["highGramsCO2eqPerUnit"]!, 1e-12);
        Assert.Equal(600, (double)provider["i"]!["gramsCO2eqPerKWh"]!, 1e-9);
        Assert.Equal(["E x I", "M"], provider["components"]!.AsArray().Select(component => (string?)component!["part"]));
        Assert.Null(provider["boundary"]!["gaps"]);
    }

    [Fact]
    public void Without_manufacture_M_is_left_out_and_named_as_a_gap()
    {
        var provider = Sci(Per("training token", 1e9, Training))["provider"]!;

        Assert.Null(provider["m"]);
        Assert.StartsWith("M: ", Assert.Single(Names(provider["boundary"]!["gaps"])), StringComparison.Ordinal);
    }

    [Fact]
    public void Emissions_without_energy_are_outside_the_boundary_and_named()
    {
        var provider = Sci(Per("training token", 1e9, Training, Flights))["provider"]!;

        Assert.Equal(TrainingGrams / 1e9, (double)provider["score"]!["centralGramsCO2eqPerUnit"]!, 1e-12);
        var excluded = Assert.Single(provider["boundary"]!["excludes"]!.AsArray())!;
        Assert.Equal(("Flights", 6.4e6), ((string?)excluded["name"], (double)excluded["emissions"]!["centralGramsCO2eq"]!));
    }

    [Fact]
    public void A_side_without_activities_is_left_out()
    {
        Assert.Null(Sci(Per("token", 5, Serving))["provider"]);
        Assert.Null(Sci(Per("token", 5, Training))["consumer"]);
        Assert.Equal("token", (string?)Sci(Per("token", 5, Training))["provider"]!["r"]!["unit"]);
    }

    [Fact]
    public void Deployment_is_the_providers()
        => Assert.Equal(["Rollout"], Names(Sci(Per("token", 5, Of(Training.Estimate with { Name = "Rollout", Activity = "deployment" }), Serving))["provider"]!["boundary"]!["includes"]));

    [Fact]
    public void A_unit_of_the_provider_is_not_the_consumers()
    {
        var sci = Sci(Per("billion parameters", 13, Training, Serving));

        Assert.Equal("billion parameters", (string?)sci["provider"]!["r"]!["unit"]);
        Assert.Null(sci["consumer"]!["r"]);
        Assert.Null(sci["consumer"]!["score"]);
        Assert.StartsWith("R is not known", (string?)sci["consumer"]!["noScore"], StringComparison.Ordinal);
    }

    [Fact]
    public void Parameters_are_the_unit_of_trainings_that_agree_on_them()
    {
        var planned = Of(new TrainingFlopsActivity
        {
            Name = "Planned",
            Parameters = new(13e9, "plan"),
            Tokens = new(150e9, "plan"),
            ThroughputFlopsPerSecond = new(100e12, "plan"),
            WattsPerDevice = new(400, "plan"),
            Site = TestReports.Site,
        });
        var without = Of(planned.Estimate with { Flops = null });

        Assert.Equal(("FLOP", 6 * 13e9 * 150e9), UnitOf(Sci(Per("token", 5, planned, Serving))));
        Assert.Equal(("billion parameters", 13), UnitOf(Sci(Per("token", 5, without, Serving))));
        Assert.Null(Sci(Per("token", 5, without, Training, Serving))["provider"]!["r"]);

        static (string?, double) UnitOf(JsonObject sci) => ((string?)sci["provider"]!["r"]!["unit"], (double)sci["provider"]!["r"]!["count"]!);
    }

    [Fact]
    public void A_market_based_intensity_gives_no_score()
    {
        var market = Of(Serving.Estimate with { Scope = Serving.Estimate.Scope with { Basis = IntensityBasis.Market } });
        var consumer = Sci(Per("token", 5, market))["consumer"]!;

        Assert.Null(consumer["score"]);
        Assert.Contains("'Serving' is market-based", (string?)consumer["noScore"], StringComparison.Ordinal);
        Assert.Equal("market", (string?)consumer["i"]!["basis"]);
    }

    [Fact]
    public void Without_a_known_energy_there_is_no_score_and_no_0()
    {
        var provider = Sci(Per("token", 5, Flights))["provider"]!;

        Assert.Null(provider["score"]);
        Assert.Null(provider["e"]);
        Assert.Null(provider["i"]);
        Assert.StartsWith("E is not known", (string?)provider["noScore"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_component_says_how_it_was_quantified_and_with_which_factors()
    {
        var component = Sci(Per("training token", 5, In(Training, "LUX")))["provider"]!["components"]![0]!;

        Assert.Equal(("calculated", "modeled", "device_hours"), ((string?)component["quantification"], (string?)component["evidence"], (string?)component["method"]));
        Assert.True((bool)component["includesPue"]!);
        Assert.False((bool)component["includesIdle"]!);
        var intensity = component["factors"]!.AsArray().Single(factor => (string?)factor!["name"] == "intensity")!;
        Assert.Equal((600, "g/kWh", "operator", 2022), ((double)intensity["value"]!, (string?)intensity["unit"], (string?)intensity["source"], (int)intensity["year"]!));

        var measured = Measured with { FunctionalUnit = new ReportUnit("training token", 5, 1, 1, IsSci: true) };
        Assert.Equal("measured", (string?)Sci(measured)["provider"]!["components"]![0]!["quantification"]);
    }

    [Fact]
    public void A_unit_too_small_for_a_number_gives_no_score()
        => Assert.StartsWith("R is so small", (string?)Sci(Per("token", 1e-305, Serving))["consumer"]!["noScore"], StringComparison.Ordinal);

    [Fact]
    public void Equal_knowledge_gives_equal_bytes_in_every_culture() => Assert.All(All, document =>
    {
        var counted = document with { FunctionalUnit = new ReportUnit("TRAINING TOKEN", 3, 1, 1, IsSci: true) };
        Assert.Equal(Form.Render(counted), RenderInTurkey(Form, counted));
    });

    private static ReportDocument Per(string unit, double count, params ProjectActivity[] activities)
        => Document(activities) with { FunctionalUnit = new ReportUnit(unit, count, EnergyKWh: 1, EmissionsKg: 1, IsSci: true) };

    private static JsonObject Sci(ReportDocument document) => Render(Form, document);

    private static IEnumerable<string?> Names(JsonNode? list) => list!.AsArray().Select(name => (string?)name);
}
