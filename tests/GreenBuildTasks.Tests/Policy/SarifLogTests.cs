using System.Text.Json;
using System.Text.Json.Nodes;
using GreenBuildTasks.IO;
using GreenBuildTasks.Policy.Sarif;
using GreenBuildTasks.Tests.Reports;
using GreenBuildTasks.Tests.Reports.Schemas;
using GreenDefaults.Tests.Shared;

namespace GreenBuildTasks.Tests.Policy;

/// <summary>The log that services show beside the code.</summary>
public sealed class SarifLogTests : IDisposable
{
    private const string Published = "@microsoft/jest-sarif@1.0.0-beta.0";

    private readonly PolicyProject _project = new();

    public SarifLogTests()
    {
        Directory.CreateDirectory(Path.Combine(_project.Root, ".git"));
        _project.Write("green-policy.yml", """
            budgets: { training: 1 g }
            max_intensity: 1
            severity: { GRN8002: message, GRN8009: error }
            required_evidence: measured
            waivers:
              - { rule: GRN8001, reason: agreed, expires: 2027-12-31 }
            """);
        _project.Write("src/my app/green.yml", "activities:\n  - { name: T, activity: training, device_hours: 10, watts: 1000, intensity: 100 }\n");
        _project.Folder = Path.Combine("src", "my app");
    }

    public void Dispose() => _project.Dispose();

    [Fact]
    public void Findings_stand_there_with_level_place_and_the_waiver_that_suppresses_them()
    {
        var results = Log().At("runs", "0", "results").EnumerateArray().ToList();

        Assert.Equal(
            [("GRN8001", "warning", "green-policy.yml", 1), ("GRN8002", "note", "src/my%20app/green.yml", 2), ("GRN8009", "error", "src/my%20app/green.yml", 2)],
            results.OrderBy(result => result.At("ruleId").GetString()).Select(result => (
                result.At("ruleId").GetString(),
                result.At("level").GetString(),
                result.At("locations", "0", "physicalLocation", "artifactLocation", "uri").GetString(),
                result.At("locations", "0", "physicalLocation", "region", "startLine").GetInt32())));
        var suppressed = Assert.Single(results, result => result.TryGetProperty("suppressions", out _));
        Assert.Equal("GRN8001", suppressed.At("ruleId").GetString());
        Assert.Equal(
            ("external", "accepted", "agreed (until 2027-12-31, green-policy.yml(6))"),
            (Text("kind"), Text("status"), Text("justification")));

        string? Text(string key) => suppressed.At("suppressions", "0", key).GetString();
    }

    [Fact]
    public void Rules_are_described_and_results_point_to_them()
    {
        var run = Log().At("runs", "0");
        var rules = run.At("tool", "driver", "rules").EnumerateArray().Select(rule => rule.At("id").GetString()).ToList();

        Assert.Equal(["GRN8001", "GRN8002", "GRN8009"], rules);
        Assert.All(run.At("results").EnumerateArray(), result => Assert.Equal(result.At("ruleId").GetString(), rules[result.At("ruleIndex").GetInt32()]));
        Assert.All(run.At("tool", "driver", "rules").EnumerateArray(), rule => Assert.EndsWith(".", rule.At("shortDescription", "text").GetString(), StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_findings_give_the_same_bytes_without_a_path_of_the_machine()
    {
        var first = Bytes();

        Assert.Equal(first, Bytes());
        Assert.DoesNotContain(_project.Root, System.Text.Encoding.UTF8.GetString(first), StringComparison.Ordinal);
        Assert.DoesNotContain((byte)'\r', first);
    }

    [Fact]
    public void A_build_without_findings_writes_an_empty_log_so_that_a_service_closes_what_was_open()
    {
        _project.Write("green-policy.yml", "budgets: { training: 1 t }\n");

        Assert.Empty(Log().At("runs", "0", "results").EnumerateArray());
    }

    [Fact]
    public void Invalid_files_stand_there_too()
    {
        _project.Write("green-policy.yml", "budgts: {}\n");

        Assert.Equal("GRN9004", Log().At("runs", "0", "results", "0", "ruleId").GetString());
    }

    [Theory]
    [InlineData("obj/build.sarif,version=2.1", "obj/build.policy.sarif")]
    [InlineData("obj/build.sarif", "obj/build.policy.sarif")]
    [InlineData("log.json,version=2", "log.policy.sarif")]
    [InlineData("", null)]
    public void The_log_lies_beside_that_of_the_compiler(string errorLog, string? expected)
        => Assert.Equal(expected is null ? null : _project.PathOf(expected), SarifLog.PathBeside(errorLog, new ProjectPaths(_project.Root)));

    [Fact]
    public void Without_either_property_no_log_is_written()
    {
        Assert.Equal("", _project.Check().Task.WrittenSarifFile);
        Assert.Empty(Directory.GetFiles(_project.Root, "*.sarif", SearchOption.AllDirectories));
    }

    [NpmFact(
        Published, JsonSchemaValidator.Draft04, JsonSchemaValidator.Ajv, JsonSchemaValidator.Equal, JsonSchemaValidator.Uri, JsonSchemaValidator.Traverse, JsonSchemaValidator.Require)]
    public void The_log_is_valid_against_the_published_schema_and_one_with_a_slip_is_not()
    {
        var full = JsonNode.Parse(Bytes())!;
        var slip = full.DeepClone();
        slip["runs"]![0]!["results"]![0]!["level"] = "fatal";
        _project.Write("green-policy.yml", "budgets: { training: 1 t }\n");

        var answers = Validate(full, JsonNode.Parse(Bytes())!, slip);

        Assert.Equal([[], []], answers.Take(2));
        Assert.NotEmpty(answers[2]);
    }

    private static IReadOnlyList<string[]> Validate(params JsonNode[] documents)
    {
        using var published = Npm.Fetch(Published).Unpack();
        return JsonSchemaValidator.ValidatePublished([published.PathOf("lib/schemas/sarif-2.1.0-rtm.5.json")], documents);
    }

    private byte[] Bytes()
    {
        var answer = _project.Check(change: task => task.SarifFile = "out/policy.sarif");
        return File.ReadAllBytes(answer.Task.WrittenSarifFile);
    }

    private JsonElement Log() => TestReports.Parse(Bytes());
}
