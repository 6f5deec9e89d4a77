using GreenAnalyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Libraries;

/// <summary>Where code names a chat model of OpenAI. For Azure and other endpoints the same text is a name that a user chose, and none of these.</summary>
internal sealed class HostedModelSymbols
{
    private const string SemanticKernel = "Microsoft.SemanticKernel";

    private readonly INamedTypeSymbol? _chatClient;
    private readonly INamedTypeSymbol? _client;
    private readonly INamedTypeSymbol? _options;
    private readonly bool _hasAzure;
    private readonly bool _hasSemanticKernel;

    private HostedModelSymbols(Compilation compilation)
    {
        _chatClient = compilation.GetTypeByMetadataName("OpenAI.Chat.ChatClient");
        _client = compilation.GetTypeByMetadataName("OpenAI.OpenAIClient");
        _options = compilation.GetTypeByMetadataName("OpenAI.OpenAIClientOptions");
        _hasAzure = compilation.GetTypeByMetadataName("Azure.AI.OpenAI.AzureOpenAIClient") is not null;
        _hasSemanticKernel = compilation.GetTypeByMetadataName(SemanticKernel + ".IKernelBuilder") is not null;
    }

    /// <returns>Null when the compilation references neither library.</returns>
    public static HostedModelSymbols? TryCreate(Compilation compilation)
    {
        var symbols = new HostedModelSymbols(compilation);
        return symbols is { _chatClient: null, _hasSemanticKernel: false } ? null : symbols;
    }

    /// <summary>The argument that names a model of OpenAI; null where there is none, or where it may name something else.</summary>
    public IOperation? ModelOf(IOperation operation) => operation switch
    {
        IObjectCreationOperation creation when creation.Type.Is(_chatClient) && HasDefaultEndpoint(creation.Arguments) => Text(creation.Arguments, ordinal: 0),
        IInvocationOperation { TargetMethod: { Name: "GetChatClient" } method, Instance: { } client } call
            when method.ContainingType.Is(_client) && IsOpenAI(client) => Text(call.Arguments, ordinal: 0),
        IInvocationOperation { TargetMethod: { Name: "AddOpenAIChatCompletion" or "AddOpenAIChatClient", IsExtensionMethod: true } method } call
            when method.ContainingNamespace?.ToDisplayString() == SemanticKernel && !call.Arguments.Any(IsEndpointOrClient) => Text(call.Arguments, ordinal: 1),
        _ => null,
    };

    /// <summary>True for a client that is made here for OpenAI itself, or that can be nothing else.</summary>
    private bool IsOpenAI(IOperation client)
    {
        client = SingleValue.Of(client);
        return client switch
        {
            IObjectCreationOperation creation => creation.Type.Is(_client) && HasDefaultEndpoint(creation.Arguments),
            _ => client.Type.Is(_client) && !_hasAzure,
        };
    }

    /// <summary>Options that are made elsewhere, or that set an endpoint, may lead to another service.</summary>
    private bool HasDefaultEndpoint(IEnumerable<IArgumentOperation> arguments) => arguments
        .Where(argument => argument.Parameter?.Type.DerivesFrom(_options) == true)
        .All(argument => SingleValue.Of(argument.Value) switch
        {
            { ConstantValue: { HasValue: true, Value: null } } => true,
            IObjectCreationOperation { Initializer: var initializer } options => options == Unconverted(argument.Value)
                && initializer?.Initializers.OfType<IAssignmentOperation>().Any(set => set.Target is IMemberReferenceOperation { Member.Name: "Endpoint" }) != true,
            _ => false,
        });

    private static bool IsEndpointOrClient(IArgumentOperation argument)
        => argument is { ArgumentKind: ArgumentKind.Explicit, Parameter.Type.Name: "Uri" or "HttpClient" or "OpenAIClient" }
            && argument.Value.ConstantValue is not { HasValue: true, Value: null };

    private static IOperation? Text(IEnumerable<IArgumentOperation> arguments, int ordinal)
        => arguments.FirstOrDefault(argument => argument.Parameter is { Type.SpecialType: SpecialType.System_String } parameter && parameter.Ordinal == ordinal)?.Value;

    private static IOperation Unconverted(IOperation value)
    {
        while (value is IConversionOperation conversion)
        {
            value = conversion.Operand;
        }

        return value;
    }
}
