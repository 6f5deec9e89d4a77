using GreenTesting;
using Microsoft.CodeAnalysis;
using Verify = GreenTesting.CSharpAnalyzerVerifier<GreenAnalyzers.Training.CacheBeforeMultiPassTrainerAnalyzer>;

namespace GreenAnalyzers.Tests.Training;

public class CacheBeforeMultiPassTrainerTests
{
    private static readonly Library[] Libraries =
    [
        Library.MicrosoftMLStandardTrainers, Library.MicrosoftMLKMeansClustering, Library.MicrosoftMLTransforms, Library.MicrosoftMLImageAnalytics,
        Library.MicrosoftMLOnnxTransformer, Library.MicrosoftMLTensorFlow, Library.MicrosoftMLFastTree, Library.MicrosoftMLLightGbm, Library.MicrosoftMLAutoML,
    ];

    internal static string Body(string body) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using Microsoft.ML;
        using Microsoft.ML.AutoML;
        using Microsoft.ML.Data;
        using Microsoft.ML.SearchSpace;
        using Microsoft.ML.Trainers;

        public class Row { public string Text { get; set; } }
        public class Setting { public float L2 { get; set; } }

        public class Program
        {
            private static IEstimator<ITransformer> s_field = null;

            public static void Train(MLContext ml, string kind, bool flag, int count, List<Row> rows, IEstimator<ITransformer> given, MulticlassClassificationCatalog.MulticlassClassificationTrainers trainers)
            {
                IDataView data = ml.Data.LoadFromTextFile("reviews.tsv");
                {{body.ReplaceLineEndings("\n        ")}}
            }

