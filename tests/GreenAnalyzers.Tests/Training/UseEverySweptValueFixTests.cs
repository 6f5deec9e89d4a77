using Verify = GreenTesting.CSharpCodeFixVerifier<
    GreenAnalyzers.Training.UseEverySweptValueAnalyzer,
    GreenAnalyzers.CodeFixes.Training.UseEverySweptValueCodeFix>;

namespace GreenAnalyzers.Tests.Training;

public class UseEverySweptValueFixTests
{
    private const string Members = """
        private static IEstimator<ITransformer> Tree(MLContext ml, int leaves) => ml.Regression.Trainers.FastTree(numberOfLeaves: leaves);
        """;

    private static Task VerifyAsync(string body, string fixedBody)
        => Verify.VerifyCodeFixAsync(SweepSource.With(body, Members), SweepSource.With(fixedBody, Members), [.. SweepSource.Libraries]);

    private static Task VerifyNotOfferedAsync(string body) => VerifyAsync(body, body);

    [Fact]
    public Task An_outer_loop_goes_and_its_first_value_stands()
        => VerifyAsync(
            """
            float[] rates = { 0.05f, 0.1f };

            // All rates.
            foreach (var [|rate|] in rates)
            {
                // All sizes.
                foreach (var leaves in new[] { 10, 20 })
                {
                    Console.WriteLine($"{rate:F2} " + new Settings(leaves, rate)); // progress

                    Tree(ml, leaves).Fit(train);
                }
            }

            Console.WriteLine("done");
            """,
            """
            float[] rates = { 0.05f, 0.1f };

            // All rates.
            // All sizes.
            foreach (var leaves in new[] { 10, 20 })
            {
                Console.WriteLine($"{0.05f:F2} " + new Settings(leaves, 0.05f)); // progress

                Tree(ml, leaves).Fit(train);
            }

            Console.WriteLine("done");
            """);

    [Fact]
    public Task An_inner_loop_goes()
        => VerifyAsync(
            """
            foreach (var leaves in new[] { 10, 20 })
            {
                foreach (var [|rate|] in new[] { -0.5, 0.1 })
                {
                    var text = rate.ToString();
                    Console.WriteLine(text + leaves);
                    Tree(ml, leaves).Fit(train);
                }
            }
            """,
            """
            foreach (var leaves in new[] { 10, 20 })
            {
                var text = (-0.5).ToString();
                Console.WriteLine(text + leaves);
                Tree(ml, leaves).Fit(train);
            }
            """);

    [Fact]
    public Task Stacked_loops_close_up()
        => VerifyAsync(
            """
            foreach (var [|flag|] in new[] { true, false })
                foreach (var leaves in new[] { 10, 20 })
                {
                    Console.WriteLine(flag);
                    Tree(ml, leaves).Fit(train);
                }
            """,
            """
            foreach (var leaves in new[] { 10, 20 })
            {
                Console.WriteLine(true);
                Tree(ml, leaves).Fit(train);
            }
            """);

    [Fact]
    public Task A_body_whose_names_would_clash_keeps_its_braces()
        => VerifyAsync(
            """
            foreach (var leaves in new[] { 10, 20 })
            {
                { var text = ""; }
                foreach (var [|rate|] in new[] { 0.5, 0.1 })
                {
                    var text = $"{rate}";
                    Console.WriteLine(text);
                    Tree(ml, leaves).Fit(train);
                }
            }
            """,
            """
            foreach (var leaves in new[] { 10, 20 })
            {
                { var text = ""; }
                {
                    var text = $"{0.5}";
                    Console.WriteLine(text);
                    Tree(ml, leaves).Fit(train);
                }
            }
            """);

    [Fact]
    public Task What_lives_until_the_end_of_the_body_keeps_its_braces()
        => VerifyAsync(
            """
            foreach (var leaves in new[] { 10, 20 })
            {
                foreach (var [|rate|] in new[] { 0.5, 0.1 })
                {
                    using var log = new System.IO.StringWriter();
                    log.WriteLine(rate);
                    Tree(ml, leaves).Fit(train);
                }
            }
            """,
            """
            foreach (var leaves in new[] { 10, 20 })
            {
                {
                    using var log = new System.IO.StringWriter();
                    log.WriteLine(0.5);
                    Tree(ml, leaves).Fit(train);
                }
            }
            """);

