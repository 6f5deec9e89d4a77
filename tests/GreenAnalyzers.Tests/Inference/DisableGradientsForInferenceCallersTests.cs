using GreenTesting;
using Microsoft.CodeAnalysis;
using static GreenAnalyzers.Tests.Inference.InferencePrograms;
using Verify = GreenTesting.CSharpCodeFixVerifier<
    GreenAnalyzers.Inference.DisableGradientsForInferenceAnalyzer,
    GreenAnalyzers.CodeFixes.Inference.DisableGradientsForInferenceCodeFix>;

namespace GreenAnalyzers.Tests.Inference;

public class DisableGradientsForInferenceCallersTests
{
    private static Task VerifyTypesAsync(string types) => Verify.VerifyAnalyzerAsync(Usings + types, [Library.TorchSharp]);

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

    [Fact]
    public Task A_chain_of_callers_that_leads_to_no_guard_is_reported()
        => VerifyTypesAsync("""
            public class Trainer
            {
                public void Main2(nn.Module<Tensor, Tensor> model) { using (no_grad()) { First(model); } Second(model); }
                private void First(nn.Module<Tensor, Tensor> model) => Third(model);
                private void Second(nn.Module<Tensor, Tensor> model) => Third(model);
                private void Third(nn.Module<Tensor, Tensor> model) => Evaluate(model);
                private void Evaluate(nn.Module<Tensor, Tensor> model) { [|model.eval()|]; model.forward(ones(1)); }
            }
            """);

    [Fact]
    public Task A_chain_of_callers_that_are_all_guarded_is_silent()
        => VerifyTypesAsync("""
            public class Trainer
            {
                public void Main2(nn.Module<Tensor, Tensor> model) { using (no_grad()) { First(model); } using var mode = inference_mode(); Second(model); }
                private void First(nn.Module<Tensor, Tensor> model) => Third(model);
                private void Second(nn.Module<Tensor, Tensor> model) => Third(model);
                private void Third(nn.Module<Tensor, Tensor> model) => Evaluate(model);
                private void Evaluate(nn.Module<Tensor, Tensor> model) { model.eval(); model.forward(ones(1)); if (model.training) Third(model); }
            }
            """);

    [Fact]
    public Task Another_method_of_the_same_name_is_no_caller()
        => VerifyTypesAsync("""
            public static class Other { public static void Evaluate(int a, int b, int c) { } public static void Run() { using (no_grad()) { Evaluate(1, 2, 3); } } }

            public class Trainer
            {
                public void Evaluate(nn.Module<Tensor, Tensor> model) { [|model.eval()|]; model.forward(ones(1)); }
            }
            """);

    [Fact]
    public Task A_method_that_too_many_places_name_is_silent()
    {
        var calls = string.Concat(Enumerable.Repeat("Evaluate(model); ", 101));
        return VerifyTypesAsync($$"""
            public class Trainer
            {
                public void Run(nn.Module<Tensor, Tensor> model) { using (no_grad()) { } {{calls}} }
                private void Evaluate(nn.Module<Tensor, Tensor> model) { model.eval(); model.forward(ones(1)); }
            }
            """);
    }

    [Fact]
    public Task A_test_project_is_silent()
    {
        var test = new CSharpAnalyzerTest<GreenAnalyzers.Inference.DisableGradientsForInferenceAnalyzer> { Libraries = [Library.TorchSharp] };
        test.TestState.Sources.Add(Method("model.eval(); model.forward(input);"));
        test.TestState.Sources.Add("namespace Xunit { public sealed class FactAttribute : System.Attribute { } }");
        return test.RunAsync();
    }

    [Fact]
    public Task A_type_whose_test_framework_is_not_restored_is_silent()
        => new CSharpAnalyzerTest<GreenAnalyzers.Inference.DisableGradientsForInferenceAnalyzer>
        {
            TestCode = Method("model.eval(); model.forward(input);").Replace("public void Run", "[{|CS0246:{|CS0246:Fact|}|}] public void Run", StringComparison.Ordinal),
            Libraries = [Library.TorchSharp],
        }.RunAsync();
}
