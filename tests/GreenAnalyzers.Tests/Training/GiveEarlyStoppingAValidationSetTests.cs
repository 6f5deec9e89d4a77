using GreenTesting;
using Verify = GreenTesting.CSharpAnalyzerVerifier<GreenAnalyzers.Training.GiveEarlyStoppingAValidationSetAnalyzer>;

namespace GreenAnalyzers.Tests.Training;

public class GiveEarlyStoppingAValidationSetTests
{
    private const string Light = "new LightGbmRegressionTrainer.Options { NumberOfIterations = 2000, [|EarlyStoppingRound = 50|] }";

    private static string Body(string body) => $$"""
        using System;
        using Microsoft.ML;
        using Microsoft.ML.Trainers.FastTree;
        using Microsoft.ML.Trainers.LightGbm;

        public class Program
        {
            private const int Patience = 50;

            public static void Train(MLContext context, IDataView train, IDataView validation, IEstimator<ITransformer> features, bool flag, int rounds, EarlyStoppingRuleBase given)
            {
                {{body.ReplaceLineEndings("\n        ")}}
            }

            private static void Prepare(LightGbmRegressionTrainer.Options options) => options.NumberOfLeaves = 31;
            private static void FitIt(IEstimator<ITransformer> estimator, IDataView data) => estimator.Fit(data);
            private static LightGbmRegressionTrainer Make(MLContext context) => context.Regression.Trainers.LightGbm(new LightGbmRegressionTrainer.Options { EarlyStoppingRound = 5 });
        }
        """;

    private static Task VerifyAsync(string body) => Verify.VerifyAnalyzerAsync(Body(body), [Library.MicrosoftMLLightGbm], []);

    [Theory]
    [InlineData("features.Append(context.Regression.Trainers.LightGbm(" + Light + ")).Fit(train);")]
    [InlineData("context.Regression.Trainers.LightGbm(options: " + Light + ").Fit(train);")]
    [InlineData("var options = " + Light + "; Prepare(options); var pipeline = features.Append(context.Regression.Trainers.LightGbm(options)).Append(features); if (flag) { ITransformer model = pipeline.Fit(train); }")]
    [InlineData("var options = new LightGbmRegressionTrainer.Options(); [|options.EarlyStoppingRound = Patience|]; features.Append(context.Regression.Trainers.LightGbm(options)).Fit(input: train);")]
    [InlineData("LightGbmRegressionTrainer.Options options = new() { [|EarlyStoppingRound = Patience * 2|] }; context.Regression.CrossValidate(train, features.Append(context.Regression.Trainers.LightGbm(options)));")]
    [InlineData("IEstimator<ITransformer> trainer = context.Regression.Trainers.LightGbm(" + Light + "); FitIt(trainer, train);")]
    [InlineData("IEstimator<ITransformer> Build() => features.Append(context.Regression.Trainers.LightGbm(" + Light + ")); Build().Fit(train);")]
    [InlineData("LightGbmExtensions.LightGbm(context.Regression.Trainers, " + Light + ").Fit(train);")]
    [InlineData("features.AppendCacheCheckpoint(context).Append(context.Regression.Trainers.FastTree(new FastTreeRegressionTrainer.Options { [|EarlyStoppingRule = new TolerantEarlyStoppingRule()|] })).Fit(train);")]
    [InlineData("var rule = new TolerantEarlyStoppingRule(0.1f); context.Regression.Trainers.FastTree(new FastTreeRegressionTrainer.Options { [|EarlyStoppingRule = rule|] }).Fit(train);")]
    [InlineData("context.Regression.Trainers.FastTree(new FastTreeRegressionTrainer.Options { [|EnablePruning = true|] }).Fit(train);")]
    public Task Training_without_a_validation_set_is_reported(string body) => VerifyAsync(body);

