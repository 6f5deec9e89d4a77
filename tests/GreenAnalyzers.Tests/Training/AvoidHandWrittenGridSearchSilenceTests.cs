using GreenTesting;
using Verify = GreenTesting.CSharpAnalyzerVerifier<GreenAnalyzers.Training.AvoidHandWrittenGridSearchAnalyzer>;

namespace GreenAnalyzers.Tests.Training;

/// <summary>Loops around a training that are no grid of settings.</summary>
public class AvoidHandWrittenGridSearchSilenceTests
{
    private const string Members = """
        private static IEstimator<ITransformer> Tree(MLContext ml, int leaves, double rate) => ml.Regression.Trainers.FastTree(numberOfLeaves: leaves, learningRate: rate);

        private static IDataView Noisy(IDataView data, int level) => data;

        private static double Score(ITransformer model, IDataView data) => 0;

        private static bool IsDone() => false;
        """;

    private static Task VerifySilentAsync(string body) => Verify.VerifyAnalyzerAsync(SweepSource.With(body, Members), SweepSource.Libraries);

    [Fact]
    public Task A_comparison_of_algorithms_is_silent()
        => VerifySilentAsync(
            """
            (string Name, IEstimator<ITransformer> Value)[] learners =
            {
                ("FastTree", ml.Regression.Trainers.FastTree()),
                ("Lgbm", ml.Regression.Trainers.LightGbm()),
                ("Lgbm 50", ml.Regression.Trainers.LightGbm(numberOfLeaves: 50)),
                ("Lgbm 60", ml.Regression.Trainers.LightGbm(numberOfLeaves: 60)),
                ("Lgbm 70", ml.Regression.Trainers.LightGbm(numberOfLeaves: 70)),
                ("Lgbm 80", ml.Regression.Trainers.LightGbm(numberOfLeaves: 80)),
            };
            foreach (var target in new[] { "a", "b" })
                foreach (var learner in learners)
                {
                    Console.WriteLine(learner.Name);
                    features.Append(learner.Value).Fit(train);
                }
            """);

    [Theory]
    // A fit for each group, label, fold or round is the algorithm.
    [InlineData("foreach (var part in new[] { train, test }) foreach (var label in new[] { \"a\", \"b\" }) ml.Regression.Trainers.FastTree(labelColumnName: label).Fit(part);")]
    [InlineData("for (var round = 0; round < 10; round++) for (var fold = 0; fold < 5; fold++) features.Fit(train);")]
    [InlineData("for (var seed = 0; seed < 20; seed++) { ml.Regression.Trainers.FastTree(new FastTreeRegressionTrainer.Options { Seed = seed }).Fit(train); }")]
    // Noise and numbers of features are data.
    [InlineData("foreach (var level in new[] { 0, 1, 2, 3, 5, 8 }) foreach (var more in new[] { 1, 2 }) Tree(ml, 20, 0.1).Fit(Noisy(Noisy(train, level), more));")]
    // A value that also decides about the data is no setting alone.
    [InlineData("foreach (var n in new[] { 1, 2, 3, 5, 8, 13 }) Tree(ml, n, 0.1).Fit(Noisy(train, ~n == 0 ? 1 : n));")]
    // Few values of one setting are a comparison, and one value is none.
    [InlineData("foreach (var leaves in new[] { 10, 20, 40 }) Tree(ml, leaves, 0.1).Fit(train);")]
    [InlineData("foreach (var rate in given) Tree(ml, 10, rate).Fit(train);")]
    [InlineData("foreach (var leaves in new[] { 10 }) foreach (var rate in new[] { 0.1, 0.2 }) Tree(ml, leaves, rate).Fit(train);")]
    [InlineData("var grid = new List<Settings>(); foreach (var n in new[] { 1, 2 }) foreach (var rate in given) { grid.Add(new Settings(n, rate)); grid.Clear(); } foreach (var s in grid) Tree(ml, s.Leaves, s.Rate).Fit(train);")]
    [InlineData("var grid = new List<Settings>(); foreach (var rate in given) grid.Add(new Settings(2, rate)); foreach (var s in grid) Tree(ml, s.Leaves, s.Rate).Fit(train);")]
    // Nothing is trained.
    [InlineData("var model = features.Fit(train); foreach (var level in new[] { 0, 1, 2, 3, 5, 8 }) foreach (var rate in given) { Score(model, Noisy(test, level)); }")]
    [InlineData("var all = new List<IEstimator<ITransformer>>(); foreach (var leaves in new[] { 10, 20 }) foreach (var rate in given) all.Add(Tree(ml, leaves, rate));")]
    // A budget, or a model that is good enough, ends the loops.
    [InlineData("var trials = 0; foreach (var leaves in new[] { 10, 20 }) foreach (var rate in given) { if (trials++ >= limit) break; Tree(ml, leaves, rate).Fit(train); }")]
    [InlineData("var trials = 0; foreach (var leaves in new[] { 10, 20 }) foreach (var rate in given) { if (trials++ < limit) Tree(ml, leaves, rate).Fit(train); }")]
    [InlineData("foreach (var leaves in new[] { 10, 20 }) foreach (var rate in given) { if (Score(Tree(ml, leaves, rate).Fit(train), test) > 0.9) return; }")]
    [InlineData("foreach (var leaves in new[] { 10, 20 }) foreach (var rate in given) { Tree(ml, leaves, rate).Fit(train); if (IsDone()) goto done; } done: IsDone();")]
    [InlineData("foreach (var leaves in new[] { 10, 20 }) foreach (var rate in given) { try { IsDone(); } catch (Exception) { Tree(ml, leaves, rate).Fit(train); } }")]
    [InlineData("var random = new Random(1); foreach (var leaves in new[] { 10, 20 }) foreach (var rate in given) { if (random.NextDouble() > 0.1) continue; Tree(ml, leaves, rate).Fit(train); }")]
    [InlineData("var good = false; for (var leaves = 2; leaves < 100 && !good; leaves++) foreach (var rate in given) { Tree(ml, leaves, rate).Fit(train); good = IsDone(); }")]
    [InlineData("while (!IsDone()) Tree(ml, limit, 0.1).Fit(train);")]
    // The value decides, it is no setting.
    [InlineData("foreach (var leaves in new[] { 10, 20 }) foreach (var rate in given) if (leaves > rate) features.Fit(train);")]
    [InlineData("double best = 0; foreach (var leaves in new[] { 1, 2 }) foreach (var rate in given) { features.Fit(train); best = rate; } Tree(ml, 5, best).Fit(train);")]
    public Task Loops_that_are_no_grid_are_silent(string body) => VerifySilentAsync(body);

