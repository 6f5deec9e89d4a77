using GreenBuildTasks.Policy;

namespace GreenBuildTasks.Tests.Policy;

/// <summary>What a policy extends, and what wins.</summary>
public sealed class PolicyChainTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_the_nearer_file_says_wins_key_by_key_and_waivers_add_up()
    {
        var outer = _folder.Write("green-policy.yml", """
            budgets: { total: 5 kg, training: 2 kg }
            allowed_regions: [SE]
            severity: { GRN8001: error, GRN8006: off }
            waivers: [{ rule: GRN8002, reason: outer, expires: 2030-01-01 }]
            """);
        var inner = _folder.Write("src/green-policy.yml", """
            extends: ../green-policy.yml
            budgets: { training: 1 kg }
            severity: { GRN8001: warn }
            waivers: [{ rule: GRN8003, reason: inner, expires: 2030-01-01 }]
            """);

        var policy = PolicyFile.Read(inner);

        Assert.Empty(policy.Problems);
        Assert.Equal([("total", 5000, outer, 1), ("training", 1000, inner, 2)], policy.Budgets.Select(budget => (budget.Scope, budget.Grams, Path.GetFullPath(budget.Place.File), budget.Place.Line)));
        Assert.Equal(["SWE"], policy.AllowedRegions!.Value.Countries);
        Assert.Equal([("GRN8001", "warn"), ("GRN8006", "off")], policy.Severities.OrderBy(rule => rule.Key).Select(rule => (rule.Key, rule.Value)));
        Assert.Equal(["inner", "outer"], policy.Waivers.Select(waiver => waiver.Reason));
        Assert.Equal([inner, outer], policy.Files);
    }

    [Fact]
    public void Without_extends_a_nearer_file_replaces_the_others()
    {
        _folder.Write("green-policy.yml", "allowed_regions: [SE]\n");

        Assert.Null(PolicyFile.Read(_folder.Write("src/green-policy.yml", "max_intensity: 5\n")).AllowedRegions);
    }

    [Fact]
    public void Three_files_and_a_profile_extend_each_other()
    {
        _folder.Write("a.yml", "extends: strict\nmax_intensity: 100\n");
        _folder.Write("b.yml", "extends: a.yml\nmax_parameters: 1B\n");
        var policy = PolicyFile.Read(_folder.Write("c.yml", "extends: ./b.yml\nmax_growth: 5 %\n"));

        Assert.Empty(policy.Problems);
        Assert.Equal((100, 1e9, 0.05), (policy.MaxIntensity!.Value, policy.MaxParameters!.Value, policy.MaxGrowth!.Value));
        Assert.True(policy.RequireFootprint!.Value);
        Assert.Equal(("a.yml", 1), (Path.GetFileName(policy.RequireFootprint.Place.File), policy.RequireFootprint.Place.Line));
        Assert.Equal(["c.yml", "b.yml", "a.yml"], policy.Files.Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("extends: ../none.yml\n", "the file '../none.yml', which the policy extends, is not there")]
    [InlineData("extends: green-policy.yml\n", "'green-policy.yml' leads back to green-policy.yml, which extends this file")]
    [InlineData("extends: stric\n", "'stric' is not a profile of the package: did you mean 'strict'?")]
    [InlineData("extends: everything\n", "'everything' is not a profile of the package: use research, production, strict")]
    [InlineData("extends: https://example.org/policy.yml\n", "'https://example.org/policy.yml' is an address")]
    [InlineData("extends: \"a\\0.yml\"\n", "the file 'a .yml'")]
    [InlineData("extends: ./\n", "the file './', which the policy extends, is not there")]
    [InlineData("extends: [a.yml]\n", "'extends' must be one value, but is a list")]
    public void A_target_that_cannot_be_extended_is_refused_at_its_place(string yaml, string message)
    {
        var policy = Read("max_intensity: 5\n" + yaml);

        var problem = Assert.Single(policy.Problems);
        Assert.StartsWith(message, problem.Message, StringComparison.Ordinal);
        Assert.Equal((policy.Path, 2, 10), (problem.File, problem.Line, problem.Column));
        Assert.Null(policy.MaxIntensity);
    }

    [Fact]
    public void A_circle_of_files_is_refused_where_it_closes()
    {
        _folder.Write("b.yml", "# b\nextends: c.yml\n");
        _folder.Write("c.yml", "# c\n# c\nextends: green-policy.yml\n");

        var problem = Assert.Single(Read("extends: b.yml\n").Problems);

        Assert.Equal((_folder.PathOf("c.yml"), 3, 10), (problem.File, problem.Line, problem.Column));
        Assert.Contains("leads back to green-policy.yml", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_chain_without_end_is_cut()
    {
        for (var link = 0; link < 100; link++)
        {
            _folder.Write($"p{link}.yml", $"extends: p{link + 1}.yml\n");
        }

        Assert.Contains("more than 16 files", Assert.Single(Read("extends: p0.yml\n").Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_wrong_with_an_extended_file_is_reported_there_and_no_rule_applies()
    {
        _folder.Write("b.yml", "budgts: {}\n");

        var policy = Read("extends: b.yml\nmax_intensity: 5\n");

        Assert.Equal((_folder.PathOf("b.yml"), 1), (Assert.Single(policy.Problems).File, policy.Problems[0].Line));
        Assert.Null(policy.MaxIntensity);
    }

    [Theory]
    [InlineData("research", false, "declared")]
    [InlineData("production", false, "modeled")]
    [InlineData("strict", true, "modeled")]
    public void A_profile_is_a_valid_policy_whose_findings_point_to_the_line_that_extends_it(string name, bool grows, string evidence)
    {
        var policy = Read($"# ours\nextends: {name}\n");

        Assert.Empty(policy.Problems);
        Assert.True(policy.RequireFootprint!.Value);
        Assert.Equal((policy.Path, 2, 10), (policy.RequireFootprint.Place.File, policy.RequireFootprint.Place.Line, policy.RequireFootprint.Place.Column));
        Assert.Equal(grows, policy.MaxGrowth is not null);
        Assert.Equal(evidence, policy.RequiredEvidence[0].Weakest.ToString().ToLowerInvariant());
        Assert.Empty(PolicyFile.Read(_folder.Write("profile.yml", PolicyProfiles.TextOf(name))).Problems);
    }

    private PolicyFile Read(string yaml) => PolicyFile.Read(_folder.Write("green-policy.yml", yaml));
}
