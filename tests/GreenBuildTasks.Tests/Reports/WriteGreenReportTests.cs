using System.Text.Json;
using GreenBuildTasks.Models;
using GreenBuildTasks.Reports;
using GreenBuildTasks.Tests.Footprint;
using GreenBuildTasks.Tests.Models;
using GreenDefaults.Tests.Shared;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace GreenBuildTasks.Tests.Reports;

public sealed class WriteGreenReportTests : IDisposable
{
    private const string Green = """
        model: net
        location: { country: SE }
        activities:
          - { name: Training, activity: training, device_hours: 10, watts: 1000, intensity: 100, pue: 1 }
          - { name: Serving, activity: inference, device_hours: 10, watts: 100, intensity: 100, pue: 1 }
        """;

    private const string Broken = "activities:\n  - { name: t, activity: training, device_hour: 1, watts: 1 }\n";

    private readonly TempFolder _folder = new();
    private readonly RecordingBuildEngine _engine = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_footprint_is_reported_and_one_line_gives_the_total()
    {
        var task = Create(Green);

        Assert.True(task.Execute());

        Assert.Equal(_folder.PathOf("out/report.json"), Assert.Single(task.Reports).ItemSpec);
        var report = Report();
        Assert.Equal("net", report.At("model").GetString());
        Assert.Equal(11, report.Number("total", "energyKWh"), 1e-9);
        Assert.Equal(1.1, report.Number("total", "emissionsKg"), 1e-9);
        Assert.Equal(["Training", "Serving"], report.At("activities").EnumerateArray().Select(activity => activity.At("name").GetString()));
        var line = Assert.Single(_engine.Messages, message => message.Importance == MessageImportance.High).Message;
        Assert.Equal($"GreenDefaults report {_folder.PathOf("out/report.json")}: 11 kWh, 1.1 kg CO2eq (range 0.66 to 1.32 kg), evidence modeled", line);
    }

    [Fact]
    public void The_version_is_that_of_the_tool_without_the_commit()
    {
        Create(Green).Execute();

        Assert.Matches(@"^\d+\.\d+\.\d+[^+]*$", Report().At("toolVersion").GetString());
    }

    [Fact]
    public void The_vintage_spans_the_years_of_the_inputs()
    {
        Create("""
            activities:
              - { name: a, activity: training, device_hours: 1, watts: 1, location: { intensity: 5, source: x, year: 2019 } }
              - { name: b, activity: training, device_hours: 1, watts: 1, location: { intensity: 5, source: x, year: 2023 } }
            """).Execute();

        Assert.Equal((2019, 2023), (Report().At("dataVintage", "oldest").GetInt32(), Report().At("dataVintage", "newest").GetInt32()));
    }

    [Fact]
    public void A_second_build_writes_nothing()
    {
        var task = Create(Green);
        task.Execute();
        var time = new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(_folder.PathOf("out/report.json"), time);

        Assert.True(task.Execute());

        Assert.Equal(time, File.GetLastWriteTimeUtc(_folder.PathOf("out/report.json")));
        Assert.Single(task.Reports);
    }

