using GreenAnalyzers.CodeFixes.Inference;
using GreenAnalyzers.Inference;
using GreenTesting;
using Microsoft.CodeAnalysis;
using Verify = GreenTesting.CSharpCodeFixVerifier<
    GreenAnalyzers.Inference.ReusePredictionEngineAnalyzer,
    GreenAnalyzers.CodeFixes.Inference.ReusePredictionEngineCodeFix>;

namespace GreenAnalyzers.Tests.Inference;

public class ReusePredictionEngineTests
{
    internal const string Usings = """
        using System;
        using System.Collections.Concurrent;
        using System.Collections.Generic;
        using System.IO;
        using System.Linq;
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.ML;


        """;

    internal const string Rows = """


        public class Review { public string Text { get; set; } }
        public class Score { public float Value { get; set; } }
        """;

    private static string Indented(string members) => members.ReplaceLineEndings("\n    ").Replace("\n    \n", "\n\n", StringComparison.Ordinal);

    private static Task VerifyAsync(string types) => Verify.VerifyAnalyzerAsync(Usings + types + Rows, [Library.MicrosoftMLData]);

    private static Task VerifyFixAsync(string types, string fixedTypes)
        => Verify.VerifyCodeFixAsync(Usings + types + Rows, Usings + fixedTypes + Rows, Library.MicrosoftMLData);

    internal static string Service(string members) => $$"""
        public class Service
        {
            private readonly MLContext _context = new MLContext();
            private ITransformer _model;
            {{Indented(members)}}
        }
        """;

    private static Task VerifyMembersAsync(string members) => VerifyAsync(Service(members));

    [Fact]
    public Task A_static_method_that_makes_everything_for_each_row_is_reported_and_gets_a_lazy_engine()
        => VerifyFixAsync(
            """
            public static class Consumer
            {
                /// <summary>Scores a review.</summary>
                public static Score Predict(Review review)
                {
                    // Start with a context
                    MLContext context = new MLContext();

                    // Load the model
                    string path = AppDomain.CurrentDomain.BaseDirectory + "MLModel.zip";
                    ITransformer model = context.Model.Load(path, out var schema);
                    var engine = context.Model.[|CreatePredictionEngine<Review, Score>(model)|];

                    // Score
                    Score result = engine.Predict(review); // slow
                    return result;
                }
            }
            """,
            """
            public static class Consumer
            {
                private static readonly Lazy<PredictionEngine<Review, Score>> PredictEngine = new(() =>
                {
                    // Start with a context
                    MLContext context = new MLContext();
                    // Load the model
                    string path = AppDomain.CurrentDomain.BaseDirectory + "MLModel.zip";
                    ITransformer model = context.Model.Load(path, out var schema);
                    return context.Model.CreatePredictionEngine<Review, Score>(model);
                });

                /// <summary>Scores a review.</summary>
                public static Score Predict(Review review)
                {
                    var engine = PredictEngine.Value;

                    // Score
                    Score result;
                    lock (engine)
                    {
                        result = engine.Predict(review);
                    } // slow
                    return result;
                }
            }
            """);

