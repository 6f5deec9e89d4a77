using System.Text.Json;
using GreenBuildTasks.Cards;
using GreenBuildTasks.Reports;
using GreenBuildTasks.Tests.Footprint;
using GreenBuildTasks.Tests.Imports;
using GreenBuildTasks.Tests.Reports;
using Microsoft.Build.Utilities;

namespace GreenBuildTasks.Tests.Policy;

/// <summary>Figures that cannot be right do not leave the project, unless somebody accepts them.</summary>
public sealed class PublicationTests : IDisposable
{
    private const string AllForms = "html;badge;summary;cyclonedx;spdx;sci;eu;boamps";
    private const string Waiver = "waivers:\n  - { rule: GRN8006, reason: the meter was calibrated twice, expires: 2030-12-31 }\n";

    /// <summary>481 W for a device of 400 W.</summary>
    private const string TooMuchPower = """
        model: net
        functional_unit: { name: request, count: 1000 }
        activities:
          - { name: Training, activity: training, device: A100 SXM4 80GB, parameters: 1e9, tokens: 1e9, throughput: 1e14, watts: 481, intensity: 100 }
        """;

    private static readonly string[] Shown = ["report.json", "report.html", "summary.md"];

    private readonly PolicyProject _project = new();
    private readonly RecordingBuildEngine _engine = new();

    public void Dispose() => _project.Dispose();

    [Theory]
    [InlineData("badge", "badge.svg")]
    [InlineData("cyclonedx", "bom.cdx.json")]
    [InlineData("spdx", "spdx.json")]
    [InlineData("sci", "sci.json")]
    [InlineData("eu", "eu-ai-act.json, eu-ai-act.md")]
    [InlineData("boamps", "boamps.json")]
    public void A_form_for_others_is_not_written_and_an_earlier_one_is_deleted(string form, string files)
    {
        _project.Green(TooMuchPower.Replace("481", "480", StringComparison.Ordinal));
        Assert.Equal(["report.json", .. files.Split(", ")], Report(form));

        _project.Green(TooMuchPower);

        Assert.Equal(["report.json"], Report(form));
        Assert.All(files.Split(", "), file => Assert.False(File.Exists(_project.PathOf($"out/{file}"))));
        var message = Assert.Single(_engine.Messages, message => message.Code == "GRN8006");
        Assert.Equal((_project.PathOf("green.yml"), 4), (message.File, message.LineNumber));
        Assert.Equal(
            $"The report is written without {files}, because a figure cannot be right. 'Training': 481 W for one A100 SXM4 80GB are more than 1.2 times its rated power of 400 W: "
                + "watts are those of one device, without its host. Correct what is wrong, or accept it with a waiver of GRN8006 in green-policy.yml, with a reason and a date.",
            message.Message);
        Assert.Empty(_engine.Warnings);
    }

