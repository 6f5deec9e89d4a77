using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GreenTesting;

/// <summary>Counts what an analyzer makes the compiler call back for.</summary>
public static class RegisteredActions
{
    /// <summary>
    /// Number of actions registered in a compilation, of any kind but compilation start, which an analyzer needs to find
    /// out whether it has any work.
    /// </summary>
    /// <param name="analyzer">The analyzer to ask.</param>
    /// <param name="compilation">The compilation that it would analyze.</param>
    /// <param name="options">Additional files and configuration; none when left out.</param>
    /// <param name="cancellationToken">Cancels the count.</param>
    public static async Task<int> CountAsync(
        DiagnosticAnalyzer analyzer,
        Compilation compilation,
        AnalyzerOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        var withAnalyzers = compilation.WithAnalyzers([analyzer], options ?? new AnalyzerOptions([]));
        var info = await withAnalyzers.GetAnalyzerTelemetryInfoAsync(analyzer, cancellationToken).ConfigureAwait(false);
        return info.CompilationActionsCount
            + info.CompilationEndActionsCount
            + info.SyntaxTreeActionsCount
            + info.AdditionalFileActionsCount
            + info.SemanticModelActionsCount
            + info.SymbolActionsCount
            + info.SymbolStartActionsCount
            + info.SymbolEndActionsCount
            + info.SyntaxNodeActionsCount
            + info.CodeBlockStartActionsCount
            + info.CodeBlockActionsCount
            + info.CodeBlockEndActionsCount
            + info.OperationActionsCount
            + info.OperationBlockStartActionsCount
            + info.OperationBlockActionsCount
            + info.OperationBlockEndActionsCount;
    }
}
