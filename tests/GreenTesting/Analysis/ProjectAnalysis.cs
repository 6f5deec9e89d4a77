using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace GreenTesting.Analysis;

/// <summary>What the compiler and the analyzer said about one project.</summary>
/// <param name="Project">The project, in the solution that was analyzed.</param>
/// <param name="CompilerErrors">Errors of the compiler; its warnings are nobody's business here.</param>
/// <param name="AnalyzerDiagnostics">Diagnostics of the analyzer by file and position.</param>
internal sealed record ProjectAnalysis(
    Project Project,
    ImmutableArray<Diagnostic> CompilerErrors,
    ImmutableArray<Diagnostic> AnalyzerDiagnostics);
