using GreenAnalyzers.CodeFixes.Inference;
using GreenAnalyzers.Inference;
using GreenTesting;

namespace GreenAnalyzers.Tests.Inference;

/// <summary>The fix of GRN3004 that predicts with a pool which is there already and holds the same model.</summary>
public class ReusePredictionEnginePoolTests
{
    private const string Registration = "services.AddPredictionEnginePool<Review, Score>().FromFile(\"reviews.zip\");";
    private const string Field = "private readonly PredictionEnginePool<Review, Score> _pool;";

    private const string LoadAndPredict = """
        public Score Predict(Review review)
        {
            var model = _context.Model.Load("reviews.zip", out _);
            var engine = _context.Model.[|CreatePredictionEngine<Review, Score>(model)|];
            return engine.Predict(review);
        }
        """;

    private const string Pooled = """
        public Score Predict(Review review)
        {
            return _pool.Predict(review);
        }
        """;

    private static string Source(string registration, string members, string head = "public class Service") => $$"""
        using System;
        using System.Threading.Tasks;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.ML;
        using Microsoft.ML;

        {{head}}
        {
            private const string Path = "reviews.zip";
            private readonly MLContext _context = new MLContext();

            {{members.ReplaceLineEndings("\n    ").Replace("\n    \n", "\n\n", StringComparison.Ordinal)}}
        }

        public static class Startup
        {
            public static void Add(IServiceCollection services, string path)
            {
                {{registration}}
            }
        }

        public class Review { public string Text { get; set; } }
        public class Score { public float Value { get; set; } }
        public class Other { public float Value { get; set; } }
        """;

    private static Task VerifyAsync(string source, string fixedSource, string? title = null) => new CSharpCodeFixTest<ReusePredictionEngineAnalyzer, ReusePredictionEngineCodeFix>
    {
        TestCode = source,
        FixedCode = fixedSource,
        Libraries = [Library.MicrosoftExtensionsML],
        CodeActionEquivalenceKey = "GRN3004:pool",
        CodeActionTitle = title,
    }.RunAsync();

    private static Task VerifyNoFixAsync(string registration, string members) => VerifyAsync(Source(registration, members), Source(registration, members));

    [Fact]
    public Task The_pool_of_a_field_predicts_where_its_file_is_the_one_that_is_loaded()
        => VerifyAsync(
            Source(Registration, Field + "\n\n" + LoadAndPredict),
            Source(Registration, Field + "\n\n" + Pooled),
            "Predict with '_pool' (its model is loaded once)");

    [Theory]
    [InlineData("services.AddPredictionEnginePool<Review, Score>().FromFile(filePath: \"reviews.zip\", watchForChanges: true);")]
    [InlineData("services.AddPredictionEnginePool<Review, Score>().FromFile(\"named\", \"other.zip\").FromFile(\"reviews.zip\");")]
    [InlineData("const string file = \"reviews\" + \".zip\"; var pool = services.AddPredictionEnginePool<Review, Score>(); pool.FromFile(file); services.AddPredictionEnginePool<Review, Other>().FromUri(\"https://example.com\");")]
    public Task A_registration_is_followed_to_its_file(string registration)
        => VerifyAsync(Source(registration, Field + "\n\n" + LoadAndPredict), Source(registration, Field + "\n\n" + Pooled));

    [Fact]
    public Task A_parameter_and_a_context_of_the_call_will_do_and_each_prediction_is_replaced()
        => VerifyAsync(
            Source(Registration, """
                public static float Sum(PredictionEnginePool<Review, Score> pool, Review first, Review second)
                {
                    // A context
                    var context = new MLContext(seed: 1);

                    using var engine = context.Model.[|CreatePredictionEngine<Review, Score>(context.Model.Load(Path, out var schema))|];

                    // Both
                    return engine.Predict(first).Value + engine.Predict(example: second).Value;
                }
                """),
            Source(Registration, """
                public static float Sum(PredictionEnginePool<Review, Score> pool, Review first, Review second)
                {
                    // Both
                    return pool.Predict(first).Value + pool.Predict(example: second).Value;
                }
                """));

    [Fact]
    public Task A_primary_constructor_brings_a_pool_and_an_asynchronous_method_may_use_it()
    {
        const string Head = "public class Service(PredictionEnginePool<Review, Score> engines)";
        return VerifyAsync(
            Source(Registration, """
                public async Task<Score> Predict(Task<Review> review)
                {
                    var engine = _context.Model.[|CreatePredictionEngine<Review, Score>(_context.Model.Load("reviews.zip", out _))|];
                    return engine.Predict(await review);
                }
                """, Head),
            Source(Registration, """
                public async Task<Score> Predict(Task<Review> review)
                {
                    return engines.Predict(await review);
                }
                """, Head));
    }

    [Theory]
    [InlineData("_pool")]
    [InlineData("this._pool")]
    public Task An_engine_of_the_model_of_the_pool_needs_no_registration_in_sight(string pool)
        => VerifyAsync(
            Source("", Field + "\n\n" + LoadAndPredict.Replace("_context.Model.Load(\"reviews.zip\", out _)", pool + ".GetModel()", StringComparison.Ordinal)),
            Source("", Field + "\n\n" + Pooled.Replace("_pool", pool, StringComparison.Ordinal)));

