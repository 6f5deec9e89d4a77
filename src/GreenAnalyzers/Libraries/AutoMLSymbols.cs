using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Libraries;

/// <summary>The types of ML.NET AutoML and its search spaces that rules decide by.</summary>
internal sealed class AutoMLSymbols
{
    private readonly INamedTypeSymbol _extensions;
    private readonly INamedTypeSymbol? _experiment;

    private AutoMLSymbols(Compilation compilation, INamedTypeSymbol extensions)
    {
        _extensions = extensions;
        _experiment = compilation.GetTypeByMetadataName("Microsoft.ML.AutoML.AutoMLExperiment");
        Catalog = compilation.GetTypeByMetadataName("Microsoft.ML.AutoML.AutoCatalog");
        SweepableEstimator = compilation.GetTypeByMetadataName("Microsoft.ML.AutoML.SweepableEstimator");
        SweepablePipeline = compilation.GetTypeByMetadataName("Microsoft.ML.AutoML.SweepablePipeline");
        SearchSpace = compilation.GetTypeByMetadataName("Microsoft.ML.SearchSpace.SearchSpace");
        SearchSpaceOfOptions = compilation.GetTypeByMetadataName("Microsoft.ML.SearchSpace.SearchSpace`1");
        UniformNumericOption = compilation.GetTypeByMetadataName("Microsoft.ML.SearchSpace.Option.UniformNumericOption");
        ChoiceOption = compilation.GetTypeByMetadataName("Microsoft.ML.SearchSpace.Option.ChoiceOption");
        RangeAttribute = compilation.GetTypeByMetadataName("Microsoft.ML.SearchSpace.RangeAttribute");
        ChoiceAttribute = compilation.GetTypeByMetadataName("Microsoft.ML.SearchSpace.ChoiceAttribute");
        BooleanChoiceAttribute = compilation.GetTypeByMetadataName("Microsoft.ML.SearchSpace.BooleanChoiceAttribute");
        NestOptionAttribute = compilation.GetTypeByMetadataName("Microsoft.ML.SearchSpace.NestOptionAttribute");
    }

    public INamedTypeSymbol? Catalog { get; }

    public INamedTypeSymbol? SweepableEstimator { get; }

    public INamedTypeSymbol? SweepablePipeline { get; }

    public INamedTypeSymbol? SearchSpace { get; }

    public INamedTypeSymbol? SearchSpaceOfOptions { get; }

    public INamedTypeSymbol? UniformNumericOption { get; }

    public INamedTypeSymbol? ChoiceOption { get; }

    public INamedTypeSymbol? RangeAttribute { get; }

    public INamedTypeSymbol? ChoiceAttribute { get; }

    public INamedTypeSymbol? BooleanChoiceAttribute { get; }

    public INamedTypeSymbol? NestOptionAttribute { get; }

    /// <returns>Null when the compilation does not reference ML.NET AutoML with its experiment API.</returns>
    public static AutoMLSymbols? TryCreate(Compilation compilation)
        => compilation.GetTypeByMetadataName("Microsoft.ML.AutoML.AutoMLExperimentExtension") is { } extensions
            ? new AutoMLSymbols(compilation, extensions)
            : null;

    /// <summary>True for a call of <c>AutoMLExperimentExtension.<paramref name="name"/></c>, in extension or in static form.</summary>
    public bool IsExtension(IInvocationOperation call, string name) => call.TargetMethod.Name == name && call.TargetMethod.ContainingType.Is(_extensions);

    /// <summary>True for a call that configures an experiment and returns it.</summary>
    public bool ConfiguresExperiment(IInvocationOperation call)
        => call.Type.Is(_experiment) && (call.TargetMethod.ContainingType.Is(_extensions) || call.TargetMethod.ContainingType.Is(_experiment));

    /// <summary>True for a call of <c>AutoMLExperiment.<paramref name="name"/></c>.</summary>
    public bool IsExperimentMethod(IInvocationOperation call, string name) => call.TargetMethod.Name == name && call.TargetMethod.ContainingType.Is(_experiment);
}
