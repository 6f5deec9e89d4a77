using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Flow;

/// <summary>Where a loop takes an element out of the array or list that a member fills and goes through itself.</summary>
internal static class LoopedElements
{
    /// <summary>
    /// The operations that stand for <paramref name="element"/> in loops over its collection: <c>trainer</c> in
    /// <c>foreach (var (name, trainer) in all)</c>, <c>one.Trainer</c> in <c>foreach (var one in all)</c>.
    /// </summary>
    /// <param name="element">An element of an array or a list, or a part of a tuple that is one.</param>
    public static IEnumerable<IOperation> Of(IOperation element)
    {
        var part = -1;
        if (element.Parent is ITupleOperation tuple)
        {
            part = tuple.Elements.IndexOf(element);
            element = tuple;
        }

        while (element.Parent is IConversionOperation or IParenthesizedOperation)
        {
            element = element.Parent;
        }

        if (CollectionOf(element) is not { } collection)
        {
            return [];
        }

        var body = MemberBodies.Root(collection);
        return body.DescendantsAndSelf()
            .OfType<IForEachLoopOperation>()
            .Where(loop => SingleValue.Of(loop.Collection) == collection)
            .SelectMany(loop => PartsIn(loop, part));
    }

    /// <summary>The expression that makes the collection which the element is listed in.</summary>
    private static IOperation? CollectionOf(IOperation element) => element.Parent switch
    {
        IArrayInitializerOperation { Parent: IArrayCreationOperation array } => array,
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "Add", Parent: IObjectOrCollectionInitializerOperation { Parent: IObjectCreationOperation list } } } => list,
        _ => null,
    };

    private static IEnumerable<IOperation> PartsIn(IForEachLoopOperation loop, int part)
    {
        // 'var one' holds the whole element; '(name, trainer)' takes it apart.
        var (variable, isWhole) = loop.LoopControlVariable switch
        {
            IVariableDeclaratorOperation declarator => (declarator.Symbol, part < 0),
            IDeclarationExpressionOperation { Expression: ITupleOperation names } => (LocalAt(names, part), true),
            ITupleOperation names => (LocalAt(names, part), true),
            _ => default,
        };
        foreach (var reference in loop.Body.DescendantsAndSelf().OfType<ILocalReferenceOperation>())
        {
            if (!SymbolEqualityComparer.Default.Equals(reference.Local, variable))
            {
                continue;
            }

            if (isWhole)
            {
                yield return reference;
            }
            else if (reference.Parent is IFieldReferenceOperation { Field: var field } access
                && (field.CorrespondingTupleField ?? field).Name == $"Item{part + 1}")
            {
                yield return access;
            }
        }
    }

    private static ILocalSymbol? LocalAt(ITupleOperation names, int part)
        => part >= 0 && part < names.Elements.Length
            ? names.Elements[part] switch
            {
                ILocalReferenceOperation local => local.Local,
                IDeclarationExpressionOperation { Expression: ILocalReferenceOperation local } => local.Local,
                _ => null,
            }
            : null;
}
