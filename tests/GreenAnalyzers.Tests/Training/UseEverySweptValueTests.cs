using GreenTesting;
using Verify = GreenTesting.CSharpAnalyzerVerifier<GreenAnalyzers.Training.UseEverySweptValueAnalyzer>;

namespace GreenAnalyzers.Tests.Training;

public class UseEverySweptValueTests
{
    private const string Members = """
        private static IEstimator<ITransformer> Tree(MLContext ml, int leaves, double rate) => ml.Regression.Trainers.FastTree(numberOfLeaves: leaves, learningRate: rate);

        private static double Score(ITransformer model, IDataView data) => 0;

        private static string Text(Settings settings) => settings.Rate + " " + settings.Leaves;
        """;

    private static Task VerifyAsync(string body, string finding, string advice = "give it to the trainer or remove the loop")
        => Verify.VerifyAnalyzerAsync(SweepSource.With(body, Members), SweepSource.Libraries, Verify.Diagnostic().WithLocation(0).WithArguments(finding, advice));

    private static Task VerifySilentAsync(string body) => Verify.VerifyAnalyzerAsync(SweepSource.With(body, Members), SweepSource.Libraries);

    [Fact]
    public Task A_value_that_a_record_carries_and_nobody_reads_is_reported()
        => VerifyAsync(
            """
            Settings best = null;
            var top = 0.0;
            double[] rates = { 0.05, 0.1, 0.2 };
            foreach (var {|#0:rate|} in rates)
            {
                foreach (var leaves in new[] { 10, 20 })
                {
                    var settings = new Settings(leaves, rate);
                    Console.WriteLine($"{rate:F2} {settings.Leaves}");
                    var score = Score(Tree(ml, settings.Leaves, 0.1).Fit(train), test);
                    if (score > top) { top = score; best = settings; }
                }
            }
            if (best != null) Console.WriteLine(best is not null ? best.Rate : 0);
            """,
            "'rate' reaches no trainer: each of its 3 values trains the same models again");

    [Theory]
    [InlineData("Console.Write(\"{0} {1}\", rate, leaves);")]
    [InlineData("var line = \"rate \" + rate + Math.Round(rate, 2).ToString(\"F2\"); System.Diagnostics.Debug.WriteLine(line);")]
    [InlineData("results.Add((leaves, rate, 0.5));")]
    [InlineData("log[rate] = leaves;")]
    [InlineData("var settings = new Settings(leaves, rate); Console.Write(settings); Console.Write(Text(settings));")]
    [InlineData("var named = new { rate, leaves }; Console.Write(named.rate);")]
    [InlineData("System.IO.File.AppendAllText(\"log.csv\", string.Join(\";\", rate, leaves));")]
    public Task Output_and_bookkeeping_are_no_use(string inner)
        => VerifyAsync(
            $$"""
            var results = new List<(int Leaves, double Rate, double Score)>();
            var log = new Dictionary<double, int>();
            foreach (var leaves in new[] { 10, 20 })
            {
                foreach (var {|#0:rate|} in given)
                {
                    Tree(ml, leaves, 0.1).Fit(train);
                    {{inner}}
                }
            }
            var first = results.OrderByDescending(r => r.Score).First();
            Console.WriteLine($"{first.Rate} {first.Leaves}");
            """,
            "'rate' reaches no trainer: each of its values trains the same models again");

    [Fact]
    public Task A_counter_that_chooses_from_a_list_is_a_value()
        => VerifyAsync(
            """
            var rates = new[] { 0.05, 0.1 };
            foreach (var leaves in new[] { 10, 20 })
            {
                for (int {|#0:i|} = 0; i < rates.Length; i++)
                {
                    Console.WriteLine(rates[i]);
                    Tree(ml, leaves, 0.1).Fit(train);
                }
            }
            """,
            "'i' reaches no trainer: each of its 2 values trains the same models again");

    [Fact]
    public Task Options_that_every_loop_fills_and_no_trainer_is_given_are_reported_once()
        => VerifyAsync(
            """
            foreach (var leaves in new[] { 10, 20, 40 })
                for (var iterations = 100; iterations <= 800; iterations += 100)
                    foreach (var rate in new[] { 0.1, 0.2 })
                    {
                        var options = {|#0:new LightGbmRegressionTrainer.Options|} { NumberOfLeaves = leaves, LearningRate = rate };
                        options.NumberOfIterations = iterations;
                        features.Append(ml.Regression.Trainers.LightGbm(labelColumnName: "y")).Fit(train);
                        Console.WriteLine($"{leaves} {rate} {options.NumberOfIterations}");
                    }
            """,
            "These options reach no trainer: all 48 trainings are the same",
            "pass them to the trainer");