    [Theory]
    [InlineData("public Score Predict(Review review) { var engine = _context.Model.[|CreatePredictionEngine<Review, Score>(_model)|]; return engine.Predict(review); }")]
    [InlineData("public Score Predict(Review review) { using var engine = _context.Model.[|CreatePredictionEngine<Review, Score>(_model)|]; return engine.Predict(review); }")]
    [InlineData("public Score Predict(Review review) { using (var engine = _context.Model.[|CreatePredictionEngine<Review, Score>(_model)|]) { return engine.Predict(review); } }")]
    [InlineData("public Score Predict(Review review) { PredictionEngine<Review, Score> engine; engine = _context.Model.[|CreatePredictionEngine<Review, Score>(_model)|]; return engine.Predict(review); }")]
    [InlineData("public Score Predict(string text) { var engine = _context.Model.[|CreatePredictionEngine<Review, Score>(_model)|]; return engine.Predict(new Review { Text = text }); }")]
    [InlineData("public Score Predict(string text) { var review = new Review(); review.Text = text.Trim(); return _context.Model.[|CreatePredictionEngine<Review, Score>(transformer: _model)|].Predict(review); }")]
    [InlineData("public Score Predict(Review review) => _context.Model.[|CreatePredictionEngine<Review, Score>(_model)|].Predict(example: review);")]
    [InlineData("public Score Predict(Review review) { var score = new Score(); _context.Model.[|CreatePredictionEngine<Review, Score>(_model)|].Predict(review, ref score); return score; }")]
    [InlineData("public Task<Score> PredictAsync(Review review) => Task.Run(() => _context.Model.[|CreatePredictionEngine<Review, Score>(_model)|].Predict(review));")]
    [InlineData("public async Task<Score> PredictAsync(Stream body) { var text = await new StreamReader(body).ReadToEndAsync(); var engine = _context.Model.[|CreatePredictionEngine<Review, Score>(_model)|]; return engine.Predict(new Review { Text = text }); }")]
    [InlineData("private readonly Lazy<ITransformer> _lazy = new(() => new MLContext().Model.Load(\"a.zip\", out _)); public Score Predict(Review review) { var engine = _context.Model.[|CreatePredictionEngine<Review, Score>(_lazy.Value)|]; return engine.Predict(review); }")]
    [InlineData("public static Score Predict(MLContext context, ITransformer model, Review review) => context.Model.[|CreatePredictionEngine<Review, Score>(model)|].Predict(review);")]
    [InlineData("public B Predict<A, B>(A row) where A : class where B : class, new() { var engine = _context.Model.[|CreatePredictionEngine<A, B>(_model)|]; return engine.Predict(row); }")]
    [InlineData("public Score Predict(Review review) { var engine = _context.Model.[|CreatePredictionEngine<Review, Score>(_model)|]; return Use(engine, review); } private static Score Use(PredictionEngine<Review, Score> e, Review r) => e.Predict(r);")]
    [InlineData("public event Action<Review> Received; public void Listen() { Received += review => Console.WriteLine(_context.Model.[|CreatePredictionEngine<Review, Score>(_model)|].Predict(review).Value); }")]
    [InlineData("public void Handle(Review review) { Score Inner(Review r) { var engine = _context.Model.[|CreatePredictionEngine<Review, Score>(_model)|]; return engine.Predict(r); } Inner(review); }")]
    public Task An_engine_for_each_row_that_is_given_is_reported(string members) => VerifyMembersAsync(members);

    [Theory]
    [InlineData("public PredictionEngine<Review, Score> Create() => _context.Model.CreatePredictionEngine<Review, Score>(_model);")]
    [InlineData("public PredictionEngine<Review, Score> Create(Review review) { var engine = _context.Model.CreatePredictionEngine<Review, Score>(_model); engine.Predict(review); return engine; }")]
    [InlineData("public static readonly Lazy<PredictionEngine<Review, Score>> Engine = new(() => Create()); private static PredictionEngine<Review, Score> Create() { var c = new MLContext(); return c.Model.CreatePredictionEngine<Review, Score>(c.Model.Load(\"a\", out _)); } public static Score Predict(Review review) => Engine.Value.Predict(review);")]
    [InlineData("private PredictionEngine<Review, Score> _engine; public Score Predict(Review review) { _engine ??= _context.Model.CreatePredictionEngine<Review, Score>(_model); return _engine.Predict(review); }")]
    [InlineData("private PredictionEngine<Review, Score> _engine; public Score Predict(Review review) { var engine = _context.Model.CreatePredictionEngine<Review, Score>(_model); _engine = engine; return engine.Predict(review); }")]
    [InlineData("public PredictionEngine<Review, Score> Engine { get; set; } public Score Predict(Review review) { if (Engine == null) { Engine = _context.Model.CreatePredictionEngine<Review, Score>(_model); } return Engine.Predict(review); }")]
    [InlineData("private readonly Dictionary<string, PredictionEngine<Review, Score>> _engines = new(); public Score Predict(string name, Review review) { var engine = _context.Model.CreatePredictionEngine<Review, Score>(_model); _engines[name] = engine; return engine.Predict(review); }")]
    [InlineData("private readonly ConcurrentBag<PredictionEngine<Review, Score>> _bag = new(); public Score Predict(Review review) { var engine = _context.Model.CreatePredictionEngine<Review, Score>(_model); var score = engine.Predict(review); _bag.Add(engine); return score; }")]
    [InlineData("private Func<Review, Score> _predict; public Score Predict(Review review) { var engine = _context.Model.CreatePredictionEngine<Review, Score>(_model); _predict = r => engine.Predict(r); return engine.Predict(review); }")]
    [InlineData("public Func<Review, Score> Predictor(Review first) { var engine = _context.Model.CreatePredictionEngine<Review, Score>(_model); engine.Predict(first); return engine.Predict; }")]
    [InlineData("public void Create(Review review, out PredictionEngine<Review, Score> engine) { engine = _context.Model.CreatePredictionEngine<Review, Score>(_model); engine.Predict(review); }")]
    public Task A_factory_or_an_engine_that_is_stored_is_silent(string members) => VerifyMembersAsync(members);

