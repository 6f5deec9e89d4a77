using GreenTesting;
using Verify = GreenTesting.CSharpCodeFixVerifier<
    GreenAnalyzers.Training.AvoidHandWrittenGridSearchAnalyzer,
    GreenAnalyzers.CodeFixes.Training.AvoidHandWrittenGridSearchCodeFix>;

namespace GreenAnalyzers.Tests.Training;

public class AvoidHandWrittenGridSearchFixTests
{
    private static readonly Library[] Libraries = [.. SweepSource.Libraries, Library.MicrosoftMLAutoML];

    private static Task VerifyAsync(string body, string added)
        => Verify.VerifyCodeFixAsync(
            SweepSource.With(body),
            SweepSource.With(body + "\n\n" + added).Replace("using TorchSharp;\n", "using TorchSharp;\nusing Microsoft.ML.AutoML;\n", StringComparison.Ordinal),
            Libraries);

    private static Task VerifyNotOfferedAsync(string body, params Library[] libraries)
        => Verify.VerifyCodeFixAsync(SweepSource.With(body), SweepSource.With(body), libraries.Length > 0 ? libraries : Libraries);

    [Fact]
    public Task A_search_over_the_same_values_and_folds_is_added()
        => VerifyAsync(
            """
            double[] rates = { 0.05, 0.1 };
            [|foreach (var leaves in new[] { 10, 20, 40 })|]
            {
                foreach (var rate in rates)
                {
                    var trainer = ml.Regression.Trainers.FastTree("y", numberOfLeaves: leaves, learningRate: rate * 2);
                    var pipeline = features.Append(trainer);
                    ml.Regression.CrossValidate(train, pipeline, numberOfFolds: 3);
                }
            }
            """,
            """
            var searchSpace = new Microsoft.ML.SearchSpace.SearchSpace
            {
                ["leaves"] = new Microsoft.ML.SearchSpace.Option.ChoiceOption(10, 20, 40),
                ["rate"] = new Microsoft.ML.SearchSpace.Option.ChoiceOption(0.05, 0.1),
            };
            var sweepable = new SweepableEstimator((_, values) => ml.Regression.Trainers.FastTree("y", numberOfLeaves: values["leaves"].AsType<int>(), learningRate: values["rate"].AsType<double>() * 2), searchSpace);
            var search = ml.Auto().CreateExperiment()
                .SetPipeline(features.Append(sweepable))
                .SetDataset(train, 3)
                .SetRegressionMetric(RegressionMetric.RSquared, "y")
                .SetEciCostFrugalTuner()
                .SetMaxModelToExplore(2);
            var best = search.Run();
            """);

    [Fact]
    public Task The_test_set_of_the_loops_ranks_the_trials_and_names_are_unique()
        => VerifyAsync(
            """
            var best = 0.0;
            [|foreach (var iterations in new[] { 10, 20 })|]
                foreach (var l2 in new[] { 0.1f, -0.2f })
                {
                    var model = features.Append(ml.MulticlassClassification.Trainers.SdcaMaximumEntropy(l2Regularization: l2, maximumNumberOfIterations: iterations)).Append(features).Fit(train);
                    best = Math.Max(best, ml.MulticlassClassification.Evaluate(model.Transform(test)).MacroAccuracy);
                }
            """,
            """
            var searchSpace = new Microsoft.ML.SearchSpace.SearchSpace
            {
                ["iterations"] = new Microsoft.ML.SearchSpace.Option.ChoiceOption(10, 20),
                ["l2"] = new Microsoft.ML.SearchSpace.Option.ChoiceOption(0.1f, -0.2f),
            };
            var sweepable = new SweepableEstimator((_, values) => ml.MulticlassClassification.Trainers.SdcaMaximumEntropy(l2Regularization: values["l2"].AsType<float>(), maximumNumberOfIterations: values["iterations"].AsType<int>()), searchSpace);
            var search = ml.Auto().CreateExperiment()
                .SetPipeline(features.Append(sweepable).Append(features))
                .SetDataset(train, test)
                .SetMulticlassClassificationMetric(MulticlassClassificationMetric.MacroAccuracy, "Label")
                .SetEciCostFrugalTuner()
                .SetMaxModelToExplore(1);
            var best2 = search.Run();
            """);

