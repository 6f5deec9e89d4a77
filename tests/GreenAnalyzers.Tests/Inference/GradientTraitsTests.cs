using GreenAnalyzers.Inference;
using GreenAnalyzers.Libraries;
using GreenTesting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GreenAnalyzers.Tests.Inference;

/// <summary>What a method does about gradients, and the filter by names in front of it.</summary>
public class GradientTraitsTests
{
    private static GradientTraits TraitsOf(string body)
    {
        var source = InferencePrograms.Usings + $$"""
            public static class Program
            {
                public static object Run(nn.Module<Tensor, Tensor> model, Loss<Tensor, Tensor, Tensor> loss, Tensor input, optim.Optimizer optimizer)
                {
                    {{body}}
                    return null;
                }
            }
            """;
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path));
        var compilation = CSharpCompilation.Create(
            "Project",
            [CSharpSyntaxTree.ParseText(source)],
            references.Concat(Library.WithDependencies([Library.TorchSharp]).Select(library => library.Reference)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var method = compilation.GetTypeByMetadataName("Program")!.GetMembers("Run").OfType<IMethodSymbol>().Single();
        return new GradientMemory(GradientSymbols.TryCreate(compilation)!, compilation).TraitsOf(method, CancellationToken.None);
    }

    [Theory]
    [InlineData("input.sum().backward();")]
    [InlineData("optimizer.step();")]
    [InlineData("autograd.grad(new[] { input }, new[] { input });")]
    [InlineData("Console.WriteLine(input.grad);")]
    [InlineData("input.requires_grad = true;")]
    [InlineData("ones(1, requires_grad: true);")]
    [InlineData("new TorchSharp.Modules.Parameter(input);")]
    public void A_use_of_gradients_passes_the_filter(string body) => Assert.True(TraitsOf(body).UsesGradients);

    [Theory]
    [InlineData("model.train();", true)]
    [InlineData("model.train(false);", false)]
    public void Training_passes_the_filter(string body, bool trains) => Assert.Equal(trains, TraitsOf(body).Trains);

    [Theory]
    [InlineData("model.eval();", 1)]
    [InlineData("model.train(false); model.eval();", 2)]
    [InlineData("model.train();", 0)]
    public void Evaluations_are_counted(string body, int evals) => Assert.Equal(evals, TraitsOf(body).Evals.Count);

    [Theory]
    [InlineData("model.forward(input);", 1)]
    [InlineData("Func<Tensor, Tensor> run = model.call; model.call(input);", 1)]
    [InlineData("jit.load(\"m.pt\").invoke(\"encode\", input);", 1)]
    [InlineData("loss.forward(input, input); nn.ReLU().call(input);", 0)]
    public void Forward_passes_are_counted_without_losses_and_parameterless_modules(string body, int forwards) => Assert.Equal(forwards, TraitsOf(body).Forwards.Count);

    [Theory]
    [InlineData("no_grad();", true)]
    [InlineData("set_grad_enabled(false);", true)]
    [InlineData("using (no_grad()) { }", false)]
    [InlineData("return inference_mode();", false)]
    [InlineData("enable_grad();", false)]
    public void A_guard_that_outlives_the_method_is_seen(string body, bool leaves) => Assert.Equal(leaves, TraitsOf(body).LeavesGuard);

    [Theory]
    [InlineData("using var _ = no_grad();", "Off")]
    [InlineData("using var _ = enable_grad();", "On")]
    [InlineData("using (no_grad()) { } using (enable_grad()) { }", "Unknown")]
    [InlineData("input.sum();", null)]
    public void The_mode_of_the_guards_is_known_where_they_agree(string body, string? mode) => Assert.Equal(mode, TraitsOf(body).Mode?.ToString());
}
