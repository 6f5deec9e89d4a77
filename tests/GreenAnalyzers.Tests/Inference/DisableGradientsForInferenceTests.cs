using GreenTesting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Verify = GreenTesting.CSharpCodeFixVerifier<
    GreenAnalyzers.Inference.DisableGradientsForInferenceAnalyzer,
    GreenAnalyzers.CodeFixes.Inference.DisableGradientsForInferenceCodeFix>;

namespace GreenAnalyzers.Tests.Inference;

public class DisableGradientsForInferenceTests
{
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;
        using TorchSharp;
        using static TorchSharp.torch;

        """;

    private static string Method(string body, string signature = "void Run") => Usings + $$"""

        public class Program
        {
            private IDisposable _mode;
            private Tensor _kept;

            public {{signature}}(nn.Module<Tensor, Tensor> model, Loss<Tensor, Tensor, Tensor> loss, Tensor input, IEnumerable<Tensor> batches, bool flag, Func<IDisposable> off)
            {
                {{body.ReplaceLineEndings("\n        ")}}
            }

            private static IDisposable Off() => no_grad();
            private static void SwitchOff() { no_grad(); }
            private static void WithoutGradients(Action action) { using (no_grad()) action(); }
            private static Tensor Step(nn.Module<Tensor, Tensor> network, Tensor batch) => network.forward(batch);
            private static void Fit(nn.Module<Tensor, Tensor> network) { network.train(); network.call(ones(1)).backward(); }
            private static void Attack(Tensor output) => output.sum().backward();
        }
        """;

    private static Task VerifyFixAsync(string body, string fixedBody, string signature = "void Run")
        => Verify.VerifyCodeFixAsync(Method(body, signature), Method(fixedBody, signature), Library.TorchSharp);

    private static Task VerifyMethodAsync(string body, string signature = "void Run") => Verify.VerifyAnalyzerAsync(Method(body, signature), [Library.TorchSharp]);

    /// <summary>Reported as marked, and no fix.</summary>
    private static Task VerifyNoFixAsync(string body, string signature = "void Run") => VerifyFixAsync(body, body, signature);

    private static Task VerifyTypesAsync(string types) => Verify.VerifyAnalyzerAsync(Usings + types, [Library.TorchSharp]);

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
    public Task The_message_names_the_call_and_the_remedy()
        => Verify.VerifyAnalyzerAsync(
            Method("{|#0:model.eval()|}; model.forward(input);"),
            [Library.TorchSharp],
            Verify.Diagnostic().WithLocation(0).WithSeverity(DiagnosticSeverity.Warning).WithMessage(
                "'forward' runs in evaluation mode with gradients on: 'eval' does not stop the recording of a graph that no backward pass uses;"
                + " hold 'torch.no_grad()' around it"));

    [Theory]
    [InlineData("[|model.eval()|]; var output = model.forward(input);")]
    [InlineData("model?[|.eval()|]; var output = model?.forward(input)?.cpu();")]
    [InlineData("[|model.train(false)|]; model.forward(input);")]
    [InlineData("var net = model.to(CPU); [|net.eval()|]; model.forward(input);")]
    [InlineData("var net = nn.Linear(3, 4); net.load(\"m.dat\"); [|net.eval()|]; var same = net; same.forward(input);")]
    [InlineData("using var net = jit.load<Tensor, Tensor>(\"m.pt\"); [|net.eval()|]; net.forward(input);")]
    [InlineData("var net = jit.load(\"m.pt\"); [|net.eval()|]; net.invoke(\"encode\", input);")]
    [InlineData("nn.Module<Tensor, Tensor> net = flag ? model : null; [|net.eval()|]; for (var token = 0; token < 9; token++) input = net.call(input);")]
    [InlineData("[|model.eval()|]; foreach (var batch in batches) Step(model, batch);")]
    [InlineData("Parallel.ForEach(batches, batch => { [|model.eval()|]; model.forward(batch); });")]
    [InlineData("void Evaluate(Tensor batch) { [|model.eval()|]; model.forward(batch); } foreach (var batch in batches) Evaluate(batch);")]
    [InlineData("if (flag) { [|model.eval()|]; } else { return; } model.forward(input);")]
    [InlineData("using (enable_grad()) { [|model.eval()|]; model.forward(input); }")]
    [InlineData("using (no_grad()) using (set_grad_enabled(true)) { [|model.eval()|]; model.forward(input); }")]
    [InlineData("using var mode = inference_mode(false); [|model.eval()|]; model.forward(input);")]
    [InlineData("using (no_grad()) { model.call(input); } [|model.eval()|]; model.forward(input);")]
    [InlineData("using (var scope = NewDisposeScope()) { [|model.eval()|]; model.forward(input); }")]
    [InlineData("switch (flag) { case true: [|model.eval()|]; model.forward(input); break; }")]
    [InlineData("try { [|model.eval()|]; } finally { model.forward(input); }")]
    public Task Shapes_of_inference_with_gradients_on_are_reported(string body) => VerifyMethodAsync(body);

    [Theory]
    [InlineData("model.eval(); using (torch.no_grad()) { model.forward(input); }")]
    [InlineData("model.eval(); using var _ = no_grad(); model.forward(input);")]
    [InlineData("using var _ = inference_mode(); foreach (var batch in batches) { model.eval(); model.forward(batch); }")]
    [InlineData("model.eval(); using (set_grad_enabled(mode: false)) model.forward(input);")]
    [InlineData("model.eval(); using (set_grad_enabled(flag)) model.forward(input);")]
    [InlineData("model.eval(); using (flag ? no_grad() : enable_grad()) model.forward(input);")]
    [InlineData("model.eval(); using (NewDisposeScope()) using (no_grad()) model.forward(input);")]
    [InlineData("model.eval(); IDisposable mode = no_grad(); try { model.forward(input); } finally { mode.Dispose(); }")]
    [InlineData("model.eval(); var mode = no_grad(); using (mode) { model.forward(input); }")]
    [InlineData("model.eval(); no_grad(); model.forward(input);")]
    [InlineData("if (flag) no_grad(); model.eval(); model.forward(input);")]
    [InlineData("model.eval(); using (Off()) model.forward(input);")]
    [InlineData("model.eval(); using (off()) model.forward(input);")]
    [InlineData("model.eval(); using (_mode) model.forward(input);")]
    [InlineData("SwitchOff(); model.eval(); model.forward(input);")]
    [InlineData("WithoutGradients(() => { model.eval(); model.forward(input); });")]
    [InlineData("using (no_grad()) { batches.ToList().ForEach(batch => { model.eval(); model.forward(batch); }); }")]
    [InlineData("void Evaluate() { model.eval(); model.forward(input); } using (no_grad()) Evaluate();")]
    public Task A_guard_in_any_form_is_silent(string body) => VerifyMethodAsync(body);

    [Theory]
    [InlineData("model.eval(); input.requires_grad = true; model.forward(input).sum().backward();")]
    [InlineData("input.requires_grad = true; model.eval(); model.forward(input);")]
    [InlineData("model.eval(); var noise = zeros(3, requires_grad: true); model.forward(noise);")]
    [InlineData("model.eval(); var output = model.forward(input.requires_grad_()); autograd.grad(new[] { output }, new[] { input });")]
    [InlineData("model.eval(); var output = model.forward(input); Attack(output);")]
    [InlineData("model.eval(); var output = model.forward(input); Console.WriteLine(input.grad);")]
    [InlineData("model.eval(); var optimizer = optim.SGD(model.parameters(), 0.1); model.forward(input); optimizer.step();")]
    [InlineData("model.eval(); optim.SGD(model.parameters(), 0.1).step(() => { var error = model.forward(input).sum(); error.backward(); return error; }); model.forward(input);")]
    public Task Gradients_that_are_used_in_evaluation_mode_are_silent(string body) => VerifyMethodAsync(body);

    [Theory]
    [InlineData("model.eval(); // model.forward(input);")]
    [InlineData("model.forward(input); model.eval();")]
    [InlineData("model.eval(); model.train(); model.forward(input).backward();")]
    [InlineData("model.eval(); model.train(flag); model.forward(input);")]
    [InlineData("if (flag) { model.eval(); return; } model.forward(input);")]
    [InlineData("if (flag) model.eval(); else model.forward(input);")]
    [InlineData("model.eval(); Fit(model); model.forward(input);")]
    [InlineData("model.eval(); loss.forward(input, input); nn.ReLU().forward(input);")]
    [InlineData("var teacher = nn.Linear(3, 4); teacher.eval(); model.forward(input);")]
    [InlineData("var teacher = nn.Linear(3, 4); teacher.eval(); var target = teacher.forward(input); loss.call(model.call(input), target).backward();")]
    [InlineData("while (flag) { model.train(); model.call(input).backward(); model.eval(); using (no_grad()) { model.call(input); } }")]
    public Task Nothing_to_switch_off_is_silent(string body) => VerifyMethodAsync(body);

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
            LanguageVersion = LanguageVersion.CSharp7_3,
            // The verifier's projects have nullable annotations on, which this version does not know.
            TestState = { ExpectedDiagnostics = { DiagnosticResult.CompilerError("CS8630").WithNoLocation() } },
            FixedState = { ExpectedDiagnostics = { DiagnosticResult.CompilerError("CS8630").WithNoLocation() } },
        }.RunAsync();

    [Fact]
    public Task Two_modules_that_are_evaluated_together_are_one_report()
        => VerifyTypesAsync("""
            public static class Translator
            {
                public static void Translate(nn.Module<Tensor, Tensor> encoder, nn.Module<Tensor, Tensor> decoder, Tensor input)
                {
                    [|encoder.eval()|];
                    decoder.eval();
                    decoder.call(encoder.call(input));
                }
            }
            """);

    [Fact]
    public Task A_module_that_generates_with_its_own_parts_is_reported()
        => VerifyTypesAsync("""
            public class Generator : nn.Module<Tensor, Tensor>
            {
                private readonly nn.Module<Tensor, Tensor> _encoder = nn.Linear(3, 4);
                public Generator() : base("g") { }
                public override Tensor forward(Tensor input) => _encoder.forward(input);
                public string Generate(Tensor input)
                {
                    [|this.eval()|];
                    return _encoder.forward(input).ToString();
                }
            }
            """);

    [Fact]
    public Task A_frozen_part_that_a_module_evaluates_while_it_runs_is_silent()
        => VerifyTypesAsync("""
            public class Detector : nn.Module<Tensor, Tensor>
            {
                private readonly nn.Module<Tensor, Tensor> _backbone = nn.Linear(3, 4);
                public Detector() : base("d") { }
                public override Tensor forward(Tensor input)
                {
                    _backbone.eval();
                    return _backbone.forward(input);
                }
            }
            """);

    [Fact]
    public Task A_private_method_whose_callers_hold_a_guard_is_silent()
        => VerifyTypesAsync("""
            public class Trainer
            {
                public void Train(nn.Module<Tensor, Tensor> model, Tensor input)
                {
                    model.train();
                    model.forward(input).backward();
                    using (no_grad())
                    {
                        Evaluate(model, input);
                    }
                }

