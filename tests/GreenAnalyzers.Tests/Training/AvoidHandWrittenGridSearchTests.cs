using GreenTesting;
using Verify = GreenTesting.CSharpAnalyzerVerifier<GreenAnalyzers.Training.AvoidHandWrittenGridSearchAnalyzer>;

namespace GreenAnalyzers.Tests.Training;

public class AvoidHandWrittenGridSearchTests
{
    private const string AutoML = "let an AutoML search with a cost-frugal tuner spend fewer trials on them";
    private const string Torch = "train a random sample of them, and stop the poor ones early";

    private static Task VerifyAsync(string body, string finding, string members = "", string advice = AutoML)
        => Verify.VerifyAnalyzerAsync(
            SweepSource.With(body, members),
            SweepSource.Libraries,
            Verify.Diagnostic().WithLocation(0).WithArguments(finding, advice));

    [Fact]
    public Task Stacked_loops_with_the_trainer_in_the_body_are_counted()
        => VerifyAsync(
            """
            var best = double.MaxValue;
            {|#0:foreach (var leaves in new[] { 10, 20, 40 })|}
            foreach (var rate in new[] { 0.05, 0.1 })
            foreach (var trees in new[] { 50, 100, 200, 400 })
            {
                var trainer = ml.Regression.Trainers.FastTree(numberOfLeaves: leaves, numberOfTrees: trees, learningRate: rate);
                var model = features.Append(trainer).Fit(train);
                var metrics = ml.Regression.Evaluate(model.Transform(test));
                if (metrics.RootMeanSquaredError < best) { best = metrics.RootMeanSquaredError; }
            }
            """,
            "every combination of 'leaves', 'rate', 'trees': 3 x 2 x 4 = 24 trainings");

    [Fact]
    public Task Folds_multiply()
        => VerifyAsync(
            """
            double[] rates = { 0.05, 0.1 };
            List<int> sizes = [10, 20, 40];
            {|#0:foreach (var leaves in sizes)|}
            {
                foreach (var rate in rates)
                {
                    var options = new LightGbmRegressionTrainer.Options { NumberOfLeaves = leaves, LearningRate = rate };
                    ml.Regression.CrossValidate(train, features.Append(ml.Regression.Trainers.LightGbm(options)));
                }
            }
            """,
            "every combination of 'leaves', 'rate': 3 x 2 = 6 trainings x 5 folds");

    [Fact]
    public Task A_configuration_record_is_followed_into_a_method_and_a_setting_that_is_lost_multiplies_as_well()
        => VerifyAsync(
            """
            float[] lost = { 1f, 2f, 3f, 4f, 5f };
            {|#0:foreach (var never in lost)|}
            {
                foreach (var leaves in new[] { 10, 20, 40, 80 })
                {
                    foreach (var rate in new[] { 0.05, 0.1, 0.2 })
                    {
                        var config = new Config(never, leaves, rate);
                        Console.WriteLine($"{never} {leaves} {rate}");
                        var result = Test(ml, train, config);
                    }
                }
            }
            """,
            "every combination of 'leaves', 'rate': 5 x 4 x 3 = 60 trainings x 10 folds",
            """
            private record Config(float Never, int Leaves, double Rate);

            private static double Test(MLContext ml, IDataView data, Config config)
            {
                var trainer = Build(ml, config);
                return ml.Regression.CrossValidate(data, trainer, numberOfFolds: 10).Average(fold => fold.Metrics.RSquared);
            }

            private static IEstimator<ITransformer> Build(MLContext ml, Config config) => ml.Regression.Trainers.FastTree(numberOfLeaves: config.Leaves, learningRate: config.Rate);
            """);

