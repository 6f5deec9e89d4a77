using System.Text.Json;
using System.Text.Json.Nodes;
using GreenBuildTasks.Footprint;
using GreenBuildTasks.Imports;
using GreenBuildTasks.Policy;
using GreenBuildTasks.Reports;
using GreenBuildTasks.Tests.Footprint;
using GreenBuildTasks.Tests.Reports;
using GreenDefaults.Runtime.Estimation;

namespace GreenBuildTasks.Tests.Pages;

/// <summary>Reports that a page has to bear.</summary>
internal static class PageDocuments
{
    /// <summary>What would be a tag, an attribute, a place of the template, the end of a style or a comment, or would turn the line around.</summary>
    public const string Hostile = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>&amp;{{style}}</style>--></svg>]]>\u202E\0\uD800\t|`*\r\n# ";

    private const string Policy = """
        budgets:
          total: 30 t
          training: 40 t
        allowed_regions: [LU, FR, AE]
        """;

    // Their values are words of the format: a text in their place could not be read back.
    private static readonly string[] Words = ["evidence", "measure", "basis", "power", "runId", "startedUtc", "verdict", "schema"];

    private static readonly Lazy<ReportDocument> LazyRich = new(BuildRich);

    /// <summary>The life cycle of Noor with recorded runs, models, a policy that it breaks, and a record that cannot be read.</summary>
    public static ReportDocument Rich => LazyRich.Value;

    /// <summary>Emissions that somebody stated, and nothing else.</summary>
    public static ReportDocument Minimal { get; } = TestReports.Document(TestReports.Flights);

    /// <summary>The rich report with something hostile in every text.</summary>
    public static ReportDocument AllHostile { get; } = Read(MakeHostile(JsonNode.Parse(JsonReport.Write(Rich))!, key: ""));

    /// <summary>200 activities, 1,000 runs over five years, and figures near the ends of what a double holds.</summary>
    public static ReportDocument Large { get; } = BuildLarge();

    /// <summary>All of them by name.</summary>
    public static ReportDocument Of(string name) => name switch
    {
        nameof(Rich) => Rich,
        nameof(Minimal) => Minimal,
        nameof(AllHostile) => AllHostile,
        _ => Large,
    };

    /// <summary>Runs some days apart.</summary>
    public static IReadOnlyList<ReportRun> Runs(int count, double daysBetween = 2)
        => Enumerable.Range(0, count).Select(index => new ReportRun(
            new Guid(index, 0, 0, new byte[8]),
            index % 3 == 0 ? "Fine-tuning on dialogues" : "Evaluation",
            index % 3 == 0 ? "fine-tuning" : "validation",
            new DateTimeOffset(2026, 1, 5, 8, 30, 0, TimeSpan.Zero).AddDays(index * daysBetween),
            DurationSeconds: 3600 * (1 + (index % 7)),
            EnergyKWh: 3 + (index * 7 % 11),
            EmissionsKg: 0.4 + (index * 5 % 13 * 0.3),
            Evidence.Measured)).ToList();

    private static ReportDocument BuildRich()
    {
        using var folder = new TempFolder();
        var green = folder.Write("green.yml", File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Published", "Noor", "green.yml")));
        var policy = PolicyFile.Read(folder.Write("green-policy.yml", Policy));
        var runs = TestRuns.Save(folder, TestRuns.Create("Evaluation", grams: 5200, activity: "validation", evidence: Evidence.Measured));
        var broken = folder.Write("runs/broken.green.json", "{ \"runId\": ");
        var footprint = ProjectFootprint.Load(green, [.. runs.Select(run => new RunItem(run.ItemSpec)), new RunItem(broken)]);
        return new ReportBuilder(folder.Root).Build(TestReports.Context(footprint) with { Models = Models }, policy) with
        {
            ToolVersion = "1.2.3",
            Implausible = [new("GRN8006", "The run 'Evaluation': emissions of 31220 kg CO2eq for 0.4 kWh imply at least 78050000 g CO2eq/kWh.", "runs/evaluation.green.json", 0, 0)],
            Timeline = Runs(14),
            Exceptions =
            [
                new(ReportException.Waiver, "GRN8002", "the archive moves to Luxembourg this year", "2026-12-31", "green-policy.yml:9"),
                new(ReportException.Suppression, "GRN2001", "the grid has four points", Expires: null, "Search.cs:41"),
            ],
        };
    }

    private static List<ReportModel> Models =>
    [
        new()
        {
            Path = "models/noor-13b.onnx", Format = "onnx", Bytes = 26_104_322_048, Parameters = 13_015_864_320, Precision = "float16",
            Weights = new() { ["float16"] = 13_000_000_000, ["float32"] = 15_864_320 }, QuantizedSiblings = ["models/noor-13b-int8.onnx"],
        },
        new() { Path = "models/noor-13b-int8.onnx", Format = "onnx", Bytes = 13_066_120_110, Parameters = 13_015_864_320, Precision = "int8" },
        new() { Path = "models/tokenizer.onnx", Problem = "the file ends within field 7" },
    ];

    private static ReportDocument BuildLarge()
    {
        var template = Rich.Activities[0];
        double[] kilograms = [1e300, 1e-12, 5e-324, 0, 12.5];
        var activities = Enumerable.Range(0, 200).Select(index => template with
        {
            Name = $"Activity {index} {new string('x', index == 7 ? 2000 : 3)}",
            Activity = ActivityKinds.All[index % ActivityKinds.All.Count],
            EmissionsKg = kilograms[index % kilograms.Length],
            EnergyKWh = kilograms[(index + 1) % kilograms.Length],
            Share = index % kilograms.Length == 0 ? 1 / 40.0 : 0,
            Inputs = [.. Enumerable.Range(0, 8).Select(input => new ReportInput($"input_{input}", input % 2 == 0 ? 1e300 : null, "", "a source", 2020 + input))],
        }).ToList();
        return Rich with
        {
            Model = new string('m', 500),
            Activities = activities,
            Total = Rich.Total with { EmissionsKg = 1e300, High = new ReportBound(1e301, 1e301), Low = new ReportBound(0, 0) },
            WhatIf = [.. Enumerable.Range(0, 100).Select(index => Rich.WhatIf[0] with { Name = $"Choice {index}", EmissionsKg = index % 2 == 0 ? 1e-300 : 3e300, SavingShare = index % 2 == 0 ? 1 : -2 })],
            Timeline = [.. Runs(1000, daysBetween: 1.8)],
        };
    }

    private static JsonNode? MakeHostile(JsonNode? node, string key) => node switch
    {
        JsonObject item => new JsonObject(item.Select(property => KeyValuePair.Create((key is "shares" or "weights" ? Hostile : "") + property.Key, MakeHostile(property.Value, property.Key)))),
        JsonArray items => new JsonArray([.. items.Select(item => MakeHostile(item, key))]),
        JsonValue value when value.GetValueKind() == JsonValueKind.String && !Words.Contains(key) => JsonValue.Create(Hostile + value.GetValue<string>()),
        _ => node?.DeepClone(),
    };

    private static ReportDocument Read(JsonNode? node) => node.Deserialize(ReportJsonContext.Default.ReportDocument)!;
}
