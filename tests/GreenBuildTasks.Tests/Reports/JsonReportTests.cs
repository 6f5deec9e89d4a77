using System.Globalization;
using System.Text;
using System.Text.Json;
using GreenBuildTasks.Footprint;
using GreenBuildTasks.Reports;
using GreenBuildTasks.Tests.Footprint;
using GreenDefaults.Runtime.Estimation;
using static GreenBuildTasks.Tests.Reports.TestReports;

namespace GreenBuildTasks.Tests.Reports;

public sealed class JsonReportTests
{
    [Fact]
    public void The_top_level_has_these_keys_in_this_order()
    {
        var document = Document(Training) with
        {
            Model = "noor-13b",
            DataVintage = new ReportVintage(2020, 2022),
            BreakEvenTokens = 3.2e9,
            Policy = new ReportPolicy("green-policy.yml", ReportPolicy.Passed, []),
        };

        Assert.Equal(
            ["schema", "model", "toolVersion", "dataVintage", "total", "breakEvenTokens", "activities", "timeline", "whatIf", "trainingPlans", "models", "policy", "implausible", "exceptions", "equivalents", "notCounted"],
            Parse(document).Keys());
        Assert.Equal("greendefaults-report/1", Parse(document).At("schema").GetString());
        Assert.Equal("noor-13b", Parse(document).At("model").GetString());
        Assert.Equal("1.2.3", Parse(document).At("toolVersion").GetString());
        Assert.Equal((2020, 2022), (Parse(document).At("dataVintage", "oldest").GetInt32(), Parse(document).At("dataVintage", "newest").GetInt32()));
        Assert.Equal(3.2e9, Parse(document).Number("breakEvenTokens"));
    }

    [Fact]
    public void What_is_not_known_is_left_out_and_lists_are_always_there()
        => Assert.Equal(["schema", "toolVersion", "total", "activities", "timeline", "whatIf", "trainingPlans", "models", "implausible", "exceptions", "equivalents", "notCounted"], Parse(Document(Flights)).Keys());

    [Fact]
    public void An_activity_of_device_hours_has_every_field()
    {
        var activity = Parse(Document(Training)).At("activities", "0");

        Assert.Equal(
            [
                "name", "activity", "method", "energyKWh", "energyKnown", "emissionsKg", "low", "high", "evidence", "share", "location", "hardware",
                "deviceHours", "waterL", "scope", "inputs",
            ],
            activity.Keys());
        Assert.Equal("Training 13B", activity.At("name").GetString());
        Assert.Equal("training", activity.At("activity").GetString());
        Assert.Equal("device_hours", activity.At("method").GetString());
        Assert.Equal(33000 * 0.47 * 1.5, activity.Number("energyKWh"), 1e-9);
        Assert.True(activity.At("energyKnown").GetBoolean());
        Assert.Equal(33000 * 0.47 * 1.5 * 0.6, activity.Number("emissionsKg"), 1e-9);
        Assert.Equal("modeled", activity.At("evidence").GetString());
        Assert.Equal(1, activity.Number("share"));
        Assert.Equal("intensity given, place not named", activity.At("location").GetString());
        Assert.Equal("A100 SXM4 80GB", activity.At("hardware").GetString());
        Assert.Equal(33000, activity.Number("deviceHours"));
        Assert.Equal(33000 * 0.47 * 2, activity.Number("waterL"), 1e-9);
    }

    [Fact]
    public void Both_ends_of_energy_and_emissions_are_those_of_the_estimate()
    {
        var activity = Parse(Document(Training)).At("activities", "0");
        var (energy, emissions) = (Training.Estimate.EnergyJoules * (1 / 3.6e6), Training.Estimate.EmissionsGrams * 0.001);

        Assert.Equal(["energyKWh", "emissionsKg"], activity.At("low").Keys());
        Assert.Equal(["energyKWh", "emissionsKg"], activity.At("high").Keys());
        Assert.Equal(energy.Low, activity.Number("low", "energyKWh"), 1e-9);
        Assert.Equal(energy.High, activity.Number("high", "energyKWh"), 1e-9);
        Assert.Equal(emissions.Low, activity.Number("low", "emissionsKg"), 1e-9);
        Assert.Equal(emissions.High, activity.Number("high", "emissionsKg"), 1e-9);
        Assert.True(activity.Number("low", "energyKWh") < activity.Number("energyKWh"));
        Assert.True(activity.Number("high", "energyKWh") > activity.Number("energyKWh"));
    }

    [Fact]
    public void The_figures_of_tokens_are_those_of_the_published_table()
    {
        var activity = Parse(Document(Serving)).At("activities", "0");

        Assert.Equal(400 * 0.05 * 1.5, activity.Number("joulesPerToken"), 1e-9);
        Assert.Equal(72000, activity.Number("tokensPerHour"), 1e-9);
        Assert.Equal(3.6e6 / (30 * 0.6), activity.Number("tokensPerKg"), 1e-6);
    }

    [Fact]
    public void Operations_are_written()
    {
        var training = Of(Training.Estimate with { Flops = 3.14e23 });

        Assert.Equal(3.14e23, Parse(Document(training)).Number("activities", "0", "flops"));
    }

