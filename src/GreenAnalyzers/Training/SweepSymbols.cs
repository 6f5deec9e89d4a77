using System.Runtime.CompilerServices;
using GreenAnalyzers.Libraries;
using Microsoft.CodeAnalysis;

namespace GreenAnalyzers.Training;

/// <summary>What the rules about sweeps know of one compilation; they share it.</summary>
internal sealed class SweepSymbols
{
    private static readonly ConditionalWeakTable<Compilation, SweepSymbols?> Known = new();

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

    /// <returns>Null without a library that trains, and in projects of tests, which try values on purpose.</returns>
    public static SweepSymbols? TryCreate(Compilation compilation) => Known.GetValue(compilation, Create);

    private static SweepSymbols? Create(Compilation compilation)
        => TrainingSymbols.TryCreate(compilation) is { } training && !TestFrameworks.AreUsedBy(compilation) ? new SweepSymbols(compilation, training) : null;
}
