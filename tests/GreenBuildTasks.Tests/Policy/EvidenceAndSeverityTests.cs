using GreenBuildTasks.Tests.Footprint;
using GreenDefaults.Runtime.Estimation;
using Microsoft.Build.Framework;

namespace GreenBuildTasks.Tests.Policy;

/// <summary>GRN8009, and who decides how a finding is reported.</summary>
public sealed class EvidenceAndSeverityTests : IDisposable
{
    private readonly PolicyProject _project = new();

    public void Dispose() => _project.Dispose();

    [Theory]
    [InlineData("measured", Evidence.Measured, false)]
    [InlineData("measured", Evidence.Modeled, true)]
    [InlineData("modeled", Evidence.Modeled, false)]
    [InlineData("modeled", Evidence.Declared, true)]
    [InlineData("declared", Evidence.Declared, false)]
    [InlineData("declared", Evidence.Default, true)]
    public void Figures_must_be_known_as_well_as_required(string required, Evidence evidence, bool isWeak)
    {
        _project.Policy($"required_evidence: {required}\n").Run(TestRuns.Create(evidence: evidence));

        Assert.Equal(isWeak ? ["GRN8009"] : [], _project.Check().Codes);
    }

    [Fact]
    public void A_kind_can_have_an_evidence_of_its_own()
    {
        _project.Policy("required_evidence:\n  total: declared\n  training: measured\n").Green("""
            activities:
              - { name: T, activity: training, device_hours: 1, watts: 1, intensity: 100 }
              - { name: F, activity: other, emissions: 1 kg }
              - { name: D, activity: other, device_hours: 1, watts: 1 }
            """);

        Assert.Equal(
            [
                ("GRN8009", "green.yml", 2, "The figures of 'T' are modeled; green-policy.yml(3) wants them measured: read from energy counters or power sensors during the run."),
                ("GRN8009", "green.yml", 4, "The figures of 'D' are default; green-policy.yml(2) wants them declared: stated by the author and taken as it is."),
            ],
            _project.Check().Findings);
    }

    [Fact]
    public void The_weakest_of_several_runs_is_the_one_that_is_named()
    {
        var weak = TestRuns.Create(evidence: Evidence.Default) with { StartedUtc = new DateTimeOffset(2026, 9, 9, 0, 0, 0, TimeSpan.Zero) };
        _project.Policy("required_evidence: measured\n").Run(TestRuns.Create(evidence: Evidence.Measured), weak);

        Assert.Contains("20260909", _project.Check().Only.File, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2023, 0)]
    [InlineData(2024, 1)]
    public void Data_older_than_allowed_are_named_with_their_source(int oldest, int findings)
    {
        _project.Policy($"oldest_data_year: {oldest}\n").Green("""
            activities:
              - { name: T, activity: training, device_hours: 1, device: A100 SXM4 80GB, location: { intensity: 50, source: operator, year: 2023 } }
            """);

        var found = _project.Check().Findings;

        Assert.Equal(findings, found.Count);
        Assert.All(found, finding => Assert.Equal(
            ("GRN8009", "green.yml", 2, $"'T' uses the intensity of 2023 (operator (green.yml)); green-policy.yml(1) wants data of {oldest} or later."), finding));
    }

    [Theory]
    [InlineData("error", "warn", 1, 0, 0)]
    [InlineData("error", "error", 1, 0, 0)]
    [InlineData("warn", "error", 0, 1, 0)]
    [InlineData("message", "error", 0, 0, 1)]
    [InlineData("off", "error", 0, 0, 0)]
    [InlineData("error", "off", 0, 0, 0)]
    public void The_policy_decides_about_a_rule_and_the_build_whether_anything_is_looked_for(string severity, string enforcement, int errors, int warnings, int messages)
    {
        _project.Training().Policy($"budgets: {{ total: 1 g }}\nseverity: {{ GRN8001: {severity} }}\n");

        var answer = _project.Check(enforcement);

        Assert.Equal(
            (errors, warnings, messages),
            (answer.Engine.Errors.Count, answer.Engine.Warnings.Count, answer.Engine.Messages.Count(message => message.Code == "GRN8001")));
        Assert.Equal(errors == 0, answer.Succeeded);
        Assert.Equal(MessageImportance.High, answer.Engine.Messages.Last(message => message.Message!.Contains("policy", StringComparison.Ordinal)).Importance);
    }

    [Fact]
    public void The_research_profile_stops_no_build_and_the_production_profile_does()
    {
        _project.Model("net.bin", "x"u8).Policy("extends: research\n");
        Assert.True(_project.Check("error").Succeeded);
        Assert.Equal("GRN8004", _project.Check("error").Only.Code);

        _project.Policy("extends: production\n");
        Assert.False(_project.Check("error").Succeeded);
        Assert.True(_project.Check("warn").Succeeded);
    }
}
