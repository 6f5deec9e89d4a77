using System.Text.Json.Nodes;
using GreenBuildTasks.Reports;
using GreenBuildTasks.Tests.Footprint;
using GreenBuildTasks.Tests.Models;
using GreenDefaults.Runtime.Estimation;
using GreenDefaults.Tests.Shared;
using Microsoft.Build.Utilities;

namespace GreenBuildTasks.Tests.Reports.Schemas;

public sealed class ReportSchemaTests : IDisposable
{
    private const string SchemaFile = "greendefaults-report-1.schema.json";

    private const string Green = """
        model: net
        functional_unit: { name: request, count: 1000 }
        activities:
          - { name: Training, activity: training, device: A100 SXM4 80GB, device_hours: 1, location: { country: SE }, water: 1 }
          - { name: Serving, activity: inference, tokens: 4.5e9, seconds_per_token: 0.05, watts: 400 }
          - { name: Flights, activity: other, emissions: 1 kg }
          - { name: Servers, activity: other, embodied: { kilograms: 2500, lifetime_years: 6, device_hours: 100 } }
        what_if:
          - { name: In Poland, location: { country: PL }, only: [Training] }
        """;

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [NpmFact(JsonSchemaValidator.Ajv, JsonSchemaValidator.Equal, JsonSchemaValidator.Uri, JsonSchemaValidator.Traverse, JsonSchemaValidator.Require)]
    public void Reports_are_valid()
        => Assert.All(JsonSchemaValidator.Validate(SchemaFile, Full(), Small(), Parse(TestReports.Document(TestReports.Flights))), Assert.Empty);

    [NpmFact(JsonSchemaValidator.Ajv, JsonSchemaValidator.Equal, JsonSchemaValidator.Uri, JsonSchemaValidator.Traverse, JsonSchemaValidator.Require)]
    public void A_report_that_breaks_the_contract_is_not_valid()
    {
        Action<JsonObject>[] breaks =
        [
            report => report["schema"] = "greendefaults-report/2",
            report => report.Remove("total"),
            report => report.Remove("activities"),
            report => report["unknown"] = 1,
            report => report["total"]!["unknown"] = 1,
            report => report["total"]!.AsObject().Remove("low"),
            report => report["total"]!["making"]!["shares"] = new JsonObject(),
            report => report["total"]!["shares"]!["travel"] = new JsonObject(),
            report => report["activities"]![0]!["evidence"] = "guessed",
            report => report["activities"]![0]!["energyKWh"] = -1,
            report => report["activities"]![0]!["energyKWh"] = "NaN",
            report => report["activities"]![0]!["share"] = 1.5,
            report => report["activities"]![0]!["inputs"]![0]!.AsObject().Remove("source"),
            report => report["activities"]![0]!["scope"]!["power"] = "building",
            report => report["models"]![0]!.AsObject().Remove("bytes"),
            report => report["policy"]!["verdict"] = "fine",
            report => report["whatIf"]![0]!["measure"] = "luck",
            report => report["exceptions"]![0]!["kind"] = "excuse",
            report => report.Remove("implausible"),
            report => report["implausible"]![0]!["code"] = "8006",
            report => report["implausible"]![0]!.AsObject().Remove("message"),
            report => report["exceptions"]![0]!.AsObject().Remove("reason"),
        ];
        var valid = Full();
        var broken = breaks.Select(change =>
        {
            var copy = valid.DeepClone().AsObject();
            change(copy);
            return copy;
        });

        var answers = JsonSchemaValidator.Validate(SchemaFile, broken);

        Assert.Equal([], Enumerable.Range(0, breaks.Length).Where(index => answers[index].Length == 0));
    }

    [Fact]
    public void The_report_that_is_validated_has_every_key_of_the_schema()
    {
        var keys = Full().Select(property => property.Key);

        Assert.Equal(JsonSchemaValidator.Read(SchemaFile).At("properties").Keys().Order(StringComparer.Ordinal), keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_schema_has_the_words_of_the_library()
    {
        var definitions = JsonSchemaValidator.Read(SchemaFile).At("$defs");

        Assert.Equal(ActivityKinds.All, Words("kind", "enum"));
        Assert.Equal(Enum.GetNames<Evidence>().Select(name => name.ToLowerInvariant()), Words("evidence", "enum"));
        Assert.Equal(Enum.GetNames<PowerScope>().Select(name => name.ToLowerInvariant()), Words("activity", "properties", "scope", "properties", "power", "enum"));

        IEnumerable<string?> Words(params string[] path) => definitions.At(path).EnumerateArray().Select(word => word.GetString());
    }

    /// <summary>A report with everything that a report can have.</summary>
    private JsonObject Full()
    {
        _folder.Write("green-policy.yml", "budgets:\n  total: 1 g\nmax_intensity: 1\nwaivers: [{ rule: GRN8002, reason: agreed, expires: 2999-12-31 }]\n");
        var run = TestRuns.Save(_folder, TestRuns.Create("Serving again", grams: 1e9, activity: "inference"));
        return Write(new WriteGreenReport
        {
            FootprintFile = _folder.Write("green.yml", Green),
            ErrorLog = $"{_folder.Write("obj/log.sarif", CompilerLog.Justified(_folder.PathOf("Program.cs")))},version=2.1",
            Runs = [.. run, new TaskItem(_folder.Write("runs/bad.green.json", "{"))],
            Models =
            [
                new TaskItem(_folder.Write("a.onnx", OnnxBuilder.MatMulModel(OnnxType.Float, 20, 30))),
                new TaskItem(_folder.Write("b.onnx", [])),
            ],
        });
    }

    private JsonObject Small() => Write(new WriteGreenReport { Runs = TestRuns.Save(_folder, TestRuns.Create("alone")) });

    private JsonObject Write(WriteGreenReport task)
    {
        task.BuildEngine = new RecordingBuildEngine();
        task.ProjectDirectory = _folder.Root;
        task.OutputDirectory = "out";
        Assert.True(task.Execute());
        return JsonNode.Parse(File.ReadAllBytes(Assert.Single(task.Reports).ItemSpec))!.AsObject();
    }

    private static JsonNode Parse(ReportDocument document) => JsonNode.Parse(JsonReport.Write(document))!;
}
