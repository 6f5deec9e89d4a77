using GreenBuildTasks.Exchange;
using GreenBuildTasks.Tests.Footprint;
using GreenDefaults.Runtime.Estimation;
using static GreenBuildTasks.Tests.Exchange.ExchangeDocuments;
using static GreenBuildTasks.Tests.Reports.TestReports;

namespace GreenBuildTasks.Tests.Exchange;

/// <summary>What a form says of several activities that differ.</summary>
public sealed class ExchangeRuleTests
{
    [Fact]
    public void A_bill_of_materials_repeats_no_activity_with_a_known_energy_among_the_emissions()
    {
        var considerations = Render(new CycloneDxReport(), Declared)["components"]![0]!["modelCard"]!["considerations"]!["environmentalConsiderations"]!;
        var names = considerations["properties"]!.AsArray().Select(property => (string)property!["name"]!).ToList();

        Assert.Contains("greendefaults:emissions:Flights:tco2eq", names);
        Assert.DoesNotContain(names, name => name.StartsWith("greendefaults:emissions:Training 13B", StringComparison.Ordinal));
        var serving = considerations["energyConsumptions"]![1]!["properties"]!.AsArray().ToDictionary(property => (string)property!["name"]!, property => (string)property!["value"]!);
        Assert.Equal(DecimalText.Of(Declared.Activities[1].JoulesPerToken), serving["greendefaults:joules_per_token"]);
    }

    [Fact]
    public void A_statement_says_whether_the_building_is_counted()
    {
        var activity = Declared.Activities[0];

        Assert.Contains(". PUE included. ", ActivityText.Statement(activity), StringComparison.Ordinal);
        Assert.Contains(". PUE not included. ", ActivityText.Statement(activity with { Scope = activity.Scope with { IncludesPue = false } }), StringComparison.Ordinal);
    }

    [Fact]
    public void Operations_of_some_trainings_are_no_unit()
    {
        var activity = Declared.Activities[0];

        Assert.Equal("FLOP", SciUnit.OfTraining([activity with { Flops = 1e20 }])!.Name);
        Assert.Null(SciUnit.OfTraining([activity with { Flops = 1e20 }, activity]));
    }

    [Fact]
    public void Energy_of_which_a_part_is_not_metered_is_estimated()
    {
        var activity = Declared.Activities[0];

        var energy = EuTrainingFigures.Energy([activity with { Evidence = Evidence.Measured }, activity]);

        Assert.Equal("estimated; evidence measured; modeled", (string?)energy["basis"]);
    }

    [Fact]
    public void A_methodology_says_where_a_building_is_not_counted()
    {
        var activity = Declared.Activities[0];
        var alone = activity with { Scope = activity.Scope with { IncludesPue = false } };

        Assert.Contains(" not always with the overhead", (string)EuTrainingFigures.EnergyMethodology([activity, alone], "1")["text"]!, StringComparison.Ordinal);
    }

    [Fact]
    public void The_quality_is_that_of_the_wider_side()
    {
        var activity = Declared.Activities[0] with { EnergyKWh = 100, Low = new(80, 1), High = new(105, 1) };

        Assert.Equal("medium", BoAmpsMeasures.Quality([activity]));
        Assert.Equal("low", BoAmpsMeasures.Quality([activity with { High = new(150, 1) }]));
        Assert.Null(BoAmpsMeasures.Quality([activity with { Low = new(40, 1) }]));
    }

    [Fact]
    public void Every_run_is_a_measure_of_its_own_activity_once()
    {
        var document = OfRuns(TestRuns.Create("one"), TestRuns.Create("two"), TestRuns.Create("two"));

        Assert.Equal(3, Render(new BoAmpsReport(), document)["measures"]!.AsArray().Count);
    }

    [Fact]
    public void A_part_of_a_device_is_no_number_of_devices()
    {
        var half = Render(new BoAmpsReport(), Document(Training with { DeviceCount = 2.5 }))["infrastructure"]!["components"]![0]!;
        var whole = Render(new BoAmpsReport(), Document(Training with { DeviceCount = 2 }))["infrastructure"]!["components"]![0]!;

        Assert.Equal(("system", 1), ((string?)half["componentType"], (int)half["nbComponent"]!));
        Assert.Equal(("device", 2), ((string?)whole["componentType"], (int)whole["nbComponent"]!));
    }

    [Fact]
    public void Trainings_in_two_countries_have_no_environment()
    {
        Assert.Null(Render(new BoAmpsReport(), Document(In(Training, "SWE"), In(Training, "POL")))["environment"]);
        Assert.Equal("Sweden", (string?)Render(new BoAmpsReport(), Document(In(Training, "SWE"), In(Training, "SWE")))["environment"]!["country"]);
    }
}
