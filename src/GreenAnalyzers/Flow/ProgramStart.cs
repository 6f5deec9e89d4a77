using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Flow;

/// <summary>What a program does once: its entry point, and the steps that the entry point calls once each.</summary>
internal static class ProgramStart
{
    // Main, a command, a demonstration: real programs nest their steps no deeper than that.
    private const int MaximumDepth = 4;

    /// <summary>True when the entry point runs <paramref name="method"/> and nothing that is seen runs it again.</summary>
    public static bool RunsOnce(IMethodSymbol method, Compilation compilation, CancellationToken cancellationToken)
        => compilation.GetEntryPoint(cancellationToken) is { } entry && RunsOnce(method, entry, compilation, depth: 0, cancellationToken);

    private static bool RunsOnce(IMethodSymbol method, IMethodSymbol entry, Compilation compilation, int depth, CancellationToken cancellationToken)
    {
        if (SymbolEqualityComparer.Default.Equals(method, entry))
        {
            return true;
        }

        // Callers elsewhere are not searched for: that would bind the whole program.
        var types = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default) { entry.ContainingType, method.ContainingType };
        var calls = types
            .SelectMany(type => MemberBodies.OfType(type, compilation, cancellationToken))
            .SelectMany(body => body.DescendantsAndSelf())
            .OfType<IInvocationOperation>()
            .Where(call => SymbolEqualityComparer.Default.Equals(call.TargetMethod.OriginalDefinition, method.OriginalDefinition))
            .Take(2)
            .ToList();
        return depth < MaximumDepth
            && calls.Count == 1
            && CallerOf(calls[0]) is { } caller
            && RunsOnce(caller, entry, compilation, depth + 1, cancellationToken);
    }

    /// <summary>The method that makes the call once each time it runs; null when a loop or a lambda makes it.</summary>
    private static IMethodSymbol? CallerOf(IInvocationOperation call)
        => call.Ancestors().Any(ancestor => ancestor is ILoopOperation or IAnonymousFunctionOperation)
            ? null
            : Functions.MethodAround(call);
}
