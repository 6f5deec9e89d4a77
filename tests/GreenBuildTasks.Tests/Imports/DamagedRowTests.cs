using GreenBuildTasks.Imports;
using static GreenBuildTasks.Tests.Imports.CodeCarbonText;

namespace GreenBuildTasks.Tests.Imports;

public sealed class DamagedRowTests : ImportTest
{
    [Theory]
    [InlineData("emissions", "", "emissions is empty")]
    [InlineData("emissions", "abc", "emissions is 'abc', which is not a number")]
    [InlineData("emissions", "NaN", "not a number")]
    [InlineData("emissions", "Infinity", "not a number")]
    [InlineData("emissions", "1e999", "not a number")]
    [InlineData("emissions", "-0.1", "emissions is negative: -0.1")]
    [InlineData("emissions", "1e17", "that is possible")]
    [InlineData("emissions", "0x1F", "not a number")]
    [InlineData("energy_consumed", "1e300", "that is possible")]
    [InlineData("energy_consumed", "0.0", "energy_consumed is 0, so nothing was measured")]
    [InlineData("duration", "-1", "duration is negative")]
    [InlineData("duration", "1e12", "above")]
    [InlineData("gpu_energy", "-1e-9", "gpu_energy is negative")]
    [InlineData("ram_energy", "machine", "ram_energy is 'machine', which is not a number")]
    [InlineData("pue", "0.5", "pue is below 1")]
    [InlineData("pue", "12", "above the 3 that is possible")]
    [InlineData("timestamp", "", "timestamp is empty")]
    [InlineData("timestamp", "04/03/2026", "must be a time such as")]
    [InlineData("timestamp", "0001-01-01T00:00:00", "must be a time such as")]
    public void A_value_that_cannot_be_is_reported_with_its_place_and_its_row_is_not_counted(string column, string value, string message)
    {
        var records = Read(File([("run_id", "good")], [(column, value)]));

        Assert.Single(records.Runs);
        var problem = Assert.Single(records.Problems);
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
        Assert.Equal(3, problem.Line);
        var start = Row(Current, (column, value)).Split(',').Take(Array.IndexOf(Current.Split(','), column)).Sum(field => field.Length + 1) + 1;
        Assert.Equal(start, problem.Column);
    }

    [Fact]
    public void The_column_of_a_finding_counts_the_quotes_of_the_fields_before_it()
    {
        var row = Row(Current, ("project_name", "\"a,\"\"b\"\"\""), ("emissions", "oops"));

        Assert.Equal(row.IndexOf("oops", StringComparison.Ordinal) + 1, Assert.Single(Read($"{Current}\n{row}\n").Problems).Column);
    }

    [Fact]
    public void A_row_with_fewer_or_more_fields_is_shifted_and_not_counted()
    {
        var shifted = Row(Current).Replace(",4,4 x NVIDIA A100-SXM4-80GB,", ",", StringComparison.Ordinal);

        var records = Read($"{Current}\n{shifted}\n{Row(Current)},\n");

        Assert.Empty(records.Runs);
        Assert.Equal(
            ["the row is damaged: it has 36 fields and the header 38", "the row is damaged: it has 39 fields and the header 38"],
            records.Problems.Select(problem => problem.Message));
        Assert.Equal([2, 3], records.Problems.Select(problem => problem.Line));
    }

    [Fact]
    public void A_row_whose_values_stand_under_other_names_does_not_pass()
    {
        var columns = Current.Split(',');
        var rotated = string.Join(",", [.. columns[1..], columns[0]]);

        var records = Read($"{Current}\n{Row(rotated)}\n");

        Assert.Empty(records.Runs);
        Assert.Single(records.Problems);
    }

    [Theory]
    [InlineData("a\"b")]
    [InlineData("\"a\"b")]
    [InlineData("\"never closed")]
    public void A_quote_in_the_wrong_place_damages_the_row(string name)
    {
        var records = Read(File([("run_id", "good")], [("project_name", name)], [("run_id", "after")]));

        var problem = Assert.Single(records.Problems);
        Assert.Equal(3, problem.Line);
        Assert.Contains("a quote stands inside a field, or is never closed", problem.Message, StringComparison.Ordinal);
        Assert.Equal(name == "\"never closed" ? 1 : 2, records.Runs.Count);
    }

    [Fact]
    public void A_file_of_many_mistakes_lists_twenty_and_says_how_many_more()
    {
        var problems = Read($"{Current}\n{string.Concat(Enumerable.Repeat("x,y\n", 1000))}").Problems;

        Assert.Equal(21, problems.Count);
        Assert.Equal("980 more are like that", problems[20].Message);
    }

    [Fact]
    public void A_doubtful_run_counts_and_is_reported_at_the_figure()
    {
        var records = Read(File(
            [("run_id", "a"), ("emissions", "112")],
            [("run_id", "b"), ("emissions", "0")],
            [("run_id", "c"), ("energy_consumed", "2.1")],
            [("run_id", "d"), ("gpu_energy", "0.0"), ("energy_consumed", "0.8"), ("emissions", "0.04")],
            [("run_id", "e")]));

        Assert.Equal(5, records.Runs.Count);
        Assert.Empty(records.Problems);
        var doubts = DoubtsOf(records);
        Assert.Equal([2, 3, 4, 5], doubts.Select(doubt => doubt.Line));
        Assert.StartsWith("emissions / energy_consumed is 5.6E+04 g/kWh", doubts[0].Message, StringComparison.Ordinal);
        Assert.StartsWith("emissions / energy_consumed is 0 g/kWh", doubts[1].Message, StringComparison.Ordinal);
        Assert.Equal("energy_consumed is 2.1 kWh, but cpu_energy, gpu_energy and ram_energy add up to 2 kWh", doubts[2].Message);
        Assert.StartsWith("gpu_energy is 0 although there is '4 x NVIDIA", doubts[3].Message, StringComparison.Ordinal);
        Assert.Equal([true, true, false, false], records.Runs.SelectMany(run => run.Doubts).Select(doubt => doubt.CannotBeRight));
        Assert.Contains("4 x NVIDIA A100-SXM4-80GB (energy not measured)", records.Runs[3].Record.Hardware, StringComparison.Ordinal);
    }

    [Fact]
    public void Parts_that_differ_from_the_sum_by_rounding_are_not_doubtful()
        => ReadOne(File([("energy_consumed", "2.0000000000000004"), ("emissions", "0.112")]));

    [Fact]
    public void Only_the_row_that_counts_is_doubted()
        => Assert.Equal(3, Assert.Single(DoubtsOf(Read(File([("emissions", "50")], [("emissions", "60"), ("duration", "7200")])))).Line);

    [Fact]
    public void Metadata_that_is_no_kind_of_activity_is_a_problem_of_the_file()
    {
        var records = GreenBuildTasks.Footprint.RunRecords.Read([new RunItem(Folder.Write("emissions.csv", OneRow)) { Activity = "Training" }]);

        Assert.Empty(records.Runs);
        Assert.StartsWith("the metadata Activity is 'Training', but must be one of design,", Assert.Single(records.Problems).Message, StringComparison.Ordinal);
    }
}
