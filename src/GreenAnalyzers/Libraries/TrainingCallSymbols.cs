using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Libraries;

/// <summary>The calls of ML.NET, its AutoML and TorchSharp that take the energy of a training.</summary>
internal sealed class TrainingCallSymbols
{
    private readonly PipelineSymbols _pipelines;
    private readonly AutoMLSymbols? _autoML;
    private readonly INamedTypeSymbol? _olderExperiment;
    private readonly INamedTypeSymbol? _trainer;
    private readonly INamedTypeSymbol? _tensor;

    private TrainingCallSymbols(Compilation compilation, INamedTypeSymbol? trainer, INamedTypeSymbol? tensor)
    {
        _pipelines = new PipelineSymbols(compilation);
        _autoML = AutoMLSymbols.TryCreate(compilation);
        _olderExperiment = compilation.GetTypeByMetadataName("Microsoft.ML.AutoML.ExperimentBase`2");
        _trainer = trainer;
        _tensor = tensor;
    }

    /// <returns>Null when the compilation references none of the libraries.</returns>
    public static TrainingCallSymbols? TryCreate(Compilation compilation)
    {
        var trainer = compilation.GetTypeByMetadataName("Microsoft.ML.Trainers.ITrainerEstimator`2");
        var tensor = compilation.GetTypeByMetadataName("TorchSharp.torch+Tensor");
        return trainer is null && tensor is null ? null : new TrainingCallSymbols(compilation, trainer, tensor);
    }

    /// <summary>True for a call that computes the gradients of one step.</summary>
    public bool IsStep(IInvocationOperation call) => call.TargetMethod.Name == "backward" && call.TargetMethod.ContainingType.Is(_tensor);

    /// <summary>True for a call that fits an estimator, which may or may not learn.</summary>
    public bool Fits(IInvocationOperation call) => _pipelines.Fits(call);

    /// <summary>True for a call that trains in any case: cross-validation or a search.</summary>
    public bool TrainsAlways(IInvocationOperation call)
        => call.TargetMethod.Name switch
        {
            "Run" or "RunAsync" => _autoML?.IsExperimentMethod(call, call.TargetMethod.Name) == true,
            "Execute" => call.TargetMethod.ContainingType.DerivesFrom(_olderExperiment),
            _ => _pipelines.CrossValidates(call),
        };

    /// <summary>True for an estimator that learns from data, as opposed to one that transforms them.</summary>
    public bool IsTrainer(ITypeSymbol? type)
        => type is not null && (type.Is(_trainer) || type.AllInterfaces.Any(candidate => candidate.Is(_trainer)));

    /// <summary>True for a type whose methods a search calls once for each trial.</summary>
    public bool IsTrialRunner(ITypeSymbol type) => _autoML?.IsTrialRunner(type) == true;
}
