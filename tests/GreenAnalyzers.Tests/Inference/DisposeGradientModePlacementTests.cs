using GreenTesting;
using Microsoft.CodeAnalysis.CSharp;
using static GreenAnalyzers.Tests.Inference.GradientModePrograms;
using Verify = GreenTesting.CSharpCodeFixVerifier<
    GreenAnalyzers.Inference.DisposeGradientModeAnalyzer,
    GreenAnalyzers.CodeFixes.Inference.DisposeGradientModeCodeFix>;

namespace GreenAnalyzers.Tests.Inference;

/// <summary>Where the guard goes when the statement itself cannot hold it.</summary>
public class DisposeGradientModePlacementTests
{
    [Fact]
    public Task With_an_await_behind_it_the_guard_moves_to_a_block_around_the_forward_pass()
        => VerifyFixAsync(
            """
            // no graph
            [|no_grad()|];
            await Task.Delay(1);
            var output = model.forward(input);
            Console.WriteLine(output);
            await Task.Delay(1);
            """,
            """
            // no graph
            await Task.Delay(1);
            using (no_grad())
            {
                var output = model.forward(input);
                Console.WriteLine(output);
            }
            await Task.Delay(1);
            """,
            "async Task Run");

    [Fact]
    public Task With_an_await_between_the_forward_pass_and_the_use_of_its_result_there_is_no_fix()
        => VerifyNoFixAsync(
            """
            [|no_grad()|];
            var output = model.forward(input);
            await Task.Delay(1);
            Console.WriteLine(output);
            """,
            "async Task Run");

    [Fact]
    public Task An_iterator_that_yields_under_the_guard_gets_no_fix()
        => VerifyNoFixAsync(
            """
            [|no_grad()|];
            foreach (var batch in batches) { yield return model.forward(batch); }
            """,
            "IEnumerable<Tensor> Run");

    [Fact]
    public Task Before_C_sharp_8_the_guard_becomes_a_block()
        => new CSharpCodeFixTest<GreenAnalyzers.Inference.DisposeGradientModeAnalyzer, GreenAnalyzers.CodeFixes.Inference.DisposeGradientModeCodeFix>
        {
            TestCode = Method("[|no_grad()|];\nmodel.forward(input);"),
            FixedCode = Method("using (no_grad())\n{\n    model.forward(input);\n}"),
            Libraries = [Library.TorchSharp],
            LanguageVersion = LanguageVersion.CSharp7_3,
            CodeActionTitle = "Hold it with 'using' around what it is meant for",
            // The verifier's projects have nullable annotations on, which this version does not know.
            TestState = { ExpectedDiagnostics = { DiagnosticResult.CompilerError("CS8630").WithNoLocation() } },
            FixedState = { ExpectedDiagnostics = { DiagnosticResult.CompilerError("CS8630").WithNoLocation() } },
        }.RunAsync();

    [Fact]
    public Task A_switch_section_gets_a_block()
        => VerifyFixAsync(
            """
            switch (flag)
            {
                case true:
                    [|no_grad()|];
                    model.forward(input);
                    break;
            }
            """,
            """
            switch (flag)
            {
                case true:
                    using (no_grad())
                    {
                        model.forward(input);
                    }
                    break;
            }
            """);

    [Fact]
    public Task Top_level_statements_get_a_block()
        => Verify.VerifyCodeFixAsync(
            Usings + """

            var model = nn.Linear(3, 4);
            [|no_grad()|];
            var output = model.forward(zeros(1, 3));
            Console.WriteLine(output);
            """,
            Usings + """

            var model = nn.Linear(3, 4);
            using (no_grad())
            {
                var output = model.forward(zeros(1, 3));
                Console.WriteLine(output);
            }
            """,
            Library.TorchSharp);

    [Theory]
    [InlineData("if (flag) [|no_grad()|]; model.forward(input);")]
    [InlineData("if (flag) { model.eval(); [|no_grad()|]; Console.WriteLine(); } model.forward(input);")]
    [InlineData("var other = new object(); IDisposable mode; mode = [|no_grad()|]; model.forward(input);")]
    [InlineData("[|no_grad()|]; Console.WriteLine(flag);")]
    [InlineData("Action off = () => [|no_grad()|]; off(); model.forward(input);")]
    [InlineData("void Off() => [|no_grad()|]; Off(); model.forward(input);")]
    public Task A_guard_whose_place_would_end_too_early_is_reported_without_a_fix(string body) => VerifyNoFixAsync(body);

    [Fact]
    public Task A_training_after_the_guard_gets_no_declaration_that_covers_it()
        => VerifyFixAsync(
            """
            [|no_grad()|];
            Console.WriteLine(model.forward(input));
            model.train();
            Console.WriteLine(flag);
            """,
            """
            using (no_grad())
            {
                Console.WriteLine(model.forward(input));
            }
            model.train();
            Console.WriteLine(flag);
            """);
}
