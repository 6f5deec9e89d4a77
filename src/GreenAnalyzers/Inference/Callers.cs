using GreenAnalyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Inference;

/// <summary>What the callers of a method do about gradients.</summary>
internal static class Callers
{
    // The search goes up to the first caller that nobody calls, which real programs reach in a few steps.
    private const int MaximumMethods = 24;

    /// <summary>
    /// True when code outside a method makes the graph superfluous to judge: every caller has switched gradients off, a caller gets a tensor and uses
    /// gradients, or there are too many callers to tell.
    /// </summary>
    public static bool Decide(IMethodSymbol method, GradientNeeds needs) => AreGuarded(method, needs) || TrainWithResult(method, needs);

    private static bool AreGuarded(IMethodSymbol method, GradientNeeds needs)
    {
        if (!needs.HasGuards)
        {
            return false;
        }

        var seen = new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default) { method };
        var pending = new Stack<IMethodSymbol>(seen);
        while (pending.Count > 0)
        {
            var called = pending.Pop();
            if (needs.ReferencesTo(called) is not { } references || seen.Count > MaximumMethods)
            {
                return true;
            }

            var callers = references.Select(reference => (Reference: reference, Method: Functions.MethodAround(reference)))
                .Where(caller => !SymbolEqualityComparer.Default.Equals(caller.Method, called))
                .ToList();
            var unguarded = callers.Where(caller => needs.IsUnguarded(caller.Reference)).Select(caller => caller.Method).ToList();
            if (callers.Count == 0 || unguarded.Contains(null))
            {
                return false;
            }

            unguarded.OfType<IMethodSymbol>().Where(seen.Add).ToList().ForEach(pending.Push);
        }

        return true;
    }

    private static bool TrainWithResult(IMethodSymbol method, GradientNeeds needs)
        => needs.Symbols.HoldsTensor(method.ReturnType)
            && (needs.ReferencesTo(method) is not { } calls || calls.Any(call => MemberBodies.Root(call).Descendants().Any(needs.Symbols.UsesGradients)));
}
