using GreenAnalyzers.CodeFixes.Inference;
using GreenAnalyzers.Inference;
using GreenTesting;
using Microsoft.CodeAnalysis;
using Verify = GreenTesting.CSharpCodeFixVerifier<
    GreenAnalyzers.Inference.ReusePredictionEngineAnalyzer,
    GreenAnalyzers.CodeFixes.Inference.ReusePredictionEngineCodeFix>;

namespace GreenAnalyzers.Tests.Inference;

/// <summary>GRN3004 where a model is loaded for each row and scores it without an engine.</summary>
public class ReusePredictionEngineLoadTests
{
    private static string Source(string members) => $$"""
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Linq;
        using System.Threading.Tasks;
        using Microsoft.ML;

        public class Service
        {
            private static readonly MLContext Context = new MLContext();
            private ITransformer _model;

            {{members.ReplaceLineEndings("\n    ").Replace("\n    \n", "\n\n", StringComparison.Ordinal)}}

            private static Score First(IDataView view) => Context.Data.CreateEnumerable<Score>(view, reuseRowObject: false).First();
        }

        public class Review { public string Text { get; set; } }
        public class Score { public float Value { get; set; } }
        """;

    private static Task VerifyAsync(string members) => Verify.VerifyAnalyzerAsync(Source(members), [Library.MicrosoftMLData]);

    [Theory]
    [InlineData("public Score Predict(Review review) { var model = Context.Model.[|Load(\"a.zip\", out _)|]; return First(model.Transform(Context.Data.LoadFromEnumerable(new[] { review }))); }")]
    [InlineData("public Score Predict(string text) { var rows = new List<Review> { new Review { Text = text } }; var view = Context.Data.LoadFromEnumerable(rows); return First(Context.Model.[|Load(\"a.zip\", out _)|].Transform(view)); }")]
    [InlineData("public Score Predict(string text) { var row = new Review(); row.Text = text; var context = new MLContext(); var model = context.Model.[|Load(filePath: \"a.zip\", out var schema)|]; return First(model.Transform(input: context.Data.LoadFromEnumerable<Review>(new Review[] { row }))); }")]
    [InlineData("public Score Predict(Review review) { using var stream = File.OpenRead(\"a.zip\"); ITransformer model = Context.Model.[|Load(stream, out _)|]; return First(model.Transform(Context.Data.LoadFromEnumerable<Review>([review]))); }")]
    [InlineData("public Func<Review, Score> Make() => review => First(Context.Model.[|Load(\"a.zip\", out _)|].Transform(Context.Data.LoadFromEnumerable(new[] { review })));")]
    public Task A_model_that_is_loaded_for_each_row_is_reported(string members) => VerifyAsync(members);

    [Theory]
    // Many rows, or how many is not known.
    [InlineData("public Score Predict(Review a, Review b) { var model = Context.Model.Load(\"a.zip\", out _); return First(model.Transform(Context.Data.LoadFromEnumerable(new[] { a, b }))); }")]
    [InlineData("public Score Predict(List<Review> reviews) { var model = Context.Model.Load(\"a.zip\", out _); return First(model.Transform(Context.Data.LoadFromEnumerable(reviews))); }")]
    [InlineData("public Score Predict(IEnumerable<Review> reviews) { var model = Context.Model.Load(\"a.zip\", out _); return First(model.Transform(Context.Data.LoadFromEnumerable(new List<Review>(reviews)))); }")]
    [InlineData("public Score Predict(Review[] reviews) { var model = Context.Model.Load(\"a.zip\", out _); return First(model.Transform(Context.Data.LoadFromEnumerable<Review>([.. reviews]))); }")]
    [InlineData("public void Evaluate(IDataView test) { var model = Context.Model.Load(\"a.zip\", out _); First(model.Transform(test)); }")]
    // A demonstration.
    [InlineData("public Score Show() { var model = Context.Model.Load(\"a.zip\", out _); return First(model.Transform(Context.Data.LoadFromEnumerable(new[] { new Review { Text = \"fine\" } }))); }")]
    // Another model each time, or one that is kept.
    [InlineData("public Score Predict(string path, Review review) { var model = Context.Model.Load(path, out _); return First(model.Transform(Context.Data.LoadFromEnumerable(new[] { review }))); }")]
    [InlineData("public Score Predict(Review review) { _model ??= Context.Model.Load(\"a.zip\", out _); return First(_model.Transform(Context.Data.LoadFromEnumerable(new[] { review }))); }")]
    [InlineData("public Score Predict(Review review) { var model = Context.Model.Load(\"a.zip\", out _); _model = model; return First(model.Transform(Context.Data.LoadFromEnumerable(new[] { review }))); }")]
    [InlineData("public ITransformer Load(Review review) { var model = Context.Model.Load(\"a.zip\", out _); First(model.Transform(Context.Data.LoadFromEnumerable(new[] { review }))); return model; }")]
    [InlineData("private static readonly Lazy<ITransformer> Model = new(() => Context.Model.Load(\"a.zip\", out _)); public Score Predict(Review review) => First(Model.Value.Transform(Context.Data.LoadFromEnumerable(new[] { review })));")]
    // Not scored.
    [InlineData("public bool Check(Review review) { var model = Context.Model.Load(\"a.zip\", out var schema); return schema.Count > review.Text.Length; }")]
    [InlineData("public Service(Review review) { First(Context.Model.Load(\"a.zip\", out _).Transform(Context.Data.LoadFromEnumerable(new[] { review }))); }")]
    public Task A_batch_a_demonstration_and_a_model_that_is_kept_are_silent(string members) => VerifyAsync(members);

