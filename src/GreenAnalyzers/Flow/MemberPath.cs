using Microsoft.CodeAnalysis;

namespace GreenAnalyzers.Flow;

/// <summary>Where in an object a value sits: in a member, or in a member of the object that the member holds.</summary>
/// <param name="Member">The field or property, as it is declared.</param>
/// <param name="Rest">Where in the member's value; null when the member is the value.</param>
internal sealed record MemberPath(ISymbol Member, MemberPath? Rest)
{
    /// <summary>The members of generic types and of tuples have one symbol for all uses.</summary>
    public static ISymbol Declared(ISymbol member)
        => member is IFieldSymbol { CorrespondingTupleField: { } field } ? field.OriginalDefinition : member.OriginalDefinition;

    /// <summary>True for a member that gives back what was put into it: a field, an automatic property, a member of a library.</summary>
    public static bool IsStorage(ISymbol member)
        => member is not IPropertySymbol { IsIndexer: false, DeclaringSyntaxReferences.IsEmpty: false } property
            || property.ContainingType.IsAnonymousType
            || IsPositional(property)
            || property.ContainingType.GetMembers().OfType<IFieldSymbol>().Any(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property));

    /// <summary>The property that a positional parameter of a record declares; null for other parameters.</summary>
    public static IPropertySymbol? Of(IParameterSymbol parameter)
        => parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType: { IsRecord: true } type }
            ? type.GetMembers(parameter.Name).OfType<IPropertySymbol>().FirstOrDefault(IsPositional)
            : null;

    private static bool IsPositional(IPropertySymbol property)
        => property.ContainingType.IsRecord
            && property.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is Microsoft.CodeAnalysis.CSharp.Syntax.ParameterSyntax);
}
