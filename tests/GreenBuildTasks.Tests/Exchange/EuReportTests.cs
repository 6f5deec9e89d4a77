using System.Text.Json.Nodes;
using GreenBuildTasks.Exchange;
using GreenBuildTasks.Footprint;
using GreenBuildTasks.Tests.Footprint;
using GreenDefaults.Runtime.Estimation;
using static GreenBuildTasks.Reports.WrittenDigits;
using static GreenBuildTasks.Tests.Exchange.ExchangeDocuments;
using static GreenBuildTasks.Tests.Reports.TestReports;

namespace GreenBuildTasks.Tests.Exchange;

public sealed class EuReportTests
{
    private static readonly EuReport Form = new();

    /// <summary>The training of Noor on 100 devices with 3.14e23 operations.</summary>
    private static ProjectActivity Counted { get; } = Of(Training.Estimate with { Flops = 3.14159e23 }) with { DeviceCount = 100 };

    [Fact]
    public void Energy_is_in_megawatt_hours_in_full_and_rounded()
    {
        var energy = Figures(Counted)["trainingEnergy"]!;

        Assert.Equal(33000 * 0.47 * 1.5 / 1000, (double)energy["value"]!, 1e-12);
        Assert.Equal(("MWh", "23.3 MWh"), ((string?)energy["unit"], (string?)energy["text"]));
        Assert.Equal("estimated; evidence modeled", (string?)energy["basis"]);
        Assert.Equal(Counted.Estimate.EnergyJoules.Low / 3.6e9, (double)energy["low"]!, 1e-9);
        Assert.Equal(Counted.Estimate.EnergyJoules.High / 3.6e9, (double)energy["high"]!, 1e-9);
    }

    [Fact]
    public void Energy_of_metered_runs_is_measured()
        => Assert.Equal("measured; evidence measured", (string?)Render(Form, Measured)["trainingEnergy"]!["basis"]);

    [Fact]
    public void Computation_is_in_floating_point_operations_with_its_order_of_magnitude()
    {
        var computation = Figures(Counted)["trainingComputation"]!;

        Assert.Equal(3.14159e23, (double)computation["value"]!);
        Assert.Equal(("3.14 x 10^23 FLOP", "10^23 FLOP"), ((string?)computation["text"], (string?)computation["orderOfMagnitude"]));
    }

    [Fact]
    public void Wall_clock_and_hardware_days_come_from_device_hours()
    {
        var time = Figures(Counted)["trainingTime"]!;

        Assert.Equal(33000 / 24.0, (double)time["hardwareDays"]!["value"]!, 1e-9);
        Assert.Equal(33000 / 24.0 / 100, (double)time["wallClockDays"]!["value"]!, 1e-9);
        Assert.Equal("A100 SXM4 80GB", (string?)time["hardwareDays"]!["basis"]);
        Assert.Equal("< 1 month", (string?)time["range"]!["text"]);
    }

    [Theory]
    [InlineData(729, "< 1 month")]
    [InlineData(730, "1-3 months")]
    [InlineData(3 * 730 - 1, "1-3 months")]
    [InlineData(3 * 730, "3-6 months")]
    [InlineData(6 * 730, "3-6 months")]
    [InlineData(6 * 730 + 1, "> 6 months")]
    public void The_range_is_that_of_months_of_730_hours(double hours, string range)
    {
        var training = Of(Training.Estimate with { DeviceHours = hours * 8 }) with { DeviceCount = 8 };

        Assert.Equal(range, (string?)Figures(training)["trainingTime"]!["range"]!["text"]);
    }

    [Fact]
    public void Runs_at_the_same_time_count_once()
    {
        var start = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
        var document = OfRuns(
            TestRuns.Create() with { StartedUtc = start, DurationSeconds = 86400 },
            TestRuns.Create() with { StartedUtc = start.AddHours(6), DurationSeconds = 3600 },
            TestRuns.Create() with { StartedUtc = start.AddHours(12), DurationSeconds = 86400 },
            TestRuns.Create() with { StartedUtc = start.AddDays(10), DurationSeconds = 43200 },
            TestRuns.Create(activity: "inference") with { StartedUtc = start.AddDays(20), DurationSeconds = 86400 });

        var time = Render(Form, document)["trainingTime"]!;

        Assert.Equal(1.5 + 0.5, (double)time["wallClockDays"]!["value"]!, 1e-12);
        AssertNotKnown("'demo' does not say its device-hours", time["hardwareDays"]);
    }