            private static IEstimator<ITransformer> Prepare(MLContext ml) => ml.Transforms.Text.FeaturizeText("Features", "Text");
            private static IEstimator<ITransformer> Numbers(MLContext ml) { var all = ml.Transforms.Concatenate("Features", "A", "B"); return all.Append(ml.Transforms.NormalizeMinMax("Features")); }
            private static ITransformer Fit(MLContext ml, IDataView view, IEstimator<ITransformer> trainer) => Prepare(ml).Append(trainer).Fit(view);
        }
        """;

    private static Task VerifyAsync(string body) => Verify.VerifyAnalyzerAsync(Body(body), Libraries);

    private static Task VerifyAsync(string body, DiagnosticSeverity severity, params object[] arguments) => Verify.VerifyAnalyzerAsync(
        Body(body),
        Libraries,
        Verify.Diagnostic().WithLocation(0).WithSeverity(severity).WithArguments(arguments));

    private const string Put = "put 'AppendCacheCheckpoint' in front of it if the prepared rows fit into memory";

    [Theory]
    [InlineData("ml.Transforms.Text.FeaturizeText(\"Features\", \"Text\").Append(ml.BinaryClassification.Trainers.{|#0:SdcaLogisticRegression()|}).Fit(data);", "SdcaLogisticRegression", "in many passes", "FeaturizeText")]
    [InlineData("ml.Transforms.LoadImages(\"Image\", \"a\").Append(ml.Transforms.Concatenate(\"Features\", \"B\")).Append(ml.BinaryClassification.Trainers.{|#0:AveragedPerceptron()|}).Fit(data);", "AveragedPerceptron", "in 10 passes", "LoadImages")]
    [InlineData("ml.Transforms.ApplyOnnxModel(\"a.onnx\").Append(ml.BinaryClassification.Trainers.{|#0:SgdCalibrated(numberOfIterations: 7)|}).Fit(data);", "SgdCalibrated", "in 7 passes", "ApplyOnnxModel")]
    [InlineData("ml.Model.LoadTensorFlowModel(\"m\").ScoreTensorFlowModel(\"Features\", \"a\").Append(ml.Clustering.Trainers.{|#0:KMeans(numberOfClusters: 3)|}).Fit(data);", "KMeans", "in many passes", "ScoreTensorFlowModel")]
    [InlineData("Prepare(ml).Append(ml.BinaryClassification.Trainers.{|#0:FieldAwareFactorizationMachine(\"Features\")|}).Fit(data);", "FieldAwareFactorizationMachine", "in 6 passes", "FeaturizeText")]
    [InlineData("Prepare(ml).Append(ml.MulticlassClassification.Trainers.{|#0:OneVersusAll(ml.BinaryClassification.Trainers.FastTree())|}).Fit(data);", "OneVersusAll", "at least once for each class", "FeaturizeText")]
    [InlineData("Prepare(ml).Append(ml.MulticlassClassification.Trainers.{|#0:PairwiseCoupling(ml.BinaryClassification.Trainers.AveragedPerceptron())|}).Fit(data);", "PairwiseCoupling", "at least once for each pair of classes", "FeaturizeText")]
    public Task Costly_transforms_upstream_make_it_a_warning(string body, string trainer, string passes, string transform)
        => VerifyAsync(body, DiagnosticSeverity.Warning, trainer, passes, $"repeats '{transform}' for every row", Put);

    [Fact]
    public Task Transforms_of_numbers_make_it_an_advice()
        => VerifyAsync(
            "Numbers(ml).Append(ml.Regression.Trainers.{|#0:Sdca()|}).Fit(data);",
            DiagnosticSeverity.Info, "Sdca", "in many passes", "loads and transforms every row again", Put);

    [Fact]
    public Task A_trainer_without_transforms_is_told_to_cache_the_data()
        => VerifyAsync(
            "ITransformer model = ml.Clustering.Trainers.{|#0:KMeans()|}.Fit(ml.Data.ShuffleRows(data));",
            DiagnosticSeverity.Info, "KMeans", "in many passes", "parses every row again", "load the rows into 'Data.Cache' if they fit into memory");

    [Theory]
    [InlineData("Prepare(ml).Append(ml.Transforms.Concatenate(\"Features\", \"A\").AppendCacheCheckpoint(ml)).Append(ml.Regression.Trainers.{|#0:Sdca()|}).Fit(data);")]
    [InlineData("var end = ml.Transforms.Concatenate(\"Features\", \"A\").AppendCacheCheckpoint(ml); var all = Prepare(ml).Append(end); all.Append(ml.Regression.Trainers.{|#0:Sdca()|}).Fit(data);")]
    public Task A_checkpoint_that_ends_a_nested_chain_keeps_nothing(string body)
        => VerifyAsync(
            body,
            DiagnosticSeverity.Warning, "Sdca", "in many passes", "repeats 'FeaturizeText' for every row",
            "the checkpoint inside the parentheses ends a chain of its own and keeps nothing: move it out of them");

    [Theory]
    [InlineData("var prepare = Prepare(ml); var trainer = ml.Regression.Trainers.[|Sdca()|]; var all = prepare.Append(trainer); var model = all.Fit(data);")]
    [InlineData("IEstimator<ITransformer> all = Prepare(ml); all = all.Append(ml.Regression.Trainers.[|Sdca()|]); all.Fit(data);")]
    [InlineData("var trainer = trainers.[|SdcaMaximumEntropy()|].Append(ml.Transforms.Conversion.MapKeyToValue(\"PredictedLabel\")); Prepare(ml).Append(trainer).Fit(data);")]
    [InlineData("IEstimator<ITransformer> trainer = null; switch (kind) { case \"a\": trainer = trainers.[|SdcaMaximumEntropy()|]; break; default: { var inner = ml.BinaryClassification.Trainers.AveragedPerceptron(); trainer = trainers.[|OneVersusAll(inner)|]; break; } } Prepare(ml).Append(trainer).Fit(data);")]
    [InlineData("IEstimator<ITransformer> trainer = flag ? trainers.[|SdcaMaximumEntropy()|] : trainers.LbfgsMaximumEntropy(); Prepare(ml).Append(trainer).Fit(data);")]
    [InlineData("Fit(ml, data, ml.Regression.Trainers.[|Sdca()|]);")]
    [InlineData("s_field = Prepare(ml); var all = s_field.Append(ml.Regression.Trainers.[|Sdca()|]); ml.Regression.CrossValidate(data, all, 5);")]
    [InlineData("var split = ml.Data.TrainTestSplit(data); Prepare(ml).Append(ml.Regression.Trainers.[|Sdca()|]).Fit(split.TrainSet);")]
    [InlineData("new EstimatorChain<ITransformer>().Append(Prepare(ml)).Append(ml.Regression.Trainers.[|Sdca()|]).Fit(data);")]
    [InlineData("Prepare(ml).Append(ml.Regression.Trainers.[|Sdca()|].WithOnFitDelegate(_ => { })).Fit(data);")]
    [InlineData("LearningPipelineExtensions.Append(Prepare(ml), estimator: ml.Regression.Trainers.[|Sdca()|]).Fit(data);")]
    [InlineData("Prepare(ml).Append(ml.Regression.Trainers.[|Sdca()|]).AppendCacheCheckpoint(ml).Fit(data);")]
    [InlineData("Prepare(ml).Append(ml.Transforms.Concatenate(\"A\", \"B\").AppendCacheCheckpoint(ml).Append(ml.Transforms.NormalizeMinMax(\"A\"))).Append(ml.Regression.Trainers.[|Sdca()|]).Fit(data);")]
    [InlineData("var view = ml.Data.LoadFromEnumerable(rows); Prepare(ml).Append(ml.Regression.Trainers.[|Sdca()|]).Fit(view);")]
    [InlineData("var prepared = Prepare(ml).Fit(data).Transform(data); ml.Regression.Trainers.[|Sdca()|].Fit(prepared);")]
    public Task The_trainer_is_followed_to_its_chain_and_the_chain_to_its_start(string body) => VerifyAsync(body);

    [Theory]
    [InlineData("foreach (var (name, trainer) in new (string, IEstimator<ITransformer>)[] { (\"a\", trainers.[|SdcaMaximumEntropy()|]), (\"b\", trainers.LightGbm()) }) Prepare(ml).Append(trainer).Fit(data);")]
    [InlineData("(string Name, IEstimator<ITransformer> Value)[] all = { (\"a\", trainers.LightGbm()), (\"b\", trainers.[|SdcaMaximumEntropy()|]) }; foreach (var one in all) { var chain = Prepare(ml).Append(one.Value); chain.Fit(data); }")]
    [InlineData("var all = new List<(IEstimator<ITransformer>, int)> { (trainers.[|SdcaMaximumEntropy()|], 1) }; foreach (var one in all) Prepare(ml).Append(one.Item1).Fit(data);")]
    [InlineData("var all = new List<IEstimator<ITransformer>> { trainers.[|SdcaMaximumEntropy()|], trainers.NaiveBayes() }; foreach (var trainer in all) Prepare(ml).Append(trainer).Fit(data);")]
    [InlineData("foreach ((string name, var trainer) in new (string, IEstimator<ITransformer>)[] { (\"a\", trainers.[|SdcaMaximumEntropy()|]) }) Prepare(ml).Append(trainer).Fit(data);")]
    [InlineData("foreach (var (first, second) in new (IEstimator<ITransformer>, IEstimator<ITransformer>)[] { (trainers.SdcaMaximumEntropy(), trainers.LightGbm()) }) Prepare(ml).Append(second).Fit(data);")]
    [InlineData("foreach (var one in new (IEstimator<ITransformer> First, IEstimator<ITransformer> Second)[] { (trainers.SdcaMaximumEntropy(), trainers.LightGbm()) }) Prepare(ml).Append(one.Second).Fit(data);")]
    [InlineData("foreach (var trainer in new IEstimator<ITransformer>[] { trainers.SdcaMaximumEntropy(), trainers.LightGbm() }) Prepare(ml).AppendCacheCheckpoint(ml).Append(trainer).Fit(data);")]
    public Task A_trainer_in_a_list_is_followed_into_the_loop_over_it(string body) => VerifyAsync(body);

    [Theory]
    [InlineData("ml.Regression.Trainers.[|OnlineGradientDescent(numberOfIterations: 2)|]")]
    [InlineData("ml.Regression.Trainers.[|OnlineGradientDescent(new OnlineGradientDescentTrainer.Options { NumberOfIterations = 5 })|]")]
    [InlineData("ml.Regression.Trainers.OnlineGradientDescent()")]
    [InlineData("ml.Regression.Trainers.OnlineGradientDescent(numberOfIterations: count)")]
    [InlineData("ml.BinaryClassification.Trainers.LinearSvm()")]
    [InlineData("ml.BinaryClassification.Trainers.[|LinearSvm(numberOfIterations: 10)|]")]
    [InlineData("ml.BinaryClassification.Trainers.AveragedPerceptron(numberOfIterations: 1)")]
    [InlineData("ml.BinaryClassification.Trainers.[|AveragedPerceptron(numberOfIterations: count)|]")]
    [InlineData("ml.Regression.Trainers.Sdca(maximumNumberOfIterations: 1)")]
    [InlineData("ml.Regression.Trainers.LbfgsPoissonRegression()")]
    [InlineData("trainers.LbfgsMaximumEntropy()")]
    [InlineData("ml.BinaryClassification.Trainers.[|LbfgsLogisticRegression(new LbfgsLogisticRegressionBinaryTrainer.Options { NumberOfThreads = 1 })|]")]
    [InlineData("ml.BinaryClassification.Trainers.LbfgsLogisticRegression(new LbfgsLogisticRegressionBinaryTrainer.Options { NumberOfThreads = 4 })")]
    [InlineData("ml.BinaryClassification.Trainers.LdSvm()")]
    [InlineData("ml.BinaryClassification.Trainers.[|LdSvm(useCachedData: false)|]")]
    [InlineData("ml.BinaryClassification.Trainers.[|LdSvm(new LdSvmTrainer.Options { Cache = false })|]")]
    [InlineData("ml.Regression.Trainers.FastTree()")]
    [InlineData("ml.Regression.Trainers.LightGbm()")]
    [InlineData("trainers.NaiveBayes()")]
    [InlineData("ml.BinaryClassification.Trainers.Prior()")]
    public Task What_the_trainer_reads_decides(string trainer) => VerifyAsync($"Prepare(ml).Append({trainer}).Fit(data);");

    [Theory]
    [InlineData("Prepare(ml).AppendCacheCheckpoint(ml).Append(ml.Regression.Trainers.Sdca()).Fit(data);")]
    [InlineData("var prepare = Prepare(ml).Append(Numbers(ml)).AppendCacheCheckpoint(ml); var trainer = trainers.SdcaMaximumEntropy().Append(Numbers(ml)); prepare.Append(trainer).Fit(data);")]
    [InlineData("IEstimator<ITransformer> all = Prepare(ml); all = all.AppendCacheCheckpoint(ml); all.Append(ml.Regression.Trainers.Sdca()).Fit(data);")]
    [InlineData("data = ml.Data.Cache(data); Prepare(ml).Append(ml.Regression.Trainers.Sdca()).Fit(data);")]
    [InlineData("var split = ml.Data.TrainTestSplit(ml.Data.Cache(data)); Prepare(ml).Append(ml.Regression.Trainers.Sdca()).Fit(split.TrainSet);")]
    [InlineData("var prepared = ml.Data.Cache(Prepare(ml).Fit(data).Transform(data)); ml.Regression.Trainers.Sdca().Fit(prepared);")]
    [InlineData("var kept = ml.Data.Cache(data); ml.Regression.Trainers.Sdca().Fit(Prepare(ml).Fit(data).Transform(kept));")]
    public Task A_cache_that_works_is_silent(string body) => VerifyAsync(body);

    [Theory]
    [InlineData("Numbers(ml).Append(ml.Regression.Trainers.Sdca()).Fit(ml.Data.LoadFromEnumerable(rows));")]
    [InlineData("ml.Clustering.Trainers.KMeans().Fit(ml.Data.LoadFromBinary(\"rows.idv\"));")]
    [InlineData("new EstimatorChain<ITransformer>().Append(ml.Clustering.Trainers.KMeans()).Fit(ml.Data.LoadFromBinary(\"rows.idv\"));")]
    [InlineData("given.Append(ml.Regression.Trainers.Sdca()).Fit(data);")]
    [InlineData("var all = Prepare(ml).Append(ml.Regression.Trainers.Sdca());")]
    [InlineData("foreach (var one in new[] { Prepare(ml) }) one.Append(ml.Regression.Trainers.Sdca()).Fit(data);")]
    [InlineData("var estimator = ml.Auto().CreateSweepableEstimator((MLContext context, Setting setting) => context.Regression.Trainers.Sdca(l2Regularization: setting.L2), new SearchSpace<Setting>());")]
    public Task What_gains_little_or_cannot_be_followed_is_silent(string body) => VerifyAsync(body);

    [Fact]
    public Task Top_level_statements_and_expression_bodies_are_analyzed()
        => Verify.VerifyAnalyzerAsync(
            """
            using Microsoft.ML;
            
            var ml = new MLContext();
            var data = ml.Data.LoadFromTextFile("a.tsv");
            ml.Transforms.Text.FeaturizeText("Features", "Text").Append(StandardTrainersCatalog.[|Sdca(ml.Regression.Trainers)|]).Fit(data);

            public class Training(MLContext ml)
            {
                private IEstimator<ITransformer> Trainer => ml.Regression.Trainers.[|Sdca()|];
                private IEstimator<ITransformer> Features { get; } = ml.Transforms.Text.FeaturizeText("Features", "Text");

                public ITransformer Run(IDataView data) => Features.Append(Trainer).Fit(data);
            }
            """,
            Libraries);

    [Theory]
    [InlineData("Prepare(ml).Append(ml.Regression.Trainers.Sdca()).{|CS1061:Fitt|}(data);")]
    [InlineData("Prepare(ml).Append(ml.Regression.Trainers.Sdca({|CS0103:nothing|})).Fit(data);")]
    [InlineData("{|CS0103:Nothing|}(ml).Append(ml.Regression.Trainers.Sdca()).Fit(data);")]
    public Task Silent_in_code_that_is_not_complete(string body) => VerifyAsync(body);
}
