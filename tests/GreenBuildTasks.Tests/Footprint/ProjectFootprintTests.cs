using GreenBuildTasks.Footprint;
using GreenBuildTasks.Imports;
using GreenDefaults.Runtime.Estimation;

namespace GreenBuildTasks.Tests.Footprint;

public sealed class ProjectFootprintTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Declarations_come_in_file_order_and_runs_behind_them_by_name()
    {
        var footprint = Load(
            "activities:\n  - { name: z, activity: other, device_hours: 1, watts: 1 }\n  - { name: a, activity: other, device_hours: 1, watts: 1 }\n",
            TestRuns.Save(_folder, TestRuns.Create("b"), TestRuns.Create("B"), TestRuns.Create("ä")));

        Assert.Equal(["z", "a", "B", "b", "ä"], footprint.Activities.Select(activity => activity.Estimate.Name));
    }

    [Fact]
    public void All_runs_of_a_name_count_and_a_run_in_two_files_counts_once()
    {
        var twice = TestRuns.Create(grams: 100, country: "SWE", evidence: Evidence.Measured);
        var footprint = Load(green: null, TestRuns.Save(_folder, twice, twice, TestRuns.Create(grams: 50, country: null, evidence: Evidence.Default)));

        var activity = Assert.Single(footprint.Activities);
        Assert.Equal((2, 150, 3600), (activity.Runs, activity.Estimate.EmissionsGrams.Central, activity.RunSeconds));
        Assert.Equal(4 * 3.6e6, activity.Estimate.EnergyJoules.Central);
        Assert.Equal(Evidence.Default, activity.Estimate.Evidence);
        Assert.Equal(["SWE", null], activity.Sites.Select(site => site.Country).OrderByDescending(country => country));
    }

    [Fact]
    public void A_run_replaces_the_declaration_of_its_name()
    {
        var footprint = Load(
            "activities:\n  - { name: demo, activity: training, device_hours: 1000, watts: 100 }\n", TestRuns.Save(_folder, TestRuns.Create("demo", grams: 7)));

        var activity = Assert.Single(footprint.Activities);
        Assert.True(activity.ReplacesDeclaration);
        Assert.Equal(7, activity.Estimate.EmissionsGrams.Central);
    }

    [Fact]
    public void Runs_of_one_name_and_two_kinds_stay_apart()
        => Assert.Equal(
            ["inference", "training"],
            Load(green: null, TestRuns.Save(_folder, TestRuns.Create(activity: "training"), TestRuns.Create(activity: "inference")))
                .Activities.Select(activity => activity.Estimate.Activity));

    [Fact]
    public void A_run_file_that_cannot_be_read_is_a_problem_with_its_place_and_the_others_count()
    {
        var broken = _folder.Write("runs/broken.green.json", "{\n  \"schema\": 5 }");
        var good = TestRuns.Save(_folder, TestRuns.Create());

        var footprint = ProjectFootprint.Load(footprintFile: null, [new RunItem(broken), new RunItem(good[0].ItemSpec), new RunItem(_folder.PathOf("runs/none.green.json"))]);

        Assert.Single(footprint.Activities);
        Assert.Equal([broken, _folder.PathOf("runs/none.green.json")], footprint.RunProblems.Select(problem => problem.File));
        Assert.Equal(2, footprint.RunProblems[0].Line);
        Assert.StartsWith("not a run record", footprint.RunProblems[0].Message, StringComparison.Ordinal);
        Assert.Equal(0, footprint.RunProblems[1].Line);
    }

    [Fact]
    public void Without_files_there_is_nothing()
    {
        var footprint = ProjectFootprint.Load(_folder.PathOf("green.yml"), []);

        Assert.Empty(footprint.Activities);
        Assert.Null(footprint.Declaration);
        Assert.Equal(0, ProjectFootprint.Total(footprint.Activities).EmissionsGrams.Central);
    }

    private ProjectFootprint Load(string? green, Microsoft.Build.Framework.ITaskItem[] runs)
        => ProjectFootprint.Load(green is null ? null : _folder.Write("green.yml", green), runs.Select(run => new RunItem(run.ItemSpec)));
}
