using GreenAnalyzers.Facts;

namespace GreenAnalyzers.Tests.Measurement;

public class RunFactsTests
{
    private static RunFact Run(string name = "prices", string place = "France, country average of 2024", double low = 1)
        => new(name, new DateTime(2026, 3, 4), new FactRange(low, 2, 3), new FactRange(60, 120, 1.5e19), "modeled", 56.96, place);

    private static string[] Lines(params RunFact[] runs) => FactsFormat.Write([], RunFacts.Lines(runs)).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    [Theory]
    [InlineData("prices", "France")]
    [InlineData("100 % = a,\tb\nc\u2028d", "\u0085 éÄ模型")]
    [InlineData("", "")]
    public void A_run_is_read_as_it_was_written(string name, string place)
    {
        var run = Assert.Single(RunFacts.Read(Lines(Run(name, place, low: 1.0 / 3))));

        Assert.Equal((name, place, "modeled", new DateTime(2026, 3, 4)), (run.Name, run.Place, run.Evidence, run.Day));
        Assert.Equal((1.0 / 3, 2, 3), (run.EnergyKWh.Low, run.EnergyKWh.Central, run.EnergyKWh.High));
        Assert.Equal((60, 120, 1.5e19), (run.EmissionsGrams.Low, run.EmissionsGrams.Central, run.EmissionsGrams.High));
        Assert.Equal(56.96, run.IntensityGramsPerKWh);
    }

    [Fact]
    public void The_order_of_runs_does_not_change_a_byte()
        => Assert.Equal(Lines(Run("a"), Run("B"), Run("ä")), Lines(Run("ä"), Run("a"), Run("B")));

    [Fact]
    public void Runs_leave_the_models_as_they_are()
    {
        ModelFact model = new("m.onnx", "onnx", 9, [new("float32", 2)], [], copiedToOutput: false);

        var lines = FactsFormat.Write([model], RunFacts.Lines([Run()])).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal("m.onnx", Assert.Single(FactsFormat.TryRead(lines)!).Path);
        Assert.Equal("prices", Assert.Single(RunFacts.Read(lines)).Name);
    }

    [Theory]
    [InlineData("run")]
    [InlineData("run\tprices")]
    [InlineData("run\tprices\t2026-03-04\t1 2 3\t60 120 240\tmodeled\t57")]
    [InlineData("run\tprices\t2026-03-04\t1 2 3\t60 120 240\tmodeled\t57\tFrance\tmore")]
    [InlineData("run\tprices\t2026-13-04\t1 2 3\t60 120 240\tmodeled\t57\tFrance")]
    [InlineData("run\tprices\t2026-03-04\t1 2\t60 120 240\tmodeled\t57\tFrance")]
    [InlineData("run\tprices\t2026-03-04\t1 x 2 3\t60 120\tmodeled\t57\tFrance")]
    [InlineData("run\tprices\t2026-03-04\t3 2 1\t60 120 240\tmodeled\t57\tFrance")]
    [InlineData("run\tprices\t2026-03-04\t2 1 3\t60 120 240\tmodeled\t57\tFrance")]
    [InlineData("run\tprices\t2026-03-04\t1 3 2\t60 120 240\tmodeled\t57\tFrance")]
    [InlineData("run\tprices\t2026-03-04\t1 2 NaN\t60 120 240\tmodeled\t57\tFrance")]
    [InlineData("run\tprices\t2026-03-04\t1 2 1e999\t60 120 240\tmodeled\t57\tFrance")]
    [InlineData("run\tprices\t2026-03-04\t1 2 3\t60 120 240\tmodeled\tNaN\tFrance")]
    [InlineData("run\tprices\t2026-03-04\t1 2 3\t-60 120 240\tmodeled\t57\tFrance")]
    [InlineData("run\tprices\t2026-03-04\t1 2 3\t60 120 240\tmodeled\t-57\tFrance")]
    public void A_damaged_run_is_skipped_and_the_others_are_read(string damaged)
    {
        string[] lines = [.. Lines(Run("before")), damaged, .. Lines(Run("later")).Skip(1)];

        Assert.Equal(["before", "later"], RunFacts.Read(lines).Select(run => run.Name));
        Assert.Equal([], FactsFormat.TryRead(lines)!);
    }
}
