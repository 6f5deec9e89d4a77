using GreenTesting;
using Verify = GreenTesting.CSharpCodeFixVerifier<
    GreenAnalyzers.Training.CacheBeforeMultiPassTrainerAnalyzer,
    GreenAnalyzers.CodeFixes.Training.CacheBeforeMultiPassTrainerCodeFix>;

namespace GreenAnalyzers.Tests.Training;

public class CacheBeforeMultiPassTrainerFixTests
{
    private static readonly Library[] Libraries =
    [
        Library.MicrosoftMLStandardTrainers, Library.MicrosoftMLKMeansClustering, Library.MicrosoftMLTransforms, Library.MicrosoftMLAutoML,
    ];

    private static Task VerifyAsync(string body, string fixedBody)
        => Verify.VerifyCodeFixAsync(CacheBeforeMultiPassTrainerTests.Body(body), CacheBeforeMultiPassTrainerTests.Body(fixedBody), Libraries);

    private static Task VerifyNoFixAsync(string body) => VerifyAsync(body, body);

    [Fact]
    public Task A_chain_with_a_line_for_each_call_gets_a_line()
        => VerifyAsync(
            """
            var all = Prepare(ml)
                .Append(ml.Transforms.Concatenate("Features", "A")) // numbers
                // and now
                .Append(ml.Regression.Trainers.[|Sdca()|])
                .Append(Numbers(ml));
            all.Fit(data);
            """,
            """
            var all = Prepare(ml)
                .Append(ml.Transforms.Concatenate("Features", "A")) // numbers
                // and now
                .AppendCacheCheckpoint(ml)
                .Append(ml.Regression.Trainers.Sdca())
                .Append(Numbers(ml));
            all.Fit(data);
            """);

    [Theory]
    [InlineData("Prepare(ml).Append(ml.Regression.Trainers.[|Sdca()|]).Fit(data);", "Prepare(ml).AppendCacheCheckpoint(ml).Append(ml.Regression.Trainers.Sdca()).Fit(data);")]
    [InlineData("var one = ml.Transforms.Text.FeaturizeText(\"A\"); var trainer = ml.Regression.Trainers.[|Sdca()|]; one.Append(trainer).Fit(data);", "var one = ml.Transforms.Text.FeaturizeText(\"A\"); var trainer = ml.Regression.Trainers.Sdca(); one.AppendCacheCheckpoint(ml).Append(trainer).Fit(data);")]
    [InlineData("var trainer = trainers.[|SdcaMaximumEntropy()|].Append(Numbers(ml)); Prepare(ml).Append(trainer).Fit(data);", "var trainer = trainers.SdcaMaximumEntropy().Append(Numbers(ml)); Prepare(ml).AppendCacheCheckpoint(ml).Append(trainer).Fit(data);")]
    [InlineData("Numbers(ml).Append(Prepare(ml).Append(ml.Regression.Trainers.[|Sdca()|])).Fit(data);", "Numbers(ml).Append(Prepare(ml).AppendCacheCheckpoint(ml).Append(ml.Regression.Trainers.Sdca())).Fit(data);")]
    [InlineData("(flag ? Prepare(ml) : Numbers(ml)).Append(trainers.[|SdcaMaximumEntropy()|]).Fit(data);", "(flag ? Prepare(ml) : Numbers(ml)).AppendCacheCheckpoint(ml).Append(trainers.SdcaMaximumEntropy()).Fit(data);")]
    public Task The_checkpoint_stands_directly_in_front_of_the_trainer(string body, string fixedBody) => VerifyAsync(body, fixedBody);

    [Fact]
    public Task A_checkpoint_that_keeps_nothing_is_moved()
        => VerifyAsync(
            """
            Prepare(ml)
                .Append(ml.Transforms.Concatenate("Features", "A").AppendCacheCheckpoint(ml))
                .Append(ml.Regression.Trainers.[|Sdca()|])
                .Fit(data);
            """,
            """
            Prepare(ml)
                .Append(ml.Transforms.Concatenate("Features", "A"))
                .AppendCacheCheckpoint(ml)
                .Append(ml.Regression.Trainers.Sdca())
                .Fit(data);
            """);

    [Theory]
    [InlineData("ml.Clustering.Trainers.[|KMeans()|].Fit(Prepare(ml).Fit(data).Transform(data));")]
    [InlineData("LearningPipelineExtensions.Append(Prepare(ml), ml.Regression.Trainers.[|Sdca()|]).Fit(data);")]
    [InlineData("var end = Numbers(ml).AppendCacheCheckpoint(ml); Prepare(ml).Append(end).Append(ml.Regression.Trainers.[|Sdca()|]).Fit(data);")]
    [InlineData("Prepare(ml).Append(Numbers(ml).AppendCacheCheckpoint(ml /* kept */)).Append(ml.Regression.Trainers.[|Sdca()|]).Fit(data);")]
    [InlineData("trainers.[|SdcaMaximumEntropy()|].Append(Numbers(ml)).Fit(Prepare(ml).Fit(data).Transform(data));")]
    public Task There_is_no_fix_where_no_place_is_certain(string body) => VerifyNoFixAsync(body);