    [Theory]
    [InlineData("public Service(Review review) { _context.Model.CreatePredictionEngine<Review, Score>(_model).Predict(review); }")]
    [InlineData("static Service() { var c = new MLContext(); c.Model.CreatePredictionEngine<Review, Score>(c.Model.Load(\"a\", out _)).Predict(new Review()); }")]
    [InlineData("public void Show() { var review = new Review { Text = \"fine\" }; Console.WriteLine(_context.Model.CreatePredictionEngine<Review, Score>(_model).Predict(review).Value); }")]
    [InlineData("public static void Show(MLContext context) { var model = context.Model.Load(\"a\", out _); var engine = context.Model.CreatePredictionEngine<Review, Score>(model); Console.WriteLine(engine.Predict(new Review { Text = \"fine\" }).Value); }")]
    [InlineData("public void Show(MLContext context, IDataView data, ITransformer model) { var row = context.Data.CreateEnumerable<Review>(data, reuseRowObject: true).First(); Console.WriteLine(context.Model.CreatePredictionEngine<Review, Score>(model).Predict(row).Value); }")]
    [InlineData("public void All(IEnumerable<Review> reviews) { var engine = _context.Model.CreatePredictionEngine<Review, Score>(_model); foreach (var review in reviews) engine.Predict(review); }")]
    [InlineData("public List<Score> All(List<Review> reviews) { var engine = _context.Model.CreatePredictionEngine<Review, Score>(_model); return reviews.Select(review => engine.Predict(review)).ToList(); }")]
    [InlineData("public void All(List<Review> reviews) { Parallel.ForEach(reviews, review => { var engine = _context.Model.CreatePredictionEngine<Review, Score>(_model); engine.Predict(review); }); }")]
    [InlineData("public void Work(Review review) { new Thread(() => { var engine = _context.Model.CreatePredictionEngine<Review, Score>(_model); engine.Predict(review); }).Start(); }")]
    [InlineData("public void Only(Review review) { var engine = _context.Model.CreatePredictionEngine<Review, Score>(_model); Console.WriteLine(engine.OutputSchema); }")]
    [InlineData("public Score Learn(Review review, IEstimator<ITransformer> pipeline, IDataView data) { var model = pipeline.Fit(data); return _context.Model.CreatePredictionEngine<Review, Score>(model).Predict(review); }")]
    [InlineData("public Score Learn(Review review, IEstimator<ITransformer> pipeline, IDataView data) { return _context.Model.CreatePredictionEngine<Review, Score>(Train(pipeline, data)).Predict(review); } private static ITransformer Train(IEstimator<ITransformer> p, IDataView d) => p.Fit(d);")]
    [InlineData("public Score Fetch(Review review, Func<ITransformer> current) { return _context.Model.CreatePredictionEngine<Review, Score>(current()).Predict(review); }")]
    public Task What_only_looks_like_an_engine_for_each_row_is_silent(string members) => VerifyMembersAsync(members);