    [Fact]
    public void An_input_has_name_value_unit_source_and_a_year_where_there_is_one()
    {
        var inputs = Parse(Document(Training)).At("activities", "0", "inputs").EnumerateArray().ToList();

        Assert.Equal(Training.Estimate.Inputs.Select(input => input.Name), inputs.Select(input => input.At("name").GetString()));
        var intensity = inputs.Single(input => input.At("name").GetString() == "intensity");
        Assert.Equal(["name", "value", "unit", "source", "year"], intensity.Keys());
        Assert.Equal(
            (600, "g/kWh", "operator", 2022),
            (intensity.Number("value"), intensity.At("unit").GetString(), intensity.At("source").GetString(), intensity.At("year").GetInt32()));
        var watts = inputs.Single(input => input.At("name").GetString() == "watts");
        Assert.Equal(["name", "value", "unit", "source"], watts.Keys());
    }

    [Fact]
    public void The_scope_says_what_the_numbers_contain()
    {
        var scope = Parse(Document(Training, Flights)).At("activities", "0", "scope");

        Assert.Equal(["power", "includesPue", "includesIdle", "embodied", "basis"], scope.Keys());
        Assert.Equal(("node", "location"), (scope.At("power").GetString(), scope.At("basis").GetString()));
        Assert.True(scope.At("includesPue").GetBoolean());
        Assert.False(scope.At("includesIdle").GetBoolean());
        Assert.False(scope.At("embodied").GetBoolean());
    }

    [Fact]
    public void Emissions_without_electricity_say_that_their_energy_is_not_known()
    {
        var activity = Parse(Document(Flights)).At("activities", "0");

        Assert.Equal((0, 6400), (activity.Number("energyKWh"), activity.Number("emissionsKg")));
        Assert.False(activity.At("energyKnown").GetBoolean());
        Assert.Equal("none", activity.At("scope", "power").GetString());
        Assert.Equal("declared", activity.At("evidence").GetString());
        Assert.DoesNotContain("location", activity.Keys());
    }

    [Fact]
    public void Runs_are_counted_and_say_that_they_replace_a_declaration()
    {
        var runs = new[] { TestRuns.Create(), TestRuns.Create(), TestRuns.Create() }.Select(RecordedRun.Of).ToList();
        var activity = Parse(Document(Training with { RecordedRuns = runs, ReplacesDeclaration = true })).At("activities", "0");

        Assert.Equal((3, 5400), (activity.At("runs").GetInt32(), activity.Number("runSeconds")));
        Assert.True(activity.At("replacesDeclaration").GetBoolean());
    }

    [Fact]
    public void Equal_knowledge_gives_equal_bytes_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            var first = JsonReport.Write(Document(Training, Serving, Flights));
            var commas = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            commas.NumberFormat.NumberDecimalSeparator = ",";
            commas.NumberFormat.NegativeSign = "~";
            CultureInfo.CurrentCulture = commas;

            Assert.Equal(first, JsonReport.Write(Document(Training, Serving, Flights)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Lines_end_with_line_feeds_and_no_mark_precedes_them()
    {
        var bytes = JsonReport.Write(Document(Training));

        Assert.Equal((byte)'{', bytes[0]);
        Assert.Equal((byte)'\n', bytes[^1]);
        Assert.DoesNotContain((byte)'\r', bytes);
    }

    [Theory]
    [InlineData(0.3)]
    [InlineData(0.333333333333333)]
    [InlineData(5e-324)]
    [InlineData(1e-7)]
    [InlineData(123456789.123457)]
    [InlineData(1.7976931348623157e308)]
    public void A_number_of_15_digits_comes_back_as_it_was(double value)
        => Assert.Equal(value, Parse(Document(WithInput("x", value))).Number("activities", "0", "inputs", "0", "value"));

    [Theory]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    [InlineData(double.NaN)]
    public void What_is_no_number_is_null_and_never_a_word_that_json_does_not_have(double value)
    {
        var activity = Of(WithInput("x", value).Estimate with { Flops = value, DeviceHours = value, WaterLitres = value });

        var report = Parse(Document(activity));

        Assert.Equal(JsonValueKind.Null, report.At("activities", "0", "inputs", "0", "value").ValueKind);
        Assert.Empty(report.At("activities", "0").Keys().Intersect(["flops", "deviceHours", "waterL"]));
        Assert.DoesNotContain("waterL", report.At("total").Keys());
    }

    [Theory]
    [InlineData("\"},\n{\"")]
    [InlineData("tab\t, line\r\nand \u0000 \u2028")]
    [InlineData("模型 ü 🌱 <script>")]
    public void Any_text_comes_back_as_it_was(string text)
    {
        var report = Parse(Document(WithInput(text, 1)));

        Assert.Equal(text, report.At("activities", "0", "inputs", "0", "source").GetString());
        Assert.Equal(text, report.At("activities", "0", "name").GetString());
    }

    [Fact]
    public void Half_a_character_is_replaced()
        => Assert.Equal("a\uFFFDb", Parse(Document(WithInput("a\uD800b", 1))).At("activities", "0", "name").GetString());

    [Fact]
    public void Text_is_written_for_people()
        => Assert.Contains("\"größer als 'x' + 1\"", Encoding.UTF8.GetString(JsonReport.Write(Document(WithInput("größer als 'x' + 1", 1)))), StringComparison.Ordinal);

    private static ProjectActivity WithInput(string text, double value)
        => Of(Training.Estimate with { Name = text, Inputs = [new EstimateInput("watts", value, "W", text, Year: null)] });
}
