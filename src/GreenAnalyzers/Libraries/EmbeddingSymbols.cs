using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Libraries;

/// <summary>A request for the embedding of one input.</summary>
/// <param name="Input">The input.</param>
/// <param name="BatchMethod">The method of the same object that takes many.</param>
internal sealed record EmbeddingRequest(IOperation Input, string BatchMethod);

/// <summary>The types of the OpenAI client and of Microsoft.Extensions.AI that make embeddings.</summary>
internal sealed class EmbeddingSymbols
{
    private readonly INamedTypeSymbol? _client;
    private readonly INamedTypeSymbol? _extensions;
    private readonly INamedTypeSymbol? _generator;

    private EmbeddingSymbols(Compilation compilation, INamedTypeSymbol? client, INamedTypeSymbol? generator)
    {
        _client = client;
        _generator = generator;
        _extensions = compilation.GetTypeByMetadataName("Microsoft.Extensions.AI.EmbeddingGeneratorExtensions");
    }

    /// <returns>Null when the compilation references neither library.</returns>
    public static EmbeddingSymbols? TryCreate(Compilation compilation)
    {
        var client = compilation.GetTypeByMetadataName("OpenAI.Embeddings.EmbeddingClient");
        var generator = compilation.GetTypeByMetadataName("Microsoft.Extensions.AI.IEmbeddingGenerator`2");
        return client is null && generator is null ? null : new EmbeddingSymbols(compilation, client, generator);
    }

    /// <summary>The request that a call makes for a single input; null when it makes none, or one for many.</summary>
    public EmbeddingRequest? SingleRequestOf(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        switch (method.Name)
        {
            case "GenerateEmbedding" when method.ContainingType.DerivesFrom(_client):
                return Request(call, ordinal: 0, "GenerateEmbeddings");
            case "GenerateEmbeddingAsync" when method.ContainingType.DerivesFrom(_client):
                return Request(call, ordinal: 0, "GenerateEmbeddingsAsync");
            case "GenerateEmbeddings" or "GenerateEmbeddingsAsync" when method.ContainingType.DerivesFrom(_client):
                return RequestOfOne(call, ordinal: 0);
            case "GenerateAsync" or "GenerateVectorAsync" or "GenerateEmbeddingAsync" or "GenerateEmbeddingVectorAsync" when method.ContainingType.Is(_extensions):
                return Request(call, ordinal: 1, "GenerateAsync");
            case "GenerateAsync" when IsGenerator(method.ContainingType):
                return RequestOfOne(call, ordinal: 0);
            default:
                return null;
        }
    }

    private bool IsGenerator(INamedTypeSymbol type) => type.Is(_generator) || type.AllInterfaces.Any(candidate => candidate.Is(_generator));

    private static EmbeddingRequest? Request(IInvocationOperation call, int ordinal, string batchMethod)
        => ArgumentOf(call, ordinal) is { } input ? new EmbeddingRequest(input, batchMethod) : null;

    /// <summary>A call for many that is given a collection of one, written in the call.</summary>
    private static EmbeddingRequest? RequestOfOne(IInvocationOperation call, int ordinal)
        => ArgumentOf(call, ordinal) is { } inputs && IsCollectionOfOne(inputs) ? new EmbeddingRequest(inputs, call.TargetMethod.Name) : null;

    private static bool IsCollectionOfOne(IOperation inputs)
    {
        while (inputs is IConversionOperation conversion)
        {
            inputs = conversion.Operand;
        }

        return inputs switch
        {
            IArrayCreationOperation { Initializer.ElementValues.Length: 1 } => true,
            IObjectCreationOperation { Initializer.Initializers.Length: 1, Arguments.Length: 0 } => true,
            _ => inputs.Syntax is CollectionExpressionSyntax { Elements: { Count: 1 } elements } && elements[0] is ExpressionElementSyntax,
        };
    }

    private static IOperation? ArgumentOf(IInvocationOperation call, int ordinal)
        => call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == ordinal)?.Value;
}
