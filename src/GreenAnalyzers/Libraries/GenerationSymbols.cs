using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Libraries;

/// <summary>The types that say how much text a model may generate: of LLamaSharp, onnxruntime-genai, OpenAI and Microsoft.Extensions.AI.</summary>
internal sealed class GenerationSymbols
{
    private readonly INamedTypeSymbol? _inferenceParams;
    private readonly INamedTypeSymbol? _executor;
    private readonly INamedTypeSymbol? _generatorParams;
    private readonly INamedTypeSymbol? _generator;
    private readonly INamedTypeSymbol? _completionOptions;
    private readonly INamedTypeSymbol? _chatOptions;

    private GenerationSymbols(Compilation compilation)
    {
        _inferenceParams = compilation.GetTypeByMetadataName("LLama.Common.InferenceParams");
        _executor = compilation.GetTypeByMetadataName("LLama.Abstractions.ILLamaExecutor");
        _generatorParams = compilation.GetTypeByMetadataName("Microsoft.ML.OnnxRuntimeGenAI.GeneratorParams");
        _generator = compilation.GetTypeByMetadataName("Microsoft.ML.OnnxRuntimeGenAI.Generator");
        _completionOptions = compilation.GetTypeByMetadataName("OpenAI.Chat.ChatCompletionOptions");
        _chatOptions = compilation.GetTypeByMetadataName("Microsoft.Extensions.AI.ChatOptions");
    }

    /// <returns>Null when the compilation references none of the libraries.</returns>
    public static GenerationSymbols? TryCreate(Compilation compilation)
    {
        var symbols = new GenerationSymbols(compilation);
        return symbols is { _inferenceParams: null, _generatorParams: null, _completionOptions: null, _chatOptions: null } ? null : symbols;
    }

    /// <summary>The property that caps what is generated; null for a type that has none.</summary>
    public string? CapOf(ITypeSymbol? type)
        => type.Is(_inferenceParams) ? "MaxTokens"
            : type.Is(_completionOptions) ? "MaxOutputTokenCount"
            : type.Is(_chatOptions) ? "MaxOutputTokens"
            : null;

    /// <summary>True for options that go to a model on this machine.</summary>
    public bool IsLocal(ITypeSymbol? type) => type.Is(_inferenceParams);

    /// <summary>True for the parameters of a generator of onnxruntime-genai, which are set by name.</summary>
    public bool IsGeneratorParams(ITypeSymbol? type) => type.Is(_generatorParams);

    /// <summary>True for the creation of a generator.</summary>
    public bool MakesGenerator(IOperation operation) => operation is IObjectCreationOperation { Type: var type } && type.Is(_generator);

    /// <summary>True for a call that makes the generator compute a token.</summary>
    public bool GeneratesToken(IOperation operation)
        => operation is IInvocationOperation { TargetMethod: { Name: "GenerateNextToken" } method } && method.ContainingType.Is(_generator);

    /// <summary>True for a call of one of the libraries that generates text by the options it is given.</summary>
    public bool Generates(IOperation operation)
        => operation is IInvocationOperation { TargetMethod: var method }
            && method.Name is "InferAsync" or "ChatAsync" or "CompleteChat" or "CompleteChatAsync" or "CompleteChatStreaming" or "CompleteChatStreamingAsync"
                or "GetResponseAsync" or "GetStreamingResponseAsync"
            && (IsExecutor(method.ContainingType) || IsOfLibrary(method.ContainingAssembly));

    private bool IsExecutor(INamedTypeSymbol type) => type.Is(_executor) || type.AllInterfaces.Any(candidate => candidate.Is(_executor));

    private bool IsOfLibrary(IAssemblySymbol assembly)
        => assembly.IsAssemblyOf(_inferenceParams) || assembly.IsAssemblyOf(_completionOptions) || assembly.IsAssemblyOf(_chatOptions);
}
