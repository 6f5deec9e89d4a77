using System.Text.Json.Nodes;
using GreenBuildTasks.Policy.Baseline;
using GreenBuildTasks.Tests.Models;

namespace GreenBuildTasks.Tests.Policy;

/// <summary>GRN8007, and the task that writes what it compares with.</summary>
public sealed class BaselineTests : IDisposable
{
    private const string Policy = "# growth\nmax_growth: 10 %\n";

    private readonly PolicyProject _project = new();

    public void Dispose() => _project.Dispose();

    [Theory]
    [InlineData(100, "passed")]
    [InlineData(50, "passed")]
    [InlineData(110, "passed")]
    [InlineData(110.1, "1 finding")]
    public void Figures_may_grow_as_much_as_the_policy_allows(double intensity, string verdict)
    {
        _project.Policy(Policy).Training();
        Update();

        _project.Green(Green(intensity));

        Assert.Equal(verdict, _project.Check().Verdict);
    }

    [Fact]
    public void The_finding_names_every_figure_that_grew_at_the_line_of_the_policy()
    {
        _project.Policy(Policy).Green(Green(100) + "  - { name: Chat, activity: inference, requests: 1M, wh_per_request: 1, intensity: 10 }\n");
        Update();
        _project.Green(Green(200) + "  - { name: Chat, activity: inference, requests: 1M, wh_per_request: 2, intensity: 10 }\n");

        Assert.Equal(
            ("GRN8007", "green-policy.yml", 2,
                "The project got worse than green-baseline.json by more than the 10 % that are allowed: emissions 22000 g CO2eq after 11000 (+100 %); "
                + "energy 2010 kWh after 1010 (+99 %); emissions of 1,000 inferences 20 g CO2eq after 10 (+100 %). "
                + "Improve it, or accept the figures with -t:GreenUpdateBaseline."),
            _project.Check().Only);
    }

