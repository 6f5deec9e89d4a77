using GreenAnalyzers.CodeFixes.Inference;
using GreenAnalyzers.Inference;
using GreenTesting;

namespace GreenAnalyzers.Tests.Inference;

/// <summary>The fix of GRN3004 that keeps one engine for each thread.</summary>
public class ReusePredictionEngineThreadTests
{
    private const string Creation = "Context.Model.[|CreatePredictionEngine<Review, Score>(Model)|]";

    private static string Source(string method) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.ML;

        public static class Consumer
        {
            private static readonly MLContext Context = new MLContext();
            private static readonly ITransformer Model = Context.Model.Load("a.zip", out _);
            private static readonly Lazy<ITransformer> Later = new(() => Context.Model.Load("a.zip", out _));

            {{method.ReplaceLineEndings("\n    ").Replace("\n    \n", "\n\n", StringComparison.Ordinal)}}
        }

        public class Review { public string Text { get; set; } }
        public class Score { public float Value { get; set; } }
        """;

    private static Task VerifyAsync(string source, string fixedSource, string? title = null) => new CSharpCodeFixTest<ReusePredictionEngineAnalyzer, ReusePredictionEngineCodeFix>
    {
        TestCode = source,
        FixedCode = fixedSource,
        Libraries = [Library.MicrosoftMLData],
        CodeActionEquivalenceKey = "GRN3004:thread",
        CodeActionTitle = title,
    }.RunAsync();

    private static Task VerifyNoFixAsync(string method) => VerifyAsync(Source(method), Source(method));

    [Fact]
    public Task Each_thread_gets_an_engine_of_the_model_that_all_share()
        => VerifyAsync(
            Source($$"""
                /// <summary>Scores a review.</summary>
                public static Score Predict(Review review)
                {
                    // One engine
                    using var engine = {{Creation}};
                    return engine.Predict(review); // slow
                }
                """),
            Source("""
                private static readonly ThreadLocal<PredictionEngine<Review, Score>> PredictEngine = new(() => Context.Model.CreatePredictionEngine<Review, Score>(Model));

                /// <summary>Scores a review.</summary>
                public static Score Predict(Review review)
                {
                    // One engine
                    var engine = PredictEngine.Value!;
                    return engine.Predict(review); // slow
                }
                """),
            "Keep one for each thread in a static 'ThreadLocal' (they stay in memory while their thread runs and are not disposed)");

    [Fact]
    public Task Statements_that_only_the_engine_needs_move_and_a_lazy_model_is_shared()
        => VerifyAsync(
            Source("""
                public static Score Predict(Review review)
                {
                    var context = new MLContext();
                    var engine = context.Model.[|CreatePredictionEngine<Review, Score>(Later.Value)|];
                    return engine.Predict(review);
                }
                """),
            Source("""
                private static readonly ThreadLocal<PredictionEngine<Review, Score>> PredictEngine = new(() =>
                {
                    var context = new MLContext();
                    return context.Model.CreatePredictionEngine<Review, Score>(Later.Value);
                });

                public static Score Predict(Review review)
                {
                    var engine = PredictEngine.Value!;
                    return engine.Predict(review);
                }
                """));

    [Fact]
    public Task Several_predictions_need_no_statement_of_their_own_and_two_methods_are_fixed_at_once()
        => VerifyAsync(
            Source($$"""
                public static float Sum(Review first, Review second) { var engine = {{Creation}}; return engine.Predict(first).Value + engine.Predict(second).Value; }

                public static Score Best(Review review)
                {
                    var engine = {{Creation}};
                    var score = engine.Predict(review);
                    return score.Value > 0 ? score : engine.Predict(example: review);
                }
                """),
            Source("""
                private static readonly ThreadLocal<PredictionEngine<Review, Score>> SumEngine = new(() => Context.Model.CreatePredictionEngine<Review, Score>(Model));

                public static float Sum(Review first, Review second) { var engine = SumEngine.Value!; return engine.Predict(first).Value + engine.Predict(second).Value; }

                private static readonly ThreadLocal<PredictionEngine<Review, Score>> BestEngine = new(() => Context.Model.CreatePredictionEngine<Review, Score>(Model));

                public static Score Best(Review review)
                {
                    var engine = BestEngine.Value!;
                    var score = engine.Predict(review);
                    return score.Value > 0 ? score : engine.Predict(example: review);
                }
                """));

    [Fact]
    public Task Without_nullable_checks_the_value_is_read_as_it_is_and_the_type_is_qualified_where_it_must_be()
    {
        const string Body = "public static Score Predict(Review review)\n{\n    var engine = ENGINE;\n    return engine.Predict(review);\n}";
        static string Unusing(string source) => "#nullable disable\n" + source.Replace("using System.Threading;\n", "", StringComparison.Ordinal);
        return VerifyAsync(
            Unusing(Source(Body.Replace("ENGINE", Creation, StringComparison.Ordinal))),
            Unusing(Source(
                "private static readonly System.Threading.ThreadLocal<PredictionEngine<Review, Score>> PredictEngine = new(() => Context.Model.CreatePredictionEngine<Review, Score>(Model));\n\n"
                + Body.Replace("ENGINE", "PredictEngine.Value", StringComparison.Ordinal))));
    }

    [Theory]
    // The method goes on on another thread.
    [InlineData("public static async Task<Score> Predict(Task<Review> review)\n{\n    var engine = " + Creation + ";\n    return engine.Predict(await review);\n}")]
    [InlineData("public static async Task<Score> Predict(Review review)\n{\n    var engine = " + Creation + ";\n    await Task.Yield();\n    return engine.Predict(review);\n}")]
    [InlineData("public static IEnumerable<Score> Predict(Review review)\n{\n    var engine = " + Creation + ";\n    yield return engine.Predict(review);\n}")]
    [InlineData("public static Task<Score> Predict(Review review)\n{\n    var engine = " + Creation + ";\n    return Task.Run(() => engine.Predict(review));\n}")]
    // Each thread would load the model.
    [InlineData("public static Score Predict(Review review)\n{\n    var model = Context.Model.Load(\"b.zip\", out _);\n    var engine = Context.Model.[|CreatePredictionEngine<Review, Score>(model)|];\n    return engine.Predict(review);\n}")]
    [InlineData("public static Score Predict(Review review)\n{\n    var engine = Context.Model.[|CreatePredictionEngine<Review, Score>(Context.Model.Load(\"b.zip\", out _))|];\n    return engine.Predict(review);\n}")]
    // The engine ends with the call, or belongs to it.
    [InlineData("public static Score Predict(Review review)\n{\n    var engine = " + Creation + ";\n    var score = engine.Predict(review);\n    engine.Dispose();\n    return score;\n}")]
    [InlineData("public static Score Predict(ITransformer model, Review review)\n{\n    var engine = Context.Model.[|CreatePredictionEngine<Review, Score>(model)|];\n    return engine.Predict(review);\n}")]
    [InlineData("public static Score Predict(Review review)\n{\n    return " + Creation + ".Predict(review);\n}")]
    public Task Nothing_is_offered_where_a_thread_cannot_keep_the_engine(string method) => VerifyNoFixAsync(method);
}
