using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Libraries;

/// <summary>The layers of TorchSharp that make a network a transformer.</summary>
internal sealed class AttentionSymbols
{
    private static readonly string[] Layers =
    [
        "MultiheadAttention", "Transformer", "TransformerEncoder", "TransformerEncoderLayer", "TransformerDecoder", "TransformerDecoderLayer",
    ];

    private readonly IReadOnlyList<INamedTypeSymbol> _layers;
    private readonly INamedTypeSymbol? _functional;

    /// <summary>Looks the layers up.</summary>
    public AttentionSymbols(Compilation compilation)
    {
        _layers = Layers.Select(layer => compilation.GetTypeByMetadataName("TorchSharp.Modules." + layer)).OfType<INamedTypeSymbol>().ToList();
        _functional = compilation.GetTypeByMetadataName("TorchSharp.torch+nn+functional");
    }

    /// <summary>What the source of every transformer holds: the beginning of the names of layers, and the function.</summary>
    public static IReadOnlyList<string> Words { get; } = ["MultiheadAttention", "Transformer", "scaled_dot_product_attention"];

    /// <summary>True for an operation that makes such a layer, or computes attention.</summary>
    public bool IsAttention(IOperation operation)
        => (operation is IInvocationOperation or IObjectCreationOperation && _layers.Any(layer => operation.Type.Is(layer)))
            || (operation is IInvocationOperation { TargetMethod: { Name: "scaled_dot_product_attention" } method } && method.ContainingType.Is(_functional));
}
