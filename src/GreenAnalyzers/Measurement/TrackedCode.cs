using System.Collections.Concurrent;
using GreenAnalyzers.Flow;
using GreenAnalyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Measurement;

/// <summary>Which code of a project runs while a tracker does: what starts one, or gets one, and whatever that code calls.</summary>
internal sealed class TrackedCode(TrackerSymbols? tracker, References references, Compilation compilation)
{
    // A tracker in a helper of a helper: real code goes no deeper.
    private const int MaximumDepth = 2;

    // The search goes up to the first caller that nobody calls, which real programs reach in a few steps.
    private const int MaximumMethods = 24;

    private readonly ConcurrentDictionary<IMethodSymbol, bool> _starting = new(SymbolEqualityComparer.Default);

    /// <summary>
    /// True when a tracker may run while <paramref name="operation"/> does: one is in its member, its class holds one, or one of its callers is such code.
    /// Also true when callers cannot be followed in a project that has trackers.
    /// </summary>
    public bool MayHold(IOperation operation, CancellationToken cancellationToken)
    {
        // Most projects without a tracker end here, and nothing is bound.
        if (tracker is null || !references.Names.Contain([tracker.Tracker.Name], cancellationToken))
        {
            return false;
        }

        var seen = new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default);
        var pending = new Stack<IOperation>([operation]);
        while (pending.Count > 0)
        {
            var place = pending.Pop();
            if (IsTrackedHere(place, cancellationToken)
                || Functions.MethodAround(place) is not { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction } method
                || HasTracker(method))
            {
                return true;
            }

            if (seen.Add(method))
            {
                if (seen.Count > MaximumMethods || references.To(method, cancellationToken) is not { } callers)
                {
                    return true;
                }

                callers.ToList().ForEach(pending.Push);
            }
        }

        return false;
    }

    private bool IsTrackedHere(IOperation place, CancellationToken cancellationToken)
        => MemberBodies.Root(place).DescendantsAndSelf().Any(operation => operation.Type.Is(tracker!.Tracker)
            || (operation is IInvocationOperation { TargetMethod: { DeclaringSyntaxReferences.IsEmpty: false } target }
                && MayWrap(target)
                && Starts(target, depth: 0, cancellationToken)));

    /// <summary>A method that gives something to dispose, or takes what it is to run, can have a tracker run on behalf of its caller.</summary>
    private static bool MayWrap(IMethodSymbol method)
        => method.ReturnType.SpecialType == SpecialType.System_IDisposable
            || method.ReturnType.AllInterfaces.Any(type => type.SpecialType == SpecialType.System_IDisposable)
            || method.Parameters.Any(parameter => parameter.Type.TypeKind == TypeKind.Delegate);

    private bool Starts(IMethodSymbol method, int depth, CancellationToken cancellationToken)
    {
        method = method.OriginalDefinition;
        if (_starting.TryGetValue(method, out var known))
        {
            return known;
        }

        var starts = MemberBodies.Of(method, compilation, cancellationToken)
            .SelectMany(body => body.DescendantsAndSelf())
            .Any(operation => operation.Type.Is(tracker!.Tracker)
                || (depth < MaximumDepth
                    && operation is IInvocationOperation { TargetMethod: { DeclaringSyntaxReferences.IsEmpty: false } target }
                    && Starts(target, depth + 1, cancellationToken)));

        // What was cut off at some depth may be seen from nearer by.
        return depth == 0 || starts ? _starting[method] = starts : starts;
    }

    private bool HasTracker(IMethodSymbol method)
        => method.Parameters.Any(parameter => parameter.Type.Is(tracker!.Tracker))
            || method.ContainingType.GetMembers().Any(member => member switch
            {
                IFieldSymbol field => field.Type.Is(tracker!.Tracker),
                IPropertySymbol property => property.Type.Is(tracker!.Tracker),
                _ => false,
            });
}
