using GreenAnalyzers.Flow;
using GreenAnalyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Measurement;

/// <summary>Finds the trainings of a project that no tracker measures.</summary>
internal sealed class UntrackedTraining
{
    // An epoch that calls a batch that calls a step.
    private const int MaximumCallers = 4;

    private readonly TrainingCallSymbols _symbols;
    private readonly References _references;
    private readonly EstimatorSources _estimators;
    private readonly TrackedCode _tracked;

    public UntrackedTraining(TrainingCallSymbols symbols, TrackerSymbols? tracker, Compilation compilation)
    {
        _symbols = symbols;
        _references = new References(compilation);
        _estimators = new EstimatorSources(symbols, _references, compilation);
        _tracked = new TrackedCode(tracker, _references, compilation);
    }

    /// <summary>False for the name of a method that trains in no library.</summary>
    public static bool MayTrain(string name)
        => name is "Fit" or "Run" or "RunAsync" or "Execute" or "backward" || name.StartsWith("CrossValidate", StringComparison.Ordinal);

    /// <summary>True when the call trains, is the first one in its method to do so, and no tracker runs meanwhile.</summary>
    public bool IsFirstOfMethod(IInvocationOperation call, CancellationToken cancellationToken)
    {
        if (!Trains(call, cancellationToken)
            || Functions.MethodAround(call) is { ContainingType: { } type } && _symbols.IsTrialRunner(type)
            || _tracked.MayHold(call, cancellationToken))
        {
            return false;
        }

        var method = Functions.MethodAround(call);
        return MemberBodies.Root(call).DescendantsAndSelf()
            .OfType<IInvocationOperation>()
            .TakeWhile(other => other.Syntax.SpanStart < call.Syntax.SpanStart)
            .All(other => !MayTrain(other.TargetMethod.Name)
                || !SymbolEqualityComparer.Default.Equals(Functions.MethodAround(other), method)
                || !Trains(other, cancellationToken));
    }

    /// <summary>True when a loop calls the method, also by way of other methods: a tracker in it would leave a record of each pass.</summary>
    public bool IsCalledInLoop(IMethodSymbol method, CancellationToken cancellationToken) => IsCalledInLoop(method, depth: 0, cancellationToken);

    private bool IsCalledInLoop(IMethodSymbol method, int depth, CancellationToken cancellationToken)
        => depth < MaximumCallers
            && method is { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction }
            && _references.To(method, cancellationToken) is { } callers
            && callers.Any(caller => IsInLoop(caller)
                || (Functions.MethodAround(caller) is { } next
                    && !SymbolEqualityComparer.Default.Equals(next, method)
                    && IsCalledInLoop(next, depth + 1, cancellationToken)));

    private bool Trains(IInvocationOperation call, CancellationToken cancellationToken)
        => _symbols.IsStep(call)
            ? IsInLoop(call) || (Functions.MethodAround(call) is { } method && IsCalledInLoop(method, cancellationToken))
            : _symbols.TrainsAlways(call)
                || (_symbols.Fits(call) && call.Instance is { } estimator && _estimators.HoldTrainer(estimator, cancellationToken));

    private static bool IsInLoop(IOperation operation)
        => operation.Ancestors().TakeWhile(ancestor => ancestor is not ILocalFunctionOperation).Any(ancestor => ancestor is ILoopOperation);
}
