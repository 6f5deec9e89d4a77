using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using GreenAnalyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Training;

/// <summary>What the rules about sweeps know of one compilation; they share it.</summary>
internal sealed class SweepSymbols
{
    private static readonly ConditionalWeakTable<Compilation, SweepSymbols?> Known = new();

    private readonly ConcurrentDictionary<SyntaxNode, HyperparameterSweep?> _sweeps = new();

    private SweepSymbols(Compilation compilation, TrainingSymbols training)
    {
        Compilation = compilation;
        Training = training;
        Bookkeeping = new BookkeepingSymbols(compilation);
        HasAutoML = compilation.GetTypeByMetadataName("Microsoft.ML.AutoML.SweepableEstimator") is not null
            && compilation.GetTypeByMetadataName("Microsoft.ML.SearchSpace.Option.ChoiceOption") is not null;
        Calls = new TrainingCalls(training, compilation);
    }

    public Compilation Compilation { get; }

    public TrainingSymbols Training { get; }

    public BookkeepingSymbols Bookkeeping { get; }

    /// <summary>True when the compilation can write searches of AutoML.</summary>
    public bool HasAutoML { get; }

    public TrainingCalls Calls { get; }

    /// <summary>The sweep whose outermost loop over values is <paramref name="loop"/>; each is looked for once, for all rules.</summary>
    /// <param name="loop">A loop.</param>
    /// <param name="member">The member that holds it.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <returns>Null when the loop stands in another one, or searches for nothing.</returns>
    public HyperparameterSweep? SweepAt(ILoopOperation loop, ISymbol member, CancellationToken cancellationToken)
        => ValueLoop.IsOutermost(loop) && Calls.MayRunIn(member) ? Remember(loop, cancellationToken) : null;

    /// <returns>Null without a library that trains, and in projects of tests, which try values on purpose.</returns>
    public static SweepSymbols? TryCreate(Compilation compilation) => Known.GetValue(compilation, Create);

    private static SweepSymbols? Create(Compilation compilation)
        => TrainingSymbols.TryCreate(compilation) is { } training && !TestFrameworks.AreUsedBy(compilation) ? new SweepSymbols(compilation, training) : null;

    private HyperparameterSweep? Remember(ILoopOperation loop, CancellationToken cancellationToken)
        => _sweeps.GetOrAdd(loop.Syntax, _ => HyperparameterSweep.Find(loop, this, cancellationToken));
}