    [Theory]
    [InlineData("foreach (var review in reviews) { var engine = context.Model.[|CreatePredictionEngine<Review, Score>(model)|]; engine.Predict(review); }")]
    [InlineData("for (var i = 0; i < reviews.Count; i++) context.Model.[|CreatePredictionEngine<Review, Score>(model)|].Predict(reviews[i]);")]
    [InlineData("while (Console.ReadLine() is { } line) { var fresh = new MLContext(); var again = fresh.Model.Load(\"a.zip\", out var schema); fresh.Model.[|CreatePredictionEngine<Review, Score>(again, schema)|].Predict(new Review { Text = line }); }")]
    [InlineData("foreach (var file in new[] { \"a.zip\", \"b.zip\" }) { var other = context.Model.Load(file, out _); context.Model.CreatePredictionEngine<Review, Score>(other).Predict(new Review()); }")]
    [InlineData("foreach (var pipeline in pipelines) { var trained = pipeline.Fit(data); context.Model.CreatePredictionEngine<Review, Score>(trained).Predict(new Review()); }")]
    [InlineData("foreach (var one in new[] { model, model }) { context.Model.CreatePredictionEngine<Review, Score>(one).Predict(new Review()); }")]
    [InlineData("var current = model; while (data != null) { context.Model.CreatePredictionEngine<Review, Score>(current).Predict(new Review()); current = pipelines[0].Fit(data); }")]
    [InlineData("foreach (var score in new[] { context.Model.CreatePredictionEngine<Review, Score>(model).Predict(reviews[0]) }) { }")]
    public Task A_loop_is_reported_where_each_pass_makes_the_same_engine_also_in_the_entry_point(string loop)
        => VerifyProgramAsync("""
            var context = new MLContext();
            var model = context.Model.Load("a.zip", out _);
            var reviews = new List<Review>();
            IDataView data = null;
            var pipelines = new List<IEstimator<ITransformer>>();

            """ + loop);

    [Theory]
    [InlineData("var review = new Review { Text = args[0] }; Console.WriteLine(new MLContext().Model.CreatePredictionEngine<Review, Score>(Load()).Predict(review).Value); static ITransformer Load() => new MLContext().Model.Load(\"a\", out _);")]
    [InlineData("Show(args[0]); static void Show(string text) { var c = new MLContext(); c.Model.CreatePredictionEngine<Review, Score>(c.Model.Load(\"a\", out _)).Predict(new Review { Text = text }); }")]
    [InlineData("Start(args[0]); static void Start(string text) => Show(text); static void Show(string text) { var c = new MLContext(); c.Model.CreatePredictionEngine<Review, Score>(c.Model.Load(\"a\", out _)).Predict(new Review { Text = text }); }")]
    [InlineData("while (true) Show(Console.ReadLine()); static void Show(string text) { var c = new MLContext(); c.Model.[|CreatePredictionEngine<Review, Score>(c.Model.Load(\"a\", out _))|].Predict(new Review { Text = text }); }")]
    [InlineData("Show(args[0]); Show(args[1]); static void Show(string text) { var c = new MLContext(); c.Model.[|CreatePredictionEngine<Review, Score>(c.Model.Load(\"a\", out _))|].Predict(new Review { Text = text }); }")]
    public Task A_step_that_the_program_takes_once_is_silent(string statements) => VerifyProgramAsync(statements);

    [Fact]
    public Task An_asynchronous_entry_point_is_an_entry_point()
        => VerifyProgramAsync("""
            public static class Program
            {
                public static async Task Main(string[] args)
                {
                    await Task.Yield();
                    var context = new MLContext();
                    Console.WriteLine(context.Model.CreatePredictionEngine<Review, Score>(context.Model.Load("a", out _)).Predict(new Review { Text = args[0] }).Value);
                }
            }
            """);

