using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Libraries;

/// <summary>
/// The types of ONNX Runtime, LLamaSharp and onnxruntime-genai that hold a loaded model and that several threads may share.
/// </summary>
internal sealed class LoadedModelSymbols
{
    private readonly INamedTypeSymbol? _session;
    private readonly INamedTypeSymbol? _weights;
    private readonly INamedTypeSymbol? _genAIModel;
    private readonly INamedTypeSymbol? _generator;
    private readonly INamedTypeSymbol? _modelParams;

    private LoadedModelSymbols(Compilation compilation, INamedTypeSymbol? session, INamedTypeSymbol? weights, INamedTypeSymbol? genAIModel)
    {
        _session = session;
        _weights = weights;
        _genAIModel = genAIModel;
        _generator = compilation.GetTypeByMetadataName("Microsoft.ML.OnnxRuntimeGenAI.Generator");
        _modelParams = compilation.GetTypeByMetadataName("LLama.Common.ModelParams");
        Tasks = new TaskSymbols(compilation);
        Stable = new StableMembers(
            compilation,
            "Microsoft.ML.OnnxRuntime.InferenceSession",
            "Microsoft.ML.OnnxRuntime.SessionOptions",
            "LLama.LLamaWeights",
            "LLama.Common.ModelParams",
            "Microsoft.ML.OnnxRuntimeGenAI.Config",
            "Microsoft.ML.OnnxRuntimeGenAI.Model");
    }

    public TaskSymbols Tasks { get; }

    /// <summary>What makes one of these objects in the same way each time.</summary>
    public StableMembers Stable { get; }

    /// <returns>Null when the compilation references none of the libraries.</returns>
    public static LoadedModelSymbols? TryCreate(Compilation compilation)
    {
        var session = compilation.GetTypeByMetadataName("Microsoft.ML.OnnxRuntime.InferenceSession");
        var weights = compilation.GetTypeByMetadataName("LLama.LLamaWeights");
        var model = compilation.GetTypeByMetadataName("Microsoft.ML.OnnxRuntimeGenAI.Model");
        return session is null && weights is null && model is null ? null : new LoadedModelSymbols(compilation, session, weights, model);
    }

    /// <summary>True for an operation that loads a model and gives the object, or the task of the object, that holds it.</summary>
    public bool Loads(IOperation operation) => operation switch
    {
        IObjectCreationOperation creation => creation.Type.Is(_session) || creation.Type.Is(_genAIModel),
        IInvocationOperation { TargetMethod: { Name: "LoadFromFile" or "LoadFromFileAsync" } method } => method.ContainingType.Is(_weights),
        _ => false,
    };

    /// <summary>The type of the object that holds the model which <paramref name="load"/> loads.</summary>
    public ITypeSymbol HolderOf(IOperation load) => Tasks.ResultOf(load.Type)!;

    /// <summary>True for an operation on the object whose result holds it: the awaited task, a context, an executor, the parameters of a generator.</summary>
    public bool Derives(IOperation operation) => operation switch
    {
        IAwaitOperation => true,
        IObjectCreationOperation { Constructor.ContainingAssembly: var assembly } => IsLibrary(assembly),
        IInvocationOperation { TargetMethod: { Name: "CreateContext" } method } => method.ContainingType.Is(_weights),
        IInvocationOperation { TargetMethod.Name: "ConfigureAwait" or "GetAwaiter" or "GetResult" } call => IsOfTask(call.TargetMethod),
        IPropertyReferenceOperation { Property: { Name: "Result" } property } => property.ContainingType.Is(Tasks.TaskOfResult),
        _ => false,
    };

    /// <summary>True for a use that makes the model compute, or prepares it to.</summary>
    public bool Runs(IOperation use) => use switch
    {
        IInvocationOperation { TargetMethod: var method } when OnnxSessionSymbols.Runs(method, _session) => true,
        IInvocationOperation { TargetMethod: { Name: "CreateContext" } method } => method.ContainingType.Is(_weights),
        IArgumentOperation { Parent: IObjectCreationOperation { Type: var type, Constructor.ContainingAssembly: var assembly } }
            => type.Is(_generator) || assembly.IsAssemblyOf(_weights),
        _ => false,
    };

    /// <summary>The expression that names the model's file; null when there is none, or none that is a file.</summary>
    public IOperation? FileOf(IOperation load)
    {
        var model = load switch
        {
            IObjectCreationOperation creation => creation.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == 0)?.Value,
            IInvocationOperation call => call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == 0)?.Value,
            _ => null,
        };

        return model is null ? null : Flow.SingleValue.Of(model) switch
        {
            IObjectCreationOperation { Arguments: { Length: > 0 } arguments } parameters when parameters.Type.Is(_modelParams) => arguments[0].Value,
            IInvocationOperation { TargetMethod.Name: "ReadAllBytes", Arguments: { Length: > 0 } arguments } read when Stable.Contains(read.TargetMethod)
                => arguments[0].Value,
            { Type.SpecialType: SpecialType.System_String } path when !load.Type.Is(_genAIModel) => path,
            _ => null,
        };
    }

    /// <summary>What the object is, as the end of a name.</summary>
    public string KindOf(IOperation load) => load.Type.Is(_session) ? "Session" : load.Type.Is(_genAIModel) ? "Model" : "Weights";

    /// <summary>How to share the object.</summary>
    public string AdviceFor(IOperation load)
        => load.Type.Is(_session) ? "several threads may run one session at once"
            : load.Type.Is(_genAIModel) ? "one model serves any number of generators"
            : "one set of weights serves any number of contexts";

    private bool IsLibrary(IAssemblySymbol? assembly)
        => assembly.IsAssemblyOf(_session) || assembly.IsAssemblyOf(_weights) || assembly.IsAssemblyOf(_genAIModel);

    private static bool IsOfTask(IMethodSymbol method)
        => method.ContainingNamespace?.ToDisplayString() is "System.Threading.Tasks" or "System.Runtime.CompilerServices";
}