                private float Evaluate(nn.Module<Tensor, Tensor> model, Tensor input)
                {
                    model.eval();
                    return model.forward(input).ToSingle();
                }
            }
            """);

    [Fact]
    public Task A_method_that_is_also_called_without_a_guard_is_reported()
        => VerifyTypesAsync("""
            public class Trainer
            {
                public void Train(nn.Module<Tensor, Tensor> model, Tensor input)
                {
                    using (no_grad()) { Evaluate(model, input); }
                    Evaluate(model, input);
                }

                private float Evaluate(nn.Module<Tensor, Tensor> model, Tensor input)
                {
                    [|model.eval()|];
                    return model.forward(input).ToSingle();
                }
            }
            """);

    [Fact]
    public Task A_caller_of_a_caller_in_another_file_that_holds_a_guard_is_silent()
    {
        var test = new CSharpAnalyzerTest<GreenAnalyzers.Inference.DisableGradientsForInferenceAnalyzer> { Libraries = [Library.TorchSharp] };
        test.TestState.Sources.Add(Usings + """
            public interface IForecast { float Forecast(Tensor input); }

            public class Forecaster(nn.Module<Tensor, Tensor> model) : IForecast
            {
                public float Forecast(Tensor input)
                {
                    model.eval();
                    return model.forward(input).ToSingle();
                }
            }
            """);
        test.TestState.Sources.Add(Usings + """
            internal static class Runner
            {
                public static void Main2(IForecast forecast) { using var _ = no_grad(); Run(forecast); }
                private static float Run(IForecast forecast) => forecast.Forecast(ones(1));
            }
            """);
        return test.RunAsync();
    }

    [Fact]
    public Task A_result_that_a_caller_trains_with_is_silent()
        => VerifyTypesAsync("""
            public class Style
            {
                public void Transfer(nn.Module<Tensor, Tensor> features, Tensor image) => (Content(features, image) - 1).backward();

