using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Libraries;

/// <summary>The types of ML.NET's boosted trees, LightGBM and FastTree, that rules decide by.</summary>
internal sealed class BoostedTreeSymbols
{
    private readonly INamedTypeSymbol? _lightGbmOptions;
    private readonly INamedTypeSymbol? _fastTreeOptions;
    private readonly INamedTypeSymbol? _lightGbmCatalog;
    private readonly INamedTypeSymbol? _fastTreeCatalog;
    private readonly INamedTypeSymbol? _lightGbmRanking;
    private readonly INamedTypeSymbol? _fastTreeRanking;

    private BoostedTreeSymbols(Compilation compilation, INamedTypeSymbol? lightGbmOptions, INamedTypeSymbol? fastTreeOptions)
    {
        _lightGbmOptions = lightGbmOptions;
        _fastTreeOptions = fastTreeOptions;
        _lightGbmCatalog = compilation.GetTypeByMetadataName("Microsoft.ML.LightGbmExtensions");
        _fastTreeCatalog = compilation.GetTypeByMetadataName("Microsoft.ML.TreeExtensions");
        _lightGbmRanking = compilation.GetTypeByMetadataName("Microsoft.ML.Trainers.LightGbm.LightGbmRankingTrainer");
        _fastTreeRanking = compilation.GetTypeByMetadataName("Microsoft.ML.Trainers.FastTree.FastTreeRankingTrainer");
    }

    /// <returns>Null when the compilation references neither library.</returns>
    public static BoostedTreeSymbols? TryCreate(Compilation compilation)
    {
        var lightGbm = compilation.GetTypeByMetadataName("Microsoft.ML.Trainers.LightGbm.LightGbmTrainerBase`4+OptionsBase");
        var fastTree = compilation.GetTypeByMetadataName("Microsoft.ML.Trainers.FastTree.BoostedTreeOptions");
        return lightGbm is null && fastTree is null ? null : new BoostedTreeSymbols(compilation, lightGbm, fastTree);
    }

    /// <summary>True for the options of every LightGBM trainer.</summary>
    public bool IsLightGbmOptions(ITypeSymbol? type) => type.DerivesFrom(_lightGbmOptions);

    /// <summary>True for the options of every FastTree trainer that boosts; random forests have no early stopping.</summary>
    public bool IsFastTreeOptions(ITypeSymbol? type) => type.DerivesFrom(_fastTreeOptions);

    /// <summary>True for a call that makes a LightGBM trainer, from options or from its most important settings.</summary>
    public bool IsLightGbmTrainer(IInvocationOperation call) => call.TargetMethod.ContainingType.Is(_lightGbmCatalog);

    /// <summary>True for a trainer that ranks the rows of a group, which only mean something together.</summary>
    public bool Ranks(ITypeSymbol? trainer) => trainer.Is(_lightGbmRanking) || trainer.Is(_fastTreeRanking);

    /// <summary>True for a call that makes a trainer from options.</summary>
    public bool MakesTrainer(IOperation operation)
        => operation is IInvocationOperation { TargetMethod.ContainingType: var type } && (type.Is(_lightGbmCatalog) || type.Is(_fastTreeCatalog));
}
