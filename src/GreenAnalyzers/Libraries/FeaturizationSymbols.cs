using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Libraries;

/// <summary>The transforms of ML.NET that take far more work for a row than reading it: text, images, deep models.</summary>
internal sealed class FeaturizationSymbols
{
    private readonly List<INamedTypeSymbol> _catalogs = new();

    public FeaturizationSymbols(Compilation compilation)
    {
        foreach (var name in new[]
        {
            "Microsoft.ML.TextCatalog",
            "Microsoft.ML.ImageEstimatorsCatalog",
            "Microsoft.ML.OnnxCatalog",
            "Microsoft.ML.Transforms.TensorFlowModel",
        })
        {
            if (compilation.GetTypeByMetadataName(name) is { } catalog)
            {
                _catalogs.Add(catalog);
            }
        }
    }

    /// <summary>True for a call that makes such a transform.</summary>
    public bool IsCostly(IOperation operation)
        => operation is IInvocationOperation { TargetMethod.ContainingType: var type } && _catalogs.Any(catalog => type.Is(catalog));
}
