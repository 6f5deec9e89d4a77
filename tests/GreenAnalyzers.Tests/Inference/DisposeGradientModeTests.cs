using GreenTesting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Verify = GreenTesting.CSharpCodeFixVerifier<
    GreenAnalyzers.Inference.DisposeGradientModeAnalyzer,
    GreenAnalyzers.CodeFixes.Inference.DisposeGradientModeCodeFix>;

namespace GreenAnalyzers.Tests.Inference;

public class DisposeGradientModeTests
{
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using TorchSharp;
        using static TorchSharp.torch;

        """;

    private static string Method(string body, string signature = "void Run") => Usings + $$"""

        public class Program
        {
            private IDisposable _mode;

            public {{signature}}(nn.Module<Tensor, Tensor> model, Tensor input, IEnumerable<Tensor> batches, bool flag)
            {
                {{body.ReplaceLineEndings("\n        ")}}
            }

            private static void Hold(IDisposable mode) { }
        }
        """;

    private static Task VerifyFixAsync(string body, string fixedBody, string signature = "void Run")
        => Verify.VerifyCodeFixAsync(Method(body, signature), Method(fixedBody, signature), Library.TorchSharp);

    /// <summary>Reported or not as marked, and no fix where it is.</summary>
    private static Task VerifyNoFixAsync(string body, string signature = "void Run") => VerifyFixAsync(body, body, signature);

    private static Task VerifyTypesAsync(string types) => Verify.VerifyCodeFixAsync(Usings + types, Usings + types, Library.TorchSharp);

    [Fact]
    public Task A_guard_as_a_statement_is_reported_and_held()
        => VerifyFixAsync(
            """
            model.eval();
            [|torch.no_grad()|];
            var output = model.forward(input);
            """,
            """
            model.eval();
            using var _ = torch.no_grad();
            var output = model.forward(input);
            """);

    [Theory]
    [InlineData("no_grad()", "gradients stay off for all that this thread runs later, training included")]
    [InlineData("set_grad_enabled(false)", "gradients stay off for all that this thread runs later, training included")]
    [InlineData("enable_grad()", "gradients stay on for all that this thread runs later")]
    [InlineData("set_grad_enabled(mode: flag)", "the mode stays as it is set for all that this thread runs later")]
    [InlineData("inference_mode()", "the mode lasts until the garbage collector finds the object, on a thread of its own")]
    public Task The_message_says_what_is_left_behind(string guard, string consequence)
        => Verify.VerifyAnalyzerAsync(
            Method($"{{|#0:{guard}|}}; var output = model.forward(input);"),
            [Library.TorchSharp],
            Verify.Diagnostic().WithLocation(0).WithMessage($"The result of '{guard[..guard.IndexOf('(')]}' is dropped: {consequence}; hold it with 'using'"));

    [Theory]
    [InlineData("_ = [|torch.no_grad()|];", "using var _ = torch.no_grad();")]
    [InlineData("var mode = [|inference_mode()|];", "using var mode = inference_mode();")]
    [InlineData("IDisposable mode = [|torch.set_grad_enabled(mode: false)|]; // off", "using IDisposable mode = torch.set_grad_enabled(mode: false); // off")]
    [InlineData("/* off */ [|no_grad()|]; // for good", "/* off */ using var _ = no_grad(); // for good")]
    public Task Every_way_to_drop_a_guard_is_held_in_place(string drop, string held)
        => VerifyFixAsync(drop + "\nmodel.forward(input);", held + "\nmodel.forward(input);");

    [Fact]
    public Task A_guard_in_a_loop_is_held_for_each_turn()
        => VerifyFixAsync(
            """
            foreach (var batch in batches)
            {
                // no graph
                [|no_grad()|];
                Console.WriteLine(model.call(batch));
            }
            """,
            """
            foreach (var batch in batches)
            {
                // no graph
                using var _ = no_grad();
                Console.WriteLine(model.call(batch));
            }
            """);

    [Fact]
    public Task A_name_that_is_taken_is_not_used()
        => VerifyFixAsync(
            """
            _ = int.TryParse("1", out var number);
            [|no_grad()|];
            var sum = input + number;
            """,
            """
            _ = int.TryParse("1", out var number);
            using var noGrad = no_grad();
            var sum = input + number;
            """);

    [Fact]
    public Task Two_guards_in_one_method_get_two_names()
        => VerifyFixAsync(
            """
            [|no_grad()|];
            foreach (var batch in batches)
            {
                [|inference_mode()|];
                model.call(batch);
            }
            """,
            """
            using var _ = no_grad();
            foreach (var batch in batches)
            {
                using var noGrad = inference_mode();
                model.call(batch);
            }
            """);

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

    [Theory]
    [InlineData("using (no_grad()) { model.forward(input); }")]
    [InlineData("using var _ = no_grad(); model.forward(input);")]
    [InlineData("using (flag ? no_grad() : enable_grad()) { model.forward(input); }")]
    [InlineData("using IDisposable mode = flag ? no_grad() : null; model.forward(input);")]
    [InlineData("var mode = no_grad(); using (mode) { model.forward(input); }")]
    [InlineData("var mode = no_grad(); try { model.forward(input); } finally { mode.Dispose(); }")]
    [InlineData("IDisposable mode; mode = no_grad(); model.forward(input); mode?.Dispose();")]
    [InlineData("_mode = no_grad(); model.forward(input);")]
    [InlineData("Hold(no_grad()); model.forward(input);")]
    [InlineData("Func<IDisposable> off = () => no_grad(); Func<IDisposable> block = () => { return no_grad(); };")]
    [InlineData("Func<IDisposable> off = no_grad;")]
    [InlineData("var modes = new List<IDisposable> { no_grad() }; var pair = (no_grad(), 1);")]
    [InlineData("no_grad().Dispose();")]
    [InlineData("set_grad_enabled(false); model.forward(input); set_grad_enabled(true);")]
    public Task A_guard_that_somebody_holds_or_restores_is_silent(string body) => VerifyNoFixAsync(body);

    [Fact]
    public Task A_guard_that_a_method_returns_is_silent()
        => VerifyTypesAsync("""
            public static class Modes
            {
                public static IDisposable Off() => no_grad();
                public static IDisposable Property { get { return inference_mode(); } }
                public static IDisposable Field = set_grad_enabled(false);
            }
            """);

    [Fact]
    public Task A_method_of_the_same_name_elsewhere_is_silent()
        => VerifyTypesAsync("""
            public static class Other { public static IDisposable no_grad() => null; }
            public static class Program { public static void Run() { Other.no_grad(); } }
            """);

    [Theory]
    [InlineData("public static class Program { public static void Main() { {|#0:set_grad_enabled(false)|}; App.Run(); } }", OutputKind.ConsoleApplication)]
    [InlineData("public class Service { public Service() { {|#0:torch.set_grad_enabled(false)|}; App.Run(); } }", OutputKind.DynamicallyLinkedLibrary)]
    [InlineData("public class Service { public void Train() { {|#0:set_grad_enabled(true)|}; App.Run(); } }", OutputKind.DynamicallyLinkedLibrary)]
    public Task A_mode_that_is_set_for_a_whole_program_or_set_back_is_information(string type, OutputKind kind)
    {
        var test = new CSharpCodeFixTest<GreenAnalyzers.Inference.DisposeGradientModeAnalyzer, GreenAnalyzers.CodeFixes.Inference.DisposeGradientModeCodeFix>
        {
            TestCode = Usings + type + " public static class App { public static void Run() { } }",
            OutputKind = kind,
            Libraries = [Library.TorchSharp],
        };
        test.FixedCode = test.TestCode;
        test.TestState.ExpectedDiagnostics.Add(Verify.Diagnostic().WithSeverity(DiagnosticSeverity.Info).WithLocation(0));
        test.FixedState.ExpectedDiagnostics.Add(Verify.Diagnostic().WithSeverity(DiagnosticSeverity.Info).WithLocation(0));
        return test.RunAsync();
    }
}
