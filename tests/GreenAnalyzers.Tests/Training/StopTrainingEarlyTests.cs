using GreenTesting;
using Verify = GreenTesting.CSharpAnalyzerVerifier<GreenAnalyzers.Training.StopTrainingEarlyAnalyzer>;

namespace GreenAnalyzers.Tests.Training;

/// <summary>The trainers of ML.NET; loops of TorchSharp have tests of their own.</summary>
public class StopTrainingEarlyTests
{
    private static string Body(string body) => $$"""
        using System;
        using Microsoft.ML;
        using Microsoft.ML.Trainers.LightGbm;
        using Microsoft.ML.Vision;

        public class Program
        {
            private const int Rounds = 2000;

            public void Train(MLContext context, IDataView train, IEstimator<ITransformer> features, int rounds, ImageClassificationTrainer.EarlyStopping stopping)
            {
                {{body}}
            }

            private void Fit(MLContext context, LightGbmRegressionTrainer.Options options) => context.Regression.Trainers.LightGbm(options);
        }
        """;

    private static Task VerifyAsync(string body, params string[] config)
    {
        var test = new CSharpAnalyzerTest<GreenAnalyzers.Training.StopTrainingEarlyAnalyzer>
        {
            TestCode = Body(body),
            Libraries = [Library.MicrosoftMLLightGbm, Library.MicrosoftMLVision],
        };
        foreach (var line in config)
        {
            test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\n" + line));
        }

        return test.RunAsync();
    }

    [Theory]
    [InlineData("context.Regression.Trainers.LightGbm(new LightGbmRegressionTrainer.Options { [|NumberOfIterations = 500|] });")]
    [InlineData("LightGbmRegressionTrainer.Options options = new() { NumberOfLeaves = 31 }; [|options.NumberOfIterations = Rounds|]; Fit(context, options);")]
    [InlineData("var many = 10 * 100; features.Append(context.Regression.Trainers.LightGbm(options: new LightGbmRegressionTrainer.Options { [|NumberOfIterations = many|] })).Fit(train);")]
    [InlineData("context.Regression.Trainers.LightGbm([|numberOfIterations: 1000|]);")]
    [InlineData("context.Regression.Trainers.LightGbm(\"Label\", \"Features\", null, null, null, null, [|Rounds|]);")]
    [InlineData("context.MulticlassClassification.Trainers.ImageClassification(new ImageClassificationTrainer.Options { [|EarlyStoppingCriteria = null|] });")]
    [InlineData("var options = new ImageClassificationTrainer.Options { Epoch = 100 }; [|options.EarlyStoppingCriteria = null|]; context.MulticlassClassification.Trainers.ImageClassification(options);")]
    public Task A_long_training_without_early_stopping_is_reported(string body) => VerifyAsync(body);

    [Theory]
    [InlineData("context.Regression.Trainers.LightGbm(new LightGbmRegressionTrainer.Options { NumberOfIterations = 499 });")]
    [InlineData("context.Regression.Trainers.LightGbm(new LightGbmRegressionTrainer.Options { NumberOfIterations = rounds });")]
    [InlineData("context.Regression.Trainers.LightGbm(new LightGbmRegressionTrainer.Options { NumberOfIterations = 2000, EarlyStoppingRound = 50 });")]
    [InlineData("var options = new LightGbmRegressionTrainer.Options { NumberOfIterations = 2000 }; options.EarlyStoppingRound = rounds; Fit(context, options);")]
    [InlineData("var options = new LightGbmRegressionTrainer.Options { NumberOfIterations = 2000 };")]
    [InlineData("context.Regression.Trainers.LightGbm(new LightGbmRegressionTrainer.Options());")]
    [InlineData("context.Regression.Trainers.LightGbm();")]
    [InlineData("context.Regression.Trainers.LightGbm(numberOfIterations: rounds);")]
    [InlineData("context.Regression.Trainers.LightGbm(numberOfIterations: 100, numberOfLeaves: 600);")]
    [InlineData("context.MulticlassClassification.Trainers.ImageClassification(new ImageClassificationTrainer.Options());")]
    [InlineData("context.MulticlassClassification.Trainers.ImageClassification(new ImageClassificationTrainer.Options { EarlyStoppingCriteria = stopping });")]
    [InlineData("context.MulticlassClassification.Trainers.ImageClassification(new ImageClassificationTrainer.Options { EarlyStoppingCriteria = null, Epoch = 20 });")]
    [InlineData("context.MulticlassClassification.Trainers.ImageClassification(new ImageClassificationTrainer.Options { EarlyStoppingCriteria = null, Epoch = rounds });")]
    [InlineData("new ImageClassificationTrainer.Options { EarlyStoppingCriteria = null }.ToString();")]
    public Task A_short_training_early_stopping_and_what_is_not_known_are_silent(string body) => VerifyAsync(body);

    [Theory]
    [InlineData("context.Regression.Trainers.LightGbm(new LightGbmRegressionTrainer.Options { NumberOfIterations = 2000 });", "greendefaults.grn2006.minimum_iterations = 3000")]
    [InlineData("context.Regression.Trainers.LightGbm([|numberOfIterations: 200|]);", "greendefaults.grn2006.minimum_iterations = 200")]
    [InlineData("context.MulticlassClassification.Trainers.ImageClassification(new ImageClassificationTrainer.Options { [|EarlyStoppingCriteria = null|], Epoch = 20 });", "greendefaults.grn2006.minimum_epochs = 10")]
    public Task The_limits_are_options(string body, string config) => VerifyAsync(body, config);

    [Fact]
    public Task The_message_says_how_many_and_what_to_set()
        => Verify.VerifyAnalyzerAsync(
            Body("context.Regression.Trainers.LightGbm(new LightGbmRegressionTrainer.Options { {|#0:NumberOfIterations = Rounds|} });"),
            [Library.MicrosoftMLLightGbm, Library.MicrosoftMLVision],
            Verify.Diagnostic().WithLocation(0).WithMessage("All 2,000 iterations are trained; set 'EarlyStoppingRound' and train with a validation set"));
}
