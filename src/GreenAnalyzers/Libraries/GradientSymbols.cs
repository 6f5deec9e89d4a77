using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Libraries;

/// <summary>What TorchSharp has to say about gradients: the calls that switch their mode, run a module, or need a graph.</summary>
internal sealed class GradientSymbols
{
    /// <summary>The names of the calls that switch gradients off.</summary>
    public static IReadOnlyList<string> GuardNames { get; } = ["no_grad", "inference_mode", "set_grad_enabled"];

    /// <summary>The names by which source refers to what this type decides.</summary>
    private static readonly Dictionary<string, GradientTopics> Topics = new()
    {
        ["no_grad"] = GradientTopics.Mode,
        ["inference_mode"] = GradientTopics.Mode,
        ["set_grad_enabled"] = GradientTopics.Mode,
        ["enable_grad"] = GradientTopics.Mode,
        ["forward"] = GradientTopics.Forward,
        ["call"] = GradientTopics.Forward,
        ["invoke"] = GradientTopics.Forward,
        ["train"] = GradientTopics.Phase,
        ["eval"] = GradientTopics.Phase,
        ["backward"] = GradientTopics.Gradients,
        ["step"] = GradientTopics.Gradients,
        ["grad"] = GradientTopics.Gradients,
        ["requires_grad"] = GradientTopics.Gradients,
        ["requires_grad_"] = GradientTopics.Gradients,
        ["autograd"] = GradientTopics.Gradients,
        ["Parameter"] = GradientTopics.Gradients,
    };

    private readonly INamedTypeSymbol _torch;
    private readonly INamedTypeSymbol? _module;
    private readonly INamedTypeSymbol? _tensor;
    private readonly INamedTypeSymbol? _autograd;
    private readonly INamedTypeSymbol? _optimizer;
    private readonly INamedTypeSymbol? _parameter;
    private readonly INamedTypeSymbol? _parameterLess;
    private readonly IReadOnlyList<INamedTypeSymbol> _losses;

    private GradientSymbols(Compilation compilation, INamedTypeSymbol torch)
    {
        _torch = torch;
        _module = compilation.GetTypeByMetadataName("TorchSharp.torch+nn+Module");
        _tensor = compilation.GetTypeByMetadataName("TorchSharp.torch+Tensor");
        _autograd = compilation.GetTypeByMetadataName("TorchSharp.torch+autograd");
        _optimizer = compilation.GetTypeByMetadataName("TorchSharp.torch+optim+Optimizer");
        _parameter = compilation.GetTypeByMetadataName("TorchSharp.Modules.Parameter");

        _losses = Enumerable.Range(3, 3).Select(arity => compilation.GetTypeByMetadataName($"TorchSharp.Loss`{arity}")).OfType<INamedTypeSymbol>().ToList();
        _parameterLess = compilation.GetTypeByMetadataName("TorchSharp.Modules.IParameterLessModule");
    }

    /// <returns>Null when the compilation does not reference TorchSharp.</returns>
    public static GradientSymbols? TryCreate(Compilation compilation)
        => compilation.GetTypeByMetadataName("TorchSharp.torch") is { } torch ? new GradientSymbols(compilation, torch) : null;

    /// <summary>What source may be about, by the names in it that this type decides by.</summary>
    public static GradientTopics TopicsOf(SyntaxNode source)
    {
        var topics = GradientTopics.None;
        foreach (var token in source.DescendantTokens())
        {
            if (Topics.TryGetValue(token.ValueText, out var topic))
            {
                topics |= topic;
            }
        }

        return topics;
    }

    /// <summary>The mode that a call switches to; null for a call that does not switch it.</summary>
    public GradientMode? ModeAfter(IInvocationOperation call)
    {
        var whenTrue = call.TargetMethod.Name switch
        {
            "no_grad" or "inference_mode" => GradientMode.Off,
            "enable_grad" or "set_grad_enabled" => GradientMode.On,
            _ => (GradientMode?)null,
        };
        if (whenTrue is not { } mode || !call.TargetMethod.ContainingType.Is(_torch))
        {
            return null;
        }

        return call.Arguments.Length == 0 ? mode : call.Arguments[0].Value.ConstantValue.Value switch
        {
            true => mode,
            false => mode == GradientMode.Off ? GradientMode.On : GradientMode.Off,
            _ => GradientMode.Unknown,
        };
    }