    [Theory]
    // No list of constants of the right type.
    [InlineData("[|foreach (var rate in given)|] foreach (var n in new[] { 1, 2 }) ml.Regression.CrossValidate(train, features.Append(ml.Regression.Trainers.FastTree(numberOfLeaves: n, learningRate: rate)));")]
    [InlineData("[|for (var n = 1; n < 4; n++)|] foreach (var rate in new[] { 0.1, 0.2 }) ml.Regression.CrossValidate(train, features.Append(ml.Regression.Trainers.FastTree(numberOfLeaves: n, learningRate: rate)));")]
    [InlineData("[|foreach (var rate in new double[] { 1, 2 })|] foreach (var n in new[] { 1, 2 }) ml.Regression.CrossValidate(train, features.Append(ml.Regression.Trainers.FastTree(numberOfLeaves: n, learningRate: rate)));")]
    // The options, the data or the chain are only there inside the loops.
    [InlineData("[|foreach (var rate in new[] { 0.1, 0.2 })|] foreach (var n in new[] { 1, 2 }) { var o = new LightGbmRegressionTrainer.Options(); o.LearningRate = rate; o.NumberOfLeaves = n; ml.Regression.CrossValidate(train, features.Append(ml.Regression.Trainers.LightGbm(o))); }")]
    [InlineData("[|foreach (var rate in new[] { 0.1, 0.2 })|] foreach (var n in new[] { 1, 2 }) { var t = ml.Data.TrainTestSplit(train, rate); features.Append(ml.Regression.Trainers.FastTree(numberOfLeaves: n, learningRate: rate)).Fit(t.TrainSet).Transform(t.TestSet); }")]
    [InlineData("[|foreach (var rate in new[] { 0.1, 0.2 })|] foreach (var n in new[] { 1, 2 }) { foreach (var f in new[] { features }) ml.Regression.CrossValidate(train, f.Append(ml.Regression.Trainers.FastTree(numberOfLeaves: n, learningRate: rate))); }")]
    // Nothing to rank the trials by.
    [InlineData("[|foreach (var rate in new[] { 0.1, 0.2 })|] foreach (var n in new[] { 1, 2 }) features.Append(ml.Regression.Trainers.FastTree(numberOfLeaves: n, learningRate: rate)).Fit(train).Transform(train);")]
    [InlineData("[|foreach (var rate in new[] { 0.1, 0.2 })|] foreach (var n in new[] { 1, 2 }) features.Append(ml.Regression.Trainers.FastTree(numberOfLeaves: n, learningRate: rate)).Fit(train);")]
    // No chain that a search could be part of, and a search that is there.
    [InlineData("[|foreach (var rate in new[] { 0.1, 0.2 })|] foreach (var n in new[] { 1, 2 }) ml.Regression.CrossValidate(train, ml.Regression.Trainers.FastTree(numberOfLeaves: n, learningRate: rate));")]
    [InlineData("[|foreach (var rate in new[] { 0.1, 0.2 })|] foreach (var n in new[] { 1, 2 }) ml.Regression.CrossValidate(train, features.Append(ml.Regression.Trainers.FastTree(numberOfLeaves: n, learningRate: rate))); Action SetMaxModelToExplore = null;")]
    // No statement can follow.
    [InlineData("if (limit > 0) [|foreach (var rate in new[] { 0.1, 0.2 })|] foreach (var n in new[] { 1, 2 }) ml.Regression.CrossValidate(train, features.Append(ml.Regression.Trainers.FastTree(numberOfLeaves: n, learningRate: rate)));")]
    // The name of the library's namespace means something else here.
    [InlineData("[|foreach (var rate in new[] { 0.1, 0.2 })|] foreach (var n in new[] { 1, 2 }) ml.Regression.CrossValidate(train, features.Append(ml.Regression.Trainers.FastTree(numberOfLeaves: n, learningRate: rate))); var RegressionMetric = 1;")]
    public Task Nothing_is_offered_where_a_search_cannot_be_written(string body) => VerifyNotOfferedAsync(body);

    [Fact]
    public Task Nothing_is_offered_without_AutoML()
        => VerifyNotOfferedAsync(
            "[|foreach (var rate in new[] { 0.1, 0.2 })|] foreach (var n in new[] { 1, 2 }) ml.Regression.CrossValidate(train, features.Append(ml.Regression.Trainers.FastTree(numberOfLeaves: n, learningRate: rate)));",
            [.. SweepSource.Libraries]);
}
