using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Libraries;

/// <summary>The types of TorchSharp and TorchVision that rules decide by.</summary>
internal sealed class TorchSymbols
{
    private readonly INamedTypeSymbol? _visionModels;
    private readonly INamedTypeSymbol _module;
    private readonly INamedTypeSymbol? _optimizer;
    private readonly INamedTypeSymbol? _enumerable;

    private TorchSymbols(Compilation compilation, INamedTypeSymbol module)
    {
        _module = module;
        _visionModels = compilation.GetTypeByMetadataName("TorchSharp.torchvision+models");
        _optimizer = compilation.GetTypeByMetadataName("TorchSharp.torch+optim+Optimizer");
        _enumerable = compilation.GetTypeByMetadataName("System.Linq.Enumerable");
    }

    /// <returns>Null when the compilation does not reference TorchSharp.</returns>
    public static TorchSymbols? TryCreate(Compilation compilation)
        => compilation.GetTypeByMetadataName("TorchSharp.torch+nn+Module") is { } module ? new TorchSymbols(compilation, module) : null;

    /// <summary>The base of every module.</summary>
    public INamedTypeSymbol Module => _module;

    /// <summary>True for a module and for the types that derive from it.</summary>
    public bool IsModule(ITypeSymbol? type) => type.DerivesFrom(_module);

    /// <summary>True for a call of <c>torchvision.models.*</c>, which makes a standard architecture.</summary>
    public bool IsVisionModelFactory(IMethodSymbol method) => method.ContainingType.Is(_visionModels) && method.ReturnType.DerivesFrom(_module);

    /// <summary>True for an expression that makes an optimizer, by factory or by constructor.</summary>
    public bool MakesOptimizer(IOperation? operation) => operation switch
    {
        IInvocationOperation invocation => invocation.Type.DerivesFrom(_optimizer) && IsTorch(invocation.TargetMethod),
        IObjectCreationOperation creation => creation.Type.DerivesFrom(_optimizer),
        _ => false,
    };

    /// <summary>True for a method of the library and of the packages that extend it, all of which live below the namespace TorchSharp.</summary>
    public static bool IsTorch(IMethodSymbol method)
    {
        var space = method.ContainingNamespace;
        while (space is { IsGlobalNamespace: false, ContainingNamespace.IsGlobalNamespace: false })
        {
            space = space.ContainingNamespace;
        }

        return space is { Name: "TorchSharp" };
    }

    /// <summary>
    /// True for a call on a module that brings weights into it: <c>load</c>, <c>load_state_dict</c>, and the extension methods of other packages
    /// that begin in the same way, such as <c>load_safetensors</c>.
    /// </summary>
    public static bool LoadsWeights(IMethodSymbol method)
        => method.Name.StartsWith("load", StringComparison.OrdinalIgnoreCase) || method.Name == "copy_";

    /// <summary>True for a call or member of a module whose value stands for the module: itself on another device, a part of it, its parameters.</summary>
    public bool DerivesFromModule(IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod: var method } => method.ContainingType.Is(_enumerable)
            || (IsTorch(method)
                && method.Name is "to" or "cuda" or "cpu" or "half" or "bfloat16" or "float" or "double"
                    or "parameters" or "named_parameters" or "children" or "named_children" or "modules" or "named_modules"),
        IMemberReferenceOperation { Member: IPropertySymbol or IFieldSymbol } member => member.Type.DerivesFrom(_module),
        _ => false,
    };
}
