using GreenAnalyzers.Facts;
using GreenBuildTasks.Models;
using GreenBuildTasks.Tests.Footprint;
using GreenDefaults.Runtime.Estimation;
using GreenDefaults.Runtime.Tracking;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace GreenBuildTasks.Tests.Models;

public sealed class LastRunsTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly RecordingBuildEngine _engine = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_facts_hold_what_the_last_run_of_each_name_used()
    {
        var first = TestRuns.Create("prices", grams: 500);
        var last = TestRuns.Create("prices", grams: 120, country: "FRA", evidence: Evidence.Measured) with { StartedUtc = first.StartedUtc.AddDays(1) };
        var other = TestRuns.Create("reviews", country: null, evidence: Evidence.Default);

        var runs = Run(TestRuns.Save(_folder, other, last, first));

        Assert.Equal(["prices", "reviews"], runs.Select(run => run.Name));
        Assert.Equal((new DateTime(2026, 3, 5), "measured", "country FRA", 36), (runs[0].Day, runs[0].Evidence, runs[0].Place, runs[0].IntensityGramsPerKWh));
        Assert.Equal((1, 2, 3), (runs[0].EnergyKWh.Low, runs[0].EnergyKWh.Central, runs[0].EnergyKWh.High));
        Assert.Equal((60, 120, 240), (runs[0].EmissionsGrams.Low, runs[0].EmissionsGrams.Central, runs[0].EmissionsGrams.High));
        Assert.Equal("default", runs[1].Evidence);
    }

    [Fact]
    public void The_last_of_runs_in_other_time_zones_is_the_last_in_UTC()
    {
        var early = TestRuns.Create("prices", grams: 1) with { StartedUtc = new DateTimeOffset(2026, 3, 5, 1, 0, 0, TimeSpan.FromHours(9)) };
        var late = TestRuns.Create("prices", grams: 2) with { StartedUtc = new DateTimeOffset(2026, 3, 4, 23, 0, 0, TimeSpan.FromHours(-5)) };

        var run = Assert.Single(Run(TestRuns.Save(_folder, early, late)));

        Assert.Equal((2, new DateTime(2026, 3, 5)), (run.EmissionsGrams.Central, run.Day));
    }

    [Fact]
    public void Damaged_records_are_left_out_and_say_nothing_here()
    {
        var good = TestRuns.Save(_folder, TestRuns.Create("prices"));
        string[] damaged =
        [
            _folder.Write("runs/empty.green.json", ""),
            _folder.Write("runs/cut.green.json", File.ReadAllText(good[0].ItemSpec)[..200]),
            _folder.Write("runs/binary.green.json", "\0\u0001\u0002"),
            _folder.Write("runs/huge.green.json", new string(' ', 2_000_000)),
            _folder.Write("runs/negative.green.json", File.ReadAllText(good[0].ItemSpec).Replace("\"durationSeconds\": 1800", "\"durationSeconds\": -1", StringComparison.Ordinal)),
            Path.Combine(_folder.Root, "runs", "missing.green.json"),
        ];

        var runs = Run([.. good, .. damaged.Select(path => new TaskItem(path))]);

        Assert.Equal("prices", Assert.Single(runs).Name);
        Assert.Empty(_engine.Warnings);
    }

    [Fact]
    public void More_names_than_the_facts_hold_leave_the_newest()
    {
        var start = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
        EmissionsRecord[] records =
            [.. Enumerable.Range(0, LastRuns.MaximumNames + 5).Select(day => TestRuns.Create($"run {day:000}") with { StartedUtc = start.AddDays(day) })];

        var runs = Run(TestRuns.Save(_folder, records));

        Assert.Equal(records.Skip(5).Select(record => record.Name), runs.Select(run => run.Name));
    }

    [Fact]
    public void The_order_of_items_does_not_change_a_byte()
    {
        var same = TestRuns.Create("prices");
        var items = TestRuns.Save(_folder, same, same with { RunId = Guid.NewGuid(), Hardware = "another" }, TestRuns.Create("a"));

        Run(items);
        var first = File.ReadAllBytes(FactsFile);
        Run([.. items.Reverse()]);

        Assert.Equal(first, File.ReadAllBytes(FactsFile));
    }

    private string FactsFile => Path.Combine(_folder.Root, "obj", "green", "facts.greendefaults.tsv");

    private IReadOnlyList<RunFact> Run(ITaskItem[] runs)
    {
        Assert.True(new InspectModels { BuildEngine = _engine, Runs = runs, ProjectDirectory = _folder.Root, FactsFile = FactsFile }.Execute());
        Assert.Empty(_engine.Errors);
        return RunFacts.Read(File.ReadLines(FactsFile));
    }
}
