using System.Collections.Concurrent;
using GreenAnalyzers.Flow;
using GreenAnalyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Training;

/// <summary>Which methods of the project train, each looked at once in a compilation.</summary>
internal sealed class TrainingCalls(TrainingSymbols symbols, Compilation compilation)
{
    // The body of a loop calls an experiment, which calls a training: real programs stop there.
    private const int MaximumDepth = 2;

    private readonly TrainingNames _names = new(compilation);

    private readonly ConcurrentDictionary<IMethodSymbol, TrainingSteps> _known = new(SymbolEqualityComparer.Default);

    /// <summary>True when the steps make a training: a fit, or a new module that an optimizer steps through.</summary>
    /// <remarks>An optimizer on a module that was there before continues its training, as the phases of a schedule do.</remarks>
    public static bool AreTraining(TrainingSteps steps)
        => (steps & TrainingSteps.Fit) != 0
            || (steps & (TrainingSteps.Module | TrainingSteps.Optimizer | TrainingSteps.Backward)) == (TrainingSteps.Module | TrainingSteps.Optimizer | TrainingSteps.Backward);

    /// <summary>False for a member that trains nothing, to judge by names; it is then not worth looking at.</summary>
    public bool MayRunIn(ISymbol member) => _names.MayRunTraining(member);

    /// <summary>What the code in <paramref name="scope"/> and in the methods that it calls does.</summary>
    public TrainingSteps StepsIn(IOperation scope, CancellationToken cancellationToken) => StepsIn(scope, depth: 0, cancellationToken);

    /// <summary>What one operation does: by itself, or through the method that it calls.</summary>
    public TrainingSteps StepsOf(IOperation operation, CancellationToken cancellationToken) => StepsOf(operation, depth: 0, cancellationToken);

    /// <summary>The cross-validations that an operation runs: itself, or those of the method that it calls.</summary>
    public IEnumerable<IInvocationOperation> CrossValidationsOf(IOperation operation, CancellationToken cancellationToken)
        => operation is not IInvocationOperation call ? []
            : symbols.CrossValidates(call) ? [call]
            : MayTrain(call.TargetMethod)
                ? MemberBodies.Of(call.TargetMethod, compilation, cancellationToken)
                    .SelectMany(body => body.DescendantsAndSelf())
                    .OfType<IInvocationOperation>()
                    .Where(symbols.CrossValidates)
                : [];

    /// <summary>Only a method whose text names a training is bound.</summary>
    private bool MayTrain(IMethodSymbol method) => MemberBodies.IsKnown(method) && _names.IsTraining(method);

    private TrainingSteps StepsIn(IOperation scope, int depth, CancellationToken cancellationToken)
    {
        var steps = TrainingSteps.None;
        foreach (var operation in scope.DescendantsAndSelf())
        {
            steps |= StepsOf(operation, depth, cancellationToken);
        }

        return steps;
    }

    private TrainingSteps StepsOf(IOperation operation, int depth, CancellationToken cancellationToken)
    {
        var steps = symbols.StepsOf(operation);
        return steps == TrainingSteps.None && operation is IInvocationOperation { TargetMethod: var method } && MayTrain(method)
            ? StepsOf(method.OriginalDefinition, depth, cancellationToken)
            : steps;
    }

    private TrainingSteps StepsOf(IMethodSymbol method, int depth, CancellationToken cancellationToken)
    {
        if (depth == MaximumDepth)
        {
            return TrainingSteps.None;
        }

        // What is found from deep inside may be incomplete, so it is kept only where the search began.
        if (_known.TryGetValue(method, out var steps))
        {
            return steps;
        }

        cancellationToken.ThrowIfCancellationRequested();
        foreach (var body in MemberBodies.Of(method, compilation, cancellationToken))
        {
            steps |= StepsIn(body, depth + 1, cancellationToken);
        }

        if (depth == 0)
        {
            _known.TryAdd(method, steps);
        }

        return steps;
    }
}