    [Theory]
    // Used: by the trainer, as a seed, for the data, by a condition, as a number of epochs.
    [InlineData("Tree(ml, leaves, rate).Fit(train);")]
    [InlineData("new MLContext((int)rate).Regression.Trainers.FastTree(numberOfLeaves: leaves).Fit(train);")]
    [InlineData("ml.Regression.Trainers.FastTree(new FastTreeRegressionTrainer.Options { NumberOfLeaves = leaves, Seed = (int)rate }).Fit(train);")]
    [InlineData("Tree(ml, leaves, 0.1).Fit(ml.Data.TrainTestSplit(train, rate).TrainSet);")]
    [InlineData("if (rate > 0.1) Tree(ml, leaves, 0.1).Fit(train);")]
    [InlineData("for (var epoch = 0; epoch < rate; epoch++) Tree(ml, leaves, 0.1).Fit(train);")]
    [InlineData("Action<double> use = r => Tree(ml, leaves, r).Fit(train); use(rate);")]
    // It may be used: by a method that cannot be seen, through a field, by the caller.
    [InlineData("Tree(ml, leaves, 0.1).Fit(train); GC.AddMemoryPressure((long)rate);")]
    [InlineData("Tree(ml, leaves, Field).Fit(train); Field = rate;")]
    [InlineData("Tree(ml, leaves, 0.1).Fit(train); var copy = rate; System.Threading.Interlocked.Exchange(ref copy, 1);")]
    [InlineData("best = rate; Tree(ml, leaves, best).Fit(train);")]
    // The same in one object.
    [InlineData("var settings = new Settings(leaves, rate); Tree(ml, settings.Leaves, settings.Rate).Fit(train);")]
    [InlineData("var all = new Dictionary<string, double>(); all[\"rate\"] = rate; Tree(ml, leaves, all[\"rate\"]).Fit(train);")]
    public Task A_value_that_is_used_is_silent(string inner)
        => Verify.VerifyAnalyzerAsync(
            SweepSource.With(
                $$"""
                var best = 0.0;
                foreach (var leaves in new[] { 10, 20 })
                    foreach (var rate in new[] { 0.05, 0.1 })
                    {
                        {{inner}}
                        Console.WriteLine(rate);
                    }
                """,
                Members + "\nprivate static double Field;"),
            SweepSource.Libraries);

    [Theory]
    // Repetitions are counted, not listed.
    [InlineData("for (var run = 0; run < 5; run++) foreach (var leaves in new[] { 10, 20 }) { Console.WriteLine(run); Tree(ml, leaves, 0.1).Fit(train); }")]
    [InlineData("foreach (var run in Enumerable.Range(0, 5)) foreach (var leaves in new[] { 10, 20 }) { Console.WriteLine(run); Tree(ml, leaves, 0.1).Fit(train); }")]
    // No search: nothing is swept.
    [InlineData("foreach (var name in new[] { \"a\", \"b\" }) { Console.WriteLine(name); features.Fit(train); }")]
    // Options that may reach a trainer.
    [InlineData("var options = new LightGbmRegressionTrainer.Options(); foreach (var leaves in new[] { 1, 2 }) { options.NumberOfLeaves = leaves; features.Fit(train); } ml.Regression.Trainers.LightGbm(options);")]
    // Options are printed as well: what else happens to them is not judged.
    [InlineData("foreach (var leaves in new[] { 1, 2 }) { var options = new LightGbmRegressionTrainer.Options { NumberOfLeaves = leaves }; features.Fit(train); Console.WriteLine(options); }")]
    // Options that reach no trainer, in loops of which one chooses the data.
    [InlineData("foreach (var leaves in new[] { 1, 2 }) foreach (var part in given) { var options = new LightGbmRegressionTrainer.Options { NumberOfLeaves = leaves }; features.Fit(ml.Data.TrainTestSplit(train, part).TrainSet); }")]
    public Task Repetitions_and_other_loops_are_silent(string body) => VerifySilentAsync(body);

    [Fact]
    public async Task A_method_of_a_referenced_project_is_not_entered()
    {
        var test = new CSharpAnalyzerTest<GreenAnalyzers.Training.UseEverySweptValueAnalyzer>
        {
            TestCode = SweepSource.With(
                "foreach (var leaves in new[] { 10, 20 }) foreach (var rate in new[] { 0.1, 0.2 }) { Other.Fit(ml, rate); Tree(ml, leaves, 0.1).Fit(train); }",
                Members),
            Libraries = SweepSource.Libraries,
        };
        test.TestState.AdditionalProjects["Other"].Sources.Add(("Other.cs", "public static class Other { public static void Fit(Microsoft.ML.MLContext ml, double rate) { } }"));
        test.TestState.ProjectReferences.Add("Other");
        await test.RunAsync();
    }

    [Fact]
    public Task Incomplete_code_throws_nothing()
        => Verify.VerifyNeverThrowsAsync(
            SweepSource.With(
                "foreach (var (a, b) in new[] { (1, 0.1) }) foreach (var rate in new[] { -0.1, 0.2 }) { var s = new Settings(a, b); Console.WriteLine($\"{rate}\"); Tree(ml, s.Leaves, s.Rate).Fit(train); }",
                Members),
            [.. SweepSource.Libraries]);
}
