using GreenBuildTasks.Policy;
using GreenBuildTasks.Tests.Footprint;
using Microsoft.Build.Framework;

namespace GreenBuildTasks.Tests.Policy;

public sealed class CheckGreenPolicyTests : IDisposable
{
    private const string Green = """
        location: { country: SE }
        activities:
          - { name: Training A, activity: training, device_hours: 10, watts: 1000, intensity: 100 }
          - { name: Training B, activity: training, device_hours: 10, watts: 1000, intensity: 300 }
          - { name: Serving, activity: inference, device_hours: 10, watts: 100, intensity: 100 }
        """;

    private readonly TempFolder _folder = new();
    private readonly RecordingBuildEngine _engine = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_project_within_its_policy_passes_and_one_line_says_so()
    {
        var task = Create(Green, "budgets: { total: 5 kg, training: 4 kg, inference: 100 g }\nallowed_regions: [SE]\n", "error");

        Assert.True(task.Execute());

        Assert.Equal("passed", task.Verdict);
        Assert.Empty(_engine.Errors);
        Assert.Empty(_engine.Warnings);
        Assert.Contains("passed", Assert.Single(_engine.Messages, message => message.Importance == MessageImportance.High).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("error", 1, 0)]
    [InlineData("ERROR", 1, 0)]
    [InlineData("warn", 0, 1)]
    [InlineData("Warn", 0, 1)]
    [InlineData("", 0, 1)]
    [InlineData("off", 0, 0)]
    public void Enforcement_decides_how_a_breach_is_reported(string enforcement, int errors, int warnings)
    {
        var task = Create(Green, "budgets:\n  training: 3 kg\n", enforcement);

        Assert.Equal(errors == 0, task.Execute());

        Assert.Equal((errors, warnings), (_engine.Errors.Count, _engine.Warnings.Count));
        Assert.Equal(enforcement == "off" ? "off" : "1 finding", task.Verdict);
    }

    [Fact]
    public void A_breach_names_figures_range_evidence_and_activities_at_the_line_of_the_policy()
    {
        var task = Create(Green, "# limits\nbudgets:\n  total: 10 kg\n  training: 3 kg\n", "warn");

        task.Execute();

        var warning = Assert.Single(_engine.Warnings);
        Assert.Equal(("GRN8001", task.PolicyFile, 4, 3), (warning.Code, warning.File, warning.LineNumber, warning.ColumnNumber));
        Assert.Equal(
            "The emissions of training are 4 kg CO2eq (4000 g), above the budget of 3 kg CO2eq (3000 g). Range 2.4 to 6.4 kg, evidence modeled: Training B 3 kg, Training A 1 kg.",
            NormalizeRange(warning.Message!));
    }

    [Theory]
    [InlineData("{ total: 4.1 kg }", 0)]
    [InlineData("{ total: 4.0999 kg }", 1)]
    [InlineData("{ total: 0 kg, training: 0 kg, inference: 0 kg, fine-tuning: 0 kg }", 3)]
    public void The_central_estimate_decides_and_the_budget_itself_is_allowed(string budgets, int findings)
    {
        var task = Create(Green, $"budgets: {budgets}\n", "warn");

        task.Execute();

        Assert.Equal(findings, _engine.Warnings.Count(warning => warning.Code == "GRN8001"));
    }

    [Fact]
    public void A_place_that_is_not_allowed_is_reported_at_the_activity()
    {
        var task = Create(Green.Replace("country: SE", "country: PL", StringComparison.Ordinal), "allowed_regions: [SE, FR]\n", "warn");

        task.Execute();

        Assert.Equal([3, 4, 5], _engine.Warnings.Select(warning => warning.LineNumber));
        Assert.All(_engine.Warnings, warning => Assert.Equal(("GRN8002", task.FootprintFile), (warning.Code, warning.File)));
        Assert.StartsWith("'Training A' ran in Poland (POL); ", _engine.Warnings[0].Message, StringComparison.Ordinal);
        Assert.Equal("3 findings", task.Verdict);
    }

    [Fact]
    public void An_unknown_place_is_not_allowed_where_places_are_limited()
    {
        var task = Create("activities:\n  - { name: t, activity: training, device_hours: 1, watts: 1, intensity: 20 }\n", "allowed_regions: [SE]\n", "error");

        Assert.False(task.Execute());

        Assert.StartsWith("Nothing says in which country 't' ran; ", Assert.Single(_engine.Errors).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Runs_count_and_are_reported_once_for_each_place_at_their_file()
    {
        var task = Create(green: null, "budgets: { training: 200 g }\nallowed_regions: [SE]\n", "warn");
        task.Runs = TestRuns.Save(_folder, TestRuns.Create(grams: 150, country: "POL"), TestRuns.Create(grams: 150, country: "POL"), TestRuns.Create(grams: 1));

        task.Execute();

        Assert.Equal(["GRN8001", "GRN8002"], _engine.Warnings.Select(warning => warning.Code));
        Assert.StartsWith(Path.Combine(_folder.Root, "runs"), _engine.Warnings[1].File, StringComparison.Ordinal);
        Assert.Contains("301 g", _engine.Warnings[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("error", true)]
    [InlineData("warn", false)]
    [InlineData("off", false)]
    public void An_invalid_policy_or_footprint_is_never_accepted_in_silence(string enforcement, bool fails)
    {
        var task = Create("activities:\n  - { name: t, activity: training, device_hour: 1, watts: 1 }\n", "budgts: {}\n", enforcement);

        Assert.Equal(!fails, task.Execute());

        var reported = _engine.Errors.Select(error => (error.Code, error.File, error.LineNumber, error.ColumnNumber))
            .Concat(_engine.Warnings.Select(warning => (warning.Code, warning.File, warning.LineNumber, warning.ColumnNumber)));
        Assert.Equal(
            [("GRN9004", task.FootprintFile, 2, 5), ("GRN9004", task.FootprintFile, 2, 36), ("GRN9004", task.PolicyFile, 1, 1)], reported);
        Assert.Equal("not decided", task.Verdict);
        Assert.Contains(_engine.Warnings.Select(warning => warning.Message).Concat(_engine.Errors.Select(error => error.Message)), message => message == "Unknown key 'device_hour': did you mean 'device_hours'?");
    }

    [Fact]
    public void A_missing_policy_that_was_named_is_an_error_and_one_that_was_not_is_none()
    {
        var named = Create(Green, policy: null, "error");
        named.PolicyFile = _folder.PathOf("none.yml");
        Assert.False(named.Execute());
        Assert.Equal("GRN9004", Assert.Single(_engine.Errors).Code);

        var unnamed = Create(Green, policy: null, "error");
        Assert.True(unnamed.Execute());
        Assert.Equal("no policy", unnamed.Verdict);
    }

    [Fact]
    public void The_policy_is_found_above_the_project()
    {
        _folder.Write("green-policy.yml", "budgets: { total: 1 g }\n");
        var task = Create(Green, policy: null, "warn");
        Directory.CreateDirectory(_folder.PathOf("src/app/x"));
        task.ProjectDirectory = Path.Combine(_folder.Root, "src", "app");

        task.Execute();

        Assert.Equal("1 finding", task.Verdict);
    }

    [Fact]
    public void A_run_that_cannot_be_read_is_a_warning_even_where_findings_are_errors()
    {
        var task = Create(green: null, "budgets: { total: 1 kg }\n", "error");
        task.Runs = [new Microsoft.Build.Utilities.TaskItem(_folder.Write("runs/x.green.json", "{"))];

        Assert.True(task.Execute());

        Assert.Equal(("GRN9004", _folder.PathOf("runs/x.green.json")), (Assert.Single(_engine.Warnings).Code, _engine.Warnings[0].File));
    }

    [Fact]
    public void A_misspelt_enforcement_does_not_open_the_gate()
    {
        var task = Create(Green, "budgets: { total: 1 g }\n", "eror");

        Assert.False(task.Execute());

        Assert.Contains(_engine.Errors, error => error.Message == "The enforcement is 'eror', but must be error, warn or off.");
        Assert.Contains(_engine.Errors, error => error.Code == "GRN8001");
    }

    [Fact]
    public void Nothing_declared_and_nothing_recorded_passes()
    {
        var task = Create(green: null, "budgets: { total: 0 kg }\nallowed_regions: [SE]\n", "error");

        Assert.True(task.Execute());

        Assert.Equal("passed", task.Verdict);
    }

    /// <summary>The factors of the range are the estimator's business; here only the shape of the message matters.</summary>
    private static string NormalizeRange(string message)
        => System.Text.RegularExpressions.Regex.Replace(message, @"Range [\d.]+ to [\d.]+ kg", "Range 2.4 to 6.4 kg");

    private CheckGreenPolicy Create(string? green, string? policy, string enforcement)
        => new()
        {
            BuildEngine = _engine,
            FootprintFile = green is null ? _folder.PathOf("green.yml") : _folder.Write("green.yml", green),
            PolicyFile = policy is null ? "" : _folder.Write("policy.yml", policy),
            ProjectDirectory = _folder.Root,
            Enforcement = enforcement,
        };
}
