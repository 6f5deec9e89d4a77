using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using GreenAnalyzers.Infrastructure;
using GreenDefaults.Benchmarks.Workloads;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GreenDefaults.Benchmarks;

/// <summary>
/// What all rules together add to a compilation, against an analyzer that does nothing: on ten thousand lines without a machine-learning library,
/// where they should be free, and on five thousand lines of nothing but machine learning.
/// </summary>
[MemoryDiagnoser]
public class AnalyzerOverhead
{
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

    /// <summary>What is analyzed.</summary>
    [ParamsAllValues]
    public Code Analyzed { get; set; }

    /// <summary>Generates the code and checks what the rule finds in it.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _code = Analyzed == Code.Ordinary ? AnalyzedCode.Ordinary(lines: 10_000) : AnalyzedCode.MachineLearning(lines: 5_000);
        _analyzers = [.. AllAnalyzers()];
        _code.Check(Empty, EmptyAnalyzer());
        _code.Check(_analyzers, GreenDefaults());
    }

    /// <summary>The floor: the driver with an analyzer that looks at every call and does nothing.</summary>
    [Benchmark(Baseline = true)]
    public ImmutableArray<Diagnostic> EmptyAnalyzer() => _code.AnalyzeAsync(Empty).GetAwaiter().GetResult();

    /// <summary>All rules.</summary>
    [Benchmark]
    public ImmutableArray<Diagnostic> GreenDefaults() => _code.AnalyzeAsync(_analyzers).GetAwaiter().GetResult();

    private static IEnumerable<DiagnosticAnalyzer> AllAnalyzers() => typeof(GreenAnalyzer).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(GreenAnalyzer)) && !type.IsAbstract)
        .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!);
}
