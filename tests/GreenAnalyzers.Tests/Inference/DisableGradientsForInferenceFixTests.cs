using GreenTesting;
using Microsoft.CodeAnalysis.CSharp;
using static GreenAnalyzers.Tests.Inference.InferencePrograms;
using Verify = GreenTesting.CSharpCodeFixVerifier<
    GreenAnalyzers.Inference.DisableGradientsForInferenceAnalyzer,
    GreenAnalyzers.CodeFixes.Inference.DisableGradientsForInferenceCodeFix>;

namespace GreenAnalyzers.Tests.Inference;

public class DisableGradientsForInferenceFixTests
{
    private static Task VerifyFixAsync(string body, string fixedBody, string signature = "void Run")
        => Verify.VerifyCodeFixAsync(Method(body, signature), Method(fixedBody, signature), Library.TorchSharp);

    /// <summary>Reported as marked, and no fix.</summary>
    private static Task VerifyNoFixAsync(string body, string signature = "void Run") => VerifyFixAsync(body, body, signature);

    [Fact]
    public Task An_evaluation_loop_without_a_guard_is_reported_and_gets_one()
        => VerifyFixAsync(
            """
            [|model.eval()|];
            foreach (var batch in batches)
            {
                using var scope = NewDisposeScope();
                var output = model.call(batch);
                Console.WriteLine(loss.call(output, input).ToSingle());
            }
            """,
            """
            model.eval();
            using var _ = torch.no_grad();
            foreach (var batch in batches)
            {
                using var scope = NewDisposeScope();
                var output = model.call(batch);
                Console.WriteLine(loss.call(output, input).ToSingle());
            }
            """);

    [Fact]
    public Task A_validation_at_the_end_of_a_training_loop_is_guarded_to_the_end_of_the_turn()
        => VerifyFixAsync(
            """
            foreach (var batch in batches)
            {
                model.train();
                model.call(batch).sum().backward();
                [|model.eval()|];
                // How good is it?
                var output = model.call(input);
                Console.WriteLine(output.ToSingle());
            }
            Fit(model);
            """,
            """
            foreach (var batch in batches)
            {
                model.train();
                model.call(batch).sum().backward();
                model.eval();
                using var _ = torch.no_grad();
                // How good is it?
                var output = model.call(input);
                Console.WriteLine(output.ToSingle());
            }
            Fit(model);
            """);

    [Fact]
    public Task A_method_that_trains_afterwards_gets_a_block_around_the_evaluation()
        => VerifyFixAsync(
            """
            [|model.eval()|];
            // How good is it?
            var output = model.call(input);
            Console.WriteLine(output.ToSingle());
            model.train();
            model.call(input).sum().backward();
            """,
            """
            model.eval();
            // How good is it?
            using (torch.no_grad())
            {
                var output = model.call(input);
                Console.WriteLine(output.ToSingle());
            }
            model.train();
            model.call(input).sum().backward();
            """);

    [Fact]
    public Task A_training_that_uses_the_result_leaves_no_place_for_a_guard()
        => VerifyNoFixAsync(
            """
            [|model.eval()|];
            var output = model.call(input);
            model.train();
            Attack(model.call(output));
            """);

    [Fact]
    public Task A_guard_is_not_held_across_an_await()
        => VerifyFixAsync(
            """
            [|model.eval()|];
            await Task.Delay(1);
            Console.WriteLine(model.forward(input));
            await Task.Delay(1);
            """,
            """
            model.eval();
            await Task.Delay(1);
            using (torch.no_grad())
            {
                Console.WriteLine(model.forward(input));
            }
            await Task.Delay(1);
            """,
            "async Task Run");

    [Theory]
    [InlineData("[|model.eval()|];\nvar output = model.forward(input);\nawait Task.Delay(1);\nConsole.WriteLine(output);", "async Task Run")]
    [InlineData("[|model.eval()|];\nforeach (var batch in batches) yield return model.forward(batch);", "IEnumerable<Tensor> Run")]
    [InlineData("foreach (var batch in batches) { if (flag) model.forward(batch); [|model.eval()|]; }", "void Run")]
    public Task Where_no_place_is_right_there_is_no_fix(string body, string signature) => VerifyNoFixAsync(body, signature);

