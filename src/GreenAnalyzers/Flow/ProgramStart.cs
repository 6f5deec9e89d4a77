using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Flow;

/// <summary>
/// What a program does once: its entry point, and the steps that the entry point calls once each. A demonstration, which is told nothing and gives
/// nothing back, is a program of its own.
/// </summary>
internal static class ProgramStart
{
    // Main, a command, a demonstration: real programs nest their steps no deeper than that.
    private const int MaximumDepth = 4;

    /// <summary>True when the entry point or a demonstration runs <paramref name="method"/> and nothing that is seen runs it again.</summary>
    public static bool RunsOnce(IMethodSymbol method, Compilation compilation, CancellationToken cancellationToken)
        => RunsOnce(method, compilation.GetEntryPoint(cancellationToken), compilation, depth: 0, isSeenWhole: true, cancellationToken);

    /// <param name="method">The step.</param>
    /// <param name="entry">The entry point; null in a library.</param>
    /// <param name="compilation">The compilation that holds it.</param>
    /// <param name="depth">Number of steps below.</param>
    /// <param name="isSeenWhole">True when all steps below are private: every call of theirs has been seen.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    private static bool RunsOnce(
        IMethodSymbol method, IMethodSymbol? entry, Compilation compilation, int depth, bool isSeenWhole, CancellationToken cancellationToken)
    {
        if (SymbolEqualityComparer.Default.Equals(method, entry) || (depth > 0 && isSeenWhole && IsDemonstration(method)))
        {
            return true;
        }

        isSeenWhole &= method.DeclaredAccessibility is Accessibility.Private or Accessibility.NotApplicable;
        if (depth == MaximumDepth || (entry is null && !isSeenWhole))
        {
            return false;
        }

        // Callers elsewhere are not searched for: that would bind the whole program.
        var types = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default) { method.ContainingType };
        if (entry is not null)
        {
            types.Add(entry.ContainingType);
        }

        var calls = types
            .SelectMany(type => MemberBodies.OfType(type, compilation, cancellationToken))
            .SelectMany(body => body.DescendantsAndSelf())
            .OfType<IInvocationOperation>()
            .Where(call => SymbolEqualityComparer.Default.Equals(call.TargetMethod.OriginalDefinition, method.OriginalDefinition))
            .Take(2)
            .ToList();
        return calls.Count == 1
            && CallerOf(calls[0]) is { } caller
            && RunsOnce(caller, entry, compilation, depth + 1, isSeenWhole, cancellationToken);
    }

    private static bool IsDemonstration(IMethodSymbol method)
        => method is { IsStatic: true, MethodKind: MethodKind.Ordinary, Parameters.IsEmpty: true }
            && (method.ReturnsVoid || (method.IsAsync && method.ReturnType is not INamedTypeSymbol { IsGenericType: true }));

    /// <summary>The method that makes the call once each time it runs; null when a loop or a lambda makes it.</summary>
    private static IMethodSymbol? CallerOf(IInvocationOperation call)
        => call.Ancestors().Any(ancestor => ancestor is ILoopOperation or IAnonymousFunctionOperation)
            ? null
            : Functions.MethodAround(call);
}
