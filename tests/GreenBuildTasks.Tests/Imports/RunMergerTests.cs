using GreenBuildTasks.Footprint;
using GreenBuildTasks.Imports;
using GreenBuildTasks.Tests.Footprint;
using static GreenBuildTasks.Tests.Imports.CodeCarbonText;

namespace GreenBuildTasks.Tests.Imports;

public sealed class RunMergerTests : ImportTest
{
    [Fact]
    public void The_last_row_of_a_run_counts_because_each_holds_the_totals_until_then()
    {
        var run = ReadOne(File(
            [("duration", "100"), ("emissions", "0.0112"), ("cpu_energy", "0.05"), ("gpu_energy", "0.12"), ("ram_energy", "0.03"), ("energy_consumed", "0.2")],
            [("run_id", RunId.ToUpperInvariant())]));

        Assert.Equal((112.0, 3600.5, 3), (run.Record.EmissionsGrams.Central, run.Record.DurationSeconds, run.Site.Line));
    }

    [Fact]
    public void A_damaged_last_row_leaves_the_row_before_it()
    {
        var records = Read(File([("emissions", "0.1")], [("emissions", "nan")]));

        Assert.Equal(100, Assert.Single(records.Runs).Record.EmissionsGrams.Central);
        Assert.Single(records.Problems);
    }

    [Fact]
    public void A_run_in_several_files_counts_once_with_its_longest_telling()
    {
        var old = Folder.Write("a/emissions.csv.bak", File([("duration", "60"), ("emissions", "0.01")], [("run_id", "only here")]));
        var current = Folder.Write("b/emissions.csv", OneRow);
        var copy = Folder.Write("c/emissions (1).csv", $"{Second}\n{Row(Second)}\n");

        var forward = Total(old, current, copy);

        Assert.Equal((2, 224.0), forward);
        Assert.Equal(forward, Total(copy, current, old));
    }

    [Fact]
    public void Rows_without_a_run_id_are_runs_of_their_own_and_equal_rows_one()
    {
        var rows = $"{First}\n{Row(First)}\n{Row(First, ("timestamp", "2026-03-05T00:00:00"))}\n";
        var second = Second + "\n" + Row(Second, ("run_id", ""), ("timestamp", "2026-03-06T00:00:00")) + "\n";

        Assert.Equal((3, 336.0), Total(Folder.Write("a.csv", rows), Folder.Write("b.csv", rows), Folder.Write("c.csv", second)));
    }

    [Fact]
    public void Tasks_are_runs_of_their_own_names()
    {
        var records = Read($"{Tasks}\n{Row(Tasks)}\n{Row(Tasks, ("task_name", "evaluate"), ("emissions", "0.05"))}\n", "emissions_base_x.csv");

        Assert.Equal(["fit", "evaluate"], records.Runs.Select(run => run.Record.Name));
        Assert.Equal([112.0, 50], records.Runs.Select(run => run.Record.EmissionsGrams.Central));
        Assert.Equal(2, records.Runs.Select(run => run.Record.RunId).Distinct().Count());
    }

    [Fact]
    public void The_tasks_of_a_run_that_is_there_as_a_whole_are_in_it_already()
    {
        var tasks = Folder.Write("tasks.csv", $"{Tasks}\n{Row(Tasks)}\n{Row(Tasks, ("run_id", "another"), ("emissions", "0.3"))}\n");

        Assert.Equal((2, 412.0), Total(tasks, Folder.Write("emissions.csv", OneRow)));
    }

    [Fact]
    public void A_BoAmps_report_of_a_run_that_CodeCarbon_tells_is_not_added()
    {
        var report = Folder.Write($"boamps_report_{RunId}.json", BoAmpsText.Report(id: RunId));

        Assert.Equal((1, 112.0), Total(report, Folder.Write("emissions.csv", OneRow)));
        Assert.Equal((1, 112.0), Total(report, Folder.Write("emissions.csv", $"{Tasks}\n{Row(Tasks)}\n")));
    }

    [Fact]
    public void Runs_of_the_tracker_of_CodeCarbon_and_of_BoAmps_add_up()
    {
        var own = TestRuns.Save(Folder, TestRuns.Create(grams: 1000));

        Assert.Equal((3, 1000 + 112 + 200.0), Total(own[0].ItemSpec, Folder.Write("emissions.csv", OneRow), Folder.Write("boamps.json", BoAmpsText.Report())));
    }

    [Fact]
    public void What_the_tracker_wrote_comes_back_as_it_was_and_keeps_its_own_kind_and_name()
    {
        var record = TestRuns.Create("digits", activity: "fine-tuning");
        var path = record.Save(Folder.Root);

        var read = Assert.Single(RunRecords.Read([new RunItem(path) { Activity = "inference", Name = "x" }]).Runs);

        Assert.Equal((record.RunId, "digits", "fine-tuning"), (read.Record.RunId, read.Record.Name, read.Record.Activity));
        Assert.Equal((record.EnergyKWh, record.EmissionsGrams, false), (read.Record.EnergyKWh, read.Record.EmissionsGrams, read.StartZoneUnknown));
    }

    [Fact]
    public void Metadata_give_the_kind_and_the_name()
    {
        var run = Assert.Single(RunRecords.Read([new RunItem(Folder.Write("e.csv", OneRow)) { Activity = "inference", Name = "Serving" }]).Runs);

        Assert.Equal(("Serving", "inference"), (run.Record.Name, run.Record.Activity));
    }

    [Fact]
    public void However_runs_are_spread_over_files_and_flushed_the_sum_is_that_of_their_last_rows()
    {
        var random = new Random(20260304);
        for (var round = 0; round < 50; round++)
        {
            var files = Enumerable.Range(0, 4).Select(_ => new List<(string, string)[]>()).ToList();
            var expected = 0.0;
            var runs = random.Next(1, 12);
            for (var run = 0; run < runs; run++)
            {
                var grams = 0;
                for (var flush = random.Next(1, 6); flush > 0; flush--)
                {
                    grams += random.Next(1, 50);
                    var seconds = grams * 10;
                    (string, string)[] row = [("run_id", $"run-{run}"), ("duration", $"{seconds}"), ("emissions", $"0.{grams:0000}")];
                    files[random.Next(files.Count)].Add(row);
                }

                expected += grams / 10.0;
            }

            var paths = files.Select((rows, i) => Folder.Write($"{round}/{i}.csv", File([.. rows]))).ToArray();
            random.Shuffle(paths);
            var (count, total) = Total(paths);
            Assert.Equal((runs, Math.Round(expected, 6)), (count, Math.Round(total, 6)));
        }
    }

    private static (int Count, double Grams) Total(params string[] paths)
    {
        var records = RunRecords.Read(paths.Select(path => new RunItem(path)));
        Assert.Empty(records.Problems);
        return (records.Runs.Count, records.Runs.Sum(run => run.Record.EmissionsGrams.Central));
    }
}