    [Theory]
    [InlineData("var options = new LightGbmRegressionTrainer.Options(); options.NumberOfLeaves = leaves; options.LearningRate = rate; ml.Regression.Trainers.LightGbm(options).Fit(train);")]
    [InlineData("LightGbmRegressionTrainer.Options options = new() { NumberOfLeaves = leaves * 2, LearningRate = rate }; ml.Regression.Trainers.LightGbm(options: options).Fit(train);")]
    [InlineData("var s = new { leaves, rate }; ml.Regression.Trainers.FastTree(numberOfLeaves: s.leaves, learningRate: s.rate).Fit(train);")]
    [InlineData("var s = (Leaves: leaves, Rate: rate); ml.Regression.Trainers.FastTree(numberOfLeaves: s.Leaves, learningRate: s.Rate).Fit(train);")]
    [InlineData("var s = new Settings(leaves, rate) with { Leaves = leaves }; Train(ml, train, s.Leaves, s.Rate);")]
    [InlineData("var s = new Holder { Leaves = leaves, Rate = rate }; Train(ml, train, s.Leaves, s.Twice);")]
    [InlineData("Train(rate: Math.Sqrt(rate), leaves: leaves, data: train, ml: ml);")]
    [InlineData("new Holder(leaves) { Rate = rate }.Train(ml, train);")]
    [InlineData("double Local(int l, double r) { ml.Regression.Trainers.FastTree(numberOfLeaves: l, learningRate: r).Fit(train); return 0; } Local(leaves, rate);")]
    [InlineData("var model = Make(ml, leaves, rate).Fit(train);")]
    [InlineData("try { Train(ml, train, leaves, rate); } catch (InvalidOperationException) { continue; }")]
    [InlineData("Train(ml, train, leaves, rate); if (limit > 3) continue; Console.WriteLine(rate);")]
    [InlineData("Func<int, int> next = n => n + 1; Train(ml, train, leaves, rate); Console.WriteLine(next(1));")]
    public Task Settings_are_followed(string inner)
        => VerifyAsync(
            $$"""
            {|#0:foreach (var leaves in new[] { 10, 20, 40 })|}
                foreach (var rate in new List<double> { 0.05, 0.1 })
                {
                    {{inner}}
                }
            """,
            "every combination of 'leaves', 'rate': 3 x 2 = 6 trainings",
            """
            private static void Train(MLContext ml, IDataView data, int leaves, double rate) => Make(ml, leaves, rate).Fit(data);

            private static FastTreeRegressionTrainer Make(MLContext ml, int leaves, double rate) => ml.Regression.Trainers.FastTree(numberOfLeaves: leaves, learningRate: rate);

            private class Holder
            {
                public Holder() { }
                public Holder(int leaves) { Leaves = leaves; }
                public int Leaves { get; set; }
                public double Rate { get; init; }
                public double Twice => 2 * Rate;
                public void Train(MLContext ml, IDataView data) => Program.Train(ml, data, Leaves, Rate);
            }
            """);

    [Theory]
    [InlineData("{|#0:for (var i = 0; i < rates.Length; i++)|} for (int leaves = 10; leaves <= 50; leaves += 10)", "'i', 'leaves': 2 x 5 = 10 trainings")]
    [InlineData("{|#0:for (int i = 0; i < 2; ++i)|} for (double d = 1; d <= 1000; d *= 10) foreach (var leaves in Enumerable.Range(2, 4))", "'i', 'leaves': 2 x 4 x 4 = 32 trainings")]
    [InlineData("{|#0:foreach (var i in given)|} foreach (var leaves in Sizes)", "'leaves': at least 3 trainings")]
    public Task Counters_fields_and_unknown_collections_are_counted_as_far_as_they_are_known(string loops, string finding)
    {
        // The second one multiplies by a loop that no trainer sees; the third one sweeps a sequence.
        var rate = loops.Contains("in given", StringComparison.Ordinal) ? "i" : "rates[i]";
        return VerifyAsync(
            $$"""
            var rates = new double[] { 0.1, 0.2 };
            {{loops}}
            {
                ml.Regression.Trainers.FastTree(numberOfLeaves: leaves, learningRate: {{rate}}).Fit(train);
            }
            """,
            "every combination of " + (rate == "i" ? "'i', " : "") + finding,
            "private static readonly int[] Sizes = [8, 16, 32];");
    }

    [Theory]
    [InlineData("foreach (var leaves in new[] { 2, 4, 8, 16, 32, 64 })", "6")]
    [InlineData("for (var leaves = 70; leaves >= 10; leaves -= 10)", "7")]
    [InlineData("for (var leaves = 10; leaves > 0; leaves--)", "10")]
    [InlineData("for (var leaves = 10; leaves < 80; leaves += 10)", "7")]
    public Task One_loop_over_many_known_values_is_a_search(string loop, string count)
        => VerifyAsync(
            $$"""
            {|#0:{{loop}}|}
            {
                ml.Regression.Trainers.FastTree(numberOfLeaves: leaves).Fit(train);
            }
            """,
            $"every value of 'leaves': {count} trainings");

