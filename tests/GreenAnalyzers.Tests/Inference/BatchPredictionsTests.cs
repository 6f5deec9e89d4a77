using GreenTesting;
using Microsoft.CodeAnalysis;
using Verify = GreenTesting.CSharpAnalyzerVerifier<GreenAnalyzers.Inference.BatchPredictionsAnalyzer>;

namespace GreenAnalyzers.Tests.Inference;

public class BatchPredictionsTests
{
    private static string Body(string body) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.ML;
        using Microsoft.ML.Transforms.TimeSeries;

        public class Row { public string Text { get; set; } public float Last { get; set; } }
        public class Score { public float Value { get; set; } }

        public class Program
        {
            private static readonly Row[] s_listed = { new Row(), new Row() };
            private static List<Row> Listed { get; } = new() { new Row() };
            private static List<Row> First(MLContext ml, IDataView data) => ml.Data.CreateEnumerable<Row>(data, false).Take(4).ToList();
            private static List<Row> Read(string path, int most) => System.IO.File.ReadAllLines(path).Select(line => line.Split(new[] { ',' })).Select(cells => Parse(cells[0])).Take(most).ToList();
            private static Row Parse(string line) => new Row { Text = line };
            private static IEnumerable<Row> Arriving() { yield return new Row(); }

            public static async Task<float> Rate(MLContext ml, PredictionEngine<Row, Score> engine, TimeSeriesPredictionEngine<Row, Score> series, List<Row> rows, string[] lines, IDataView data, float sum)
            {
                await Task.Yield();
                {{body.ReplaceLineEndings("\n        ")}}
                return sum;
            }
        }
        """;

    private static Task VerifyAsync(string body) => Verify.VerifyAnalyzerAsync(Body(body), [Library.MicrosoftMLTimeSeries], []);

    private static Task VerifyAsync(string body, bool isReported)
        => isReported
            ? Verify.VerifyAnalyzerAsync(
                Body(body.Replace(".Predict(", ".{|#0:Predict(").Replace("~)", ")|}")),
                [Library.MicrosoftMLTimeSeries],
                Verify.Diagnostic().WithLocation(0).WithSeverity(DiagnosticSeverity.Info))
            : VerifyAsync(body);

    [Theory]
    [InlineData("foreach (var row in rows) sum += engine.Predict(row~).Value;")]
    [InlineData("foreach (var line in lines) { var row = new Row { Text = line.Trim() }; var score = engine.Predict(row~); Console.WriteLine(score.Value); }")]
    [InlineData("foreach (string line in lines) { if (line.Length == 0) continue; sum += engine.Predict(example: Parse(line)~).Value; }")]
    [InlineData("for (var i = 0; i < rows.Count; i++) sum += engine.Predict(rows[i]~).Value;")]
    [InlineData("for (int i = 0; i < lines.Length; i++) { var row = Parse(lines[i]); sum += engine.Predict(row~).Value; }")]
    [InlineData("foreach (var row in ml.Data.CreateEnumerable<Row>(data, false)) sum += engine.Predict(row~).Value;")]
    [InlineData("sum = rows.Select(row => engine.Predict(row~)).Sum(score => score.Value);")]
    [InlineData("IReadOnlyCollection<Row> all = rows; foreach (var row in all) { switch (row.Last) { default: sum += engine.Predict(row~).Value; continue; } }")]
    [InlineData("var some = rows.Take(21).ToArray(); foreach (var row in some) sum += engine.Predict(row~).Value;")]
    [InlineData("foreach (var row in Read(\"a.csv\", 100)) sum += engine.Predict(row~).Value;")]
    [InlineData("foreach (var row in new List<Row>(rows)) sum += engine.Predict(row~).Value;")]
    [InlineData("Row[] all = [.. rows]; foreach (var row in all) sum += engine.Predict(row~).Value;")]
    [InlineData("var all = new List<Row>(); foreach (var line in lines) all.Add(Parse(line)); foreach (var row in all) sum += engine.Predict(row~).Value;")]
    [InlineData("var all = new List<Row>(); all.AddRange(rows); foreach (var row in all) sum += engine.Predict(row~).Value;")]
    [InlineData("foreach (var row in rows) { Func<int> length = () => { return row.Text.Length; }; sum += engine.Predict(row~).Value * length(); }")]
    public Task Rows_that_are_at_hand_and_scored_one_by_one_are_reported(string body) => VerifyAsync(body, isReported: true);

    [Theory]
    [InlineData("foreach (var row in rows) sum += series.Predict(row).Value;")]
    [InlineData("foreach (var row in new[] { new Row(), new Row() }) sum += engine.Predict(row).Value;")]
    [InlineData("var few = new List<Row> { new Row(), new Row() }; foreach (var row in few) sum += engine.Predict(row).Value;")]
    [InlineData("Row[] few = [new(), new()]; foreach (var row in few) sum += engine.Predict(row).Value;")]
    [InlineData("foreach (var row in s_listed) sum += engine.Predict(row).Value;")]
    [InlineData("foreach (var row in Listed) sum += engine.Predict(row).Value;")]
    [InlineData("var some = First(ml, data); foreach (var row in some) sum += engine.Predict(row).Value;")]
    [InlineData("foreach (var row in new List<Row>(s_listed)) sum += engine.Predict(row).Value;")]
    [InlineData("var few = new List<Row>(); few.Add(new Row()); few.Add(new Row()); foreach (var row in few) sum += engine.Predict(row).Value;")]
    [InlineData("foreach (var row in Enumerable.Range(0, 5).Select(i => new Row()).ToList()) sum += engine.Predict(row).Value;")]
    [InlineData("foreach (var row in rows.Take(5).ToList()) sum += engine.Predict(row).Value;")]
    [InlineData("foreach (var row in rows.Take(20).ToList()) sum += engine.Predict(row).Value;")]
    [InlineData("foreach (var row in Arriving()) sum += engine.Predict(row).Value;")]
    [InlineData("foreach (var row in rows) { sum += engine.Predict(row).Value; if (sum > 3) break; }")]
    [InlineData("foreach (var row in rows) { if (engine.Predict(row).Value > 3) return 1; }")]
    [InlineData("foreach (var row in rows) { sum += engine.Predict(row).Value; Console.ReadLine(); }")]
    [InlineData("foreach (var row in rows) { sum += engine.Predict(row).Value; Thread.Sleep(5); }")]
    [InlineData("foreach (var row in rows) { sum += engine.Predict(row).Value; await Task.Delay(5); }")]
    [InlineData("var last = 0f; foreach (var row in rows) { var next = new Row { Text = row.Text, Last = last }; last = engine.Predict(next).Value; }")]
    [InlineData("foreach (var row in rows) sum += engine.Predict(new Row()).Value;")]
    [InlineData("while (sum < 3) sum += engine.Predict(rows[0]).Value;")]
    [InlineData("for (var i = 0; i < 3; i++) sum += engine.Predict(rows[i]).Value;")]
    [InlineData("foreach (var one in new[] { engine.Predict(rows[0]) }) sum += one.Value;")]
    [InlineData("foreach (var row in rows) { Func<float> later = () => engine.Predict(row).Value; sum += later(); }")]
    public Task What_cannot_or_need_not_be_scored_together_is_silent(string body) => VerifyAsync(body, isReported: false);

    [Fact]
    public Task Tests_and_benchmarks_are_silent()
        => Verify.VerifyAnalyzerAsync(
            Body("foreach (var row in rows) sum += engine.Predict(row).Value;") + "\nnamespace Xunit { public class FactAttribute : System.Attribute { } }",
            [Library.MicrosoftMLTimeSeries],
            []);

    [Fact]
    public Task Top_level_statements_are_analyzed()
        => Verify.VerifyAnalyzerAsync(
            """
            using System.Collections.Generic;
            using Microsoft.ML;

            var ml = new MLContext();
            var engine = ml.Model.CreatePredictionEngine<Row, Row>(ml.Model.Load("m.zip", out _));
            List<Row> rows = Row.Read();
            foreach (var row in rows)
                engine.{|#0:Predict(row)|};

            public class Row { public float Value { get; set; } public static List<Row> Read() => new(); }
            """,
            [Library.MicrosoftMLTimeSeries],
            Verify.Diagnostic().WithLocation(0).WithSeverity(DiagnosticSeverity.Info));

    [Theory]
    [InlineData("foreach (var row in {|CS0103:nothing|}) sum += engine.Predict(row).Value;")]
    [InlineData("foreach (var row in rows) sum += engine.{|CS1501:Predict|}().Value;")]
    public Task Silent_in_code_that_is_not_complete(string body) => VerifyAsync(body);
}
