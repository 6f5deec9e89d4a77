using GreenAnalyzers.CodeFixes.Training;
using GreenAnalyzers.Training;
using GreenTesting;
using Microsoft.CodeAnalysis;

namespace GreenAnalyzers.Tests.Training;

public class GiveEarlyStoppingAValidationSetFixTests
{
    private const string Options = "new LightGbmRegressionTrainer.Options { [|EarlyStoppingRound = 50|] }";
    private const string Light = "context.Regression.Trainers.LightGbm(" + Options + ")";
    private const string Split = "var split = context.Data.TrainTestSplit(data);\n";

    private static string Source(string body, string result = "void") => $$"""
        using System;
        using System.Linq;
        using Microsoft.ML;
        using Microsoft.ML.Data;
        using Microsoft.ML.Trainers;
        using Microsoft.ML.Trainers.FastTree;
        using Microsoft.ML.Trainers.LightGbm;

        public class Program
        {
            public static {{result}} Train(MLContext context, IDataView data, IDataView given, IEstimator<ITransformer> features, EstimatorChain<ITransformer> chain, bool flag, int seed)
            {
                {{body.ReplaceLineEndings("\n        ")}}
            }
        }
        """;

    private static Task VerifyAsync(string source, string fixedSource, string? title = null)
        => new CSharpCodeFixTest<GiveEarlyStoppingAValidationSetAnalyzer, GiveEarlyStoppingAValidationSetCodeFix>
        {
            TestCode = source,
            FixedCode = fixedSource.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal),
            Libraries = [Library.MicrosoftMLLightGbm],
            CodeActionTitle = title,
        }.RunAsync();

    [Fact]
    public Task A_chain_is_taken_apart_and_put_together_again()
        => VerifyAsync(
            Source(Split + "// Train\nvar model = features.Append(" + Light + ").Fit(split.TrainSet); // here\nvar scored = model.Transform(split.TestSet);"),
            Source(Split + $"""
                // Train
                var inner = context.Data.TrainTestSplit(split.TrainSet);
                var preparation = features.Fit(inner.TrainSet);
                var model = preparation.Append({Light}.Fit(preparation.Transform(inner.TrainSet), preparation.Transform(inner.TestSet))); // here
                var scored = model.Transform(split.TestSet);
                """),
            "Stop on a tenth of the training rows and train on the others (changes the model)");

    [Fact]
    public Task The_type_of_the_model_stays_and_options_are_found_where_they_are()
        => VerifyAsync(
            Source(
                """
                var split = context.Data.TrainTestSplit(data, testFraction: 0.2, seed: 7);
                var train = split.TrainSet;
                var options = new LightGbmBinaryTrainer.Options();
                [|options.EarlyStoppingRound = 10|];
                var trainer = context.BinaryClassification.Trainers.LightGbm(options);
                return chain
                    .Append(features)
                    .Append(trainer)
                    .Fit(input: train);
                """,
                "TransformerChain<BinaryPredictionTransformer<Microsoft.ML.Calibrators.CalibratedModelParametersBase<LightGbmBinaryModelParameters, Microsoft.ML.Calibrators.PlattCalibrator>>>"),
            Source(
                """
                var split = context.Data.TrainTestSplit(data, testFraction: 0.2, seed: 7);
                var train = split.TrainSet;
                var options = new LightGbmBinaryTrainer.Options();
                options.EarlyStoppingRound = 10;
                var trainer = context.BinaryClassification.Trainers.LightGbm(options);
                var inner = context.Data.TrainTestSplit(train, seed: 7);
                var preparation = chain
                    .Append(features).Fit(inner.TrainSet);
                return preparation.Append(trainer.Fit(preparation.Transform(inner.TrainSet), preparation.Transform(inner.TestSet)));
                """,
                "TransformerChain<BinaryPredictionTransformer<Microsoft.ML.Calibrators.CalibratedModelParametersBase<LightGbmBinaryModelParameters, Microsoft.ML.Calibrators.PlattCalibrator>>>"));

    [Fact]
    public Task A_chain_in_a_local_becomes_the_features_and_the_trainer_is_made_where_it_was()
        => VerifyAsync(
            Source(Split + $"ITransformer model;\nEstimatorChain<RegressionPredictionTransformer<LightGbmRegressionModelParameters>> pipeline = features.Append({Light});\nif (flag)\n{{\n    model = pipeline.Fit(split.TrainSet);\n}}"),
            Source(Split + $$"""
                ITransformer model;
                var pipeline = features;
                var trainer = {{Light}};
                if (flag)
                {
                    var inner = context.Data.TrainTestSplit(split.TrainSet);
                    var preparation = pipeline.Fit(inner.TrainSet);
                    model = preparation.Append(trainer.Fit(preparation.Transform(inner.TrainSet), preparation.Transform(inner.TestSet)));
                }
                """));

    [Fact]
    public Task FastTree_trains_in_place_of_throwing_and_two_chains_get_names_of_their_own()
    {
        const string Tree = "context.Regression.Trainers.FastTree(new FastTreeRegressionTrainer.Options { [|EarlyStoppingRule = new TolerantEarlyStoppingRule()|] })";
        return VerifyAsync(
            Source(Split + $"var trainer = {Tree};\nvar pipeline = chain.Append(trainer);\nvar first = pipeline.Fit(split.TrainSet);\nvar second = chain.Append({Light}).Fit(split.TrainSet);"),
            Source(Split + $"""
                var trainer = {Tree};
                var pipeline = chain;
                var inner = context.Data.TrainTestSplit(split.TrainSet);
                var preparation = pipeline.Fit(inner.TrainSet);
                var first = preparation.Append(trainer.Fit(preparation.Transform(inner.TrainSet), preparation.Transform(inner.TestSet)));
                var inner2 = context.Data.TrainTestSplit(split.TrainSet);
                var preparation2 = chain.Fit(inner2.TrainSet);
                var second = preparation2.Append({Light}.Fit(preparation2.Transform(inner2.TrainSet), preparation2.Transform(inner2.TestSet)));
                """));
    }

    [Fact]
    public Task A_name_that_is_taken_is_left_alone()
        => VerifyAsync(
            Source("var inner = context.Data.TrainTestSplit(data);\nITransformer model = features.Append(" + Light + ").Fit(inner.TrainSet);"),
            Source($"""
                var inner = context.Data.TrainTestSplit(data);
                var inner2 = context.Data.TrainTestSplit(inner.TrainSet);
                var preparation2 = features.Fit(inner2.TrainSet);
                ITransformer model = preparation2.Append({Light}.Fit(preparation2.Transform(inner2.TrainSet), preparation2.Transform(inner2.TestSet)));
                """));

    [Fact]
    public Task Top_level_statements_are_rewritten()
    {
        static string Program(string body) => $"""
            using Microsoft.ML;
            using Microsoft.ML.Trainers.LightGbm;

            var context = new MLContext();
            IDataView data = null!;
            IEstimator<ITransformer> features = null!;
            var split = context.Data.TrainTestSplit(data);
            {body}
            """;
        return new CSharpCodeFixTest<GiveEarlyStoppingAValidationSetAnalyzer, GiveEarlyStoppingAValidationSetCodeFix>
        {
            TestCode = Program($"var model = features.Append({Light}).Fit(split.TrainSet);"),
            FixedCode = Program($"""
                var inner = context.Data.TrainTestSplit(split.TrainSet);
                var preparation = features.Fit(inner.TrainSet);
                var model = preparation.Append({Light}.Fit(preparation.Transform(inner.TrainSet), preparation.Transform(inner.TestSet)));
                """.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal)),
            OutputKind = OutputKind.ConsoleApplication,
            Libraries = [Library.MicrosoftMLLightGbm],
        }.RunAsync();
    }

    [Theory]
    // Not the chain shape: a step after the trainer, several classes, folds, two trainings, no chain at all.
    [InlineData(Split + "var model = features.Append(" + Light + ").Append(features).Fit(split.TrainSet);")]
    [InlineData(Split + "var model = features.Append(context.MulticlassClassification.Trainers.OneVersusAll(context.BinaryClassification.Trainers.LightGbm(new LightGbmBinaryTrainer.Options { [|EarlyStoppingRound = 10|] }))).Fit(split.TrainSet);")]
    [InlineData(Split + "var scores = context.Regression.CrossValidate(split.TrainSet, features.Append(" + Light + "));")]
    [InlineData(Split + "var pipeline = features.Append(" + Light + ");\nvar model = pipeline.Fit(split.TrainSet);\nvar last = pipeline.Fit(data);")]
    [InlineData(Split + "var pipeline = features.Append(" + Light + ");\nvar model = pipeline.Fit(split.TrainSet);\nConsole.WriteLine(pipeline.GetHashCode());")]
    [InlineData(Split + "var model = " + Light + ".Fit(split.TrainSet);")]
    // The model would be of another type, or go somewhere in the middle of a statement.
    [InlineData(Split + "IEstimator<ITransformer> pipeline = features.Append(" + Light + ");\nvar model = pipeline.Fit(split.TrainSet);")]
    [InlineData(Split + "IEstimator<ITransformer> trainer = " + Light + ";\nvar model = features.Append(trainer).Fit(split.TrainSet);")]
    [InlineData(Split + "var last = features.Append(" + Light + ").Fit(split.TrainSet).LastTransformer;")]
    [InlineData(Split + "if (flag) features.Append(" + Light + ").Fit(split.TrainSet);")]
    [InlineData(Split + "Func<ITransformer> train = () => features.Append(" + Light + ").Fit(split.TrainSet);")]
    // Which rows may serve for validation is not known: not a split, a split by groups, a test set, rows of a group.
    [InlineData("var model = features.Append(" + Light + ").Fit(data);")]
    [InlineData(Split + "var model = features.Append(" + Light + ").Fit(split.TestSet);")]
    [InlineData("var split = context.Data.TrainTestSplit(data, samplingKeyColumnName: \"Customer\");\nvar model = features.Append(" + Light + ").Fit(split.TrainSet);")]
    [InlineData("var split = context.Data.TrainTestSplit(data, 0.2, \"Customer\");\nvar model = features.Append(" + Light + ").Fit(split.TrainSet);")]
    [InlineData("var split = context.Data.CrossValidationSplit(data).First();\nvar model = features.Append(" + Light + ").Fit(split.TrainSet);")]
    [InlineData("var split = context.Data.TrainTestSplit(data);\nif (flag) split = context.Data.TrainTestSplit(given);\nvar model = features.Append(" + Light + ").Fit(split.TrainSet);")]
    [InlineData("var split = new MLContext(seed).Data.TrainTestSplit(data);\nvar model = features.Append(" + Light + ").Fit(split.TrainSet);")]
    [InlineData("var split = context.Data.TrainTestSplit(data, seed: seed);\nvar model = features.Append(" + Light + ").Fit(split.TrainSet);")]
    [InlineData(Split + "var model = features.Append(context.Ranking.Trainers.LightGbm(new LightGbmRankingTrainer.Options { [|EarlyStoppingRound = 10|] })).Fit(split.TrainSet);")]
    [InlineData(Split + "var model = features.Append(context.Ranking.Trainers.FastTree(new FastTreeRankingTrainer.Options { [|EnablePruning = true|] })).Fit(split.TrainSet);")]
    // Something would be lost: a cache, a scope, a comment.
    [InlineData(Split + "var model = features.AppendCacheCheckpoint(context).Append(" + Light + ").Fit(split.TrainSet);")]
    [InlineData(Split + "var model = features.Append(" + Light + ", TransformerScope.TrainTest).Fit(split.TrainSet);")]
    [InlineData(Split + "var model = features\n    // The trees\n    .Append(" + Light + ")\n    .Fit(split.TrainSet);")]
    [InlineData(Split + "var model = features.Append(" + Light + ") // all rows\n    .Fit(split.TrainSet);")]
    public Task No_fix_is_offered_where_the_rewrite_is_not_certain(string body) => VerifyUnchangedAsync(Source(body));

    private static Task VerifyUnchangedAsync(string source)
        => new CSharpCodeFixTest<GiveEarlyStoppingAValidationSetAnalyzer, GiveEarlyStoppingAValidationSetCodeFix>
        {
            TestCode = source,
            FixedCode = source,
            Libraries = [Library.MicrosoftMLLightGbm],
        }.RunAsync();
}
