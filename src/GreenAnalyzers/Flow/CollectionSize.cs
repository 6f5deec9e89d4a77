using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Flow;

/// <summary>How many elements a collection has, where the source lists them.</summary>
internal static class CollectionSize
{
    /// <returns>Null when the source does not say it.</returns>
    public static int? Of(IOperation collection)
    {
        var value = SingleValue.Of(collection);
        if (value is IInvocationOperation { TargetMethod: { Name: "Range", ContainingType: { Name: "Enumerable", ContainingNamespace.Name: "Linq" } } } range)
        {
            return range.Arguments.LastOrDefault()?.Value.ConstantValue is { HasValue: true, Value: >= 0 and int count } ? count : null;
        }

        var listed = value switch
        {
            IFieldReferenceOperation { Field: { IsReadOnly: true } field } => DeclaredValue(field),
            IPropertyReferenceOperation { Property: { SetMethod: null, IsVirtual: false, IsOverride: false } property } => DeclaredValue(property),
            _ => value.Syntax,
        };
        return listed is not null && ElementsOf(listed) is { } elements && (IsFixed(listed) || !MayGrow(collection)) ? elements.Count : null;
    }

    /// <summary>The elements that an expression lists; null when it is no list of elements.</summary>
    public static IReadOnlyList<ExpressionSyntax>? ElementsOf(SyntaxNode expression) => expression switch
    {
        InitializerExpressionSyntax initializer when initializer.IsKind(SyntaxKind.ArrayInitializerExpression) => initializer.Expressions,
        ArrayCreationExpressionSyntax { Initializer: { } initializer } => initializer.Expressions,
        ImplicitArrayCreationExpressionSyntax array => array.Initializer.Expressions,
        BaseObjectCreationExpressionSyntax { ArgumentList: null or { Arguments.Count: 0 }, Initializer: { } initializer }
            when initializer.IsKind(SyntaxKind.CollectionInitializerExpression) => initializer.Expressions,
        CollectionExpressionSyntax list when list.Elements.All(element => element is ExpressionElementSyntax)
            => list.Elements.Select(element => ((ExpressionElementSyntax)element).Expression).ToList(),
        _ => null,
    };

    private static SyntaxNode? DeclaredValue(ISymbol member) => member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() switch
    {
        VariableDeclaratorSyntax { Initializer.Value: var value } => value,
        PropertyDeclarationSyntax { Initializer.Value: var value } => value,
        PropertyDeclarationSyntax { ExpressionBody.Expression: var value } => value,
        _ => null,
    };

    private static bool IsFixed(SyntaxNode listed)
        => listed is InitializerExpressionSyntax or ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax;

    /// <summary>True when the collection is a variable on which something is called that may add to it or take from it.</summary>
    private static bool MayGrow(IOperation collection)
    {
        while (collection is IConversionOperation { IsImplicit: true } conversion)
        {
            collection = conversion.Operand;
        }

        return collection switch
        {
            ILocalReferenceOperation { Local: { Type.TypeKind: not TypeKind.Array } local } => MemberBodies.Root(collection).DescendantsAndSelf().Any(operation
                => operation is IInvocationOperation { Instance: ILocalReferenceOperation receiver } && SymbolEqualityComparer.Default.Equals(receiver.Local, local)),
            IMemberReferenceOperation { Type.TypeKind: not TypeKind.Array } => true,
            _ => false,
        };
    }
}
