using GreenAnalyzers.Flow;
using GreenAnalyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Inference;

/// <summary>Which model a call is about: the variable or the creation at the start of the expression on which it is made.</summary>
internal sealed class ModelReference
{
    // A model in a property of a field of a parameter: real code stops after two or three.
    private const int MaximumHops = 8;

    private readonly ISymbol? _variable;
    private readonly SyntaxNode? _creation;

    private ModelReference(ISymbol? variable, SyntaxNode? creation)
    {
        _variable = variable;
        _creation = creation;
    }

    /// <summary>True for a model that other members of the type see: its field or property, or the object itself.</summary>
    public bool IsMember => _creation is null && _variable is null or IFieldSymbol or IPropertySymbol;

    /// <summary>The model on which <c>eval</c>, <c>train</c> or <c>forward</c> is called; null when it cannot be named.</summary>
    public static ModelReference? Of(IInvocationOperation call, GradientSymbols symbols) => call.Instance is { } instance ? Of(instance, symbols) : null;

    /// <summary>True when <paramref name="other"/> is this model or a part of it.</summary>
    public bool Includes(ModelReference? other)
        => other is not null
            && ((SymbolEqualityComparer.Default.Equals(_variable, other._variable) && _creation == other._creation)
                || (_variable is null && _creation is null && other.IsMember));

    /// <summary>True when a method of the project gets the model: as its object, as an argument, or because it is a member of the same object.</summary>
    public bool IsGivenTo(IInvocationOperation call, GradientSymbols symbols)
        => call.Arguments.Any(argument => Includes(Of(argument.Value, symbols)))
            || (call.Instance is null or IInstanceReferenceOperation ? IsMember : Includes(Of(call.Instance, symbols)));

    private static ModelReference? Of(IOperation value, GradientSymbols symbols)
    {
        for (var hop = 0; hop < MaximumHops; hop++)
        {
            var origin = SingleValue.Of(value);
            if (PartOf(origin, symbols) is not { } whole)
            {
                return origin switch
                {
                    ILocalReferenceOperation local => new ModelReference(local.Local, creation: null),
                    IParameterReferenceOperation parameter => new ModelReference(parameter.Parameter, creation: null),
                    IInstanceReferenceOperation => new ModelReference(variable: null, creation: null),
                    IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol } member => new ModelReference(member.Member.OriginalDefinition, creation: null),
                    IObjectCreationOperation or IInvocationOperation => new ModelReference(variable: null, origin.Syntax),
                    // One of several values: the variable is as good a name.
                    _ => value is ILocalReferenceOperation several ? new ModelReference(several.Local, creation: null) : null,
                };
            }

            value = whole;
        }

        return null;
    }

    /// <summary>What a model is a part of, or the same as: moved to a device, converted or loaded it is still the same model.</summary>
    private static IOperation? PartOf(IOperation value, GradientSymbols symbols) => value switch
    {
        IConditionalAccessInstanceOperation placeholder => ConditionalReceiver.Of(placeholder),
        IInvocationOperation { Instance: { } target } call when symbols.IsModule(call.Type) && symbols.IsModule(target.Type) => target,
        IInvocationOperation { TargetMethod.IsExtensionMethod: true, Arguments.IsEmpty: false } call when symbols.IsModule(call.Type) => call.Arguments[0].Value,
        IMemberReferenceOperation { Instance: { } target and not IInstanceReferenceOperation } => target,
        _ => null,
    };
}