    [Fact]
    public void A_baseline_that_is_missing_or_lacks_the_project_is_a_finding_and_not_a_pass()
    {
        _project.Policy(Policy).Training();

        Assert.StartsWith("Green-baseline.json has no figures of this project", _project.Check().Only.Message, StringComparison.Ordinal);
        Assert.Equal(("GRN8007", 2), (_project.Check().Only.Code, _project.Check().Only.Line));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{ "schema": "greendefaults-baseline/2", "projects": {} }""")]
    [InlineData("""{ "schema": "greendefaults-baseline/1" }""")]
    [InlineData("""{ "schema": "greendefaults-baseline/1", "projects": { "app.csproj": null } }""")]
    [InlineData("""{ "schema": "greendefaults-baseline/1", "projects": { "app.csproj": { "emissionsGrams": -1, "energyKWh": 1, "footprint": "x" } } }""")]
    [InlineData("""{ "schema": "greendefaults-baseline/1", "projects": { "app.csproj": { "emissionsGrams": 1e999, "energyKWh": 1, "footprint": "x" } } }""")]
    public void A_damaged_baseline_is_reported_and_never_compared_with(string json)
    {
        _project.Policy(Policy).Training().Write("green-baseline.json", json);

        var finding = _project.Check().Only;

        Assert.Equal(("GRN8007", "green-baseline.json"), (finding.Code, finding.File));
        Assert.False(UpdateTask().Execute());
        Assert.Equal(json, File.ReadAllText(_project.PathOf("green-baseline.json")));
    }

    [Fact]
    public void Without_an_allowed_growth_a_named_baseline_allows_none()
    {
        _project.Policy("baseline: figures/base.json\n").Training();
        Update();
        Assert.True(File.Exists(_project.PathOf("figures/base.json")));
        Assert.Empty(_project.Check().Findings);

        _project.Green(Green(100.1));

        Assert.Contains("more than the 0 % that are allowed", _project.Check().Only.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_file_has_the_project_by_its_path_and_nothing_of_the_machine()
    {
        _project.Model("net.onnx", OnnxBuilder.MatMulModel(OnnxType.Float, 2, 3)).Training();
        _project.Write("src/green-policy.yml", "baseline: ../green-baseline.json\n").Write("src/green.yml", File.ReadAllText(_project.PathOf("green.yml")));
        _project.Folder = "src";
        Update();

        var text = File.ReadAllText(_project.PathOf("green-baseline.json"));
        var project = JsonNode.Parse(text)!["projects"]!["src/app.csproj"]!;

        Assert.Equal((1000, 10), (project["emissionsGrams"]!.GetValue<double>(), project["energyKWh"]!.GetValue<double>()));
        Assert.Equal(64, project["models"]!["../net.onnx"]!.GetValue<string>().Length);
        Assert.DoesNotContain(_project.Root, text, StringComparison.Ordinal);
        Assert.EndsWith("}\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\r", text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_update_leaves_other_projects_alone_and_a_second_one_changes_nothing()
    {
        _project.Policy(Policy).Training();
        Update();
        var path = _project.PathOf("green-baseline.json");
        var json = JsonNode.Parse(File.ReadAllText(path))!;
        json["projects"]!["other/b.csproj"] = json["projects"]!["app.csproj"]!.DeepClone();
        File.WriteAllText(path, json.ToJsonString());
        Update();
        var first = File.ReadAllBytes(path);

        Update();

        Assert.Equal(first, File.ReadAllBytes(path));
        Assert.Equal(["app.csproj", "other/b.csproj"], JsonNode.Parse(first)!["projects"]!.AsObject().Select(project => project.Key));
    }

    [Fact]
    public async Task Many_projects_that_update_at_once_all_get_in()
    {
        _project.Policy(Policy).Training();

        var all = await Task.WhenAll(Enumerable.Range(0, 16).Select(index => Task.Run(() =>
        {
            var task = UpdateTask();
            task.ProjectFileName = $"p{index}.csproj";
            return task.Execute();
        })));

        Assert.All(all, Assert.True);
        Assert.Equal(16, BaselineFile.Read(_project.PathOf("green-baseline.json")).Projects.Count);
        Assert.Empty(Directory.GetFiles(_project.Root, "*.tmp"));
    }

    [Fact]
    public void An_invalid_footprint_or_policy_writes_no_baseline()
    {
        _project.Policy(Policy).Green("activties: []\n");
        Assert.False(UpdateTask().Execute());

        _project.Training().Policy("max_growth: 10\n");
        Assert.False(UpdateTask().Execute());

        Assert.False(File.Exists(_project.PathOf("green-baseline.json")));
    }

    [Fact]
    public void Without_a_policy_the_baseline_lies_beside_the_project()
    {
        _project.Training();
        Update();

        Assert.True(File.Exists(_project.PathOf("green-baseline.json")));
    }

    [Fact]
    public void A_model_that_changed_while_the_figures_did_not_makes_the_footprint_old()
    {
        _project.Policy(Policy + "require_footprint: true\n").Model("net.onnx", OnnxBuilder.MatMulModel(OnnxType.Float, 2, 3)).Training();
        Update();
        Assert.Empty(_project.Check().Findings);

        File.WriteAllBytes(_project.PathOf("net.onnx"), OnnxBuilder.MatMulModel(OnnxType.Float, 3, 3));
        Assert.Equal(("GRN8004", "net.onnx"), (_project.Check().Only.Code, _project.Check().Only.File));

        _project.Green(Green(101));
        Assert.Empty(_project.Check().Findings);
    }

    private static string Green(double intensity) => FormattableString.Invariant($$"""
        location: { country: SE }
        activities:
          - { name: Training, activity: training, device_hours: 10, watts: 1000, intensity: {{intensity}} }

        """);

    private UpdateGreenBaseline UpdateTask() => _project.With(new UpdateGreenBaseline { BuildEngine = new RecordingBuildEngine() });

    private void Update() => Assert.True(UpdateTask().Execute());
}
