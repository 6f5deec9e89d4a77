using GreenTesting;
using Verify = GreenTesting.CSharpCodeFixVerifier<
    GreenAnalyzers.Training.LimitCrossValidationAnalyzer,
    GreenAnalyzers.CodeFixes.Training.LimitCrossValidationCodeFix>;

namespace GreenAnalyzers.Tests.Training;

public class LimitCrossValidationTests
{
    private const string Advice = "a train and validation split trains one";

    private static string Body(string body, string context = "MLContext context, ") => $$"""
        using Microsoft.ML;
        using Microsoft.ML.AutoML;

        public class Program
        {
            public static void Search({{context}}AutoMLExperiment experiment, SweepablePipeline pipeline, IEstimator<ITransformer> estimator, IDataView data, IDataView other, int count)
            {
                {{body.ReplaceLineEndings("\n        ")}}
            }
        }
        """;

    private static Task VerifyFixAsync(string body, string fixedBody) => Verify.VerifyCodeFixAsync(Body(body), Body(fixedBody), Library.MicrosoftMLAutoML);

    private static Task VerifyAsync(string body) => Verify.VerifyAnalyzerAsync(Body(body), [Library.MicrosoftMLAutoML], []);

    private static Task VerifyMessageAsync(string body, string finding, string advice)
        => Verify.VerifyAnalyzerAsync(Body(body), [Library.MicrosoftMLAutoML], Verify.Diagnostic().WithLocation(0).WithArguments(finding, advice));

    [Fact]
    public Task A_chain_gets_a_split_of_its_data()
        => VerifyFixAsync(
            """
            experiment
                .SetPipeline(pipeline)
                .[|SetDataset(data)|] // all rows
                .Run();
            """,
            """
            experiment
                .SetPipeline(pipeline)
                .SetDataset(context.Data.TrainTestSplit(data)) // all rows
                .Run();
            """);

    [Theory]
    [InlineData("experiment.[|SetDataset(data, 20)|];", "experiment.SetDataset(context.Data.TrainTestSplit(data));")]
    [InlineData("experiment.[|SetDataset(fold: 20, dataset: data)|];", "experiment.SetDataset(context.Data.TrainTestSplit(data));")]
    [InlineData("experiment?.[|SetDataset(data)|];", "experiment?.SetDataset(context.Data.TrainTestSplit(data));")]
    [InlineData("AutoMLExperimentExtension.[|SetDataset(experiment, data)|];", "AutoMLExperimentExtension.SetDataset(experiment, context.Data.TrainTestSplit(data));")]
    [InlineData("AutoMLExperimentExtension.[|SetDataset(dataset: data, experiment: experiment)|];", "AutoMLExperimentExtension.SetDataset(experiment, context.Data.TrainTestSplit(data));")]
    [InlineData("experiment.[|SetDataset(data)|]; var again = context.Data.TrainTestSplit(data);", "experiment.SetDataset(context.Data.TrainTestSplit(data)); var again = context.Data.TrainTestSplit(data);")]
    public Task Every_form_of_the_call_is_rewritten(string body, string fixedBody) => VerifyFixAsync(body, fixedBody);

    [Fact]
    public Task A_split_of_the_same_data_that_is_at_hand_is_passed()
        => VerifyFixAsync(
            "var halves = context.Data.TrainTestSplit(data, testFraction: 0.5);\nexperiment.[|SetDataset(data)|];",
            "var halves = context.Data.TrainTestSplit(data, testFraction: 0.5);\nexperiment.SetDataset(halves);");

    [Theory]
    // The test set is for the final figures.
    [InlineData("var split = context.Data.TrainTestSplit(data); experiment.[|SetDataset(data)|]; estimator.Fit(split.TrainSet).Transform(split.TestSet);", "data")]
    [InlineData("var split = context.Data.TrainTestSplit(data); experiment.[|SetDataset(split.TrainSet)|];", "split.TrainSet")]
    // Other data, and two splits.
    [InlineData("var split = context.Data.TrainTestSplit(other); experiment.[|SetDataset(data)|];", "data")]
    [InlineData("var a = context.Data.TrainTestSplit(data); var b = context.Data.TrainTestSplit(data); experiment.[|SetDataset(data)|];", "data")]
    public Task A_split_that_may_be_for_something_else_is_not_passed(string body, string data)
        => VerifyFixAsync(body, body.Replace($"[|SetDataset({data})|]", $"SetDataset(context.Data.TrainTestSplit({data}))", StringComparison.Ordinal));

