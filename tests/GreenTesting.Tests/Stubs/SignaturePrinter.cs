using Microsoft.CodeAnalysis;

namespace GreenTesting.Tests.Stubs;

/// <summary>
/// Prints an assembly's public and protected API in the format of the signature lists: a line for a type, below it two
/// spaces and a line for each member. Overrides, protected internal members, explicit interface implementations,
/// interfaces that are not public and attributes are left out.
/// </summary>
internal static class SignaturePrinter
{
    private const SymbolDisplayMiscellaneousOptions Miscellaneous =
        SymbolDisplayMiscellaneousOptions.UseSpecialTypes
        | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers
        | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier;

    private const SymbolDisplayGenericsOptions Generics =
        SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints;

    private static readonly SymbolDisplayFormat TypeFormat = new(
        globalNamespaceStyle: SymbolDisplayGlobalNamespaceStyle.Omitted,
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: Generics,
        miscellaneousOptions: Miscellaneous);

    private static readonly SymbolDisplayFormat MemberFormat = new(
        globalNamespaceStyle: SymbolDisplayGlobalNamespaceStyle.Omitted,
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: Generics,
        memberOptions: SymbolDisplayMemberOptions.IncludeType
            | SymbolDisplayMemberOptions.IncludeModifiers
            | SymbolDisplayMemberOptions.IncludeParameters
            | SymbolDisplayMemberOptions.IncludeRef
            | SymbolDisplayMemberOptions.IncludeConstantValue,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType
            | SymbolDisplayParameterOptions.IncludeName
            | SymbolDisplayParameterOptions.IncludeDefaultValue
            | SymbolDisplayParameterOptions.IncludeParamsRefOut
            | SymbolDisplayParameterOptions.IncludeExtensionThis,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        miscellaneousOptions: Miscellaneous);

    public static IEnumerable<string> Print(IAssemblySymbol assembly)
    {
        foreach (var type in Types(assembly.GlobalNamespace))
        {
            yield return Header(type);
            foreach (var member in type.GetMembers().Where(IsListed))
                yield return "  " + member.ToDisplayString(MemberFormat);
        }
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container)
    {
        foreach (var member in container.GetMembers().OfType<INamespaceOrTypeSymbol>())
        {
            if (member is INamedTypeSymbol type)
            {
                if (!IsVisible(type))
                    continue;
                yield return type;
            }

            foreach (var nested in Types(member))
                yield return nested;
        }
    }

    private static string Header(INamedTypeSymbol type)
    {
        var bases = new List<INamedTypeSymbol>();
        if (type is { TypeKind: TypeKind.Class, BaseType: { SpecialType: not SpecialType.System_Object } baseType })
            bases.Add(baseType);
        if (type.TypeKind is not (TypeKind.Enum or TypeKind.Delegate))
            bases.AddRange(type.Interfaces.Where(i => i.DeclaredAccessibility == Accessibility.Public));
        var modifiers = type switch
        {
            { TypeKind: not TypeKind.Class } => "",
            { IsStatic: true } => "static ",
            { IsAbstract: true } => "abstract ",
            { IsSealed: true } => "sealed ",
            _ => "",
        };
        var list = bases.Count == 0 ? "" : " : " + string.Join(", ", bases.Select(b => b.ToDisplayString(TypeFormat)));
        return $"{modifiers}{type.TypeKind.ToString().ToLowerInvariant()} {type.ToDisplayString(TypeFormat)}{list}";
    }

    private static bool IsListed(ISymbol member) =>
        IsVisible(member)
        && !member.IsOverride
        && member is not INamedTypeSymbol
        && member switch
        {
            IMethodSymbol method => method.AssociatedSymbol is null
                && method.ExplicitInterfaceImplementations.IsEmpty
                && !(method.ContainingType.TypeKind is TypeKind.Delegate && method.Name != "Invoke")
                && !(method.ContainingType.TypeKind is TypeKind.Enum),
            IPropertySymbol property => property.ExplicitInterfaceImplementations.IsEmpty,
            IFieldSymbol field => field.AssociatedSymbol is null && field.Name != "value__",
            _ => true,
        };

    private static bool IsVisible(ISymbol symbol) =>
        symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected;
}
