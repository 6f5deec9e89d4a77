using System.Collections.Immutable;
using GreenAnalyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Libraries;

/// <summary>The types of the OpenAI client and of Microsoft.Extensions.AI that send a prompt.</summary>
internal sealed class ChatSymbols
{
    private static readonly string[] OptionTypes =
        ["OpenAI.Chat.ChatCompletionOptions", "Microsoft.Extensions.AI.ChatOptions", "System.ClientModel.Primitives.RequestOptions"];

    private static readonly string[] CacheNames = ["UseDistributedCache", "CachingChatClient", "DistributedCachingChatClient"];

    private readonly INamedTypeSymbol? _openAI;
    private readonly INamedTypeSymbol? _client;
    private readonly INamedTypeSymbol? _extensions;
    private readonly INamedTypeSymbol? _cancellationToken;
    private readonly ImmutableArray<INamedTypeSymbol> _options;
    private readonly Lazy<bool> _usesCache;

    private ChatSymbols(Compilation compilation, INamedTypeSymbol? openAI, INamedTypeSymbol? client)
    {
        _openAI = openAI;
        _client = client;
        _extensions = compilation.GetTypeByMetadataName("Microsoft.Extensions.AI.ChatClientExtensions");
        _cancellationToken = compilation.GetTypeByMetadataName("System.Threading.CancellationToken");
        _options = OptionTypes.Select(compilation.GetTypeByMetadataName).OfType<INamedTypeSymbol>().ToImmutableArray();
        _usesCache = new Lazy<bool>(() => SourceNames.Of(compilation).UsesOf(CacheNames, CancellationToken.None).Any());
    }

    /// <summary>True where the source puts a cache in front of any chat client. Which one it is shows at run time only.</summary>
    public bool UsesCache => _usesCache.Value;

    /// <returns>Null when the compilation references neither library.</returns>
    public static ChatSymbols? TryCreate(Compilation compilation)
    {
        var openAI = compilation.GetTypeByMetadataName("OpenAI.Chat.ChatClient");
        var client = compilation.GetTypeByMetadataName("Microsoft.Extensions.AI.IChatClient");
        return openAI is null && client is null ? null : new ChatSymbols(compilation, openAI, client);
    }

    /// <summary>True for a call that sends messages and waits for the whole answer.</summary>
    public bool SendsPrompt(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        return method.Name switch
        {
            "CompleteChat" or "CompleteChatAsync" => method.ContainingType.DerivesFrom(_openAI),
            "GetResponseAsync" => method.ContainingType.Is(_extensions) || IsClient(method.ContainingType),
            _ => false,
        };
    }

    /// <summary>True for the argument that says how the model samples.</summary>
    public bool IsOptions(IArgumentOperation argument) => IsOptions(argument.Parameter?.Type);

    /// <summary>True for the type of such an argument.</summary>
    public bool IsOptions(ITypeSymbol? type) => _options.Any(options => type.Is(options));

    /// <summary>True for an argument that has no influence on the answer.</summary>
    public bool IsCancellation(IArgumentOperation argument) => argument.Parameter?.Type.Is(_cancellationToken) == true;

    private bool IsClient(INamedTypeSymbol type) => type.Is(_client) || type.AllInterfaces.Any(candidate => candidate.Is(_client));
}
