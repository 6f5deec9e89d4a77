using GreenTesting;
using Verify = GreenTesting.CSharpCodeFixVerifier<
    GreenAnalyzers.Inference.BatchPredictionsAnalyzer,
    GreenAnalyzers.CodeFixes.Inference.BatchPredictionsCodeFix>;

namespace GreenAnalyzers.Tests.Inference;

public class BatchPredictionsFixTests
{
    private const string Scores = "ml.Data.CreateEnumerable<Score>(model.Transform(ml.Data.LoadFromEnumerable(rows)), reuseRowObject: false, ignoreMissingColumns: true)";

    private const string Engine = "var engine = ml.Model.CreatePredictionEngine<Row, Score>(model);";

    private static string Body(string body, string usings = "using System.Linq;") => $$"""
        using System;
        using System.Collections.Generic;
        {{usings}}
        using Microsoft.ML;

        public class Row { public string Text { get; set; } public float Last { get; set; } public float[] Pixels { get; set; } }
        public class Longer : Row { public float[] Weights { get; set; } }
        public class Score { public float Value { get; set; } }

        public class Program
        {
            private static ITransformer s_model = null;
            private static void Change(Row row) => row.Last = 3;

            public static float Rate(MLContext ml, ITransformer model, ITransformer other, List<Row> rows, PredictionEngine<Row, Score> given, float sum, bool flag)
            {
                {{body.ReplaceLineEndings("\n        ")}}
                return sum;
            }
        }
        """;

    private static Task VerifyAsync(string body, string fixedBody)
        => Verify.VerifyCodeFixAsync(Body(body), Body(fixedBody), Library.MicrosoftMLTimeSeries);

    [Fact]
    public Task A_score_that_has_a_name_keeps_it()
        => VerifyAsync(
            $$"""
            {{Engine}}
            foreach (Row row in rows)
            {
                // The score of the row.
                var score = engine.[|Predict(row)|];
                Console.WriteLine($"{row.Text}: {score.Value}"); // shown
            }
            """,
            $$"""
            {{Engine}}
            foreach (var (row, score) in Enumerable.Zip(rows, {{Scores}}))
            {
                Console.WriteLine($"{row.Text}: {score.Value}"); // shown
            }
            """);

    [Theory]
    [InlineData("sum += engine.[|Predict(row)|].Value;", "sum += prediction.Value;")]
    [InlineData("sum += row.Last * engine.[|Predict(example: row)|].Value;", "sum += row.Last * prediction.Value;")]
    [InlineData("Console.WriteLine($\"{engine.[|Predict(row)|].Value}\");", "Console.WriteLine($\"{prediction.Value}\");")]
    public Task A_score_without_a_name_gets_one(string statement, string fixedStatement)
        => VerifyAsync($"{Engine} foreach (var row in rows) {statement}", $"{Engine} foreach (var (row, prediction) in Enumerable.Zip(rows, {Scores})) {fixedStatement}");

    [Fact]
    public Task A_file_without_the_namespace_gets_the_full_name()
        => Verify.VerifyCodeFixAsync(
            Body($"{Engine} foreach (var row in rows) sum += engine.[|Predict(row)|].Value;", usings: ""),
            Body($"{Engine} foreach (var (row, prediction) in System.Linq.Enumerable.Zip(rows, {Scores})) sum += prediction.Value;", usings: ""),
            Library.MicrosoftMLTimeSeries);

    [Theory]
    // The row may change, be skipped or be another one.
    [InlineData(Engine + " foreach (var row in rows) { row.Last = 3; sum += engine.[|Predict(row)|].Value; }")]
    [InlineData(Engine + " foreach (var row in rows) { Change(row); sum += engine.[|Predict(row)|].Value; }")]
    [InlineData(Engine + " foreach (var row in rows) { sum += engine.[|Predict(row)|].Value; sum += given.[|Predict(row)|].Value; }")]
    [InlineData(Engine + " foreach (var row in rows) { row.Pixels[0] = 3; sum += engine.[|Predict(row)|].Value; }")]
    [InlineData(Engine + " foreach (var row in rows) { if (flag) sum += engine.[|Predict(row)|].Value; }")]
    [InlineData(Engine + " foreach (var row in rows) { if (row.Last > 3) continue; sum += engine.[|Predict(row)|].Value; }")]
    [InlineData(Engine + " foreach (var row in rows) { sum += flag ? engine.[|Predict(row)|].Value : 0; }")]
    [InlineData(Engine + " foreach (var row in rows) sum += engine.[|Predict(new Row { Text = row.Text })|].Value;")]
    [InlineData(Engine + " foreach (var row in rows) { sum += engine.[|Predict(row)|].Value + rows.Count; }")]
    [InlineData(Engine + " foreach (var row in rows.ToList()) { sum += engine.[|Predict(row)|].Value; }")]
    [InlineData(Engine + " for (var i = 0; i < rows.Count; i++) sum += engine.[|Predict(rows[i])|].Value;")]
    [InlineData(Engine + " sum = rows.Select(row => engine.[|Predict(row)|]).Sum(score => score.Value);")]
    // The model or the way to read its scores may be another one.
    [InlineData("foreach (var row in rows) sum += given.[|Predict(row)|].Value;")]
    [InlineData("var engine = ml.Model.CreatePredictionEngine<Row, Score>(s_model); foreach (var row in rows) sum += engine.[|Predict(row)|].Value;")]
    // Rows of another type have other columns.
    [InlineData("List<Longer> longer = null; " + Engine + " foreach (Row row in longer) sum += engine.[|Predict(row)|].Value;")]
    [InlineData("var engine = ml.Model.CreatePredictionEngine<Row, Score>(model, ignoreMissingColumns: false); foreach (var row in rows) sum += engine.[|Predict(row)|].Value;")]
    [InlineData(Engine + " model = other; foreach (var row in rows) sum += engine.[|Predict(row)|].Value;")]
    // The name is taken, or the score is changed.
    [InlineData("var prediction = 1f; " + Engine + " foreach (var row in rows) sum += prediction * engine.[|Predict(row)|].Value;")]
    [InlineData(Engine + " foreach (var row in rows) {\nvar score = engine.[|Predict(row)|];\nscore = null;\n}")]
    public Task There_is_no_fix_where_the_batch_might_do_something_else(string body) => VerifyAsync(body, body);
}