    [Theory]
    // Rows of one group must stay together.
    [InlineData("experiment.[|SetDataset(data, samplingKeyColumnName: \"Patient\")|];", "MLContext context, ")]
    // No context, or a choice of two.
    [InlineData("experiment.[|SetDataset(data)|];", "")]
    [InlineData("experiment.[|SetDataset(data)|]; var context = new MLContext();", "")]
    [InlineData("MLContext context; experiment.[|SetDataset(data)|]; context = new MLContext();", "")]
    [InlineData("experiment.[|SetDataset(data)|];", "MLContext context, MLContext another, ")]
    public Task Nothing_is_offered_where_no_split_is_certain_to_be_right(string body, string context)
        => Verify.VerifyCodeFixAsync(Body(body, context), Body(body, context), Library.MicrosoftMLAutoML);

    [Fact]
    public Task Top_level_statements_are_analyzed()
        => Verify.VerifyCodeFixAsync(
            """
            using Microsoft.ML;
            using Microsoft.ML.AutoML;

            var ml = new MLContext();
            IDataView rows = null!;
            ml.Auto().CreateExperiment().[|SetDataset(rows)|];
            """,
            """
            using Microsoft.ML;
            using Microsoft.ML.AutoML;

            var ml = new MLContext();
            IDataView rows = null!;
            ml.Auto().CreateExperiment().SetDataset(ml.Data.TrainTestSplit(rows));
            """,
            Library.MicrosoftMLAutoML);

    [Fact]
    public Task An_expression_body_and_using_static_are_analyzed()
        => Verify.VerifyCodeFixAsync(
            """
            using Microsoft.ML;
            using static Microsoft.ML.AutoML.AutoMLExperimentExtension;

            public static class Search
            {
                public static void Configure(MLContext ml, Microsoft.ML.AutoML.AutoMLExperiment experiment, IDataView rows) => experiment.[|SetDataset(rows)|];
            }
            """,
            """
            using Microsoft.ML;
            using static Microsoft.ML.AutoML.AutoMLExperimentExtension;

            public static class Search
            {
                public static void Configure(MLContext ml, Microsoft.ML.AutoML.AutoMLExperiment experiment, IDataView rows) => experiment.SetDataset(ml.Data.TrainTestSplit(rows));
            }
            """,
            Library.MicrosoftMLAutoML);

    [Theory]
    [InlineData("experiment.{|#0:SetDataset(data)|};", "'SetDataset' without 'fold' trains 10 models for each trial")]
    [InlineData("experiment.{|#0:SetDataset(data, 25)|};", "'SetDataset' with 25 folds trains 25 models for each trial")]
    [InlineData("experiment.SetMaxModelToExplore(150).{|#0:SetDataset(data)|};", "'SetDataset' without 'fold' trains 10 models for each trial (up to 150 x 10 = 1,500)")]
    [InlineData("experiment.SetMaxModelToExplore(count).{|#0:SetDataset(data)|};", "'SetDataset' without 'fold' trains 10 models for each trial")]
    [InlineData("experiment.SetMaxModelToExplore(0).{|#0:SetDataset(data)|};", "'SetDataset' without 'fold' trains 10 models for each trial")]
    public Task The_message_says_how_many_models_are_trained(string body, string finding) => VerifyMessageAsync(body, finding, Advice);

