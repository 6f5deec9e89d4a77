using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Libraries;

/// <summary>The types by which ML.NET code chains estimators and trains them.</summary>
internal sealed class PipelineSymbols(Compilation compilation)
{
    private readonly INamedTypeSymbol? _extensions = compilation.GetTypeByMetadataName("Microsoft.ML.LearningPipelineExtensions");
    private readonly INamedTypeSymbol? _chain = compilation.GetTypeByMetadataName("Microsoft.ML.Data.EstimatorChain`1");
    private readonly INamedTypeSymbol? _estimator = compilation.GetTypeByMetadataName("Microsoft.ML.IEstimator`1");
    private readonly INamedTypeSymbol? _linear = compilation.GetTypeByMetadataName("Microsoft.ML.StandardTrainersCatalog");
    private readonly INamedTypeSymbol? _catalog = compilation.GetTypeByMetadataName("Microsoft.ML.TrainCatalogBase");

    public INamedTypeSymbol? DataView { get; } = compilation.GetTypeByMetadataName("Microsoft.ML.IDataView");

    public INamedTypeSymbol? Context { get; } = compilation.GetTypeByMetadataName("Microsoft.ML.MLContext");

    /// <summary>True for a call that makes a longer chain of the estimators that it is given.</summary>
    public bool Chains(IOperation operation)
        => operation is IInvocationOperation { TargetMethod: { Name: "Append" or "AppendCacheCheckpoint", ContainingType: var type } }
            && (type.Is(_extensions) || type.Is(_chain));

    /// <summary>True for a call that puts an estimator behind others.</summary>
    public bool Appends(IOperation operation) => Chains(operation) && ((IInvocationOperation)operation).TargetMethod.Name == "Append";

    /// <summary>True for a call that puts a cache behind the estimators so far.</summary>
    public bool AppendsCheckpoint(IOperation operation) => Chains(operation) && ((IInvocationOperation)operation).TargetMethod.Name == "AppendCacheCheckpoint";

    /// <summary>True for a chain, which may be empty.</summary>
    public bool IsChain(ITypeSymbol type) => type.Is(_chain);

    /// <summary>True for a call whose result is the estimator that it is given, with something attached.</summary>
    public bool Wraps(IOperation operation)
        => operation is IInvocationOperation { TargetMethod: { Name: "WithOnFitDelegate", ContainingType: var type } } && type.Is(_extensions);

    /// <summary>The estimators on which a call of the chain is made.</summary>
    public static IOperation ReceiverOf(IInvocationOperation call) => call.Instance ?? ArgumentAt(call, 0)!;

    /// <summary>The estimator that <c>Append</c> puts behind them; null in code that is not complete.</summary>
    public static IOperation? AppendedBy(IInvocationOperation call) => ArgumentAt(call, call.Instance is null ? 1 : 0);

    /// <summary>The data of a call that trains; null in code that is not complete.</summary>
    public IOperation? DataOf(IInvocationOperation call) => call.Arguments.FirstOrDefault(argument => argument.Parameter?.Type.Is(DataView) == true)?.Value;

    /// <summary>True for a call that makes a trainer of several classes from one of two; it trains the inner one without a validation set.</summary>
    public bool MakesMulticlassTrainer(IOperation? operation)
        => operation is IInvocationOperation { TargetMethod: { Name: "OneVersusAll" or "PairwiseCoupling", ContainingType: var type } } && type.Is(_linear);

    /// <summary>True for a call that trains an estimator once for each fold.</summary>
    public bool CrossValidates(IOperation? operation)
        => operation is IInvocationOperation { TargetMethod: var method }
            && method.Name.StartsWith("CrossValidate", StringComparison.Ordinal)
            && method.ContainingType.DerivesFrom(_catalog);

    /// <summary>True for a call that trains an estimator.</summary>
    public bool Fits(IOperation operation)
        => operation is IInvocationOperation { TargetMethod: { Name: "Fit", ContainingType: var type } }
            && (type.Is(_estimator) || type.AllInterfaces.Any(candidate => candidate.Is(_estimator)));

    private static IOperation? ArgumentAt(IInvocationOperation call, int ordinal)
        => call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == ordinal)?.Value;
}
