using GreenBuildTasks.Policy;

namespace GreenBuildTasks.Tests.Policy;

public sealed class PolicyFileTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Budgets_and_regions_are_read()
    {
        var policy = Read("# rules\nbudgets:\n  total: 5 kg\n  training: 2\n  inference: 300 g\nallowed_regions: [SE, FRA, Norway]\n");

        Assert.Empty(policy.Problems);
        Assert.Equal([new Budget("total", 5000, 3, 3), new Budget("training", 2000, 4, 3), new Budget("inference", 300, 5, 3)], policy.Budgets);
        Assert.Equal(["SWE", "FRA", "NOR"], policy.AllowedRegions);
    }

    [Fact]
    public void Models_and_jurisdictions_are_read()
    {
        var policy = Read("allowed_models: [gpt-4o-mini, ' o3-mini ']\nkeep_in_jurisdictions: [eu, EEA]\n");

        Assert.Empty(policy.Problems);
        Assert.Equal(["gpt-4o-mini", "o3-mini"], policy.AllowedModels);
        Assert.Equal(["EU", "EEA"], policy.KeptJurisdictions);
        Assert.Null(Read("budgets: { total: 1 t }\n").AllowedModels);
    }

    [Fact]
    public void Without_regions_every_place_is_allowed() => Assert.Null(Read("budgets: { total: 1 t }\n").AllowedRegions);

    [Theory]
    [InlineData("budget: { total: 5 kg }\n", 1, 1, "unknown key 'budget': did you mean 'budgets'?")]
    [InlineData("budgets:\n  trainin: 5 kg\n", 2, 3, "unknown key 'trainin': did you mean 'training'?")]
    [InlineData("budgets:\n  total: 5 kWh\n", 2, 10, "total: '5 kWh' is not a mass")]
    [InlineData("budgets:\n  total: -5 kg\n", 2, 10, "total: '-5 kg' is negative")]
    [InlineData("budgets: 5 kg\n", 1, 10, "'budgets' must be a mapping such as { total: 5 kg }, but is text")]
    [InlineData("allowed_regions: SE\n", 1, 18, "'allowed_regions' must be a list, but is text")]
    [InlineData("allowed_regions:\n  - SE\n  - ZZ\n", 3, 5, "'ZZ' is not a country")]
    [InlineData("allowed_regions: [{ a: b }]\n", 1, 19, "a mapping is not a country")]
    [InlineData("allowed_regions: []\n", 1, 18, "'allowed_regions' is empty")]
    [InlineData("allowed_models: [gpt-4o, '']\n", 1, 26, "'' is not the name of a model")]
    [InlineData("allowed_models: []\n", 1, 17, "'allowed_models' is empty, which would allow no model at all")]
    [InlineData("keep_in_jurisdictions: [EU, XX]\n", 1, 29, "'XX' is not a group of countries: use ASEAN, ")]
    [InlineData("", 1, 1, "a policy file must have keys such as 'budgets'")]
    [InlineData("budgets: { total: 1 kg, total: 2 kg }\n", 1, 25, "duplicate key 'total'")]
    public void A_wrong_policy_says_where_and_applies_no_rule(string yaml, int line, int column, string message)
    {
        var policy = Read(yaml);

        var problem = Assert.Single(policy.Problems);
        Assert.Equal((policy.Path, line, column), (problem.File, problem.Line, problem.Column));
        Assert.StartsWith(message, problem.Message, StringComparison.Ordinal);
        Assert.Empty(policy.Budgets);
    }

    [Fact]
    public void The_nearest_policy_above_a_project_is_found()
    {
        var outer = _folder.Write("green-policy.yml", "budgets: { total: 1 kg }\n");
        var inner = _folder.Write("a/green-policy.yml", "budgets: { total: 1 kg }\n");
        Directory.CreateDirectory(_folder.PathOf("a/b/c/x"));
        Directory.CreateDirectory(_folder.PathOf("d/x"));

        Assert.Equal(inner, PolicyFile.Discover(Path.Combine(_folder.Root, "a", "b", "c")));
        Assert.Equal(inner, PolicyFile.Discover(Path.Combine(_folder.Root, "a")));
        Assert.Equal(outer, PolicyFile.Discover(Path.Combine(_folder.Root, "d")));
    }

    private PolicyFile Read(string yaml) => PolicyFile.Read(_folder.Write("green-policy.yml", yaml));
}
