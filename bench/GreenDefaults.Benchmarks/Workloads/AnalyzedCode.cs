using System.Collections.Immutable;
using GreenAnalyzers.Facts;
using GreenTesting;
using GreenTesting.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace GreenDefaults.Benchmarks.Workloads;

/// <summary>A compilation, what the build says about it, and the findings that are due in it.</summary>
internal sealed class AnalyzedCode
{
    private readonly CSharpCompilation _compilation;
    private readonly AnalyzerOptions _options;
    private readonly ImmutableDictionary<string, int> _findings;

    private AnalyzedCode(GeneratedCode code, IEnumerable<Library> libraries, string facts, IEnumerable<string> brokenRules)
    {
        _compilation = CSharpCompilation.Create(
            "Analyzed",
            [CSharpSyntaxTree.ParseText(code.Text, path: "Generated.cs")],
            [.. FrameworkReferences.All, .. Library.WithDependencies(libraries).Select(library => library.Reference)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        _options = new AnalyzerOptions([new FactsFile(facts)]);
        _findings = brokenRules.ToImmutableDictionary(rule => rule, _ => code.Copies);
        if (_compilation.GetDiagnostics().FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) is { } error)
        {
            throw new InvalidOperationException($"The generated code does not compile: {error}");
        }
    }

    /// <summary>An application without machine learning.</summary>
    public static AnalyzedCode Ordinary(int lines) => new(OrdinaryCode.Create(lines), [], FactsFormat.Write([]), []);

    /// <summary>Machine learning with every library that there is a stub of.</summary>
    public static AnalyzedCode MachineLearning(int lines)
        => new(MachineLearningCode.Create(lines), Library.All, MachineLearningCode.Facts, MachineLearningCode.BrokenRules);

    /// <summary>Runs analyzers as a compiler does; nothing that was bound for an earlier run is used again.</summary>
    public async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(ImmutableArray<DiagnosticAnalyzer> analyzers)
        => await _compilation.WithAnalyzers(analyzers, _options).GetAnalyzerDiagnosticsAsync().ConfigureAwait(false);

    /// <summary>Fails unless the diagnostics are those that the code was written to give.</summary>
    public void Check(ImmutableArray<DiagnosticAnalyzer> analyzers, ImmutableArray<Diagnostic> diagnostics)
    {
        var rules = analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(rule => rule.Id).ToHashSet();
        var expected = _findings.Where(finding => rules.Contains(finding.Key)).ToDictionary();
        var actual = diagnostics.CountBy(diagnostic => diagnostic.Id).ToDictionary();
        if (actual.Count != expected.Count || actual.Except(expected).Any())
        {
            throw new InvalidOperationException($"Expected {Describe(expected)}, got {Describe(actual)}.");
        }
    }

    private static string Describe(Dictionary<string, int> counts)
        => counts.Count == 0 ? "no diagnostics" : string.Join(", ", counts.Order().Select(count => $"{count.Value} x {count.Key}"));

    private sealed class FactsFile(string text) : AdditionalText
    {
        public override string Path => FactsFormat.FileNameSuffix;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }
}