    [Fact]
    public Task A_break_of_a_switch_does_not_leave_the_loop()
        => VerifyAsync(
            """
            foreach (var leaves in new[] { 10, 20 })
            {
                foreach (var [|rate|] in new[] { 0.5, 0.1 })
                {
                    switch (limit) { case 1: Console.WriteLine(rate); break; }
                    Tree(ml, leaves).Fit(train);
                }
            }
            """,
            """
            foreach (var leaves in new[] { 10, 20 })
            {
                switch (limit) { case 1: Console.WriteLine(0.5); break; }
                Tree(ml, leaves).Fit(train);
            }
            """);

    [Fact]
    public Task A_text_over_several_lines_keeps_its_lines()
        => VerifyAsync(
            """
            foreach (var leaves in new[] { 10, 20 })
            {
                foreach (var [|rate|] in new[] { 0.5, 0.1 })
                {
                    Console.WriteLine(@"rate
                    " + rate);
                    Tree(ml, leaves).Fit(train);
                }
            }
            """,
            """
            foreach (var leaves in new[] { 10, 20 })
            {
                Console.WriteLine(@"rate
                    " + 0.5);
                Tree(ml, leaves).Fit(train);
            }
            """);

    [Theory]
    // The first value is unknown, is of another type, or is a text.
    [InlineData("foreach (var [|rate|] in given) { Console.Write(rate); Tree(ml, leaves).Fit(train); }")]
    [InlineData("foreach (var [|rate|] in new[] { Math.PI * limit, 0.1 }) { Console.Write(rate); Tree(ml, leaves).Fit(train); }")]
    [InlineData("foreach (var [|rate|] in new double[] { 1, 2 }) { Console.Write(rate); Tree(ml, leaves).Fit(train); }")]
    [InlineData("foreach (var [|rate|] in new[] { \"low\", \"high\" }) { Console.Write(rate); Tree(ml, leaves).Fit(train); }")]
    // The name of the variable is needed.
    [InlineData("foreach (var [|rate|] in new[] { 0.1, 0.2 }) { Console.Write(new { rate }); Tree(ml, leaves).Fit(train); }")]
    [InlineData("foreach (var [|rate|] in new[] { 0.1, 0.2 }) { var named = (rate, leaves); Console.Write(named.rate); Tree(ml, leaves).Fit(train); }")]
    [InlineData("foreach (var [|rate|] in new[] { 0.1, 0.2 }) { Console.Write(nameof(rate) + rate); Tree(ml, leaves).Fit(train); }")]
    // A pass of the loop is left.
    [InlineData("foreach (var [|rate|] in new[] { 0.1, 0.2 }) { if (leaves == 10) continue; Console.Write(rate); Tree(ml, leaves).Fit(train); }")]
    [InlineData("foreach (var [|rate|] in new[] { 0.1, 0.2 }) { Console.Write(rate); Tree(ml, leaves).Fit(train); if (limit == 1) break; }")]
    // A counter has no list.
    [InlineData("var rates = new[] { 0.1, 0.2 }; for (var [|i|] = 0; i < rates.Length; i++) { Console.Write(rates[i]); Tree(ml, leaves).Fit(train); }")]
    public Task Nothing_is_offered_where_the_loop_cannot_simply_go(string inner)
        => VerifyNotOfferedAsync(
            $$"""
            foreach (var leaves in new[] { 10, 20 })
            {
                {{inner}}
            }
            """);

    [Fact]
    public Task Top_level_statements_keep_the_braces()
        => Verify.VerifyCodeFixAsync(
            """
            using System;
            using Microsoft.ML;

            var ml = new MLContext();
            IDataView data = null!;
            foreach (var [|rate|] in new[] { 0.1, 0.2 })
            {
                foreach (var leaves in new[] { 10, 20 })
                {
                    Console.WriteLine(rate);
                    ml.Regression.Trainers.FastTree(numberOfLeaves: leaves).Fit(data);
                }
            }
            """,
            """
            using System;
            using Microsoft.ML;

            var ml = new MLContext();
            IDataView data = null!;
            {
                foreach (var leaves in new[] { 10, 20 })
                {
                    Console.WriteLine(0.1);
                    ml.Regression.Trainers.FastTree(numberOfLeaves: leaves).Fit(data);
                }
            }
            """,
            [.. SweepSource.Libraries]);
}
