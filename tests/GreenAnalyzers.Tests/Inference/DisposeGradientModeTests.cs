using GreenTesting;
using Microsoft.CodeAnalysis;
using static GreenAnalyzers.Tests.Inference.GradientModePrograms;
using Verify = GreenTesting.CSharpCodeFixVerifier<
    GreenAnalyzers.Inference.DisposeGradientModeAnalyzer,
    GreenAnalyzers.CodeFixes.Inference.DisposeGradientModeCodeFix>;

namespace GreenAnalyzers.Tests.Inference;

public class DisposeGradientModeTests
{
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

    [Fact]
    public Task A_mode_that_is_held_elsewhere_does_not_set_this_one_back()
        => Verify.VerifyAnalyzerAsync(
            Method("using (set_grad_enabled(true)) { model.forward(input); } [|set_grad_enabled(false)|]; model.forward(input);"),
            [Library.TorchSharp]);
}