    /// <summary>True for a module and for the types that derive from it.</summary>
    public bool IsModule(ITypeSymbol? type) => type.DerivesFrom(_module);

    /// <summary>True for <c>eval()</c> and <c>train(false)</c> of a module, which switch dropout and normalization to evaluation.</summary>
    public bool IsEval(IInvocationOperation call) => call.TargetMethod switch
    {
        { Name: "eval", Parameters.IsEmpty: true, IsStatic: false } method => IsModule(method.ContainingType),
        { Name: "train", Parameters.Length: 1, IsStatic: false } method
            => call.Arguments.Length == 1 && call.Arguments[0].Value.ConstantValue.Value is false && IsModule(method.ContainingType),
        _ => false,
    };

    /// <summary>True for a call of <c>train</c> of a module that ends the evaluation, or may end it.</summary>
    public bool IsTrain(IInvocationOperation call)
        => call.TargetMethod is { Name: "train", IsStatic: false } method && IsModule(method.ContainingType) && !IsEval(call);

    /// <summary>True for a call that runs a module which has parameters: <c>forward</c>, <c>call</c>, and <c>invoke</c> of TorchScript.</summary>
    public bool IsForward(IInvocationOperation call)
        => call.TargetMethod is { Name: "forward" or "call" or "invoke", IsStatic: false }
            && call.Instance is { Type: { } receiver }
            && IsModule(receiver)
            && !AddsNoGraph(receiver);

    /// <summary>True for an operation that only makes sense where a graph is recorded, or that asks for one.</summary>
    public bool UsesGradients(IOperation operation) => AsksForGradients(operation) || operation switch
    {
        IInvocationOperation { TargetMethod: var method }
            => method.ContainingType.Is(_autograd)
                || IsBackward(operation)
                || (method.Name == "step" && method.ContainingType.DerivesFrom(_optimizer)),
        IPropertyReferenceOperation { Property: { Name: "grad" } property } => property.ContainingType.Is(_tensor),
        _ => false,
    };

    /// <summary>True for a call that computes gradients, as a training does.</summary>
    public bool IsBackward(IOperation operation) => operation is IInvocationOperation { TargetMethod: { Name: "backward" } method } && method.ContainingType.Is(_tensor);

    /// <summary>True for an operation that makes a tensor record what is done with it.</summary>
    public bool AsksForGradients(IOperation operation) => operation switch
    {
        IInvocationOperation call => call.Arguments.Any(AsksForGradients),
        IObjectCreationOperation creation => creation.Type.Is(_parameter),
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { Name: "requires_grad" } property } } assignment
            => property.ContainingType.Is(_tensor) && assignment.Value.ConstantValue.Value is not false,
        _ => false,
    };

    /// <summary>True for a type that is a tensor or holds tensors, such as a tuple or a dictionary of them.</summary>
    public bool HoldsTensor(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => HoldsTensor(array.ElementType),
        INamedTypeSymbol named => named.DerivesFrom(_tensor) || named.TypeArguments.Any(HoldsTensor),
        _ => false,
    };

    /// <summary>A loss is no inference by itself, and a module without parameters adds nothing to a graph that is not there already.</summary>
    private bool AddsNoGraph(ITypeSymbol receiver)
        => receiver.AllInterfaces.Any(type => type.Is(_parameterLess)) || _losses.Any(loss => receiver.DerivesFrom(loss));

    private bool AsksForGradients(IArgumentOperation argument)
        => argument is { Parameter: { Name: "requires_grad", ContainingType: var type } }
            && (type.Is(_torch) || type.Is(_tensor))
            && argument.Value.ConstantValue.Value is not false;
}