    [Fact]
    public Task A_trainer_that_a_method_returns_is_followed_to_a_chain()
        => Verify.VerifyAnalyzerAsync(
            """
            using Microsoft.ML;
            using Microsoft.ML.Trainers.LightGbm;
            using static Microsoft.ML.Trainers.LightGbm.LightGbmRegressionTrainer;

            public class Training
            {
                private readonly MLContext _context = new();

                public ITransformer Train(IEstimator<ITransformer> features, IDataView data) => features.Append(Trainer()).Fit(data);

                private LightGbmRegressionTrainer Trainer() => _context.Regression.Trainers.LightGbm(new Options { [|EarlyStoppingRound = 20|] });
            }
            """,
            [Library.MicrosoftMLLightGbm],
            []);

    [Theory]
    [InlineData("features.Append(context.MulticlassClassification.Trainers.OneVersusAll(context.BinaryClassification.Trainers.LightGbm(new LightGbmBinaryTrainer.Options { [|EarlyStoppingRound = 10|] }))).Fit(train);")]
    [InlineData("var inner = context.BinaryClassification.Trainers.LightGbm(new LightGbmBinaryTrainer.Options { [|EarlyStoppingRound = 10|] }); context.MulticlassClassification.Trainers.PairwiseCoupling(inner).Fit(train);")]
    [InlineData("var outer = context.MulticlassClassification.Trainers.OneVersusAll(context.BinaryClassification.Trainers.LightGbm(new LightGbmBinaryTrainer.Options { EarlyStoppingRound = 10 }));")]
    public Task A_trainer_of_several_classes_trains_the_inner_one_without_a_validation_set(string body) => VerifyAsync(body);

    [Fact]
    public Task Top_level_statements_are_analyzed()
        => Verify.VerifyAnalyzerAsync(
            """
            using Microsoft.ML;
            using Microsoft.ML.Trainers.LightGbm;

            var context = new MLContext();
            var trainer = context.Regression.Trainers.LightGbm(new LightGbmRegressionTrainer.Options { [|EarlyStoppingRound = 20|] });
            trainer.Fit(null!);
            """,
            [Library.MicrosoftMLLightGbm],
            []);

    [Theory]
    [InlineData("LightGbm(new LightGbmRegressionTrainer.Options { NumberOfIterations = 2000, {|#0:EarlyStoppingRound = 50|} })", "EarlyStoppingRound", "has no effect without a validation set: all 2,000 iterations are trained")]
    [InlineData("LightGbm(new LightGbmRegressionTrainer.Options { {|#0:EarlyStoppingRound = 50|} })", "EarlyStoppingRound", "has no effect without a validation set: all 100 iterations are trained")]
    [InlineData("LightGbm(new LightGbmRegressionTrainer.Options { NumberOfIterations = rounds, {|#0:EarlyStoppingRound = 50|} })", "EarlyStoppingRound", "has no effect without a validation set: all iterations are trained")]
    [InlineData("FastTree(new FastTreeRegressionTrainer.Options { {|#0:EnablePruning = true|} })", "EnablePruning", "makes the training throw without a validation set")]
    public Task The_message_says_what_happens_instead(string trainer, string member, string happens)
        => Verify.VerifyAnalyzerAsync(
            Body($"context.Regression.Trainers.{trainer}.Fit(train);"),
            [Library.MicrosoftMLLightGbm],
            Verify.Diagnostic().WithLocation(0).WithArguments(member, happens));

