using GreenAnalyzers.Flow;
using GreenAnalyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Libraries;

/// <summary>The types of Microsoft.Extensions.ML by which a service keeps prediction engines. What is registered is looked for once, when it is asked for.</summary>
internal sealed class PredictionPoolSymbols
{
    private static readonly string[] Registrations = ["AddPredictionEnginePool", "FromFile", "FromUri"];

    private readonly INamedTypeSymbol _pool;
    private readonly INamedTypeSymbol? _services;
    private readonly INamedTypeSymbol? _builders;
    private readonly Lazy<IReadOnlyList<IInvocationOperation>> _registered;

    private PredictionPoolSymbols(Compilation compilation, INamedTypeSymbol pool)
    {
        _pool = pool;
        _services = compilation.GetTypeByMetadataName("Microsoft.Extensions.ML.ServiceCollectionExtensions");
        _builders = compilation.GetTypeByMetadataName("Microsoft.Extensions.ML.BuilderExtensions");
        _registered = new Lazy<IReadOnlyList<IInvocationOperation>>(() => FindRegistrations(compilation));
    }

    /// <returns>Null when the compilation does not reference Microsoft.Extensions.ML.</returns>
    public static PredictionPoolSymbols? TryCreate(Compilation compilation)
        => compilation.GetTypeByMetadataName("Microsoft.Extensions.ML.PredictionEnginePool`2") is { } pool ? new PredictionPoolSymbols(compilation, pool) : null;

    /// <summary>True for a pool of engines of the same types as <paramref name="engine"/>.</summary>
    public bool IsPoolOf(ITypeSymbol? type, INamedTypeSymbol engine) => type.Is(_pool) && HasTypes(((INamedTypeSymbol)type!).TypeArguments, engine);

    /// <summary>True where the code can call <c>Predict</c> of such a pool, which is an extension.</summary>
    public bool CanPredictAt(int position, INamedTypeSymbol engine, SemanticModel model)
        => !model.LookupSymbols(position, _pool.Construct([.. engine.TypeArguments]), "Predict", includeReducedExtensionMethods: true).IsEmpty;

    /// <summary>The pool whose model without a name <paramref name="operation"/> asks for; null for anything else.</summary>
    public IOperation? PoolOfModel(IOperation operation)
        => operation is IInvocationOperation { TargetMethod: { Name: "GetModel", Parameters.IsEmpty: true } method } call && method.ContainingType.Is(_pool)
            ? call.Instance
            : null;

    /// <summary>The file of the model that pools of these types hold; null unless exactly one is registered, as a constant.</summary>
    public string? FileOf(INamedTypeSymbol engine)
    {
        var calls = _registered.Value.Where(call => HasTypes(call.TargetMethod.TypeArguments, engine)).ToList();
        var pools = calls.Where(call => call.TargetMethod.ContainingType.Is(_services)).ToList();

        // A pool may hold models with names, too; the one without is what it predicts with when it is not told which.
        var models = calls.Where(call => call.TargetMethod.ContainingType.Is(_builders) && call.TargetMethod.Parameters.All(parameter => parameter.Name != "modelName"));
        return pools.OnlyOrDefault() is { TargetMethod.Parameters.Length: 1 }
            && models.OnlyOrDefault() is { TargetMethod.Name: "FromFile" } model
            && model.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == "filePath")?.Value is { } path
            && SingleValue.Of(path).ConstantValue is { HasValue: true, Value: string file }
            ? file
            : null;
    }

    private static bool HasTypes(IReadOnlyList<ITypeSymbol> types, INamedTypeSymbol engine)
        => types.SequenceEqual<ITypeSymbol>(engine.TypeArguments, SymbolEqualityComparer.Default);

    private IReadOnlyList<IInvocationOperation> FindRegistrations(Compilation compilation)
        => SourceNames.Of(compilation).UsesOf(Registrations, default)
            .Select(name => name.FirstAncestorOrSelf<InvocationExpressionSyntax>(call => CalledName.Of(call) == name))
            .OfType<InvocationExpressionSyntax>()
            .Select(call => SemanticModels.OperationOf(call, compilation, default))
            .OfType<IInvocationOperation>()
            .Where(call => (call.TargetMethod.ContainingType is var type) && (type.Is(_services) || type.Is(_builders)))
            .ToList();
}
