using GreenBuildTasks.Tests.Footprint;

namespace GreenBuildTasks.Tests.Policy;

/// <summary>GRN8001 by piece, and GRN8002 with cloud regions and intensities; the other cases are those of the task.</summary>
public sealed class BudgetAndPlaceTests : IDisposable
{
    private readonly PolicyProject _project = new();

    public void Dispose() => _project.Dispose();

    [Theory]
    [InlineData("9.9 g", 1)]
    [InlineData("10 g", 0)]
    public void The_budget_of_1000_inferences_is_compared_with_their_emissions(string budget, int findings)
    {
        // 100,000 requests of 1 Wh at 10 kg for 1 MWh: 1 kg, which is 10 g for 1,000.
        _project.Policy($"budgets:\n  per_thousand_inferences: {budget}\n")
            .Green("activities:\n  - { name: Chat, activity: inference, requests: 100k, wh_per_request: 1, intensity: 10 }\n");

        var answer = _project.Check();

        Assert.Equal(findings, answer.Findings.Count);
        Assert.All(answer.Findings, finding => Assert.Equal(
            ("GRN8001", 2, "The emissions of 1,000 inferences are 10 g CO2eq, above the budget of 9.9 g: 1 kg CO2eq (1000 g) for 100000 inferences."),
            (finding.Code, finding.Line, finding.Message)));
    }

    [Fact]
    public void Repetitions_and_the_functional_unit_count_inferences_too()
    {
        const string Green = "activities:\n  - { name: Chat, activity: inference, requests: 1k, repetitions: 100, wh_per_request: 1, intensity: 10 }\n";
        _project.Policy("budgets: { per_thousand_inferences: 10 g }\n").Green(Green);
        Assert.Empty(_project.Check().Findings);

        _project.Green(Green + "functional_unit: { name: Request, count: 50000 }\n");
        Assert.Contains("are 20 g CO2eq", _project.Check().Only.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Inferences_that_nobody_counted_do_not_pass_a_budget_for_them()
    {
        _project.Policy("budgets: { per_thousand_inferences: 10 g }\n").Run(TestRuns.Create("Serving", activity: "inference"));

        Assert.StartsWith("Nothing says how many inferences 'Serving' made", _project.Check().Only.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_budget_of_inferences_says_nothing_of_a_project_without_any()
    {
        _project.Policy("budgets: { per_thousand_inferences: 0 g }\n").Training();

        Assert.Equal("passed", _project.Check().Verdict);
    }

    [Theory]
    [InlineData("azure/swedencentral", 0)]
    [InlineData("azure/westeurope", 1)]
    [InlineData("aws/eu-north-1", 1)]
    public void A_cloud_region_can_be_allowed_without_its_country(string region, int findings)
    {
        _project.Policy("allowed_regions: [azure/swedencentral, NO]\n")
            .Green($"location: {{ region: {region} }}\nactivities:\n  - {{ name: t, activity: training, device_hours: 1, watts: 1 }}\n");

        var answer = _project.Check();

        Assert.Equal(findings, answer.Findings.Count);
        Assert.All(answer.Findings, finding => Assert.StartsWith($"'t' ran in {region}, ", finding.Message, StringComparison.Ordinal));
        Assert.All(answer.Findings, finding => Assert.EndsWith("green-policy.yml(1) allows only NOR, azure/swedencentral.", finding.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(100, 0)]
    [InlineData(99.9, 1)]
    public void The_largest_intensity_itself_is_allowed(double limit, int findings)
    {
        _project.Policy(FormattableString.Invariant($"max_intensity: {limit} g/kWh\n")).Training();

        var answer = _project.Check();

        Assert.Equal(findings, answer.Findings.Count);
        Assert.All(answer.Findings, finding => Assert.Equal(
            ("GRN8002", "green.yml", 3, "'Training' used electricity of 100 g CO2eq/kWh (green.yml); green-policy.yml(1) allows at most 99.9 g/kWh."), finding));
    }

    [Fact]
    public void Intensities_of_runs_count_and_declared_emissions_have_none()
    {
        _project.Policy("max_intensity: 20\n").Run(TestRuns.Create("a"), TestRuns.Create("a"))
            .Green("activities:\n  - { name: Flights, activity: other, emissions: 6 t }\n");

        var finding = _project.Check().Only;

        Assert.Equal("GRN8002", finding.Code);
        Assert.Contains("36 g CO2eq/kWh (Ember)", finding.Message, StringComparison.Ordinal);
        Assert.EndsWith(".green.json", finding.File, StringComparison.Ordinal);
    }
}
