using GreenBuildTasks.Policy;
using GreenDefaults.Runtime.Estimation;

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
        Assert.Equal([("total", 5000, 3), ("training", 2000, 4), ("inference", 300, 5)], policy.Budgets.Select(budget => (budget.Scope, budget.Grams, budget.Place.Line)));
        Assert.Equal(["SWE", "FRA", "NOR"], policy.AllowedRegions!.Value.Countries);
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
    public void Everything_else_is_read_with_its_unit()
    {
        var policy = Read("""
            budgets: { per_thousand_inferences: 3 g }
            allowed_regions: [NO, azure/swedencentral]
            max_intensity: 0.1 kg/kWh
            max_model_size: 1.5 GB
            max_parameters: 7B
            required_precision: INT8
            require_footprint: true
            required_evidence: { total: declared, training: measured }
            oldest_data_year: 2022
            required_card_fields: [co2_eq_emissions, Hardware Type]
            baseline: figures/base.json
            max_growth: 7.5 %
            severity: { GRN8006: error, GRN8001: off }
            waivers:
              - { rule: GRN8001, reason: agreed, expires: 2030-12-31, project: src/app, activity: training }
            """);

        Assert.Empty(policy.Problems);
        Assert.Equal(3, Assert.Single(policy.Budgets).Grams);
        Assert.Equal(["NOR", "azure/swedencentral"], policy.AllowedRegions!.Value.Words);
        Assert.Equal((100, 1.5e9, 7e9, 0.075), (policy.MaxIntensity!.Value, policy.MaxModelBytes!.Value, policy.MaxParameters!.Value, policy.MaxGrowth!.Value));
        Assert.Equal(["int8"], policy.RequiredPrecision!.Value);
        Assert.True(policy.RequireFootprint!.Value);
        Assert.Equal([("total", Evidence.Declared), ("training", Evidence.Measured)], policy.RequiredEvidence.Select(demand => (demand.Scope, demand.Weakest)));
        Assert.Equal((2022, 9), (policy.OldestDataYear!.Value, policy.OldestDataYear.Place.Line));
        Assert.Equal(["co2_eq_emissions", "Hardware Type"], policy.RequiredCardFields!.Value);
        Assert.Equal(_folder.PathOf("figures/base.json"), policy.Baseline!.Value);
        Assert.Equal(("error", "off"), (policy.Severities["GRN8006"], policy.Severities["GRN8001"]));
        var waiver = Assert.Single(policy.Waivers);
        Assert.Equal(("GRN8001", "agreed", new DateOnly(2030, 12, 31), "src/app", "training", 15), (waiver.Rule, waiver.Reason, waiver.Expires, waiver.Project, waiver.Activity, waiver.Place.Line));
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
    [InlineData("allowed_regions: [azure/swedencentrall]\n", 1, 19, "'azure/swedencentrall' is not a country or a cloud region")]
    [InlineData("max_intensity: 100 kWh\n", 1, 16, "max_intensity: '100 kWh' is not a carbon intensity")]
    [InlineData("max_model_size: 7B parameters\n", 1, 17, "max_model_size: '7B parameters' is not an amount of data")]
    [InlineData("max_parameters: 7 GB\n", 1, 17, "max_parameters: '7 GB' is not a count")]
    [InlineData("required_precision: [int8, half]\n", 1, 28, "'half' is not a data type of weights")]
    [InlineData("require_footprint: yes\n", 1, 20, "'require_footprint' must be true or false, but is 'yes'")]
    [InlineData("required_evidence: default\n", 1, 20, "'default' is no evidence: use measured, modeled, declared")]
    [InlineData("required_evidence: { trainin: measured }\n", 1, 22, "unknown key 'trainin': did you mean 'training'?")]
    [InlineData("oldest_data_year: 22\n", 1, 19, "'22' is not a year from 1990 to 2100")]
    [InlineData("required_card_fields: []\n", 1, 23, "'required_card_fields' is empty")]
    [InlineData("baseline: https://example.org/b.json\n", 1, 11, "'https://example.org/b.json' is not a path")]
    [InlineData("max_growth: 10\n", 1, 13, "'10' is not a growth: use a percentage such as 10 %")]
    [InlineData("max_growth: -10 %\n", 1, 13, "'-10 %' is not a growth")]
    [InlineData("max_growth: NaN %\n", 1, 13, "'NaN %' is not a growth")]
    [InlineData("severity: { GRN8001: fatal }\n", 1, 22, "'fatal' is not a severity: use off, message, warn, error")]
    [InlineData("severity: { GRN9004: off }\n", 1, 13, "unknown key 'GRN9004'")]
    [InlineData("waivers: [GRN8001]\n", 1, 11, "a waiver must be a mapping")]
    [InlineData("waivers: [{ reason: r, expires: 2030-01-01 }]\n", 1, 11, "'rule' is missing")]
    [InlineData("waivers: [{ rule: GRN8008, reason: r, expires: 2030-01-01 }]\n", 1, 19, "'GRN8008' is not a rule that can be waived: use GRN8001 to GRN8007 or GRN8009")]
    [InlineData("waivers: [{ rule: grn8001, reason: r, expires: 2030-01-01 }]\n", 1, 19, "'grn8001' is not a rule that can be waived: write 'GRN8001'")]
    [InlineData("waivers: [{ rule: GRN8001, reason: r, expires: 31.12.2030 }]\n", 1, 48, "'31.12.2030' is not a date")]
    [InlineData("waivers: [{ rule: GRN8001, reason: r, expires: 2030-02-30 }]\n", 1, 48, "'2030-02-30' is not a date")]
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