    [Fact]
    public Task An_eval_in_a_branch_gets_a_block_around_the_forward_pass()
        => VerifyFixAsync(
            """
            if (flag) [|model.eval()|];
            var output = model.forward(input);
            return output;
            """,
            """
            if (flag) model.eval();
            using (torch.no_grad())
            {
                var output = model.forward(input);
                return output;
            }
            """,
            "Tensor Run");

    [Fact]
    public Task A_name_that_is_taken_is_not_used()
        => VerifyFixAsync(
            """
            [|model.eval()|]; // off
            _ = model.forward(input);
            """,
            """
            model.eval(); // off
            using var noGrad = torch.no_grad();
            _ = model.forward(input);
            """);

    [Fact]
    public Task Top_level_statements_get_a_block()
        => Verify.VerifyCodeFixAsync(
            """
            using TorchSharp;
            using static TorchSharp.torch.nn;

            var model = Linear(3, 4);
            [|model.eval()|];
            var output = model.forward(torch.zeros(1, 3));
            System.Console.WriteLine(output);
            """,
            """
            using TorchSharp;
            using static TorchSharp.torch.nn;

            var model = Linear(3, 4);
            model.eval();
            using (torch.no_grad())
            {
                var output = model.forward(torch.zeros(1, 3));
                System.Console.WriteLine(output);
            }
            """,
            Library.TorchSharp);

    [Fact]
    public Task A_switch_section_and_a_lambda_are_fixed_in_their_own_forms()
        => VerifyFixAsync(
            """
            switch (flag)
            {
                case true:
                    [|model.eval()|];
                    model.forward(input);
                    break;
            }
            Action<Tensor> predict = batch =>
            {
                [|model.eval()|];
                model.forward(batch);
            };
            """,
            """
            switch (flag)
            {
                case true:
                    model.eval();
                    using (torch.no_grad())
                    {
                        model.forward(input);
                    }
                    break;
            }
            Action<Tensor> predict = batch =>
            {
                model.eval();
                using var _ = torch.no_grad();
                model.forward(batch);
            };
            """);

    [Theory]
    [InlineData("using static TorchSharp.torch;", "no_grad()")]
    [InlineData("using static TorchSharp.torch.nn;", "TorchSharp.torch.no_grad()")]
    public Task The_guard_is_written_as_the_file_can_name_it(string import, string guard)
    {
        var source = import + """

            public static class Program
            {
                public static void Run(TorchSharp.torch.nn.Module<TorchSharp.torch.Tensor, TorchSharp.torch.Tensor> model, TorchSharp.torch.Tensor input)
                {
                    {|GRN3001:model.eval()|};
                    model.forward(input);
                }
            }
            """;
        return Verify.VerifyCodeFixAsync(
            source,
            source.Replace("{|GRN3001:model.eval()|};", $"model.eval();\n        using var _ = {guard};", StringComparison.Ordinal),
            Library.TorchSharp);
    }

    [Fact]
    public Task Before_C_sharp_8_the_guard_is_a_block()
        => new CSharpCodeFixTest<GreenAnalyzers.Inference.DisableGradientsForInferenceAnalyzer, GreenAnalyzers.CodeFixes.Inference.DisableGradientsForInferenceCodeFix>
        {
            TestCode = Method("[|model.eval()|];\nmodel.forward(input);"),
            FixedCode = Method("model.eval();\nusing (torch.no_grad())\n{\n    model.forward(input);\n}"),
            Libraries = [Library.TorchSharp],
            CodeActionTitle = "Hold 'torch.no_grad()' around it",
            LanguageVersion = LanguageVersion.CSharp7_3,
            // The verifier's projects have nullable annotations on, which this version does not know.
            TestState = { ExpectedDiagnostics = { DiagnosticResult.CompilerError("CS8630").WithNoLocation() } },
            FixedState = { ExpectedDiagnostics = { DiagnosticResult.CompilerError("CS8630").WithNoLocation() } },
        }.RunAsync();
}
