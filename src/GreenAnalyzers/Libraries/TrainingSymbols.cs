using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Libraries;

/// <summary>What ML.NET and TorchSharp are given to train with, and the calls that train.</summary>
internal sealed class TrainingSymbols
{
    private readonly PipelineSymbols _pipelines;
    private readonly INamedTypeSymbol? _trainers;
    private readonly INamedTypeSymbol? _options;
    private readonly INamedTypeSymbol? _module;
    private readonly INamedTypeSymbol? _optimizer;
    private readonly INamedTypeSymbol? _tensor;

    private TrainingSymbols(Compilation compilation, INamedTypeSymbol? trainers, INamedTypeSymbol? module)
    {
        _pipelines = new PipelineSymbols(compilation);
        _trainers = trainers;
        _options = compilation.GetTypeByMetadataName("Microsoft.ML.Trainers.TrainerInputBase");
        _module = module;
        _optimizer = compilation.GetTypeByMetadataName("TorchSharp.torch+optim+Optimizer");
        _tensor = compilation.GetTypeByMetadataName("TorchSharp.torch+Tensor");
    }

    /// <returns>Null when the compilation references neither library.</returns>
    public static TrainingSymbols? TryCreate(Compilation compilation)
    {
        var trainers = compilation.GetTypeByMetadataName("Microsoft.ML.TrainCatalogBase+CatalogInstantiatorBase");
        var module = compilation.GetTypeByMetadataName("TorchSharp.torch+nn+Module");
        return trainers is null && module is null ? null : new TrainingSymbols(compilation, trainers, module);
    }

    /// <summary>What an operation does for a training, by itself.</summary>
    public TrainingSteps StepsOf(IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod.Name: "backward" } call => call.TargetMethod.ContainingType.Is(_tensor) ? TrainingSteps.Backward : TrainingSteps.None,
        IInvocationOperation call when _pipelines.Fits(call) || _pipelines.CrossValidates(call) => TrainingSteps.Fit,
        _ => Brings(operation, _optimizer) ? TrainingSteps.Optimizer
            : Brings(operation, _module) && !IsLoss(operation.Type) ? TrainingSteps.Module
            : TrainingSteps.None,
    };

    /// <summary>True for a call that trains an estimator once for each fold.</summary>
    public bool CrossValidates(IOperation? operation) => _pipelines.CrossValidates(operation);

    /// <summary>True for a call of a trainer's factory, such as <c>Regression.Trainers.FastTree(..)</c>.</summary>
    public bool MakesTrainer(IOperation? operation)
        => operation is IInvocationOperation { TargetMethod: { DeclaringSyntaxReferences.IsEmpty: true, Parameters: { Length: > 0 } parameters } }
            && _trainers is not null
            && parameters[0].Type.DerivesFrom(_trainers);

    /// <summary>True for the options of a trainer of ML.NET.</summary>
    public bool IsTrainerOptions(ITypeSymbol? type) => type.DerivesFrom(_options);

    /// <summary>True for an argument by which a trainer, an optimizer or a module is given a setting: a number, a flag or a choice.</summary>
    public bool TakesSetting(IArgumentOperation argument)
        => argument.Parameter is { } parameter
            && IsSetting(parameter.Type, parameter.Name)
            && (MakesTrainer(argument.Parent) || Makes(argument.Parent, _optimizer) || Makes(argument.Parent, _module));

    /// <summary>True for a member that is a number, a flag or a choice.</summary>
    public static bool IsSetting(ISymbol member) => member switch
    {
        IPropertySymbol property => IsSetting(property.Type, property.Name),
        IFieldSymbol field => IsSetting(field.Type, field.Name),
        _ => false,
    };

    /// <summary>A seed chooses among equals: who tries several measures how much chance matters.</summary>
    private static bool IsSetting(ITypeSymbol type, string name)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            type = nullable.TypeArguments[0];
        }

        return !string.Equals(name, "seed", StringComparison.OrdinalIgnoreCase)
            && (type.TypeKind == TypeKind.Enum || type.SpecialType is >= SpecialType.System_Boolean and <= SpecialType.System_Double and not SpecialType.System_Char);
    }

    /// <summary>True for a constructor, or for a factory of a library, that gives such an object.</summary>
    private static bool Makes(IOperation? operation, INamedTypeSymbol? type)
        => type is not null
            && operation is IObjectCreationOperation or IInvocationOperation { TargetMethod: { IsStatic: true, IsExtensionMethod: false, DeclaringSyntaxReferences.IsEmpty: true } }
            && operation.Type.DerivesFrom(type);

    /// <summary>True for these, and for a method of the project that gives such an object.</summary>
    private static bool Brings(IOperation operation, INamedTypeSymbol? type)
        => Makes(operation, type)
            || (operation is IInvocationOperation { TargetMethod.DeclaringSyntaxReferences.IsEmpty: false } && operation.Type.DerivesFrom(type));

    private static bool IsLoss(ITypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type is { Name: "Loss", ContainingNamespace: { Name: "TorchSharp", ContainingNamespace.IsGlobalNamespace: true } })
            {
                return true;
            }
        }

        return false;
    }
}
