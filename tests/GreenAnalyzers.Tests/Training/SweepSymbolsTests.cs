using GreenAnalyzers.Training;
using GreenTesting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Tests.Training;

/// <summary>What the rules about sweeps share.</summary>
public class SweepSymbolsTests
{
    [Fact]
    public void A_sweep_is_looked_for_once_for_all_rules()
    {
        var source = SweepSource.With("""
            foreach (var leaves in new[] { 10, 20 })
            foreach (var rate in new[] { 0.05, 0.1 })
                ml.Regression.Trainers.FastTree(numberOfLeaves: leaves, learningRate: rate).Fit(train);
            """);
        // Not what the test process has loaded besides: these rules are silent in projects of tests.
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path));
        var compilation = CSharpCompilation.Create(
            "Project",
            [CSharpSyntaxTree.ParseText(source)],
            references.Concat(Library.WithDependencies(SweepSource.Libraries).Select(library => library.Reference)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

        var first = Look();
        Assert.Equal(2, first?.Loops.Count);
        Assert.Same(first, Look());

        // Each rule asks for what is known of the compilation, and may have operations of its own.
        HyperparameterSweep? Look()
        {
            var model = compilation.GetSemanticModel(compilation.SyntaxTrees[0]);
            var syntax = compilation.SyntaxTrees[0].GetRoot().DescendantNodes().OfType<ForEachStatementSyntax>().First();
            return SweepSymbols.TryCreate(compilation)!.SweepAt(
                (ILoopOperation)model.GetOperation(syntax)!, model.GetEnclosingSymbol(syntax.SpanStart)!, CancellationToken.None);
        }
    }
}
