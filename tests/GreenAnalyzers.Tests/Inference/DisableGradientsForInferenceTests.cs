using GreenTesting;
using Microsoft.CodeAnalysis;
using static GreenAnalyzers.Tests.Inference.InferencePrograms;
using Verify = GreenTesting.CSharpCodeFixVerifier<
    GreenAnalyzers.Inference.DisableGradientsForInferenceAnalyzer,
    GreenAnalyzers.CodeFixes.Inference.DisableGradientsForInferenceCodeFix>;

namespace GreenAnalyzers.Tests.Inference;

public class DisableGradientsForInferenceTests
{
    private static Task VerifyMethodAsync(string body, string signature = "void Run") => Verify.VerifyAnalyzerAsync(Method(body, signature), [Library.TorchSharp]);

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
}
