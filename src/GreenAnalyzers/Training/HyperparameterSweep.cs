using GreenAnalyzers.Flow;
using GreenAnalyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Training;

/// <summary>
/// Loops over settings of a trainer with a training inside: a hand-written search for hyperparameters.
/// </summary>
internal sealed class HyperparameterSweep
{
    // A single loop is a search when it tries so many values; fewer are a comparison.
    private const int ManyValues = 6;

    private HyperparameterSweep(IReadOnlyList<SweptLoop> loops, IOperation training, SweepLimits limits)
    {
        Loops = loops;
        Training = training;
        Limits = limits;
    }

    /// <summary>The loops around the training, from the outermost one that has to do with the search.</summary>
    public IReadOnlyList<SweptLoop> Loops { get; }

    /// <summary>The call in the innermost loop that trains, or that calls what trains.</summary>
    public IOperation Training { get; }

    /// <summary>What keeps the loops from training every combination.</summary>
    public SweepLimits Limits { get; }

    /// <summary>The loops whose values reach the trainer.</summary>
    public IEnumerable<SweptLoop> Swept => Loops.Where(loop => loop.IsSwept);

    /// <summary>True for two settings or more, and for many values of one that decides about nothing else.</summary>
    public bool IsSearch => Swept.Count() > 1 || Swept.Any(loop => loop.Values.AreCombinations || (loop.Values.Count >= ManyValues && !loop.Flow.HasOtherUse));

    /// <summary>The sweep whose outermost loop over values is <paramref name="outermost"/>.</summary>
    /// <returns>Null when it searches for nothing.</returns>
    public static HyperparameterSweep? Find(ILoopOperation outermost, SweepSymbols symbols, CancellationToken cancellationToken)
    {
        if (TrainingIn(outermost, symbols, cancellationToken) is not { } training)
        {
            return null;
        }

        var loops = training.Ancestors()
            .TakeWhile(ancestor => ancestor != outermost)
            .Append(outermost)
            .Select(ValueLoop.TryCreate)
            .OfType<ValueLoop>()
            .Reverse()
            .Select(loop => new SweptLoop(loop, SettingFlow.Follow(loop, symbols, cancellationToken)))
            .SkipWhile(loop => !loop.IsSwept && !loop.IsUnused)
            .ToList();
        if (loops.Count == 0 || !TrainsIn(loops[loops.Count - 1].Values.Loop.Body, symbols, cancellationToken))
        {
            return null;
        }

        return new HyperparameterSweep(loops, training, SweepLimits.Of(loops, training));
    }

    /// <summary>
    /// The call that trains inside most loops: a fit, the making of an optimizer, which the loops over epochs and batches come after,
    /// or a call of a method that does it.
    /// </summary>
    private static IOperation? TrainingIn(ILoopOperation loop, SweepSymbols symbols, CancellationToken cancellationToken)
    {
        IOperation? training = null;
        var depth = 0;
        foreach (var operation in loop.Body.DescendantsAndSelf())
        {
            if (operation is IInvocationOperation or IObjectCreationOperation
                && (symbols.Calls.StepsOf(operation, cancellationToken) & (TrainingSteps.Fit | TrainingSteps.Optimizer)) != 0)
            {
                var loops = operation.Ancestors().Count(ValueLoop.IsOne);
                (training, depth) = loops > depth ? (operation, loops) : (training, depth);
            }
        }

        return training;
    }

    private static bool TrainsIn(IOperation body, SweepSymbols symbols, CancellationToken cancellationToken)
        => TrainingCalls.AreTraining(symbols.Calls.StepsIn(body, cancellationToken));
}

/// <summary>A loop of a sweep and where its values go.</summary>
internal sealed record SweptLoop(ValueLoop Values, SettingFlow Flow)
{
    /// <summary>True when a trainer is given the values, of which there may be more than one.</summary>
    public bool IsSwept => Flow.ReachesTrainer && Values.Count is null or > 1;

    /// <summary>True when the values reach nothing but output and bookkeeping, and are values: 0, 1, 2 .. may count repetitions that are meant.</summary>
    public bool IsUnused => !Flow.ReachesTrainer && !Flow.HasOtherUse && (Flow.IsIndex || !Values.CountsByOne) && Values.Count is null or > 1;
}
