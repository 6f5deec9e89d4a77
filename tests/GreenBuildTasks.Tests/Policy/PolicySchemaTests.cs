using GreenBuildTasks.Policy;
using GreenBuildTasks.Tests.Reports;
using GreenBuildTasks.Tests.Reports.Schemas;
using GreenDefaults.Tests.Shared;

namespace GreenBuildTasks.Tests.Policy;

/// <summary>What an editor accepts in a policy is what the build accepts.</summary>
public sealed class PolicySchemaTests : IDisposable
{
    private const string SchemaFile = "green-policy.schema.json";

    private const string Full = """
        extends: ./other.yml
        budgets: { total: 5 kg, training: 2, inference: 300 gCO2e, per_thousand_inferences: 0.5 g }
        allowed_regions: [SE, azure/swedencentral]
        max_intensity: 100 g/kWh
        keep_in_jurisdictions: [EU]
        allowed_models: [gpt-4o-mini]
        max_model_size: 1.5 GB
        max_parameters: 7B
        required_precision: [int8, float16]
        require_footprint: true
        required_evidence: { total: modeled, training: measured }
        oldest_data_year: 2022
        required_card_fields: [co2_eq_emissions.source, Hardware Type]
        baseline: green-baseline.json
        max_growth: 10 %
        severity: { GRN8001: error, GRN8006: off }
        waivers:
          - { rule: GRN8001, reason: agreed, expires: "2030-12-31", project: src/app, activity: training }
        """;

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private static readonly string[] Refused =
    [
        "budget: { total: 1 }\n",
        "budgets: 5 kg\n",
        "budgets: { totl: 5 }\n",
        "budgets: { total: 5 kWh }\n",
        "budgets: { total: -5 }\n",
        "allowed_regions: SE\n",
        "allowed_regions: []\n",
        "allowed_models: ['']\n",
        "max_intensity: 100 kWh\n",
        "max_intensity: -1\n",
        "max_model_size: 7 parameters\n",
        "max_parameters: 7 GB\n",
        "require_footprint: maybe\n",
        "required_evidence: default\n",
        "required_evidence: { trainin: measured }\n",
        "oldest_data_year: 22\n",
        "required_card_fields: []\n",
        "baseline: http://example.org/b.json\n",
        "max_growth: 10\n",
        "severity: { GRN8001: fatal }\n",
        "severity: { GRN9004: off }\n",
        "waivers: [GRN8001]\n",
        "waivers: [{ reason: r, expires: '2030-01-01' }]\n",
        "waivers: [{ rule: GRN8008, reason: r, expires: '2030-01-01' }]\n",
        "waivers: [{ rule: GRN8001, reason: r, expires: '31.12.2030' }]\n",
        "waivers: [{ rule: GRN8001, reason: r, expires: '2030-12-31', until: now }]\n",
        "extends: everything\n",
        "extends: https://example.org/p.yml\n",
    ];

    [NpmFact(JsonSchemaValidator.Ajv, JsonSchemaValidator.Equal, JsonSchemaValidator.Uri, JsonSchemaValidator.Traverse, JsonSchemaValidator.Require)]
    public void Policies_that_the_build_accepts_are_valid()
    {
        _folder.Write("other.yml", "max_intensity: 5\n");
        string[] accepted = [Full, "extends: strict\n", "required_evidence: measured\nrequired_precision: int8\nmax_intensity: 5\n", .. PolicyProfiles.Names.Select(name => PolicyProfiles.TextOf(name))];
        Assert.All(accepted, yaml => Assert.Empty(ProblemsOf(yaml)));

        Assert.All(JsonSchemaValidator.Validate(SchemaFile, accepted.Select(YamlJson.Read)), Assert.Empty);
    }

    [NpmFact(JsonSchemaValidator.Ajv, JsonSchemaValidator.Equal, JsonSchemaValidator.Uri, JsonSchemaValidator.Traverse, JsonSchemaValidator.Require)]
    public void Policies_that_the_build_refuses_are_not_valid()
    {
        var answers = JsonSchemaValidator.Validate(SchemaFile, Refused.Select(YamlJson.Read));

        Assert.Equal([], Refused.Where((_, index) => answers[index].Length == 0));
    }

    [Fact]
    public void The_build_refuses_what_the_schema_refuses() => Assert.Equal([], Refused.Where(yaml => ProblemsOf(yaml).Count == 0));

    [Fact]
    public void The_schema_has_the_keys_of_the_reader()
    {
        var schema = JsonSchemaValidator.Read(SchemaFile);

        Assert.Equal(PolicyKeys.OfFile, schema.At("properties").Keys());
        Assert.Equal(PolicyKeys.OfBudgets, schema.At("properties", "budgets", "properties").Keys());
        Assert.Equal(PolicyKeys.OfEvidence, schema.At("properties", "required_evidence", "anyOf", "1", "properties").Keys());
        Assert.Equal(PolicyKeys.OfWaiver, schema.At("$defs", "waiver", "properties").Keys());
        Assert.Equal(FindingCodes.OfPolicy, schema.At("properties", "severity", "properties").Keys());
        Assert.Equal(FindingCodes.Waivable, Words("$defs", "waiver", "properties", "rule"));
        Assert.Equal(PolicyKeys.SeverityWords, Words("$defs", "severity"));
        Assert.Equal(PolicyKeys.EvidenceWords, Words("$defs", "evidence"));
        Assert.Equal(PolicyProfiles.Names, Words("properties", "extends", "anyOf", "0"));

        IEnumerable<string?> Words(params string[] path) => schema.At(path).GetProperty("enum").EnumerateArray().Select(word => word.GetString());
    }

    [Fact]
    public void The_full_example_has_every_key() => Assert.Equal(PolicyKeys.OfFile, YamlJson.Read(Full).AsObject().Select(property => property.Key));

    private IReadOnlyList<FileProblem> ProblemsOf(string yaml) => PolicyFile.Read(_folder.Write("green-policy.yml", yaml)).Problems;
}
