using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Libraries;

/// <summary>The types of ML.NET by which code scores single rows.</summary>
internal sealed class PredictionEngineSymbols
{
    private readonly INamedTypeSymbol _models;
    private readonly INamedTypeSymbol? _engine;
    private readonly INamedTypeSymbol? _statelessEngine;
    private readonly INamedTypeSymbol? _transformer;
    private readonly INamedTypeSymbol? _dataView;
    private readonly INamedTypeSymbol? _data;

    private PredictionEngineSymbols(Compilation compilation, INamedTypeSymbol models)
    {
        _models = models;
        _engine = compilation.GetTypeByMetadataName("Microsoft.ML.PredictionEngineBase`2");
        _statelessEngine = compilation.GetTypeByMetadataName("Microsoft.ML.PredictionEngine`2");
        _transformer = compilation.GetTypeByMetadataName("Microsoft.ML.ITransformer");
        _dataView = compilation.GetTypeByMetadataName("Microsoft.ML.IDataView");
        _data = compilation.GetTypeByMetadataName("Microsoft.ML.DataOperationsCatalog");
        Pools = PredictionPoolSymbols.TryCreate(compilation);
        Tasks = new TaskSymbols(compilation);
        Stable = new StableMembers(compilation, "Microsoft.ML.MLContext", "Microsoft.ML.ModelOperationsCatalog");
    }

    public TaskSymbols Tasks { get; }

    /// <summary>What makes an engine in the same way each time.</summary>
    public StableMembers Stable { get; }

    /// <summary>The pools of engines; null where their library is not referenced.</summary>
    public PredictionPoolSymbols? Pools { get; }

    /// <returns>Null when the compilation does not reference ML.NET.</returns>
    public static PredictionEngineSymbols? TryCreate(Compilation compilation)
        => compilation.GetTypeByMetadataName("Microsoft.ML.ModelOperationsCatalog") is { } models ? new PredictionEngineSymbols(compilation, models) : null;

    /// <summary>True for <c>Model.CreatePredictionEngine</c>; the engines of time series, which hold state, come from elsewhere.</summary>
    public bool CreatesEngine(IInvocationOperation call) => call.TargetMethod.Name == "CreatePredictionEngine" && call.TargetMethod.ContainingType.Is(_models);

    /// <summary>True for <c>Model.Load</c> and <c>Model.LoadWithDataLoader</c>.</summary>
    public bool LoadsModel(IOperation operation)
        => operation is IInvocationOperation { TargetMethod: { Name: "Load" or "LoadWithDataLoader" } method } && method.ContainingType.Is(_models);

    /// <summary>The row that <paramref name="use"/> scores; null when it is no prediction.</summary>
    public IOperation? RowOf(IOperation use)
        => use is IInvocationOperation { TargetMethod: { Name: "Predict" } method } call && method.ContainingType.DerivesFrom(_engine)
            ? call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == 0)?.Value
            : null;

    /// <summary>The rows that <paramref name="use"/> of a model scores; null when it scores none.</summary>
    public IOperation? ViewOf(IOperation use)
        => use is IInvocationOperation { TargetMethod: { Name: "Transform" } method } call && method.ContainingType.Is(_transformer)
            ? call.Arguments.FirstOrDefault()?.Value
            : null;

    /// <summary>The objects that <paramref name="operation"/> makes a view of; null when it makes none.</summary>
    public IOperation? ObjectsOf(IOperation operation)
        => operation is IInvocationOperation { TargetMethod: { Name: "LoadFromEnumerable" } method } call && method.ContainingType.Is(_data)
            ? call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == 0)?.Value
            : null;

    /// <summary>True for an engine whose answer does not depend on the rows before; those of time series hold state.</summary>
    public bool IsStateless(ITypeSymbol? type) => type.Is(_statelessEngine);

    /// <summary>
    /// True for a call outside the project that gives a model which may be another one each time: it trains, composes or fetches one. A pool has the engines
    /// for whatever model it holds.
    /// </summary>
    public bool MayMakeModel(IOperation operation)
        => operation is IInvocationOperation { TargetMethod.DeclaringSyntaxReferences.IsEmpty: true } call
            && !LoadsModel(call)
            && Pools?.PoolOfModel(call) is null
            && Tasks.ResultOf(call.Type) is { } type
            && (type.Is(_transformer) || type.AllInterfaces.Any(@interface => @interface.Is(_transformer)));

    /// <summary>False for a parameter that brings a context, a model or data as ML.NET has them: a row that is picked from them is a demonstration.</summary>
    public bool MayHoldRow(IParameterSymbol parameter)
        => !parameter.Type.ContainingAssembly.IsAssemblyOf(_models) && !parameter.Type.ContainingAssembly.IsAssemblyOf(_dataView);
}
