using System.Text;
using GreenBuildTasks.Footprint;
using GreenBuildTasks.Imports;
using static GreenBuildTasks.Tests.Imports.CodeCarbonText;

namespace GreenBuildTasks.Tests.Imports;

public sealed class HostileRunFileTests : ImportTest
{
    [Fact]
    public void A_file_of_a_gigabyte_is_not_read_and_nothing_of_it_counts()
    {
        var path = Folder.Write("emissions.csv", OneRow);
        using (var stream = new FileStream(path, FileMode.Open))
        {
            stream.SetLength(1L << 30);
        }

        Assert.Contains("larger than 67108864 bytes", Refusal(path), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_too_many_rows_does_not_count_in_part()
        => Assert.Contains(
            "more than 100000 rows",
            Refusal(Folder.Write("emissions.csv", $"{First}\n{string.Concat(Enumerable.Repeat(Row(First) + "\n", CodeCarbonFile.MaximumRows))}")),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("", "the file is empty")]
    [InlineData("version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 12345\n", "git-LFS pointer")]
    [InlineData("timestamp;duration;emissions;energy_consumed\n1;2;3;4\n", "the fields must be separated by commas")]
    [InlineData("timestamp,duration,emissions\n", "with the columns energy_consumed")]
    [InlineData("timestamp,duration,emissions,energy_consumed,emissions\n", "the column 'emissions' is there twice")]
    [InlineData("\0\0\0\u0001", "not a file of runs")]
    [InlineData("<html>", "not a file of runs")]
    [InlineData("{", "not a BoAmps report")]
    [InlineData("{\"schema\":\"greendefaults-run/1\"}", "a run record ends in .green.json")]
    public void What_is_no_file_of_runs_is_named(string content, string message)
        => Assert.Contains(message, Refusal(Folder.Write("emissions.csv", content)), StringComparison.Ordinal);

    [Fact]
    public void A_missing_file_and_a_folder_are_problems() => Assert.Equal(2, RunRecords.Read([new RunItem(Folder.PathOf("none.csv")), new RunItem(Folder.Root)]).Problems.Count);

    [Fact]
    public void Ten_thousand_columns_are_read_by_name()
    {
        var more = string.Join(",", Enumerable.Range(0, 10_000).Select(i => $"c{i}"));

        Assert.Equal(112, ReadOne($"{more},{Current}\n{new string(',', 10_000)}{Row(Current)}\n").Record.EmissionsGrams.Central);
    }

    [Fact]
    public void A_field_without_end_stops_the_reading_and_the_rows_before_it_count()
    {
        var records = Read($"{OneRow}\"{new string('x', 1_000_000)}");

        Assert.Single(records.Runs);
        Assert.Contains("a field is longer than 10000 characters", Assert.Single(records.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Damaged_bytes_never_throw_and_give_no_figure_that_is_not_finite()
    {
        var random = new Random(8);
        var csv = Encoding.UTF8.GetBytes(File([], [("run_id", "b")], [("project_name", "\"q,\"")]));
        var json = Encoding.UTF8.GetBytes(BoAmpsText.Report());
        for (var i = 0; i < 1000; i++)
        {
            byte[] bytes = [.. i % 2 == 0 ? csv : json];
            for (var change = random.Next(1, 5); change > 0; change--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            var path = Folder.Write("emissions.csv", bytes.AsSpan(0, i % 3 == 0 ? random.Next(bytes.Length) : bytes.Length));
            foreach (var run in RunRecords.Read([new RunItem(path)]).Runs)
            {
                Assert.True(run.Record.EmissionsGrams is { Low: >= 0, High: < 1e23 } && run.Record.EnergyKWh is { Central: > 0, High: < 1e20 });
                Assert.True(run.Record.StartedUtc.Year > 1890);
            }
        }
    }

    [Fact]
    public void The_largest_figures_stay_finite_in_the_sum()
    {
        var largest = File([("emissions", "3e16"), ("energy_consumed", "3e16"), ("cpu_energy", "3e16"), ("gpu_energy", ""), ("ram_energy", "")]);

        var footprint = ProjectFootprint.Load(footprintFile: null, [new RunItem(Folder.Write("emissions.csv", largest))]);

        Assert.True(double.IsFinite(ProjectFootprint.Total(footprint.Activities).EnergyJoules.High));
    }

    private static string Refusal(string path)
    {
        var records = RunRecords.Read([new RunItem(path)]);
        Assert.Empty(records.Runs);
        return Assert.Single(records.Problems).Message;
    }
}
