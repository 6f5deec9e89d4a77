using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Libraries;

/// <summary>The grid searches of Accord.NET and SharpLearning.</summary>
internal sealed class GridSearchSymbols
{
    private readonly INamedTypeSymbol? _accord;
    private readonly INamedTypeSymbol? _sharpLearning;

    private GridSearchSymbols(INamedTypeSymbol? accord, INamedTypeSymbol? sharpLearning)
    {
        _accord = accord;
        _sharpLearning = sharpLearning;
    }

    /// <returns>Null when the compilation references neither library.</returns>
    public static GridSearchSymbols? TryCreate(Compilation compilation)
    {
        var accord = compilation.GetTypeByMetadataName("Accord.MachineLearning.Performance.GridSearch");
        var sharpLearning = compilation.GetTypeByMetadataName("SharpLearning.Optimization.GridSearchOptimizer");
        return accord is null && sharpLearning is null ? null : new GridSearchSymbols(accord, sharpLearning);
    }

    /// <summary>What to do in place of a grid search that an operation makes; null when it makes none.</summary>
    public string? AdviceFor(IOperation operation) => operation switch
    {
        IObjectCreationOperation creation when creation.Type.Is(_sharpLearning)
            => "'RandomSearchOptimizer' and 'BayesianOptimizer' take the same parameters and a number of trials",
        IObjectCreationOperation creation when IsAccordSearch(creation.Type) => AccordAdvice,
        IInvocationOperation { TargetMethod: { Name: "Create" or "CrossValidate", IsStatic: true } method } when method.ContainingType.Is(_accord) => AccordAdvice,
        _ => null,
    };

    private static string AccordAdvice => "Accord.NET has no other search: give it fewer values, around those that did well on a coarse grid";

    /// <summary>The generic classes have the name and the namespace of the static one.</summary>
    private bool IsAccordSearch(ITypeSymbol? type)
        => _accord is not null
            && type is INamedTypeSymbol { IsGenericType: true }
            && type.Name == _accord.Name
            && SymbolEqualityComparer.Default.Equals(type.ContainingNamespace, _accord.ContainingNamespace);
}
