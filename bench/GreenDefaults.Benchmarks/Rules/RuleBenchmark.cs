using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using GreenAnalyzers.Infrastructure;
using GreenAnalyzers.Tests.Rules;
using GreenDocs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GreenDefaults.Benchmarks.Rules;

/// <summary>
/// What one rule adds to a compilation, against an analyzer that does nothing: on the example of its page that breaks it, and on the one
/// that follows it, each a hundred times.
/// </summary>
[MemoryDiagnoser]
public abstract class RuleBenchmark
{
    private const int Copies = 100;

    private static readonly ImmutableArray<DiagnosticAnalyzer> Empty = [new EmptyAnalyzer()];

    private readonly string _id;
    private CSharpCompilation _code = null!;
    private ImmutableArray<DiagnosticAnalyzer> _rule;

    /// <summary>A benchmark of a rule.</summary>
    /// <param name="id">The id of the rule.</param>
    protected RuleBenchmark(string id)
    {
        _id = id;
    }

    /// <summary>What is analyzed.</summary>
    public enum Example
    {
        /// <summary>Code that breaks the rule, once in each copy.</summary>
        Wasteful,

        /// <summary>The same code as the rule wants it.</summary>
        Green,
    }

    /// <summary>What is analyzed.</summary>
    [ParamsAllValues]
    public Example Analyzed { get; set; }

    /// <summary>Compiles the example and checks how often it is reported.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var rule = RuleTable.Load().Single(candidate => candidate.Id == _id);
        _code = RuleExamples.Compile(rule, RuleExamples.Of(rule)[(int)Analyzed], Copies);
        _rule = [.. typeof(GreenAnalyzer).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(GreenAnalyzer)) && !type.IsAbstract)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)
            .Where(analyzer => analyzer.SupportedDiagnostics.Any(descriptor => descriptor.Id == _id))];
        Check(EmptyAnalyzer(), expected: 0);
        Check(Rule(), Analyzed == Example.Wasteful ? Copies : 0);
    }

    /// <summary>The floor: the driver with an analyzer that looks at every call and does nothing.</summary>
    [Benchmark(Baseline = true)]
    public ImmutableArray<Diagnostic> EmptyAnalyzer() => Analyze(Empty);

    /// <summary>The rule.</summary>
    [Benchmark]
    public ImmutableArray<Diagnostic> Rule() => Analyze(_rule);

    private ImmutableArray<Diagnostic> Analyze(ImmutableArray<DiagnosticAnalyzer> analyzers)
        => _code.WithAnalyzers(analyzers, RuleExamples.Options).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();

    private void Check(ImmutableArray<Diagnostic> diagnostics, int expected)
    {
        if (diagnostics.Length != expected || diagnostics.Any(diagnostic => diagnostic.Id != _id))
        {
            throw new InvalidOperationException($"{_id} is due {expected} times, but there are: {string.Join(Environment.NewLine, diagnostics.Take(3).Prepend(null))}");
        }
    }
}
