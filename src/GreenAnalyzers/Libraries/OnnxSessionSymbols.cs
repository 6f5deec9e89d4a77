using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Libraries;

/// <summary>The types of ONNX Runtime by which code sets up and runs a session.</summary>
internal sealed class OnnxSessionSymbols
{
    private readonly INamedTypeSymbol _session;
    private readonly INamedTypeSymbol _options;

    private OnnxSessionSymbols(INamedTypeSymbol session, INamedTypeSymbol options)
    {
        _session = session;
        _options = options;
    }

    /// <returns>Null when the compilation does not reference ONNX Runtime.</returns>
    public static OnnxSessionSymbols? TryCreate(Compilation compilation)
        => compilation.GetTypeByMetadataName("Microsoft.ML.OnnxRuntime.InferenceSession") is { } session
            && compilation.GetTypeByMetadataName("Microsoft.ML.OnnxRuntime.SessionOptions") is { } options
            ? new OnnxSessionSymbols(session, options)
            : null;

    /// <summary><c>SessionOptions</c>.</summary>
    public INamedTypeSymbol Options => _options;

    /// <summary>True for <c>SessionOptions</c>.</summary>
    public bool IsOptions(ITypeSymbol? type) => type.Is(_options);

    /// <summary>True for an expression that makes a session.</summary>
    public bool MakesSession(IOperation? operation) => operation is IObjectCreationOperation creation && creation.Type.Is(_session);

    /// <summary>True for a call that runs a session, in whatever form.</summary>
    public bool RunsSession(IOperation operation)
        => operation is IInvocationOperation { TargetMethod: var method } && Runs(method, _session);

    /// <summary>True for a method that runs a session: <c>Run</c>, <c>RunAsync</c>, <c>RunWithBinding</c> and like.</summary>
    public static bool Runs(IMethodSymbol method, INamedTypeSymbol? session)
        => method.ContainingType.Is(session) && method.Name.StartsWith("Run", StringComparison.Ordinal);
}
