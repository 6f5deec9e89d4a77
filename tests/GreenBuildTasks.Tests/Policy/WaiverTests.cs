using GreenBuildTasks.Reports;
using GreenBuildTasks.Tests.Reports;

namespace GreenBuildTasks.Tests.Policy;

/// <summary>Waivers, GRN8008, and where they are told.</summary>
public sealed class WaiverTests : IDisposable
{
    private readonly PolicyProject _project = new();

    public void Dispose() => _project.Dispose();

    [Theory]
    [InlineData("2027-01-14", true)]
    [InlineData("2027-01-15", true)]
    [InlineData("2027-01-16", false)]
    public void A_waiver_holds_through_the_day_of_its_date(string today, bool holds)
    {
        _project.Training().Policy(Policy("rule: GRN8001, reason: the audit needs it, expires: 2027-01-15"));
        _project.Date = today;

        var answer = _project.Check("error");

        Assert.Equal(holds ? "passed, 1 waived" : "2 findings", answer.Verdict);
        Assert.Equal(holds ? [] : ["GRN8001", "GRN8008"], answer.Codes.Order(StringComparer.Ordinal));
        Assert.Equal(holds, answer.Succeeded);
        Assert.Equal(holds, answer.Engine.Messages.Any(message =>
            message.Message!.StartsWith("Waived until 2027-01-15 (green-policy.yml(3): the audit needs it): The emissions of training are 1 kg", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_expired_waiver_says_when_it_expired_and_what_it_was_for()
    {
        _project.Training().Policy(Policy("rule: GRN8006, reason: the audit needs it, expires: 2026-12-31"));

        Assert.Contains(
            ("GRN8008", "green-policy.yml", 3,
                "The waiver of GRN8006 expired on 2026-12-31 (today is 2027-01-15): remove it, or agree on a new date. Its reason was: the audit needs it."),
            _project.Check().Findings);
    }

    [Theory]
    [InlineData("rule: GRN8001, expires: 2027-12-31", "gives no reason")]
    [InlineData("rule: GRN8001, reason: ' ', expires: 2027-12-31", "gives no reason")]
    [InlineData("rule: GRN8001, reason: ~, expires: 2027-12-31", "gives no reason")]
    [InlineData("rule: GRN8001, reason: because", "has no date")]
    public void A_waiver_without_reason_or_date_does_not_hold(string waiver, string message)
    {
        _project.Training().Policy(Policy(waiver));

        var findings = _project.Check().Findings;

        Assert.Equal(["GRN8001", "GRN8008"], findings.Select(finding => finding.Code));
        Assert.Contains(message, findings[1].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("project: src/app", true)]
    [InlineData("project: src/app/app.csproj", true)]
    [InlineData("project: ./src/", true)]
    [InlineData("project: .", true)]
    [InlineData("project: src/ap", false)]
    [InlineData("project: src/app/b.csproj", false)]
    [InlineData("project: other", false)]
    [InlineData("activity: training", true)]
    [InlineData("activity: inference", false)]
    [InlineData("activity: Training", false)]
    public void A_waiver_is_only_for_the_project_and_the_activity_that_it_names(string scope, bool holds)
    {
        _project.Training().Policy(Policy($"rule: GRN8001, reason: r, expires: 2027-12-31, {scope}"));
        _project.Write("src/app/green.yml", File.ReadAllText(_project.PathOf("green.yml")));
        _project.Folder = "src/app";

        Assert.Equal(holds ? "passed, 1 waived" : "1 finding", _project.Check().Verdict);
    }

    [Fact]
    public void A_waiver_of_an_activity_covers_it_by_its_name_and_no_other()
    {
        _project.Policy("max_intensity: 50\nwaivers: [{ rule: GRN8002, reason: r, expires: 2027-12-31, activity: A }]\n").Green("""
            activities:
              - { name: A, activity: training, device_hours: 10, watts: 1000, intensity: 100 }
              - { name: B, activity: training, device_hours: 10, watts: 1000, intensity: 100 }
            """);

        var answer = _project.Check();

        Assert.Equal("1 finding, 1 waived", answer.Verdict);
        Assert.StartsWith("'B' used", answer.Only.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_waiver_of_another_rule_covers_nothing()
    {
        _project.Training().Policy(Policy("rule: GRN8002, reason: r, expires: 2027-12-31"));

        Assert.Equal("1 finding", _project.Check().Verdict);
    }

    [Fact]
    public void The_report_tells_the_waivers_that_were_needed_and_no_others()
    {
        _project.Training().Policy(Policy("rule: GRN8001, reason: 'agreed: ticket 42', expires: 2027-12-31") + "  - { rule: GRN8002, reason: r, expires: 2027-12-31 }\n");

        var report = Report(errorLog: "");

        Assert.Equal("passed", report.At("policy", "verdict").GetString());
        Assert.Equal(
            """[{"kind":"waiver","rule":"GRN8001","reason":"agreed: ticket 42","expires":"2027-12-31","place":"green-policy.yml:3"}]""",
            Compact(report.At("exceptions")));
    }

    [Fact]
    public void The_report_tells_justified_suppressions_of_the_compilers_log()
    {
        _project.Training().Write("obj/build.sarif", """
            { "runs": [{ "results": [
              { "ruleId": "GRN1001", "suppressions": [{ "kind": "inSource", "justification": "the float model is the product" }],
                "locations": [{ "physicalLocation": { "artifactLocation": { "uri": "src/A%20b.cs" }, "region": { "startLine": 7 } } }] },
              { "ruleId": "GRN2001", "suppressions": [{ "kind": "inSource", "justification": "" }, { "kind": "inSource" }], "locations": [] },
              { "ruleId": "CA1000", "suppressions": [{ "justification": "not ours" }] },
              { "ruleId": "GRN3003" }, 5 ] }, { "results": null }] }
            """);

        Assert.Equal(
            """[{"kind":"suppression","rule":"GRN1001","reason":"the float model is the product","place":"src/A b.cs:7"}]""",
            Compact(Report("obj/build.sarif,version=2.1").At("exceptions")));
        Assert.Equal("[]", Compact(Report("obj/none.sarif").At("exceptions")));
        _project.Write("obj/build.sarif", "{ \"runs\": [");
        Assert.Equal("[]", Compact(Report("obj/build.sarif").At("exceptions")));
    }

    [Theory]
    [InlineData("31.12.2027")]
    [InlineData("tomorrow")]
    public void A_date_of_the_build_that_is_none_does_not_open_the_gate(string date)
    {
        _project.Training().Policy(Policy("rule: GRN8001, reason: r, expires: 2027-12-31"));
        _project.Date = date;

        var answer = _project.Check();

        Assert.False(answer.Succeeded);
        Assert.Equal(("GRN9004", "not decided"), (answer.Only.Code, answer.Verdict));
    }

    private static string Policy(string waiver) => $"budgets: {{ training: 1 g }}\nwaivers:\n  - {{ {waiver} }}\n";

    private static string Compact(System.Text.Json.JsonElement element)
        => System.Text.Json.JsonSerializer.Serialize(element, new System.Text.Json.JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    private System.Text.Json.JsonElement Report(string errorLog)
    {
        var task = _project.With(new WriteGreenReport { BuildEngine = new RecordingBuildEngine(), OutputDirectory = "out", ErrorLog = errorLog });
        Assert.True(task.Execute());
        return TestReports.Parse(File.ReadAllBytes(Path.Combine(_project.Root, "out", "report.json")));
    }
}