    [Fact]
    public Task A_test_project_is_silent()
        => VerifyAsync(Service("public Score Predict(Review review) => _context.Model.CreatePredictionEngine<Review, Score>(_model).Predict(review);")
            + "\nnamespace Xunit { public class FactAttribute : Attribute { } }");

    [Fact]
    public Task A_method_of_the_same_name_elsewhere_is_silent()
        => VerifyAsync("""
            public class Catalog { public Engine CreatePredictionEngine<A, B>(ITransformer model) => new Engine(); }
            public class Engine { public Score Predict(Review review) => null; }
            public class Service { public Score Predict(Catalog c, ITransformer m, Review review) => c.CreatePredictionEngine<Review, Score>(m).Predict(review); }
            """);

    private static string Consumer(string method) => $$"""
        public static class Consumer
        {
            private static readonly MLContext Context = new MLContext();
            private static readonly ITransformer Model = Context.Model.Load("a.zip", out _);
            private static ITransformer s_current;

            {{Indented(method)}}
        }
        """;

    [Fact]
    public Task A_return_is_locked_and_a_using_is_dropped()
        => VerifyFixAsync(
            Consumer("""
                public static Score Predict(Review review)
                {
                    using var engine = Context.Model.[|CreatePredictionEngine<Review, Score>(Model)|]; // engine
                    return engine.Predict(review);
                }
                """),
            Consumer("""
                private static readonly Lazy<PredictionEngine<Review, Score>> PredictEngine = new(() => Context.Model.CreatePredictionEngine<Review, Score>(Model));

                public static Score Predict(Review review)
                {
                    var engine = PredictEngine.Value; // engine
                    lock (engine)
                    {
                        return engine.Predict(review);
                    }
                }
                """));

    [Fact]
    public Task The_type_of_an_implicit_result_is_written_out_and_a_free_name_is_taken()
        => VerifyFixAsync(
            Consumer("""
                public static float Predict(string text) => Predict(new Review { Text = text });

                private static float Predict(Review review)
                {
                    PredictionEngine<Review, Score> engine = Context.Model.[|CreatePredictionEngine<Review, Score>(Model)|];
                    var value = engine.Predict(review).Value;
                    return value + PredictEngine2;
                }

                private const float PredictEngine2 = 1;
                """),
            Consumer("""
                public static float Predict(string text) => Predict(new Review { Text = text });

                private static readonly Lazy<PredictionEngine<Review, Score>> PredictEngine3 = new(() => Context.Model.CreatePredictionEngine<Review, Score>(Model));

                private static float Predict(Review review)
                {
                    PredictionEngine<Review, Score> engine = PredictEngine3.Value;
                    float value;
                    lock (engine)
                    {
                        value = engine.Predict(review).Value;
                    }
                    return value + PredictEngine2;
                }

                private const float PredictEngine2 = 1;
                """));

    [Fact]
    public Task Two_methods_are_fixed_independently()
        => VerifyFixAsync(
            Consumer("""
                public static Score First(Review review)
                {
                    var engine = Context.Model.[|CreatePredictionEngine<Review, Score>(Model)|];
                    return engine.Predict(review);
                }

                public static Score Second(Review review)
                {
                    var engine = Context.Model.[|CreatePredictionEngine<Review, Score>(Model)|];
                    return engine.Predict(review);
                }
                """),
            Consumer("""
                private static readonly Lazy<PredictionEngine<Review, Score>> FirstEngine = new(() => Context.Model.CreatePredictionEngine<Review, Score>(Model));

                public static Score First(Review review)
                {
                    var engine = FirstEngine.Value;
                    lock (engine)
                    {
                        return engine.Predict(review);
                    }
                }

                private static readonly Lazy<PredictionEngine<Review, Score>> SecondEngine = new(() => Context.Model.CreatePredictionEngine<Review, Score>(Model));

                public static Score Second(Review review)
                {
                    var engine = SecondEngine.Value;
                    lock (engine)
                    {
                        return engine.Predict(review);
                    }
                }
                """));