    [Theory]
    // A schedule continues the training of one module.
    [InlineData("var net = new Net(4); var rates = new[] { 0.1, 0.01 }; for (var phase = 0; phase < 2; phase++) foreach (var decay in rates) { var o = optim.SGD(net.parameters(), rates[phase], weight_decay: decay); net.forward(input).backward(); o.step(); }")]
    [InlineData("var net = new Net(4); for (var epoch = 0; epoch < 50; epoch++) { var o = optim.SGD(net.parameters(), 0.1 / (epoch + 1)); net.forward(input).backward(); o.step(); }")]
    [InlineData("var net = new Net(4); var o = optim.SGD(net.parameters(), 0.1); for (var epoch = 0; epoch < 50; epoch++) foreach (var batch in new[] { input }) { net.forward(batch).backward(); o.step(); }")]
    // Perturbations of the input are evaluation.
    [InlineData("var net = new Net(4); foreach (var epsilon in new[] { 0, 0.05, 0.1, 0.15, 0.2, 0.25 }) foreach (var more in given) { var x = input + epsilon * more; net.forward(x).backward(); }")]
    // Layers in a loop are one network.
    [InlineData("var layers = new List<nn.Module>(); foreach (var size in new[] { 8, 16, 32, 64, 128, 256 }) layers.Add(nn.Linear(size, 2 * size));")]
    public Task Loops_of_a_training_program_are_silent(string body) => VerifySilentAsync(body);

    [Fact]
    public async Task A_project_of_tests_tries_values_on_purpose()
    {
        var test = new CSharpAnalyzerTest<GreenAnalyzers.Training.AvoidHandWrittenGridSearchAnalyzer>
        {
            TestCode = SweepSource.With("foreach (var leaves in new[] { 10, 20 }) foreach (var rate in given) Tree(ml, leaves, rate).Fit(train);", Members),
            Libraries = SweepSource.Libraries,
        };
        test.TestState.Sources.Add(("Fact.cs", "namespace Xunit { public class FactAttribute : System.Attribute { } }"));
        await test.RunAsync();
    }

    [Fact]
    public Task Incomplete_code_throws_nothing()
        => Verify.VerifyNeverThrowsAsync(
            SweepSource.With(
                "foreach (var leaves in new[] { 2, 4 }) for (var i = 0; i < 3; i++) { var s = new Settings(leaves, i) with { Rate = i }; var (a, b) = (s.Leaves, s?.Rate); features.Append(Tree(ml, a, b ?? 1)).Fit(train); }",
                Members),
            [.. SweepSource.Libraries]);
}