    [Fact]
    public void The_forms_that_show_what_is_wrong_are_always_written_and_one_line_names_the_others()
    {
        _project.Green(TooMuchPower);

        Assert.Equal(Shown, Report(AllForms));

        Assert.StartsWith(
            "The report is written without badge.svg, bom.cdx.json, spdx.json, sci.json, eu-ai-act.json, eu-ai-act.md, boamps.json, because",
            Assert.Single(_engine.Messages, message => message.Code == "GRN8006").Message,
            StringComparison.Ordinal);
        var implausible = Assert.Single(Json().At("implausible").EnumerateArray());
        Assert.Equal(("GRN8006", "green.yml", 4, 5), (implausible.At("code").GetString(), implausible.At("file").GetString(), implausible.At("line").GetInt32(), implausible.At("column").GetInt32()));
        Assert.StartsWith("'Training': 481 W", implausible.At("message").GetString(), StringComparison.Ordinal);
        Assert.Contains("1 figure cannot be right", File.ReadAllText(_project.PathOf("out/report.html")), StringComparison.Ordinal);
        Assert.Contains("**Alert** 1 figure cannot be right", File.ReadAllText(_project.PathOf("out/summary.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_form_that_there_would_not_be_anyway_is_not_named()
    {
        _project.Run(TestRuns.Create(grams: 1e9, activity: "validation"));

        Report("eu;badge");

        Assert.StartsWith("The report is written without badge.svg, because", Assert.Single(_engine.Messages, message => message.Code == "GRN8006").Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Waiver, true)]
    [InlineData("waivers:\n  - { rule: GRN8006, reason: x, expires: 2030-12-31, activity: Training }\n", true)]
    [InlineData("waivers:\n  - { rule: GRN8006, reason: x, expires: 2030-12-31, activity: Serving }\n", false)]
    [InlineData("waivers:\n  - { rule: GRN8006, reason: x, expires: 2026-12-31 }\n", false)]
    [InlineData("waivers:\n  - { rule: GRN8006, expires: 2030-12-31 }\n", false)]
    [InlineData("waivers:\n  - { rule: GRN8001, reason: x, expires: 2030-12-31 }\n", false)]
    [InlineData("severity: { GRN8006: off }\n", true)]
    [InlineData("severity: { GRN8006: message }\n", false)]
    [InlineData("severity: { GRN8006: off\n", false)]
    public void Only_a_waiver_that_holds_or_a_rule_that_is_off_lets_it_pass(string policy, bool isWritten)
    {
        _project.Green(TooMuchPower).Policy(policy);

        Assert.Equal(isWritten ? ["report.json", "badge.svg"] : ["report.json"], Report("badge"));

        Assert.Equal(isWritten ? 0 : 1, Json().At("implausible").GetArrayLength());
    }

    [Fact]
    public void A_waiver_that_lets_it_pass_is_told_among_the_exceptions()
    {
        _project.Green(TooMuchPower).Policy(Waiver);

        Report("badge");

        var exception = Assert.Single(Json().At("exceptions").EnumerateArray());
        Assert.Equal(("waiver", "GRN8006", "the meter was calibrated twice"), (exception.At("kind").GetString(), exception.At("rule").GetString(), exception.At("reason").GetString()));
        Assert.DoesNotContain(_engine.Messages, message => message.Code == "GRN8006");
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("warn", false)]
    [InlineData("error", false)]
    [InlineData("offf", false)]
    [InlineData("off", true)]
    [InlineData("OFF", true)]
    public void Where_nothing_is_looked_for_nothing_is_refused(string enforcement, bool isWritten)
    {
        _project.Green(TooMuchPower);

        Assert.Equal(isWritten ? ["report.json", "badge.svg"] : ["report.json"], Report("badge", enforcement));
    }

    [Fact]
    public void Every_check_of_activities_and_runs_stops_publication()
    {
        _project.Run(
            TestRuns.Create("implied", grams: 1e9),
            TestRuns.Create("future") with { StartedUtc = new DateTimeOffset(2027, 1, 17, 0, 0, 1, TimeSpan.Zero) },
            TestRuns.Create("Training"));
        _project.Green("""
            activities:
              - { name: Training, activity: training, count: 8, hours: 4, watts: 400, intensity: 36 }
              - { name: power, activity: training, device: A100 SXM4 80GB, device_hours: 1, watts: 481, intensity: 36 }
            """);

        Report("badge");

        Assert.Collection(
            Json().At("implausible").EnumerateArray().Select(found => found.At("message").GetString()),
            message => Assert.StartsWith("'power': 481 W", message, StringComparison.Ordinal),
            message => Assert.StartsWith("'Training': 32 device-hours", message, StringComparison.Ordinal),
            message => Assert.StartsWith("The run 'future': it started", message, StringComparison.Ordinal),
            message => Assert.StartsWith("The run 'implied': emissions", message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("emissions", "112", true)]
    [InlineData("emissions", "0", true)]
    [InlineData("energy_consumed", "2.1", false)]
    [InlineData("gpu_energy", "0", false)]
    public void Of_an_imported_run_only_emissions_that_do_not_fit_the_energy_are_refused(string column, string value, bool isRefused)
    {
        _project.Write("emissions.csv", CodeCarbonText.File([(column, value)]));
        _project.Runs.Add(new TaskItem(_project.PathOf("emissions.csv")));

        Assert.Equal(isRefused ? ["report.json"] : ["report.json", "badge.svg"], Report("badge"));

        Assert.Contains(_project.Check().Findings, finding => finding is { Code: "GRN8006", File: "emissions.csv", Line: 2 });
    }

    [Fact]
    public void Rows_with_the_same_mistake_are_listed_up_to_a_limit()
    {
        var rows = Enumerable.Range(0, 30).Select(index => new[] { ("run_id", $"r{index}"), ("emissions", "112") }).ToArray();
        _project.Write("emissions.csv", CodeCarbonText.File(rows));
        _project.Runs.Add(new TaskItem(_project.PathOf("emissions.csv")));

        var findings = _project.Check().Findings;

        Assert.Equal(21, findings.Count);
        Assert.Equal("10 more are like that.", findings[20].Message);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_card_is_left_as_it_is(bool inPlace)
    {
        const string Card = "---\nlicense: mit\n---\n# Net\n";
        _project.Green(TooMuchPower).Card("MODEL_CARD.md", Card);

        Stamp(inPlace);

        Assert.Equal(Card, File.ReadAllText(_project.PathOf(inPlace ? "MODEL_CARD.md" : "out/MODEL_CARD.md")));
        Assert.Empty(Directory.GetFiles(_project.Root, "*.svg", SearchOption.AllDirectories));
        var message = Assert.Single(_engine.Messages, message => message.Code == "GRN8006");
        Assert.Equal((_project.PathOf("green.yml"), 4), (message.File, message.LineNumber));
        Assert.StartsWith("No model card is stamped, because a figure cannot be right. 'Training': 481 W", message.Message, StringComparison.Ordinal);
        Assert.EndsWith("with a waiver of GRN8006 in green-policy.yml, with a reason and a date.", message.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_card_with_a_waiver_is_stamped_and_tells_it()
    {
        _project.Green(TooMuchPower).Card("MODEL_CARD.md", "# Net\n").Policy(Waiver);

        Stamp(inPlace: false);

        var card = File.ReadAllText(_project.PathOf("out/MODEL_CARD.md"));
        Assert.Contains("co2_eq_emissions", card, StringComparison.Ordinal);
        Assert.Contains("the meter was calibrated twice", card, StringComparison.Ordinal);
    }

    [Fact]
    public void A_card_is_stamped_where_nothing_is_looked_for()
    {
        _project.Green(TooMuchPower).Card("MODEL_CARD.md", "# Net\n");

        Stamp(inPlace: false, enforcement: "off");

        Assert.Contains("co2_eq_emissions", File.ReadAllText(_project.PathOf("out/MODEL_CARD.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_contradiction_in_a_card_refuses_no_form_because_its_figures_are_not_published_there()
    {
        _project.Training().Card("MODEL_CARD.md", "## Environmental Impact\n\n- **Carbon Emitted:** 31.22 t\n- **Energy:** 0.4 kWh\n");

        Assert.Equal("GRN8006", _project.Check().Only.Code);
        Assert.Equal(["report.json", "badge.svg"], Report("badge"));
    }

    private string[] Report(string formats, string enforcement = "warn")
    {
        var task = _project.With(new WriteGreenReport { BuildEngine = _engine, Formats = formats, OutputDirectory = "out", Enforcement = enforcement });
        Assert.True(task.Execute());
        Assert.All(task.Reports, report => Assert.True(File.Exists(report.ItemSpec)));
        return [.. task.Reports.Select(report => Path.GetFileName(report.ItemSpec)).OrderBy(name => Array.IndexOf(Shown, name) is >= 0 and var index ? index : Shown.Length)];
    }

    private void Stamp(bool inPlace, string enforcement = "warn")
        => Assert.True(_project.With(new StampModelCards { BuildEngine = _engine, InPlace = inPlace, DestinationDirectory = "out", Enforcement = enforcement }).Execute());

    private JsonElement Json() => TestReports.Parse(File.ReadAllBytes(_project.PathOf("out/report.json")));
}
