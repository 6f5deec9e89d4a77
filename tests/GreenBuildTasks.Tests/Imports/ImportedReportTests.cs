using System.Text.Json;
using GreenBuildTasks.Cards;
using GreenBuildTasks.Footprint;
using GreenBuildTasks.Imports;
using GreenBuildTasks.IO;
using GreenBuildTasks.Models;
using GreenBuildTasks.Policy;
using GreenBuildTasks.Reports;
using GreenBuildTasks.Tests.Cards;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using static GreenBuildTasks.Tests.Imports.CodeCarbonText;

namespace GreenBuildTasks.Tests.Imports;

public sealed class ImportedReportTests : ImportTest
{
    private readonly RecordingBuildEngine _engine = new();

    [Fact]
    public void A_model_that_was_trained_in_Python_gets_its_report()
    {
        Assert.True(new WriteGreenReport { BuildEngine = _engine, Runs = Items(), OutputDirectory = "out", ProjectDirectory = Folder.Root }.Execute());

        using var json = JsonDocument.Parse(System.IO.File.ReadAllBytes(Folder.PathOf("out/report.json")));
        var report = json.RootElement;

        // 112 g + 28 g of 2 + 0.5 kWh; the damaged row is named.
        Assert.Equal((2.5, 0.14), (report.GetProperty("total").GetProperty("energyKWh").GetDouble(), report.GetProperty("total").GetProperty("emissionsKg").GetDouble()));
        var activity = Assert.Single(report.GetProperty("activities").EnumerateArray());
        Assert.Equal(("Sentiment", "fine-tuning", 2), (activity.GetProperty("name").GetString(), activity.GetProperty("activity").GetString(), activity.GetProperty("runs").GetInt32()));
        Assert.Equal(("modeled", "tracked_run"), (activity.GetProperty("evidence").GetString(), activity.GetProperty("method").GetString()));
        var intensity = Assert.Single(activity.GetProperty("inputs").EnumerateArray(), input => input.GetProperty("name").GetString() == "intensity");
        Assert.Equal((56, "CodeCarbon 3.3.0: emissions / energy_consumed"), (intensity.GetProperty("value").GetDouble(), intensity.GetProperty("source").GetString()));
        Assert.All(report.GetProperty("timeline").EnumerateArray(), run => Assert.True(run.GetProperty("startZoneUnknown").GetBoolean()));
        var omission = Assert.Single(report.GetProperty("notCounted").EnumerateArray());
        Assert.Equal(("emissions.csv", 4), (omission.GetProperty("file").GetString(), omission.GetProperty("line").GetInt32()));
    }

    [Fact]
    public void And_its_card()
    {
        var card = new TaskItem(Folder.Write("MODEL_CARD.md", "---\nlicense: mit\n---\n# Model\n"));

        Assert.True(new StampModelCards { BuildEngine = _engine, Cards = [card], Runs = Items(), DestinationDirectory = "out", ProjectDirectory = Folder.Root }.Execute());

        var stamped = System.IO.File.ReadAllBytes(Folder.PathOf("out/MODEL_CARD.md"));
        var text = System.Text.Encoding.UTF8.GetString(stamped);
        Assert.Equal(140, HubReader.EmissionsOf(stamped));
        Assert.Contains("4 x NVIDIA A100-SXM4-80GB", text, StringComparison.Ordinal);
        Assert.Contains("training_type: \"fine-tuning\"", text, StringComparison.Ordinal);
        Assert.Contains("Not counted: 1 run record(s)", text, StringComparison.Ordinal);
    }