    [Fact]
    public Task A_list_that_nested_loops_fill_is_a_search_where_it_is_trained()
        => VerifyAsync(
            """
            var grid = new List<Dictionary<string, object>>();
            foreach (var leaves in new[] { 10, 20, 40 })
                foreach (var rate in new[] { 0.1, 0.2 })
                    grid.Add(new Dictionary<string, object> { ["leaves"] = leaves, ["rate"] = rate });
            {|#0:foreach (var entry in grid)|}
            {
                ml.Regression.Trainers.FastTree(numberOfLeaves: (int)entry["leaves"], learningRate: Convert.ToDouble(entry["rate"])).Fit(train);
            }
            """,
            "every combination of 'entry': 3 x 2 = 6 trainings");

    [Fact]
    public Task A_loop_over_data_around_the_search_is_not_part_of_it()
        => VerifyAsync(
            """
            foreach (var part in new[] { train, test })
            {
                {|#0:foreach (var leaves in new[] { 2, 4 })|}
                    foreach (var rate in new[] { 0.1, 0.2 })
                        ml.Regression.Trainers.FastTree(numberOfLeaves: leaves, learningRate: rate).Fit(part);
            }
            """,
            "every combination of 'leaves', 'rate': 2 x 2 = 4 trainings");

    [Fact]
    public Task Combinations_that_are_skipped_for_what_they_are_make_it_an_upper_bound()
        => VerifyAsync(
            """
            {|#0:foreach (var leaves in new[] { 2, 4 })|}
                foreach (var rate in new[] { 0.1, 0.2 })
                {
                    if (leaves == 2 && rate > 0.1) continue;
                    ml.Regression.Trainers.FastTree(numberOfLeaves: leaves, learningRate: rate).Fit(train);
                }
            """,
            "every combination of 'leaves', 'rate': up to 2 x 2 = 4 trainings");

    [Fact]
    public Task Optimizers_and_modules_that_are_trained_inside_are_found()
        => VerifyAsync(
            """
            {|#0:foreach (var hidden in new[] { 16, 32 })|}
                foreach (var rate in new[] { 0.1, 0.01, 0.001 })
                {
                    var model = new Net(hidden);
                    using var optimizer = torch.optim.Adam(model.parameters(), lr: rate);
                    for (var epoch = 0; epoch < 20; epoch++)
                    {
                        Step(model, optimizer, input);
                    }
                }
            """,
            "every combination of 'hidden', 'rate': 2 x 3 = 6 trainings",
            """
            private static void Step(Net model, optim.Optimizer optimizer, Tensor input)
            {
                var loss = model.forward(input).sum();
                loss.backward();
                optimizer.step();
            }
            """,
            Torch);

    [Fact]
    public Task A_method_that_builds_and_trains_a_module_is_followed()
        => VerifyAsync(
            """
            {|#0:foreach (var rate in new[] { 0.1, 0.01 })|}
                foreach (var hidden in given) Run((long)hidden, rate, input);
            """,
            "every combination of 'rate', 'hidden': at least 2 trainings",
            """
            private static double Run(long hidden, double rate, Tensor input)
            {
                var model = nn.Linear(hidden, 1);
                var optimizer = optim.SGD(model.parameters(), rate);
                foreach (var batch in new[] { input }) { model.forward(batch).backward(); optimizer.step(); }
                return rate;
            }
            """,
            Torch);

    [Fact]
    public Task Top_level_statements_are_analyzed()
        => Verify.VerifyAnalyzerAsync(
            """
            using Microsoft.ML;

            var ml = new MLContext();
            IDataView data = null!;
            [|foreach (var leaves in new[] { 2, 4 })|]
                foreach (var rate in new[] { 0.1, 0.2 })
                    ml.Regression.Trainers.FastTree(numberOfLeaves: leaves, learningRate: rate).Fit(data);
            """,
            SweepSource.Libraries);

    [Theory]
    [InlineData(3, true)]
    [InlineData(4, false)]
    public async Task Small_searches_can_be_allowed(int allowed, bool reported)
    {
        var test = new CSharpAnalyzerTest<GreenAnalyzers.Training.AvoidHandWrittenGridSearchAnalyzer>
        {
            TestCode = SweepSource.With(
                """
                {|#0:foreach (var leaves in new[] { 2, 4 })|}
                    foreach (var rate in new[] { 0.1, 0.2 })
                        ml.Regression.Trainers.FastTree(numberOfLeaves: leaves, learningRate: rate).Fit(train);
                """),
            Libraries = SweepSource.Libraries,
            TestState = { AnalyzerConfigFiles = { ("/.editorconfig", $"root = true\n[*.cs]\ngreendefaults.grn2002.allowed_trainings = {allowed}\n") } },
        };
        if (reported)
        {
            test.ExpectedDiagnostics.Add(Verify.Diagnostic().WithLocation(0));
        }

        await test.RunAsync();
    }
}