    [Fact]
    public void Two_projects_that_are_alike_have_equal_reports_wherever_they_are()
    {
        var first = Create(Green, "budgets:\n  total: 1 g\nallowed_regions: [FR]\n");
        AddModels(first, ("models/a.onnx", OnnxBuilder.MatMulModel(OnnxType.Float, 20, 30)), ("models/b.onnx", []));
        first.Runs = TestRuns.Save(_folder, TestRuns.Create("run", id: Guid.Empty));
        first.Runs = [.. first.Runs, new TaskItem(_folder.Write("runs/bad.green.json", "{"))];
        Assert.True(first.Execute());

        using var elsewhere = new TempFolder();
        foreach (var file in Directory.GetFiles(_folder.Root, "*", SearchOption.AllDirectories).Where(file => Path.GetFileName(file) != "report.json"))
        {
            elsewhere.Write(Path.GetRelativePath(_folder.Root, file).Replace(Path.DirectorySeparatorChar, '/'), File.ReadAllBytes(file));
        }

        var second = new WriteGreenReport
        {
            BuildEngine = _engine,
            FootprintFile = "green.yml",
            PolicyFile = "green-policy.yml",
            Models = [new TaskItem("models/b.onnx"), new TaskItem("models/a.onnx")],
            Runs = [.. first.Runs.Reverse().Select(run => new TaskItem(Path.GetRelativePath(_folder.Root, run.ItemSpec)))],
            OutputDirectory = "out",
            ProjectDirectory = elsewhere.Root,
        };
        Assert.True(second.Execute());

        Assert.Equal(File.ReadAllText(_folder.PathOf("out/report.json")), File.ReadAllText(elsewhere.PathOf("out/report.json")));
        Assert.DoesNotContain(Path.GetFileName(_folder.Root), File.ReadAllText(_folder.PathOf("out/report.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_timeline_has_every_run_by_its_start()
    {
        var start = new DateTimeOffset(2026, 3, 4, 5, 6, 7, TimeSpan.Zero);
        var first = TestRuns.Create("z", grams: 40) with { StartedUtc = start.AddHours(-1) };
        var task = Create(Green);
        task.Runs = TestRuns.Save(_folder, TestRuns.Create("a", grams: 2, activity: "inference"), first);

        Assert.True(task.Execute());

        var timeline = Report().At("timeline").EnumerateArray().ToList();
        Assert.Equal(["z", "a"], timeline.Select(run => run.At("name").GetString()));
        Assert.Equal(first.RunId, timeline[0].At("runId").GetGuid());
        Assert.Equal((1800, 2, 0.04), (timeline[0].Number("durationSeconds"), timeline[0].Number("energyKWh"), timeline[0].Number("emissionsKg")));
        Assert.Equal("inference", timeline[1].At("activity").GetString());
    }

    [Fact]
    public void The_countries_and_the_number_of_devices_are_told_where_they_are_known()
    {
        Create("""
            activities:
              - { name: a, activity: training, count: 8, hours: 2, watts: 1, location: { country: SE } }
              - { name: b, activity: training, device_hours: 1, watts: 1, intensity: 5 }
            """).Execute();

        var known = Report().At("activities", "0");
        Assert.Equal(["SWE"], known.At("countries").EnumerateArray().Select(code => code.GetString()));
        Assert.Equal(8, known.Number("deviceCount"));
        Assert.DoesNotContain(Report().At("activities", "1").Keys(), key => key is "countries" or "deviceCount" or "runSeconds");
    }

    [Fact]
    public void A_format_that_is_not_known_is_an_error_that_names_the_known_ones()
    {
        var task = Create(Green);
        task.Formats = "JSON; docx";

        Assert.False(task.Execute());

        var error = Assert.Single(_engine.Errors);
        Assert.Equal("GRN9004", error.Code);
        Assert.StartsWith("The report format 'docx' is not known: use json", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_alone_is_reported_and_replaces_the_declaration_of_its_name()
    {
        var alone = Create(green: null);
        alone.Runs = TestRuns.Save(_folder, TestRuns.Create("Training", grams: 40), TestRuns.Create("Training", grams: 2));
        Assert.True(alone.Execute());
        var activity = Report().At("activities", "0");
        Assert.Equal((2, 4, 0.042), (activity.At("runs").GetInt32(), activity.Number("energyKWh"), Math.Round(activity.Number("emissionsKg"), 9)));
        Assert.DoesNotContain("replacesDeclaration", activity.Keys());
        Assert.DoesNotContain("model", Report().Keys());

        var both = Create(Green);
        both.Runs = alone.Runs;
        Assert.True(both.Execute());
        Assert.Equal(["Serving", "Training"], Report().At("activities").EnumerateArray().Select(item => item.At("name").GetString()));
        Assert.True(Report().At("activities", "1", "replacesDeclaration").GetBoolean());
    }

    [Fact]
    public void A_run_that_cannot_be_read_is_listed_as_not_counted()
    {
        var task = Create(Green);
        task.Runs = [new TaskItem(_folder.Write("runs/bad.green.json", "{\n \"schema\": 5 }"))];

        Assert.True(task.Execute());

        var omission = Assert.Single(Report().At("notCounted").EnumerateArray());
        Assert.Equal(("runs/bad.green.json", 2), (omission.At("file").GetString(), omission.At("line").GetInt32()));
        Assert.StartsWith("Not a run record", omission.At("problem").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void With_an_invalid_footprint_there_is_no_report_and_the_old_one_is_deleted()
    {
        Create(Green).Execute();
        var task = Create(Broken);
        task.Runs = TestRuns.Save(_folder, TestRuns.Create());

        Assert.True(task.Execute());

        Assert.False(File.Exists(_folder.PathOf("out/report.json")));
        Assert.Empty(task.Reports);
        Assert.Empty(_engine.Warnings);
        var message = Assert.Single(_engine.Messages, message => message.Code == "GRN9004");
        Assert.Equal((task.FootprintFile, 2, MessageImportance.High), (message.File, message.LineNumber, message.Importance));
        Assert.Contains("of an earlier build is deleted: ", message.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, MessageImportance.Normal)]
    [InlineData("model: net\n", MessageImportance.Normal)]
    public void Without_figures_there_is_no_report_and_hardly_a_word(string? green, MessageImportance importance)
    {
        var task = Create(green);

        Assert.True(task.Execute());

        Assert.False(Directory.Exists(Path.Combine(_folder.Root, "out")));
        Assert.Equal(importance, Assert.Single(_engine.Messages).Importance);
    }

    [Fact]
    public void A_report_of_figures_that_are_gone_is_deleted()
    {
        Create(Green).Execute();
        File.Delete(_folder.PathOf("green.yml"));
        _engine.Messages.Clear();

        Assert.True(Create(green: null).Execute());

        Assert.False(File.Exists(_folder.PathOf("out/report.json")));
        var message = Assert.Single(_engine.Messages);
        Assert.Equal(MessageImportance.High, message.Importance);
        Assert.Contains("is deleted: the project declares no activity", message.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Models_come_from_the_facts_file_and_what_it_lacks_is_inspected()
    {
        var task = Create(Green);
        AddModels(
            task,
            ("models/b.onnx", OnnxBuilder.MatMulModel(OnnxType.Float, 20, 30)),
            ("models/a.onnx", OnnxBuilder.MatMulModel(OnnxType.Int8, 4, 5)),
            ("models/empty.onnx", []),
            ("models/net.pt", [1]));
        Assert.True(task.Execute());
        var inspected = Report().At("models").EnumerateArray().ToList();
        Assert.Equal(["models/a.onnx", "models/b.onnx", "models/empty.onnx", "models/net.pt"], inspected.Select(model => model.At("path").GetString()));
        Assert.Equal(["path", "format", "bytes", "parameters", "precision", "weights"], inspected[1].Keys());
        Assert.Equal(("onnx", "float32"), (inspected[1].At("format").GetString(), inspected[1].At("precision").GetString()));
        Assert.Equal(new FileInfo(_folder.PathOf("models/b.onnx")).Length, inspected[1].At("bytes").GetInt64());
        Assert.Equal((600, 600), (inspected[1].At("parameters").GetInt64(), inspected[1].At("weights", "float32").GetInt64()));
        Assert.Equal(["path", "problem"], inspected[2].Keys());
        Assert.Equal("the file is empty (0 bytes)", inspected[2].At("problem").GetString());
        Assert.Equal("files of type '.pt' are not read", inspected[3].At("problem").GetString());

        var facts = new InspectModels { BuildEngine = _engine, Models = task.Models, ProjectDirectory = _folder.Root, FactsFile = _folder.PathOf("obj/facts.greendefaults.tsv") };
        facts.Execute();
        File.Delete(_folder.PathOf("models/b.onnx"));
        task.FactsFile = facts.FactsFile;
        Assert.True(task.Execute());
        Assert.Equal(inspected.Select(model => model.GetRawText()), Report().At("models").EnumerateArray().Select(model => model.GetRawText()));
    }

    [Fact]
    public void A_quantized_sibling_is_named()
    {
        var task = Create(Green);
        AddModels(
            task, ("net.onnx", OnnxBuilder.MatMulModel(OnnxType.Float, 20, 30)), ("net_int8.onnx", OnnxBuilder.MatMulModel(OnnxType.Int8, 20, 30)));
        var facts = new InspectModels { BuildEngine = _engine, Models = task.Models, ProjectDirectory = _folder.Root, FactsFile = _folder.PathOf("obj/facts.greendefaults.tsv") };
        facts.Execute();
        task.FactsFile = facts.FactsFile;

        Assert.True(task.Execute());

        Assert.Equal("net_int8.onnx", Assert.Single(Report().At("models", "0", "quantizedSiblings").EnumerateArray()).GetString());
        Assert.DoesNotContain("quantizedSiblings", Report().At("models", "1").Keys());
    }

    [Fact]
    public void A_damaged_facts_file_costs_nothing_but_time()
    {
        var task = Create(Green);
        AddModels(task, ("net.onnx", OnnxBuilder.MatMulModel(OnnxType.Float, 20, 30)));
        task.FactsFile = _folder.Write("facts.tsv", "greendefaults-facts\t1\nmodel\tnet.onnx\n");

        Assert.True(task.Execute());

        Assert.Equal(600, Report().At("models", "0", "parameters").GetInt64());
    }

    [Theory]
    [InlineData("budgets:\n  total: 5 kg\n", "passed", new string[0])]
    [InlineData("budgets:\n  total: 1 g\nallowed_regions: [FR]\n", "breached", new[] { "GRN8001 ../green-policy.yml 2", "GRN8002 green.yml 4", "GRN8002 green.yml 5" })]
    [InlineData("budgts: {}\n", "notDecided", new[] { "GRN9004 ../green-policy.yml 1" })]
    public void The_policy_is_in_the_report(string policy, string verdict, string[] findings)
    {
        var task = Create(Green);
        task.ProjectDirectory = Path.GetDirectoryName(_folder.Write("app/green.yml", Green))!;
        task.FootprintFile = "green.yml";
        _folder.Write("green-policy.yml", policy);

        Assert.True(task.Execute());

        var written = Report().At("policy");
        Assert.Equal(("../green-policy.yml", verdict), (written.At("file").GetString(), written.At("verdict").GetString()));
        Assert.Equal(findings, written.At("findings").EnumerateArray().Select(item => $"{item.At("code")} {item.At("file")} {item.At("line")}"));
        Assert.DoesNotContain(_folder.Root, written.GetRawText(), StringComparison.Ordinal);
        Assert.Empty(_engine.Warnings);
    }

    [Fact]
    public void Without_a_folder_nothing_is_written()
    {
        var task = Create(Green);
        task.OutputDirectory = " ";

        Assert.False(task.Execute());

        Assert.Equal("GRN9001", Assert.Single(_engine.Errors).Code);
    }

    [UnixFact]
    public void A_report_that_cannot_be_written_is_an_error()
    {
        var task = Create(Green);
        task.OutputDirectory = _folder.Write("taken", "a file has this name");

        Assert.False(task.Execute());

        var error = Assert.Single(_engine.Errors);
        Assert.Equal(("GRN9001", Path.Combine(task.OutputDirectory, "report.json")), (error.Code, error.File));
    }

    private JsonElement Report() => TestReports.Parse(File.ReadAllBytes(_folder.PathOf("out/report.json")));

    private void AddModels(WriteGreenReport task, params (string Path, byte[] Content)[] models)
        => task.Models = [.. models.Select(model => new TaskItem(_folder.Write(model.Path, model.Content)))];

    private WriteGreenReport Create(string? green, string? policy = null) => new()
    {
        BuildEngine = _engine,
        FootprintFile = green is null ? Path.Combine(_folder.Root, "green.yml") : _folder.Write("green.yml", green),
        PolicyFile = policy is null ? "" : _folder.Write("green-policy.yml", policy),
        OutputDirectory = Path.Combine(_folder.Root, "out"),
        ProjectDirectory = _folder.Root,
    };
}