    [Theory]
    [InlineData("public static Score Predict(ITransformer model, Review review)\n{\n    var engine = Context.Model.[|CreatePredictionEngine<Review, Score>(model)|];\n    return engine.Predict(review);\n}")]
    [InlineData("public static Score Predict(string path, Review review)\n{\n    var model = Context.Model.Load(path, out _);\n    var engine = Context.Model.[|CreatePredictionEngine<Review, Score>(model)|];\n    return engine.Predict(review);\n}")]
    [InlineData("public static Score Predict(Review review)\n{\n    var engine = Context.Model.[|CreatePredictionEngine<Review, Score>(s_current)|];\n    return engine.Predict(review);\n}")]
    [InlineData("public static Score Predict(Review review)\n{\n    var context = new MLContext();\n    var model = context.Model.Load(\"a\", out var schema);\n    var engine = context.Model.[|CreatePredictionEngine<Review, Score>(model)|];\n    Console.WriteLine(schema);\n    return engine.Predict(review);\n}")]
    [InlineData("public static Score Predict(Review review)\n{\n    var engine = Context.Model.[|CreatePredictionEngine<Review, Score>(Model)|];\n    var score = engine.Predict(review);\n    engine.Dispose();\n    return score;\n}")]
    [InlineData("public static Score Predict(Review review)\n{\n    return Context.Model.[|CreatePredictionEngine<Review, Score>(Model)|].Predict(review);\n}")]
    [InlineData("public static Score Predict(Review review)\n{\n    var engine = Context.Model.[|CreatePredictionEngine<Review, Score>(Context.Model.Load(\"a\", out var schema))|];\n    Console.WriteLine(schema);\n    return engine.Predict(review);\n}")]
    [InlineData("public static B Predict<A, B>(A row) where A : class where B : class, new()\n{\n    var engine = Context.Model.[|CreatePredictionEngine<A, B>(Model)|];\n    return engine.Predict(row);\n}")]
    [InlineData("public static async Task<Score> Predict(Task<Review> review)\n{\n    var engine = Context.Model.[|CreatePredictionEngine<Review, Score>(Model)|];\n    return engine.Predict(await review);\n}")]
    public Task No_fix_is_offered_where_the_engine_or_its_use_depends_on_the_call(string method)
        => VerifyFixAsync(Consumer(method), Consumer(method));

    [Fact]
    public Task No_fix_is_offered_where_the_model_belongs_to_an_instance()
    {
        var service = Service("public Score Predict(Review review)\n{\n    var engine = _context.Model.[|CreatePredictionEngine<Review, Score>(_model)|];\n    return engine.Predict(review);\n}");
        return VerifyFixAsync(service, service);
    }

    [Fact]
    public Task The_title_says_what_changes()
        => new CSharpCodeFixTest<ReusePredictionEngineAnalyzer, ReusePredictionEngineCodeFix>
        {
            TestCode = Usings + Consumer("""
                public static Score Predict(Review review)
                {
                    var engine = Context.Model.[|CreatePredictionEngine<Review, Score>(Model)|];
                    return engine.Predict(review);
                }
                """) + Rows,
            FixedCode = Usings + Consumer("""
                private static readonly Lazy<PredictionEngine<Review, Score>> PredictEngine = new(() => Context.Model.CreatePredictionEngine<Review, Score>(Model));

                public static Score Predict(Review review)
                {
                    var engine = PredictEngine.Value;
                    lock (engine)
                    {
                        return engine.Predict(review);
                    }
                }
                """) + Rows,
            Libraries = [Library.MicrosoftMLData],
            CodeActionTitle = "Keep it in a static 'Lazy' and lock it (predictions take turns; it stays in memory and is not disposed)",
        }.RunAsync();

    private static Task VerifyProgramAsync(string program)
        => new CSharpAnalyzerTest<ReusePredictionEngineAnalyzer>
        {
            TestCode = Usings + program + Rows,
            OutputKind = OutputKind.ConsoleApplication,
            Libraries = [Library.MicrosoftMLData],
        }.RunAsync();
}