    [Fact]
    public void What_is_not_known_says_so_with_the_reason()
    {
        var figures = Figures(Training);

        AssertNotKnown("'Training 13B' does not say its operations", figures["trainingComputation"]);
        AssertNotKnown("'Training 13B' does not say its number of devices", figures["trainingTime"]!["wallClockDays"]);
        AssertNotKnown("'Training 13B' does not say its number of devices", figures["trainingTime"]!["range"]);
        AssertNotKnown("no inference counts its operations", figures["inferenceComputation"]);
    }

    [Fact]
    public void A_sum_that_would_lack_a_training_is_not_known()
    {
        var declared = Of(Flights.Estimate with { Name = "Elsewhere", Activity = ActivityKinds.Training });
        var figures = Figures(Counted, declared);

        AssertNotKnown("'Elsewhere' has emissions without a known energy", figures["trainingEnergy"]);
        AssertNotKnown("'Elsewhere' does not say its operations", figures["trainingComputation"]);
        AssertNotKnown("'Elsewhere' does not say its device-hours", figures["trainingTime"]!["hardwareDays"]);
    }

    [Fact]
    public void Trainings_and_fine_tunings_are_added_and_nothing_else()
    {
        var tuning = Of(Counted.Estimate with { Name = "Tuning", Activity = ActivityKinds.FineTuning }) with { DeviceCount = 100 };
        var figures = Figures(Counted, tuning, Serving, Servers, Flights);

        Assert.Equal(["Training 13B", "Tuning"], figures["activities"]!.AsArray().Select(name => (string?)name));
        Assert.Equal(2 * 33000 * 0.47 * 1.5 / 1000, (double)figures["trainingEnergy"]!["value"]!, 1e-12);
        Assert.Equal(2 * 3.14159e23, (double)figures["trainingComputation"]!["value"]!);
        Assert.Equal(2 * 33000 / 24.0, (double)figures["trainingTime"]!["hardwareDays"]!["value"]!, 1e-9);
    }

    [Fact]
    public void Operations_of_one_inference_are_its_benchmark()
    {
        var inference = Of(Serving.Estimate with { Flops = 8e18 });

        var computation = Figures(Training, inference)["inferenceComputation"]!;

        Assert.Equal((8e18, "8.00 x 10^18 FLOP", "Serving"), ((double)computation["value"]!, (string?)computation["text"], (string?)computation["task"]));
        Assert.StartsWith("several inferences", (string?)Figures(Training, inference, inference)["inferenceComputation"]!["reason"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_methodology_names_formula_evidence_and_factors()
    {
        var methodology = Figures(Counted)["energyMethodology"]!;
        var text = (string)methodology["text"]!;

        Assert.Contains("device-hours x power x PUE", text, StringComparison.Ordinal);
        Assert.Contains("with the overhead of the building", text, StringComparison.Ordinal);
        Assert.Contains("Evidence: modeled", text, StringComparison.Ordinal);
        Assert.InRange(text.Split(' ').Length, 20, 100);
        Assert.Contains("pue 1.5; operator; 2021", methodology["factors"]![0]!["inputs"]!.AsArray().Select(input => (string?)input));
    }

    [Fact]
    public void Without_a_training_there_is_no_form()
    {
        Assert.Null(Form.Render(NoCountry));
        Assert.Null(Form.Render(EmissionsOnly));
        Assert.Null(Form.Render(Document(Servers)));
    }

    [Theory]
    [InlineData(0, "0")]
    [InlineData(0.000123456, "0.000123")]
    [InlineData(0.5, "0.500")]
    [InlineData(2, "2.00")]
    [InlineData(20, "20.0")]
    [InlineData(123.4, "123")]
    [InlineData(24360.4, "24360")]
    [InlineData(1e-12, "0.00000000000100")]
    public void Text_has_at_least_two_significant_figures(double value, string text) => Assert.Equal(text, EuFigure.Rounded(value));

    [Fact]
    public void Figures_of_every_magnitude_are_those_of_the_report() => Assert.All(Magnitudes, document =>
        Assert.Equal(Round(document.Activities[0].EnergyKWh / 1000), (double)Render(Form, document)["trainingEnergy"]!["value"]!));

    [Fact]
    public void Equal_knowledge_gives_equal_bytes_in_every_culture()
        => Assert.All(All.Append(Document(Counted)), document => Assert.Equal(Form.Render(document), RenderInTurkey(Form, document)));

    private static void AssertNotKnown(string reason, JsonNode? figure)
    {
        Assert.Equal(("not known", reason), ((string?)figure!["text"], (string?)figure["reason"]));
        Assert.Null(figure["value"]);
    }

    private static JsonObject Figures(params ProjectActivity[] activities) => Render(Form, Document(activities));
}
