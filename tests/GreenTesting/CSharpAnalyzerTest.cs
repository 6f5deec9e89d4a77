using System.Collections.Immutable;
using GreenTesting.Analysis;
using GreenTesting.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GreenTesting;

/// <summary>
/// A test of an analyzer, written as an object initializer. Exactly the expected diagnostics must be reported; the
/// compiler must report no error that is not marked.
/// </summary>
public class CSharpAnalyzerTest<TAnalyzer>
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    /// <summary>The sources and what is expected of them.</summary>
    public SolutionState TestState { get; } = new();

    /// <summary>Short for a single source with markup.</summary>
    public string TestCode
    {
        get => TestState.Sources[0].Content;
        set => TestState.Sources.SetFirst(value);
    }

    /// <summary>Diagnostics expected besides those that the markup names.</summary>
    public List<DiagnosticResult> ExpectedDiagnostics => TestState.ExpectedDiagnostics;

    /// <summary>Libraries that every project refers to, with what they depend on. None by default.</summary>
    public IReadOnlyList<Library> Libraries { get; set; } = [];

    /// <summary>C# version of the sources.</summary>
    public LanguageVersion LanguageVersion { get; set; } = LanguageVersion.Latest;

    /// <summary>By default a program when a source has top-level statements, else a library.</summary>
    public OutputKind? OutputKind { get; set; }

    /// <summary>What <c>[|..|]</c> stands for where the analyzer supports several ids.</summary>
    public string? DefaultDiagnosticId { get; set; }

    /// <summary>Whether rules that are off by default are on in this test. A configuration file of the test still decides.</summary>
    public bool EnableRulesOffByDefault { get; set; } = true;

    /// <summary>The reason why sources marked as generated may be reported; <see langword="null"/> to check that they are not.</summary>
    public string? SkipGeneratedCodeCheckBecause { get; set; }

    /// <summary>The reason why <c>#pragma warning disable</c> at the top may not silence the rule; <see langword="null"/> to check that it does.</summary>
    public string? SkipPragmaCheckBecause { get; set; }

    /// <summary>Runs the test.</summary>
    /// <exception cref="VerificationException">Something is not as expected; the message is the report.</exception>
    public virtual async Task RunAsync(CancellationToken cancellationToken = default)
    {
        var analyzer = new TAnalyzer();
        var settings = Settings(analyzer);
        var state = Resolve(analyzer, TestState, null);
        using var workspace = new AdhocWorkspace();
        var solution = SolutionBuilder.Build(workspace, state, settings);
        var results = await AnalysisRunner.AnalyzeAsync(solution, analyzer, cancellationToken).ConfigureAwait(false);
        await DiagnosticComparison.CompareAsync(state.Expected, results, "the test code", cancellationToken).ConfigureAwait(false);

        var reported = results.SelectMany(r => r.AnalyzerDiagnostics).Select(d => d.Id).ToImmutableHashSet();
        if (reported.IsEmpty)
            return;
        var silence = new SilenceChecks(analyzer, settings);
        if (SkipGeneratedCodeCheckBecause is null)
            await silence.InGeneratedCodeAsync(state, cancellationToken).ConfigureAwait(false);
        if (SkipPragmaCheckBecause is null)
            await silence.UnderPragmaAsync(state, reported, cancellationToken).ConfigureAwait(false);
    }

    private protected ProjectSettings Settings(TAnalyzer analyzer) => new(
        LanguageVersion,
        OutputKind,
        [.. Libraries],
        EnableRulesOffByDefault ? analyzer.SupportedDiagnostics : []);

    private protected ResolvedState Resolve(TAnalyzer analyzer, SolutionState state, SolutionState? fallback)
    {
        var ids = analyzer.SupportedDiagnostics.Select(d => d.Id).Distinct().ToArray();
        return ResolvedState.Resolve(
            state, fallback, analyzer.SupportedDiagnostics, DefaultDiagnosticId ?? (ids.Length == 1 ? ids[0] : null));
    }
}
