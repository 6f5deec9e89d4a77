using GreenAnalyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Inference;

/// <summary>What the callers of a method do about gradients.</summary>
internal static class Callers
{
    // Main, a runner, an evaluation: deeper chains are rare, and each step reads every file that names the method.
    private const int MaximumDepth = 3;

    /// <summary>
    /// True when code outside the function that holds an operation makes the graph superfluous to judge: every caller has switched gradients off, or
    /// a caller gets a tensor and uses gradients.
    /// </summary>
    public static bool Decide(IOperation operation, GradientNeeds needs)
        => MethodAround(operation) is { } method
            && (AreGuarded(method, needs, MaximumDepth)
                || (needs.Symbols.HoldsTensor(method.ReturnType) && References.To(method, needs.Compilation, needs.CancellationToken).Any(call
                    => MemberBodies.Root(call).Descendants().Any(needs.Symbols.UsesGradients))));

    /// <summary>The method, accessor or local function that holds an operation; a lambda belongs to the function around it.</summary>
    public static IMethodSymbol? MethodAround(IOperation operation)
    {
        var symbol = operation.SemanticModel?.GetEnclosingSymbol(operation.Syntax.SpanStart);
        while (symbol is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction })
        {
            symbol = symbol.ContainingSymbol;
        }

        return symbol as IMethodSymbol;
    }

    private static bool AreGuarded(IMethodSymbol method, GradientNeeds needs, int depth)
    {
        var isCalled = false;
        foreach (var reference in References.To(method, needs.Compilation, needs.CancellationToken))
        {
            var caller = MethodAround(reference);
            if (SymbolEqualityComparer.Default.Equals(caller, method))
            {
                continue;
            }

            isCalled = true;
            if (needs.IsUnguarded(reference) && (depth == 0 || caller is null || !AreGuarded(caller, needs, depth - 1)))
            {
                return false;
            }
        }

        return isCalled;
    }
}