    [Fact]
    public Task An_engine_is_reported_in_place_of_the_load_before_it()
        => VerifyAsync("public Score Predict(Review review) { var model = Context.Model.Load(\"a.zip\", out _); return Context.Model.[|CreatePredictionEngine<Review, Score>(model)|].Predict(review); }");

    [Theory]
    [InlineData("foreach (var file in files) { var model = context.Model.[|Load(\"a.zip\", out _)|]; model.Transform(context.Data.LoadFromEnumerable(new[] { new Review { Text = file } })); }")]
    [InlineData("while (Console.ReadLine() is { } line) context.Model.[|Load(files[0], out _)|].Transform(view);")]
    [InlineData("foreach (var file in files) { var model = context.Model.Load(file, out _); model.Transform(view); }")]
    [InlineData("foreach (var file in files) { var model = context.Model.Load(\"a.zip\", out _); models.Add(model); model.Transform(view); }")]
    [InlineData("context.Model.Load(\"a.zip\", out _).Transform(view);")]
    public Task A_loop_is_reported_where_each_pass_loads_the_same_model(string loop)
        => new CSharpAnalyzerTest<ReusePredictionEngineAnalyzer>
        {
            TestCode = $$"""
                using System;
                using System.Collections.Generic;
                using Microsoft.ML;

                var context = new MLContext();
                var files = new[] { "a.zip", "b.zip" };
                var models = new List<ITransformer>();
                IDataView view = null;
                {{loop}}

                public class Review { public string Text { get; set; } }
                """,
            OutputKind = OutputKind.ConsoleApplication,
            Libraries = [Library.MicrosoftMLData],
        }.RunAsync();

    [Theory]
    [InlineData("\"models/a.zip\"", "'a.zip' is loaded")]
    [InlineData("Path.GetTempFileName()", "The model is loaded")]
    public Task The_message_names_the_file_and_the_method(string path, string loaded)
        => Verify.VerifyAnalyzerAsync(
            Source($"public Score Score(Review review) => First(Context.Model.{{|#0:Load({path}, out _)|}}.Transform(Context.Data.LoadFromEnumerable(new[] {{ review }})));"),
            [Library.MicrosoftMLData],
            Verify.Diagnostic().WithLocation(0).WithMessage(loaded + " for each call of 'Score'; load it once and keep it, as several threads may share it"));

    [Fact]
    public Task The_model_moves_into_a_static_lazy_without_a_lock()
        => new CSharpCodeFixTest<ReusePredictionEngineAnalyzer, ReusePredictionEngineCodeFix>
        {
            TestCode = Source("""
                public Score Predict(Review review)
                {
                    var path = Path.Combine(AppContext.BaseDirectory, "a.zip");
                    var model = Context.Model.[|Load(path, out _)|];
                    return First(model.Transform(Context.Data.LoadFromEnumerable(new[] { review })));
                }
                """),
            FixedCode = Source("""
                private static readonly Lazy<ITransformer> PredictModel = new(() =>
                {
                    var path = Path.Combine(AppContext.BaseDirectory, "a.zip");
                    return Context.Model.Load(path, out _);
                });

                public Score Predict(Review review)
                {
                    var model = PredictModel.Value;
                    return First(model.Transform(Context.Data.LoadFromEnumerable(new[] { review })));
                }
                """),
            Libraries = [Library.MicrosoftMLData],
            CodeActionTitle = "Keep it in a static 'Lazy' (it stays in memory)",
        }.RunAsync();

    [Theory]
    [InlineData("var context = new MLContext();\n    var model = context.Model.[|Load(\"a.zip\", out _)|];\n    return First(model.Transform(context.Data.LoadFromEnumerable(new[] { review })));")]
    [InlineData("var model = Context.Model.[|Load(\"a.zip\", out var schema)|];\n    Console.WriteLine(schema);\n    return First(model.Transform(Context.Data.LoadFromEnumerable(new[] { review })));")]
    [InlineData("return First(Context.Model.[|Load(\"a.zip\", out _)|].Transform(Context.Data.LoadFromEnumerable(new[] { review })));")]
    public Task No_fix_is_offered_where_the_model_cannot_move_alone(string body)
    {
        var source = Source("public Score Predict(Review review)\n{\n    " + body + "\n}");
        return Verify.VerifyCodeFixAsync(source, source, Library.MicrosoftMLData);
    }
}
