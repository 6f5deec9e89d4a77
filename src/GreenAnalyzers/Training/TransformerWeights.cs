using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using GreenAnalyzers.Flow;
using GreenAnalyzers.Libraries;
using Microsoft.CodeAnalysis;

namespace GreenAnalyzers.Training;

/// <summary>Which modules of a project are transformers that begin with random weights. Each type is looked into once.</summary>
internal sealed class TransformerWeights(TorchSymbols torch, Compilation compilation)
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, bool> _random = new(SymbolEqualityComparer.Default);
    private readonly AttentionSymbols _attention = new(compilation);
    private readonly SourceNames _names = SourceNames.Of(compilation);
    private StrongBox<bool>? _isNamed;
    private WeightLoads? _loads;

    /// <summary>True for a module of the project with attention, into which and into whose parts nothing in the project loads weights.</summary>
    public bool AreRandom(INamedTypeSymbol module, CancellationToken cancellationToken)
        => IsNamed(cancellationToken) && _random.GetOrAdd(module.OriginalDefinition, type => LookInto(type, cancellationToken));

    private bool LookInto(INamedTypeSymbol module, CancellationToken cancellationToken)
    {
        var parts = ModuleParts.Of(module, torch, _attention, compilation, cancellationToken);
        return parts.HasAttention && !(_loads ??= new WeightLoads(_names, torch, compilation, cancellationToken)).MayReach(module, parts);
    }

    /// <summary>False where no file names attention: nothing is bound then.</summary>
    private bool IsNamed(CancellationToken cancellationToken)
        => (_isNamed ??= new StrongBox<bool>(_names.Contain(AttentionSymbols.Words, cancellationToken))).Value;
}