    [Theory]
    [InlineData("context.Regression.{|#0:CrossValidate(data, estimator, 11)|};", 11)]
    [InlineData("context.BinaryClassification.{|#0:CrossValidateNonCalibrated(numberOfFolds: 100, data: data, estimator: estimator)|};", 100)]
    [InlineData("const int many = 50; context.MulticlassClassification.{|#0:CrossValidate(data, estimator, numberOfFolds: many, seed: 1)|};", 50)]
    public Task Many_folds_are_reported_outside_of_a_search(string body, int folds)
        => VerifyMessageAsync(body, $"Cross-validation with {folds} folds trains {folds} models", "use at most 10 folds");

    [Fact]
    public Task A_trial_that_cross_validates_is_reported()
        => Verify.VerifyAnalyzerAsync(Runner("ITrialRunner"), [Library.MicrosoftMLAutoML], Verify.Diagnostic().WithLocation(0).WithArguments(
            "Each trial of the search trains 5 models, one for each fold",
            "train each trial once, on one train and validation split"));

    [Fact]
    public Task The_same_class_is_silent_when_it_runs_no_trials()
        => Verify.VerifyAnalyzerAsync(Runner("System.IDisposable").Replace("{|#0:", "", StringComparison.Ordinal).Replace("|}", "", StringComparison.Ordinal), [Library.MicrosoftMLAutoML], []);

    [Fact]
    public Task A_trial_with_one_fold_is_silent()
        => Verify.VerifyAnalyzerAsync(
            Runner("ITrialRunner").Replace("{|#0:", "", StringComparison.Ordinal).Replace(")|}", ", numberOfFolds: 1)", StringComparison.Ordinal),
            [Library.MicrosoftMLAutoML],
            []);

    private static string Runner(string type) => $$"""
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.ML;
        using Microsoft.ML.AutoML;

        public class Runner(MLContext context, IDataView data, SweepablePipeline pipeline) : {{type}}
        {
            public Task<TrialResult> RunAsync(TrialSettings settings, CancellationToken ct)
            {
                var results = context.Regression.{|#0:CrossValidate(data, pipeline.BuildFromOption(context, settings.Parameter))|};
                return Task.FromResult(new TrialResult { Metric = results[0].Metrics.RSquared, TrialSettings = settings });
            }

            public void Dispose() { }
        }
        """;

    [Theory]
    [InlineData("experiment.SetDataset(data, 7); context.Regression.CrossValidate(data, estimator, 6); experiment.[|SetDataset(other)|];", 7)]
    [InlineData("experiment.[|SetDataset(data, 7)|]; context.Regression.[|CrossValidate(data, estimator, 7)|];", 6)]
    public Task The_option_says_how_many_folds_are_fine(string body, int maximum)
        => new CSharpAnalyzerTest<GreenAnalyzers.Training.LimitCrossValidationAnalyzer>
        {
            TestCode = Body(body),
            Libraries = [Library.MicrosoftMLAutoML],
            TestState = { AnalyzerConfigFiles = { ("/.editorconfig", $"root = true\n[*.cs]\ngreendefaults.grn2010.maximum_folds = {maximum}\n") } },
        }.RunAsync();

    [Theory]
    // One training for each trial.
    [InlineData("experiment.SetDataset(context.Data.TrainTestSplit(data));")]
    [InlineData("experiment.SetDataset(data, other);")]
    [InlineData("experiment.SetDataset(data, 1);")]
    // A number that somebody chose, or that is not known.
    [InlineData("experiment.SetDataset(data, 10);")]
    [InlineData("experiment.SetDataset(data, fold: 5);")]
    [InlineData("experiment.SetDataset(data, count);")]
    [InlineData("context.Regression.CrossValidate(data, estimator);")]
    [InlineData("context.Regression.CrossValidate(data, estimator, 10);")]
    [InlineData("context.Regression.CrossValidate(data, estimator, count);")]
    // The last data set counts.
    [InlineData("experiment.SetDataset(data).SetDataset(data, other);")]
    [InlineData("experiment.SetDataset(data); experiment.SetDataset(data, fold: 3);")]
    [InlineData("context.Data.CrossValidationSplit(data, 20);")]
    public Task One_training_for_each_trial_and_chosen_folds_are_silent(string body) => VerifyAsync(body);
}