    [Theory]
    // A validation set is given.
    [InlineData("context.Regression.Trainers.LightGbm(new LightGbmRegressionTrainer.Options { EarlyStoppingRound = 50 }).Fit(train, validation);")]
    [InlineData("var trainer = context.Regression.Trainers.LightGbm(new LightGbmRegressionTrainer.Options { EarlyStoppingRound = 50 }); var model = flag ? trainer.Fit(train, validation) : trainer.Fit(train);")]
    [InlineData("context.Regression.Trainers.FastTree(new FastTreeRegressionTrainer.Options { EarlyStoppingRule = new TolerantEarlyStoppingRule() }).Fit(validationData: validation, trainData: train);")]
    [InlineData("Make(context).Fit(train, validation);")]
    // No early stopping, or perhaps none.
    [InlineData("context.Regression.Trainers.LightGbm(new LightGbmRegressionTrainer.Options { NumberOfIterations = 2000 }).Fit(train);")]
    [InlineData("context.Regression.Trainers.LightGbm(new LightGbmRegressionTrainer.Options { EarlyStoppingRound = 0 }).Fit(train);")]
    [InlineData("context.Regression.Trainers.LightGbm(new LightGbmRegressionTrainer.Options { EarlyStoppingRound = rounds }).Fit(train);")]
    [InlineData("var options = new LightGbmRegressionTrainer.Options { EarlyStoppingRound = 5 }; if (flag) options.EarlyStoppingRound = 0; context.Regression.Trainers.LightGbm(options).Fit(train);")]
    [InlineData("context.Regression.Trainers.FastTree(new FastTreeRegressionTrainer.Options { EarlyStoppingRule = null, EnablePruning = false }).Fit(train);")]
    [InlineData("context.Regression.Trainers.FastTree(new FastTreeRegressionTrainer.Options { EarlyStoppingRule = given }).Fit(train);")]
    [InlineData("context.Regression.Trainers.FastTree().Fit(train);")]
    // Not trained here, or in code that cannot be followed.
    [InlineData("var pipeline = features.Append(context.Regression.Trainers.LightGbm(new LightGbmRegressionTrainer.Options { EarlyStoppingRound = 50 }));")]
    [InlineData("var trainer = context.Regression.Trainers.LightGbm(new LightGbmRegressionTrainer.Options { EarlyStoppingRound = 50 }); GC.KeepAlive(trainer); trainer.Fit(train);")]
    [InlineData("var options = new LightGbmRegressionTrainer.Options { EarlyStoppingRound = 50 }; GC.KeepAlive(options); context.Regression.Trainers.LightGbm(options).Fit(train);")]
    [InlineData("var trainers = new[] { context.Regression.Trainers.LightGbm(new LightGbmRegressionTrainer.Options { EarlyStoppingRound = 50 }) }; trainers[0].Fit(train);")]
    [InlineData("var trainer = context.Regression.Trainers.LightGbm(new LightGbmRegressionTrainer.Options { EarlyStoppingRound = 50 }); Func<IDataView, IDataView, ITransformer> fit = trainer.Fit; fit(train, validation); trainer.Fit(train);")]
    [InlineData("Action<LightGbmRegressionTrainer> fit = t => t.Fit(train, validation); var trainer = context.Regression.Trainers.LightGbm(new LightGbmRegressionTrainer.Options { EarlyStoppingRound = 50 }); fit(trainer); trainer.Fit(train);")]
    public Task Training_with_a_validation_set_or_out_of_sight_is_silent(string body) => VerifyAsync(body);

    [Fact]
    public Task Options_of_which_an_interface_makes_a_trainer_are_silent()
        => Verify.VerifyAnalyzerAsync(
            Body("IMaker maker = null; maker.Make(new LightGbmRegressionTrainer.Options { EarlyStoppingRound = 50 }).Fit(train);")
                + "\npublic interface IMaker { IEstimator<ITransformer> Make(LightGbmRegressionTrainer.Options options); }",
            [Library.MicrosoftMLLightGbm],
            []);

    [Fact]
    public Task A_trainer_that_other_types_can_train_is_silent()
        => Verify.VerifyAnalyzerAsync(
            """
            using Microsoft.ML;
            using Microsoft.ML.Trainers.LightGbm;

            public class Training
            {
                public LightGbmRegressionTrainer Trainer { get; } = new MLContext().Regression.Trainers.LightGbm(new LightGbmRegressionTrainer.Options { EarlyStoppingRound = 20 });

                public ITransformer Train(IDataView data) => Trainer.Fit(data);
            }
            """,
            [Library.MicrosoftMLLightGbm],
            []);
}
