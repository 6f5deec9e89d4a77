using Microsoft.CodeAnalysis;

namespace GreenAnalyzers.Infrastructure;

/// <summary>Whether a project says itself what becomes of a rule.</summary>
internal static class RuleSwitch
{
    /// <summary>True when a configuration file, a mode of analysis or a compiler option gives the rule a severity in any file.</summary>
    public static bool IsSet(string ruleId, Compilation compilation, CancellationToken cancellationToken)
        => compilation.Options.SpecificDiagnosticOptions.ContainsKey(ruleId)
            || (compilation.Options.SyntaxTreeOptionsProvider is { } provider
                && (provider.TryGetGlobalDiagnosticValue(ruleId, cancellationToken, out _)
                    || compilation.SyntaxTrees.Any(tree => provider.TryGetDiagnosticValue(tree, ruleId, cancellationToken, out _))));
}
