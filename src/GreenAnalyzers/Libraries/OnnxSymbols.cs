using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Libraries;

/// <summary>The types of ONNX Runtime and of ML.NET's ONNX transform by which code loads an ONNX model.</summary>
internal sealed class OnnxSymbols
{
    private readonly INamedTypeSymbol? _session;
    private readonly INamedTypeSymbol? _sessionOptions;
    private readonly INamedTypeSymbol? _catalog;
    private readonly INamedTypeSymbol? _options;
    private readonly INamedTypeSymbol? _file;

    private OnnxSymbols(Compilation compilation, INamedTypeSymbol? session, INamedTypeSymbol? catalog)
    {
        _session = session;
        _catalog = catalog;
        _sessionOptions = compilation.GetTypeByMetadataName("Microsoft.ML.OnnxRuntime.SessionOptions");
        _options = compilation.GetTypeByMetadataName("Microsoft.ML.Transforms.Onnx.OnnxOptions");
        _file = compilation.GetTypeByMetadataName("System.IO.File");
    }

    /// <returns>Null when the compilation references neither library.</returns>
    public static OnnxSymbols? TryCreate(Compilation compilation)
    {
        var session = compilation.GetTypeByMetadataName("Microsoft.ML.OnnxRuntime.InferenceSession");
        var catalog = compilation.GetTypeByMetadataName("Microsoft.ML.OnnxCatalog");
        return session is null && catalog is null ? null : new OnnxSymbols(compilation, session, catalog);
    }

    /// <summary>The expression that says which file is loaded.</summary>
    /// <returns>Null when the operation loads no model, or loads it from memory that does not come from a file.</returns>
    public IOperation? ModelPathOf(IOperation operation) => operation switch
    {
        IObjectCreationOperation creation when creation.Type.Is(_session) => SessionModel(creation),
        IInvocationOperation { TargetMethod.Name: "ApplyOnnxModel" } call when call.TargetMethod.ContainingType.Is(_catalog) => TransformModel(call),
        ISimpleAssignmentOperation { Target: IFieldReferenceOperation { Field: { Name: "ModelFile" } field } } assignment when field.ContainingType.Is(_options)
            => assignment.Value,
        _ => null,
    };

    /// <summary>True for a call that gives a session an execution provider other than the CPU's.</summary>
    public bool AddsAccelerator(IOperation operation)
        => operation is IInvocationOperation { TargetMethod: var method }
            && method.ContainingType.Is(_sessionOptions)
            && (method.Name.StartsWith("AppendExecutionProvider", StringComparison.Ordinal) && method.Name != "AppendExecutionProvider_CPU"
                || method.Name.StartsWith("MakeSessionOptionWith", StringComparison.Ordinal));

    private IOperation? SessionModel(IObjectCreationOperation creation)
    {
        var model = creation.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == 0)?.Value;
        if (model is null || model.Type?.SpecialType == SpecialType.System_String)
        {
            return model;
        }

        // The bytes of a model say nothing unless they are read from a file in the next breath.
        return Flow.SingleValue.Of(model) is IInvocationOperation { TargetMethod.Name: "ReadAllBytes" } read && read.TargetMethod.ContainingType.Is(_file)
            ? read.Arguments[0].Value
            : null;
    }

    /// <summary>In every overload the model file is the last text; column names, where they are texts, come before it.</summary>
    private static IOperation? TransformModel(IInvocationOperation call)
    {
        // The overloads with a stream have texts for the columns only.
        if (call.TargetMethod.Parameters.Any(parameter => parameter.Type.Name == nameof(Stream)))
        {
            return null;
        }

        var file = call.TargetMethod.Parameters.LastOrDefault(parameter => parameter.Type.SpecialType == SpecialType.System_String);
        return file is null ? null : call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == file.Ordinal)?.Value;
    }
}