    [Fact]
    public void And_its_policy_check_at_the_row()
    {
        var policy = Folder.Write("green-policy.yml", "budgets: { fine-tuning: 0.1 kg }\nallowed_regions: [SE]\n");

        Assert.True(new CheckGreenPolicy { BuildEngine = _engine, Runs = Items(), PolicyFile = policy, ProjectDirectory = Folder.Root }.Execute());

        Assert.Contains(_engine.Warnings, warning => warning.Code == "GRN8001" && warning.Message!.Contains("0.14 kg", StringComparison.Ordinal));
        Assert.Contains(_engine.Warnings, warning => warning.Code == "GRN8002" && (warning.File, warning.LineNumber) == (Folder.PathOf("emissions.csv"), 2));
        Assert.Contains(_engine.Warnings, warning => warning.Code == "GRN9004" && (warning.LineNumber, warning.ColumnNumber) == (4, Row(Current, ("run_id", "third"), ("emissions", "oops")).IndexOf("oops", StringComparison.Ordinal) + 1));
        Assert.Equal(3, Assert.Single(_engine.Warnings, warning => warning.Code == "GRN8006").LineNumber);
    }

    [Fact]
    public void And_its_last_run_reaches_the_rules()
    {
        Assert.True(new InspectModels { BuildEngine = _engine, Runs = Items(), ProjectDirectory = Folder.Root, FactsFile = "facts.tsv" }.Execute());

        var run = Assert.Single(GreenAnalyzers.Facts.RunFacts.Read(System.IO.File.ReadLines(Folder.PathOf("facts.tsv"))));
        Assert.Equal(("Sentiment", 28.0, 56.0, new DateTime(2026, 3, 5)), (run.Name, run.EmissionsGrams.Central, run.IntensityGramsPerKWh, run.Day));
    }

    [Fact]
    public void A_run_with_the_name_of_a_declaration_replaces_it()
    {
        var green = Folder.Write("green.yml", "activities:\n  - { name: Sentiment, activity: fine-tuning, energy: 100, intensity: 400 }\n");

        var activity = Assert.Single(ProjectFootprint.Load(green, RunItem.Of(Items(), new ProjectPaths(Folder.Root))).Activities);

        Assert.True(activity.ReplacesDeclaration);
        Assert.Equal(140, activity.Estimate.EmissionsGrams.Central, 9);
    }

    [Fact]
    public void Water_of_several_runs_adds_up()
    {
        var path = Folder.Write("water.csv", File([("run_id", "a"), ("water_consumed", "3")], [("run_id", "b"), ("water_consumed", "4")]));

        Assert.Equal(7, Assert.Single(ProjectFootprint.Load(footprintFile: null, [new RunItem(path)]).Activities).Estimate.WaterLitres);
    }

    [Fact]
    public void The_example_of_the_documentation_gives_the_figures_beside_it()
    {
        var page = System.IO.File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "import.md")).ReplaceLineEndings("\n");
        var csv = page.Split("```csv\n")[1].Split("```")[0];

        var footprint = ProjectFootprint.Load(footprintFile: null, [new RunItem(Folder.Write("emissions.csv", csv))]);

        Assert.Empty(footprint.RunProblems);
        Assert.Empty(footprint.Activities.SelectMany(found => found.RecordedRuns).SelectMany(run => run.Doubts));
        var activity = Assert.Single(footprint.Activities);
        Assert.Equal((3 * 3.6e6, 168, 2, 6 * 3600), (activity.Estimate.EnergyJoules.Central, activity.Estimate.EmissionsGrams.Central, activity.Runs, activity.RunSeconds));
        Assert.Equal([("pue", 1.25), ("intensity", 56)], activity.Estimate.Inputs.Select(input => (input.Name, input.Value)));
        Assert.Contains("The activity `sentiment` is 2 + 1 = 3 kWh and 112 + 56 = 168 g CO2eq, with 56 g/kWh and a PUE of 1.25, of two runs of together 6 hours.", page, StringComparison.Ordinal);
    }

    private ITaskItem[] Items()
    {
        var item = new TaskItem(Folder.Write("emissions.csv", File(
            [],
            [("run_id", "second"), ("timestamp", "2026-03-05T23:00:00"), ("emissions", "0.028"), ("energy_consumed", "0.5")],
            [("run_id", "third"), ("emissions", "oops")])));
        item.SetMetadata("Activity", "fine-tuning");
        item.SetMetadata("Name", "Sentiment");
        return [item];
    }
}
