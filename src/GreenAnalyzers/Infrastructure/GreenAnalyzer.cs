using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GreenAnalyzers.Infrastructure;

/// <summary>
/// The base of every rule: it holds the ceremony, so that a rule is its decision.
/// </summary>
/// <remarks>
/// A rule registers its actions in <see cref="Start"/>, and only after it has found its library among the references of the compilation:
/// a project without that library pays for one look-up.
/// </remarks>
public abstract class GreenAnalyzer : DiagnosticAnalyzer
{
    private protected GreenAnalyzer(DiagnosticDescriptor rule)
    {
        SupportedDiagnostics = ImmutableArray.Create(rule);
    }

    /// <inheritdoc/>
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(Start);
    }

    /// <summary>Registers the actions of the rule, or nothing when the compilation lacks what the rule is about.</summary>
    private protected abstract void Start(CompilationStartAnalysisContext context);
}
