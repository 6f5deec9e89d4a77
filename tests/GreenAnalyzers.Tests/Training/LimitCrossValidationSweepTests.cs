using GreenTesting;
using Verify = GreenTesting.CSharpAnalyzerVerifier<GreenAnalyzers.Training.LimitCrossValidationAnalyzer>;

namespace GreenAnalyzers.Tests.Training;

/// <summary>Cross-validation inside a loop over settings that is too small a search for GRN2002.</summary>
public class LimitCrossValidationSweepTests
{
    private const string Advice = "compare the values on one train and validation split, then cross-validate the best one";

    private const string Members = """
        private static IEstimator<ITransformer> Tree(MLContext ml, int leaves, double rate = 0.1) => ml.Regression.Trainers.FastTree(numberOfLeaves: leaves, learningRate: rate);

        private static double Score(MLContext ml, IDataView data, int leaves) => ml.Regression.CrossValidate(data, Tree(ml, leaves), numberOfFolds: 8)[0].Metrics.RSquared;
        """;

    private static Task VerifyAsync(string body, params DiagnosticResult[] expected)
        => Verify.VerifyAnalyzerAsync(SweepSource.With(body, Members), SweepSource.Libraries, expected);

    [Theory]
    [InlineData("foreach (var leaves in new[] { 10, 20 }) ml.Regression.{|#0:CrossValidate(train, Tree(ml, leaves))|};", 5)]
    [InlineData("foreach (var leaves in new[] { 10, 20 }) ml.Regression.{|#0:CrossValidate(train, Tree(ml, leaves), numberOfFolds: 3)|};", 3)]
    [InlineData("for (var leaves = 1; leaves < limit; leaves++) { Console.WriteLine({|#0:Score(ml, train, leaves)|}); }", 8)]
    // A search that is cut short may still cross-validate each of its trials.
    [InlineData("var n = 0; foreach (var leaves in new[] { 1, 2, 3, 4, 5, 6, 7 }) { if (n++ > limit) break; ml.Regression.{|#0:CrossValidate(train, Tree(ml, leaves))|}; }", 5)]
    public Task Each_value_of_one_setting_is_cross_validated(string body, int folds)
        => VerifyAsync(body, Verify.Diagnostic().WithLocation(0).WithArguments($"Each value of 'leaves' trains {folds} models, one for each fold", Advice));

    [Theory]
    // Reported as a search, with its folds.
    [InlineData("foreach (var leaves in new[] { 10, 20 }) foreach (var rate in given) ml.Regression.CrossValidate(train, Tree(ml, leaves, rate));")]
    [InlineData("foreach (var leaves in new[] { 1, 2, 3, 4, 5, 6, 7 }) ml.Regression.CrossValidate(train, Tree(ml, leaves));")]
    // No setting is searched for.
    [InlineData("foreach (var part in new[] { train, test }) ml.Regression.CrossValidate(part, Tree(ml, 20));")]
    [InlineData("foreach (var learner in new[] { Tree(ml, 20), features }) ml.Regression.CrossValidate(train, learner);")]
    // One split, and folds that the code does not say.
    [InlineData("foreach (var leaves in new[] { 10, 20 }) Tree(ml, leaves).Fit(train);")]
    [InlineData("foreach (var leaves in new[] { 10, 20 }) ml.Regression.CrossValidate(train, Tree(ml, leaves), limit);")]
    public Task Other_loops_are_silent(string body) => VerifyAsync(body);

    [Fact]
    public Task More_folds_than_allowed_are_reported_once()
        => VerifyAsync(
            "foreach (var leaves in new[] { 10, 20 }) ml.Regression.{|#0:CrossValidate(train, Tree(ml, leaves), 20)|};",
            Verify.Diagnostic().WithLocation(0).WithArguments("Cross-validation with 20 folds trains 20 models", "use at most 10 folds"));

    [Fact]
    public Task A_loop_of_a_trial_is_reported_once()
        => Verify.VerifyAnalyzerAsync(
            """
            using System.Threading;
            using System.Threading.Tasks;
            using Microsoft.ML;
            using Microsoft.ML.AutoML;

            public class Runner(MLContext context, IDataView data) : ITrialRunner
            {
                public Task<TrialResult> RunAsync(TrialSettings settings, CancellationToken ct)
                {
                    foreach (var leaves in new[] { 10, 20 }) context.Regression.{|#0:CrossValidate(data, context.Regression.Trainers.FastTree(numberOfLeaves: leaves))|};
                    return null;
                }

                public void Dispose() { }
            }
            """,
            [.. SweepSource.Libraries, Library.MicrosoftMLAutoML],
            Verify.Diagnostic().WithLocation(0).WithArguments(
                "Each trial of the search trains 5 models, one for each fold",
                "train each trial once, on one train and validation split"));
}
