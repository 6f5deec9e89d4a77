using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GreenAnalyzers.Flow;

/// <summary>The bodies of source members as operations, for rules that follow a value into another member.</summary>
internal static class MemberBodies
{
    /// <summary>The outermost operation around <paramref name="operation"/>: the body of the member or the initializer that holds it.</summary>
    public static IOperation Root(IOperation operation)
    {
        while (operation.Parent is { } parent)
        {
            operation = parent;
        }

        return operation;
    }

    /// <summary>True when the body that a call runs is in source and no other type can put another one in its place.</summary>
    public static bool IsKnown(IMethodSymbol method)
        => method is { DeclaringSyntaxReferences.IsEmpty: false, IsVirtual: false, IsAbstract: false, IsOverride: false, IsExtern: false }
            && method.ContainingType.TypeKind is not (TypeKind.Interface or TypeKind.Delegate);

    /// <summary>The body of a method, constructor, accessor or local function that is declared in source; empty for all others.</summary>
    /// <param name="method">The method.</param>
    /// <param name="compilation">The compilation that holds it.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <param name="filter">False for a declaration that need not be bound; null to bind each.</param>
    public static IEnumerable<IOperation> Of(
        IMethodSymbol method,
        Compilation compilation,
        CancellationToken cancellationToken,
        Func<SyntaxNode, bool>? filter = null)
        => Bodies((method.PartialImplementationPart ?? method).OriginalDefinition, compilation, filter, cancellationToken);

    /// <summary>The bodies and initializers of all members of a type, in all its parts.</summary>
    /// <param name="type">The type.</param>
    /// <param name="compilation">The compilation that holds it.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <param name="filter">False for a declaration that need not be bound; null to bind each.</param>
    public static IEnumerable<IOperation> OfType(
        INamedTypeSymbol type,
        Compilation compilation,
        CancellationToken cancellationToken,
        Func<SyntaxNode, bool>? filter = null)
    {
        foreach (var member in type.OriginalDefinition.GetMembers())
        {
            // The accessors of a property are members of their own.
            if (!member.IsImplicitlyDeclared || member is IMethodSymbol { Name: WellKnownMemberNames.TopLevelStatementsEntryPointMethodName })
            {
                foreach (var body in Bodies(member, compilation, filter, cancellationToken))
                {
                    yield return body;
                }
            }
        }
    }

    private static IEnumerable<IOperation> Bodies(
        ISymbol member,
        Compilation compilation,
        Func<SyntaxNode, bool>? filter,
        CancellationToken cancellationToken)
    {
        foreach (var reference in member.DeclaringSyntaxReferences)
        {
            var syntax = reference.GetSyntax(cancellationToken);
            if (BodySyntax(syntax) is { } bodySyntax
                && filter?.Invoke(bodySyntax) != false
                && SemanticModels.OperationOf(bodySyntax, compilation, cancellationToken) is { } body)
            {
                yield return Root(body);
            }
        }
    }

    private static SyntaxNode? BodySyntax(SyntaxNode declaration) => declaration switch
    {
        VariableDeclaratorSyntax field => field.Initializer,
        // The body of an expression-bodied property is declared by its getter, which is a member of its own.
        PropertyDeclarationSyntax property => property.Initializer,
        BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or LocalFunctionStatementSyntax or CompilationUnitSyntax => declaration,
        ArrowExpressionClauseSyntax => declaration,
        _ => null,
    };
}