    [Fact]
    public Task Two_methods_are_fixed_at_once()
    {
        static string Twice(string method) => Field + "\n\n" + method + "\n\n" + method.Replace("Score Predict", "Score Again", StringComparison.Ordinal);
        return VerifyAsync(Source(Registration, Twice(LoadAndPredict)), Source(Registration, Twice(Pooled)));
    }

    [Theory]
    // Another model, or one that is not known.
    [InlineData("")]
    [InlineData("services.AddPredictionEnginePool<Review, Score>();")]
    [InlineData("services.AddPredictionEnginePool<Review, Score>().FromFile(\"other.zip\");")]
    [InlineData("services.AddPredictionEnginePool<Review, Score>().FromFile(path);")]
    [InlineData("services.AddPredictionEnginePool<Review, Score>().FromFile(\"named\", \"reviews.zip\");")]
    [InlineData("services.AddPredictionEnginePool<Review, Score>().FromUri(\"reviews.zip\");")]
    [InlineData("services.AddPredictionEnginePool<Review, Other>().FromFile(\"reviews.zip\");")]
    [InlineData("services.AddPredictionEnginePool<Review, Score>(provider => null!).FromFile(\"reviews.zip\");")]
    [InlineData(Registration + " services.AddPredictionEnginePool<Review, Score>().FromFile(\"other.zip\");")]
    [InlineData("services.AddPredictionEnginePool<Review, Score>().FromFile(\"other.zip\").FromFile(\"reviews.zip\");")]
    public Task Nothing_is_offered_where_the_pool_may_hold_another_model(string registration) => VerifyNoFixAsync(registration, Field + "\n\n" + LoadAndPredict);

    [Theory]
    // No pool, a pool that may be missing, or one of two.
    [InlineData("")]
    [InlineData("private readonly PredictionEnginePool<Review, Other> _pool;")]
    [InlineData("private readonly PredictionEnginePool<Review, Score>? _pool;")]
    [InlineData("private PredictionEnginePool<Review, Score> _pool;")]
    [InlineData("private readonly PredictionEnginePool<Review, Score> _pool, _second;")]
    public Task Nothing_is_offered_where_no_pool_is_certain_to_be_there(string members) => VerifyNoFixAsync(Registration, members + "\n\n" + LoadAndPredict);

    [Theory]
    // The engine, its model or its context is needed for more than predictions.
    [InlineData("var engine = _context.Model.[|CreatePredictionEngine<Review, Score>(_context.Model.Load(Path, out _), ignoreMissingColumns: false)|];\n    return engine.Predict(review);")]
    [InlineData("var engine = _context.Model.[|CreatePredictionEngine<Review, Score>(_context.Model.Load(Path, out _))|];\n    Console.WriteLine(engine.OutputSchema);\n    return engine.Predict(review);")]
    [InlineData("var engine = _context.Model.[|CreatePredictionEngine<Review, Score>(_context.Model.Load(Path, out _))|];\n    var score = new Score();\n    engine.Predict(review, ref score);\n    return score;")]
    [InlineData("var engine = _context.Model.[|CreatePredictionEngine<Review, Score>(_context.Model.Load(Path, out var schema))|];\n    Console.WriteLine(schema);\n    return engine.Predict(review);")]
    [InlineData("var context = new MLContext();\n    context.ComponentCatalog.RegisterAssembly(typeof(Service).Assembly);\n    var engine = context.Model.[|CreatePredictionEngine<Review, Score>(context.Model.Load(Path, out _))|];\n    return engine.Predict(review);")]
    [InlineData("var context = Make();\n    var engine = context.Model.[|CreatePredictionEngine<Review, Score>(context.Model.Load(Path, out _))|];\n    return engine.Predict(review);")]
    [InlineData("return _context.Model.[|CreatePredictionEngine<Review, Score>(_context.Model.Load(Path, out _))|].Predict(review);")]
    [InlineData("var engine = _context.Model.[|CreatePredictionEngine<Review, Score>(_pool.GetModel(\"named\"))|];\n    return engine.Predict(review);", false)]
    public Task Nothing_is_offered_where_more_than_a_score_is_asked_for(string body, bool isReported = true)
        => VerifyNoFixAsync(
            Registration,
            Field + "\n\nprivate static MLContext Make() => new();\n\npublic Score Predict(Review review)\n{\n    " + (isReported ? body : body.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal)) + "\n}");

    [Fact]
    public Task A_static_method_cannot_use_the_pool_of_an_instance()
        => VerifyNoFixAsync(
            Registration,
            Field + "\n\npublic static Score Predict(MLContext context, Review review)\n{\n    var engine = context.Model.[|CreatePredictionEngine<Review, Score>(context.Model.Load(Path, out _))|];\n    return engine.Predict(review);\n}");

    [Fact]
    public Task The_extension_must_be_in_scope()
    {
        static string Unusing(string source) => source
            .Replace("using Microsoft.Extensions.ML;\n", "", StringComparison.Ordinal)
            .Replace("readonly PredictionEnginePool", "readonly Microsoft.Extensions.ML.PredictionEnginePool", StringComparison.Ordinal);
        return VerifyAsync(
            Unusing(Source("", Field + "\n\n" + LoadAndPredict.Replace("_context.Model.Load(\"reviews.zip\", out _)", "_pool.GetModel()", StringComparison.Ordinal))),
            Unusing(Source("", Field + "\n\n" + LoadAndPredict.Replace("_context.Model.Load(\"reviews.zip\", out _)", "_pool.GetModel()", StringComparison.Ordinal))));
    }
}
