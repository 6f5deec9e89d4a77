using System.Collections.Immutable;
using System.Text;
using BenchmarkDotNet.Attributes;
using GreenAnalyzers;
using GreenTesting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GreenDefaults.Benchmarks;

/// <summary>What all rules together cost beside an empty analyzer, which is the floor that the driver sets.</summary>
[MemoryDiagnoser]
public class AnalyzerOverhead
{
    private const int Classes = 500;

    private CSharpCompilation _compilation = null!;

    /// <summary>Code without any machine-learning reference, or code that uses the libraries in every method.</summary>
    [Params(false, true)]
    public bool UsesLibraries { get; set; }

    /// <summary>Builds the compilation and refuses to measure rules that do not report what they must.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var framework = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path));
        var libraries = UsesLibraries ? Library.WithDependencies(Library.All).Select(library => library.Reference) : [];
        _compilation = CSharpCompilation.Create(
            "Measured",
            [CSharpSyntaxTree.ParseText(Source())],
            framework.Concat(libraries),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var errors = _compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        if (errors.Count > 0)
        {
            throw new InvalidOperationException($"The measured code does not compile: {errors[0]}");
        }

        var expected = UsesLibraries ? 2 * Classes : 0;
        if (AllRules() != expected)
        {
            throw new InvalidOperationException($"Expected {expected} diagnostics, found {AllRules()}.");
        }
    }

    /// <summary>An analyzer that looks at every call and does nothing.</summary>
    [Benchmark(Baseline = true)]
    public int EmptyAnalyzer() => Analyze([new Nothing()]);

    /// <summary>Every rule of the product.</summary>
    [Benchmark]
    public int AllRules() => Analyze(
    [
        .. typeof(RuleIds).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ]);

    // A compilation remembers what it has bound: each run gets a fresh one with the same trees.
    private int Analyze(ImmutableArray<DiagnosticAnalyzer> analyzers)
        => _compilation.Clone().WithAnalyzers(analyzers).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult().Length;

    private string Source()
    {
        var source = new StringBuilder("using System; using System.Linq; using System.Collections.Generic;\n");
        if (UsesLibraries)
        {
            source.Append("using Microsoft.ML; using Microsoft.ML.AutoML; using Microsoft.ML.OnnxRuntime; using TorchSharp; using static TorchSharp.torch;\n");
        }

        for (var index = 0; index < Classes; index++)
        {
            source.Append($$"""
                public class C{{index}}
                {
                    public int Sum(IEnumerable<string> names)
                    {
                        var lengths = names.Where(name => name.Length > {{index}}).Select(name => name.Trim().Length).ToList();
                        foreach (var length in lengths.OrderBy(length => length))
                        {
                            Console.WriteLine($"{length} {Math.Max(length, {{index}})}");
                        }

                        return lengths.Count > 0 ? lengths.Sum() + string.Join(",", lengths).Length : Math.Abs(-1);
                    }

                """);
            if (UsesLibraries)
            {
                source.Append($$"""
                        public void Train(MLContext context, SweepablePipeline pipeline, string path)
                        {
                            var experiment = context.Auto().CreateExperiment().SetPipeline(pipeline).SetTrainingTimeInSeconds({{index}});
                            experiment.SetGridSearchTuner(step: 5);
                            using var session = new InferenceSession(path);
                            var model = torchvision.models.resnet18(num_classes: {{index}} + 1);
                            var optimizer = optim.Adam(model.parameters());
                            optimizer.zero_grad();
                        }

                    """);
            }

            source.Append("}\n");
        }

        return source.ToString();
    }

#pragma warning disable RS1001, RS1036, RS1038, RS2008 // It is created here and never shipped.
    private sealed class Nothing : DiagnosticAnalyzer
    {
        private static readonly DiagnosticDescriptor Rule = new("EMPTY", "Nothing", "Nothing", "Nothing", DiagnosticSeverity.Warning, isEnabledByDefault: true);

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

        public override void Initialize(AnalysisContext context)
        {
            context.EnableConcurrentExecution();
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.RegisterOperationAction(_ => { }, OperationKind.Invocation);
        }
    }
#pragma warning restore RS1001, RS1036, RS1038, RS2008
}