                private static Tensor Content(nn.Module<Tensor, Tensor> features, Tensor image)
                {
                    features.eval();
                    return features.forward(image);
                }
            }
            """);

    [Fact]
    public Task A_result_that_is_kept_in_a_type_that_uses_gradients_is_silent()
        => VerifyTypesAsync("""
            public class Style
            {
                private Tensor _content;
                public void Prepare(nn.Module<Tensor, Tensor> features, Tensor image) { features.eval(); _content = features.forward(image); }
                public void Step() => _content.backward();
            }
            """);

    [Fact]
    public Task A_type_that_switches_gradients_off_when_it_is_built_is_silent()
        => VerifyTypesAsync("""
            public class Service
            {
                public Service() { set_grad_enabled(false); }
                public float Predict(nn.Module<Tensor, Tensor> model, Tensor input) { model.eval(); return model.forward(input).ToSingle(); }
            }
            """);

    [Fact]
    public Task A_model_that_a_constructor_evaluates_and_a_method_runs_is_information()
        => Verify.VerifyAnalyzerAsync(
            Usings + """
            public class Predictor
            {
                private readonly jit.ScriptModule<Tensor, Tensor> _model;
                public Predictor(string path) { _model = jit.load<Tensor, Tensor>(path); {|#0:_model.eval()|}; }
                public float Predict(Tensor input) => _model.forward(input).ToSingle();
            }
            """,
            [Library.TorchSharp],
            Verify.Diagnostic().WithLocation(0).WithSeverity(DiagnosticSeverity.Info).WithMessage(
                "'forward' runs in evaluation mode with gradients on: 'eval' does not stop the recording of a graph that no backward pass uses;"
                + " hold 'torch.no_grad()' around it in 'Predict'"));

    [Theory]
    [InlineData("using (no_grad()) { return _model.forward(input); }")]
    [InlineData("using var _ = no_grad(); var output = _model.forward(input); return output;")]
    [InlineData("_model.train(); return _model.forward(input);")]
    [InlineData("var output = _model.forward(input); output.backward(); return output;")]
    [InlineData("return input;")]
    public Task A_model_of_a_member_that_is_guarded_trained_or_not_run_is_silent(string predict)
        => VerifyTypesAsync($$"""
            public class Predictor
            {
                private nn.Module<Tensor, Tensor> _model;
                private void Load(string path) { _model = nn.Linear(3, 4); _model.load(path); _model.eval(); }
                public Tensor Predict(Tensor input) { {{predict}} }
            }
            """);

    [Fact]
    public Task A_factory_that_only_builds_and_returns_the_model_is_silent()
        => VerifyTypesAsync("""
            public static class Factory
            {
                public static nn.Module<Tensor, Tensor> Load(string path)
                {
                    var model = nn.Linear(3, 4);
                    model.load(path);
                    model.eval();
                    return model;
                }

                public static Tensor Run(Tensor input) { using (no_grad()) return Load("m").forward(input); }
            }
            """);

    [Fact]
    public Task A_method_of_the_same_name_elsewhere_is_silent()
        => VerifyTypesAsync("""
            public class Engine { public void eval() { } public int forward(int value) => value; }
            public static class Program { public static void Run(Engine engine) { engine.eval(); engine.forward(1); } }
            """);
}
