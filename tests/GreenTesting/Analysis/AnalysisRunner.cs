using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GreenTesting.Analysis;

/// <summary>Runs the compiler and one analyzer over a solution.</summary>
internal static class AnalysisRunner
{
    /// <exception cref="VerificationException">The analyzer let an exception out.</exception>
    public static async Task<ImmutableArray<ProjectAnalysis>> AnalyzeAsync(
        Solution solution, DiagnosticAnalyzer analyzer, CancellationToken cancellationToken)
    {
        var results = ImmutableArray.CreateBuilder<ProjectAnalysis>();
        foreach (var project in solution.Projects)
        {
            var compilation = await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false)
                ?? throw new InvalidOperationException($"Project {project.Name} has no compilation.");
            results.Add(new ProjectAnalysis(
                project,
                [.. compilation.GetDiagnostics(cancellationToken).Where(d => d.Severity == DiagnosticSeverity.Error)],
                await AnalyzeAsync(compilation, analyzer, project.AnalyzerOptions, cancellationToken).ConfigureAwait(false)));
        }

        return results.ToImmutable();
    }

    /// <exception cref="VerificationException">The analyzer let an exception out.</exception>
    public static async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(
        Compilation compilation, DiagnosticAnalyzer analyzer, AnalyzerOptions options, CancellationToken cancellationToken)
    {
        var exceptions = new ConcurrentQueue<Exception>();
        var withAnalyzers = compilation.WithAnalyzers(
            [analyzer],
            new CompilationWithAnalyzersOptions(
                options,
                onAnalyzerException: (exception, _, _) => exceptions.Enqueue(exception),
                concurrentAnalysis: true,
                logAnalyzerExecutionTime: false));
        var diagnostics = await withAnalyzers.GetAnalyzerDiagnosticsAsync(cancellationToken).ConfigureAwait(false);
        if (exceptions.TryPeek(out var first))
        {
            throw new VerificationException(
                $"{analyzer.GetType().Name} threw {first.GetType().Name}: {first.Message}{Environment.NewLine}{first}", first);
        }

        return
        [
            .. diagnostics
                .OrderBy(d => d.Location.SourceTree?.FilePath ?? d.Location.GetLineSpan().Path, StringComparer.Ordinal)
                .ThenBy(d => d.Location.SourceSpan)
                .ThenBy(d => d.Id, StringComparer.Ordinal),
        ];
    }
}