    [Fact]
    public Task The_context_is_the_one_that_can_be_named_where_the_chain_is()
        => Verify.VerifyCodeFixAsync(
            """
            using Microsoft.ML;

            public class Training
            {
                private readonly MLContext _context = new();
                private IEstimator<ITransformer> Features => _context.Transforms.Text.FeaturizeText("Features", "Text");

                public ITransformer Run(IDataView data, RegressionCatalog catalog) => Features.Append(catalog.Trainers.[|Sdca()|]).Fit(data);

                public static ITransformer Run(Training training, IDataView data, RegressionCatalog catalog) => training.Features.Append(catalog.Trainers.Sdca()).Fit(training.Cached(data));

                private IDataView Cached(IDataView data) => _context.Data.Cache(data);
            }
            """,
            """
            using Microsoft.ML;

            public class Training
            {
                private readonly MLContext _context = new();
                private IEstimator<ITransformer> Features => _context.Transforms.Text.FeaturizeText("Features", "Text");

                public ITransformer Run(IDataView data, RegressionCatalog catalog) => Features.AppendCacheCheckpoint(_context).Append(catalog.Trainers.Sdca()).Fit(data);

                public static ITransformer Run(Training training, IDataView data, RegressionCatalog catalog) => training.Features.Append(catalog.Trainers.Sdca()).Fit(training.Cached(data));

                private IDataView Cached(IDataView data) => _context.Data.Cache(data);
            }
            """,
            Libraries);

    [Fact]
    public Task A_context_of_the_object_is_not_offered_to_a_static_method()
    {
        const string code = """
            using Microsoft.ML;

            public class Training
            {
                private readonly MLContext _context = new();
                private IEstimator<ITransformer> Features => _context.Transforms.Text.FeaturizeText("Features", "Text");

                public static ITransformer Run(Training training, IDataView data, RegressionCatalog catalog) => training.Features.Append(catalog.Trainers.[|Sdca()|]).Fit(data);
            }
            """;
        return Verify.VerifyCodeFixAsync(code, code, Libraries);
    }

    [Theory]
    // A context that a call gives may be another one the next time, and one that is declared later is not there yet.
    [InlineData("Own().Context.Transforms.Text.FeaturizeText(\"A\").Append(catalog.Trainers.[|Sdca()|]).Fit(data);")]
    [InlineData("Own().Features.Append(catalog.Trainers.[|Sdca()|]).Fit(data); var later = new MLContext();")]
    public Task A_context_that_is_not_certain_to_be_there_is_not_offered(string statements)
    {
        var code = $$"""
            using Microsoft.ML;

            public class Training
            {
                public MLContext Context { get; } = new();
                private IEstimator<ITransformer> Features => Context.Transforms.Text.FeaturizeText("Features", "Text");
                private static Training Own() => new();

                public static void Run(IDataView data, RegressionCatalog catalog)
                {
                    {{statements}}
                }
            }
            """;
        return Verify.VerifyCodeFixAsync(code, code, Libraries);
    }

    [Fact]
    public Task Trainers_that_share_a_chain_share_the_checkpoint()
        => VerifyAsync(
            "IEstimator<ITransformer> trainer = flag ? trainers.[|SdcaMaximumEntropy()|] : trainers.[|SdcaNonCalibrated()|]; Prepare(ml).Append(trainer).Fit(data);",
            "IEstimator<ITransformer> trainer = flag ? trainers.SdcaMaximumEntropy() : trainers.SdcaNonCalibrated(); Prepare(ml).AppendCacheCheckpoint(ml).Append(trainer).Fit(data);");

    [Fact]
    public async Task There_is_no_fix_where_the_chain_is_in_another_file()
    {
        var test = new CSharpCodeFixTest<GreenAnalyzers.Training.CacheBeforeMultiPassTrainerAnalyzer, GreenAnalyzers.CodeFixes.Training.CacheBeforeMultiPassTrainerCodeFix>
        {
            Libraries = Libraries,
        };
        foreach (var state in new[] { test.TestState, test.FixedState })
        {
            state.Sources.Add(("Program.cs", "using Microsoft.ML; class P { void Run(MLContext ml, IDataView data) => Training.Fit(ml, data, ml.Regression.Trainers.[|Sdca()|]); }"));
            state.Sources.Add(("Training.cs", """
                using Microsoft.ML;

                public static class Training
                {
                    private static IEstimator<ITransformer> Prepare(MLContext ml) => ml.Transforms.Text.FeaturizeText("Features", "Text");

                    public static ITransformer Fit(MLContext ml, IDataView view, IEstimator<ITransformer> trainer) => Prepare(ml).Append(trainer).Fit(view);
                }
                """));
        }

        await test.RunAsync();
    }
}
