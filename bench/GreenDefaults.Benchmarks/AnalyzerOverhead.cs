using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using GreenAnalyzers.Infrastructure;
using GreenDefaults.Benchmarks.Workloads;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GreenDefaults.Benchmarks;

/// <summary>
/// What the rules add to a compilation, against an analyzer that does nothing: on ten thousand lines without a machine-learning library,
/// where they should be free, and on five thousand lines of nothing but machine learning.
/// </summary>
[MemoryDiagnoser]
public class AnalyzerOverhead
{
    private const string EveryRule = "all";

    private static readonly ImmutableArray<DiagnosticAnalyzer> Empty = [new EmptyAnalyzer()];

    private AnalyzedCode _code = null!;
    private ImmutableArray<DiagnosticAnalyzer> _analyzers;

    /// <summary>What is analyzed.</summary>
    public enum Code
    {
        /// <summary>About 10,000 lines without a machine-learning library among the references.</summary>
        Ordinary,

        /// <summary>About 5,000 lines of machine learning against stubs of the libraries.</summary>
        MachineLearning,
    }

    /// <summary>The names of the rules, and all of them together.</summary>
    public static IEnumerable<string> Rules => AllAnalyzers().Select(NameOf).Order(StringComparer.Ordinal).Prepend(EveryRule);

    /// <summary>What is analyzed.</summary>
    [ParamsAllValues]
    public Code Analyzed { get; set; }

    /// <summary>The rule that is compared with the empty analyzer.</summary>
    [ParamsSource(nameof(Rules))]
    public string Rule { get; set; } = EveryRule;

    /// <summary>Generates the code and checks what the rule finds in it.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _code = Analyzed == Code.Ordinary ? AnalyzedCode.Ordinary(lines: 10_000) : AnalyzedCode.MachineLearning(lines: 5_000);
        _analyzers = [.. AllAnalyzers().Where(analyzer => Rule == EveryRule || NameOf(analyzer) == Rule)];
        _code.Check(Empty, EmptyAnalyzer());
        _code.Check(_analyzers, GreenDefaults());
    }

    /// <summary>The floor: the driver with an analyzer that looks at every call and does nothing.</summary>
    [Benchmark(Baseline = true)]
    public ImmutableArray<Diagnostic> EmptyAnalyzer() => _code.AnalyzeAsync(Empty).GetAwaiter().GetResult();

    /// <summary>The rule, or all of them.</summary>
    [Benchmark]
    public ImmutableArray<Diagnostic> GreenDefaults() => _code.AnalyzeAsync(_analyzers).GetAwaiter().GetResult();

    private static IEnumerable<DiagnosticAnalyzer> AllAnalyzers() => typeof(GreenAnalyzer).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(GreenAnalyzer)) && !type.IsAbstract)
        .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!);

    private static string NameOf(DiagnosticAnalyzer analyzer) => analyzer.SupportedDiagnostics[0].Id;
}
