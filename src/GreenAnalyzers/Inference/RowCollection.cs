using GreenAnalyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Inference;

/// <summary>Tells rows that are all at hand, and more than a demonstration, from others.</summary>
/// <remarks>
/// A handful that the code lists is a demonstration, and so are the first few of more, wherever the code that makes them stands. A sequence of
/// unknown origin may bring its rows over time.
/// </remarks>
internal sealed class RowCollection
{
    // As many as a person reads on a page.
    private const int LargestDemonstration = 20;

    private readonly ValueOrigins _origins;
    private bool _isDemonstration;
    private bool _isView;

    private RowCollection(IOperation rows, Compilation compilation, CancellationToken cancellationToken)
    {
        _origins = new ValueOrigins(compilation, cancellationToken);
        Follow(rows);
    }

    /// <summary>True for rows that can be scored as one batch.</summary>
    public static bool IsBatch(IOperation rows, Compilation compilation, CancellationToken cancellationToken)
    {
        var collection = new RowCollection(rows, compilation, cancellationToken);
        return !collection._isDemonstration
            && !IsFilledByHand(rows)
            && (IsCounted(rows.Type) || IsCounted(SingleValue.Of(rows).Type) || collection._isView);
    }

    /// <summary>Goes from a sequence back to what it is made of; what is computed for each element does not matter.</summary>
    private void Follow(IOperation sequence)
    {
        foreach (var origin in _origins.Of(sequence))
        {
            switch (origin)
            {
                case IArrayCreationOperation { Initializer.ElementValues.IsEmpty: false }:
                case IObjectCreationOperation { Initializer.Initializers.IsEmpty: false }:
                case { Syntax: CollectionExpressionSyntax { Elements: { Count: > 0 } elements } } when elements.All(element => element is ExpressionElementSyntax):
                    _isDemonstration = true;
                    break;
                case IObjectCreationOperation { Arguments: { Length: 1 } copied } when IsCounted(origin.Type):
                    Follow(copied[0].Value);
                    break;
                case IInvocationOperation call:
                    FollowCall(call);
                    break;
            }
        }
    }

    private void FollowCall(IInvocationOperation call)
    {
        switch (call.TargetMethod)
        {
            case { Name: "CreateEnumerable", ContainingType.Name: "DataOperationsCatalog" }:
                _isView = true;
                break;
            case { Name: "Range" or "Repeat", ContainingType.Name: "Enumerable" } or { Name: "GetConsumingEnumerable" }:
                _isDemonstration = true;
                break;
            case { ContainingType: { Name: "Enumerable", ContainingNamespace.Name: "Linq" } } query when call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == 0) is { } source:
                _isDemonstration |= query.Name == "Take" && call.Arguments.Any(argument => SingleValue.Of(argument.Value).ConstantValue is { HasValue: true, Value: <= LargestDemonstration });
                Follow(source.Value);
                break;
            case not null when call.Instance is { } copied && IsCounted(copied.Type):
                Follow(copied);
                break;
        }
    }

    /// <summary>True for a list that gets its rows one by one, outside of every loop.</summary>
    private static bool IsFilledByHand(IOperation rows)
    {
        if ((rows is IConversionOperation conversion ? conversion.Operand : rows) is not ILocalReferenceOperation variable)
        {
            return false;
        }

        var additions = MemberBodies.Root(rows).DescendantsAndSelf()
            .OfType<IInvocationOperation>()
            .Where(call => call.TargetMethod.Name is "Add" or "AddRange" && call.Instance is ILocalReferenceOperation list
                && SymbolEqualityComparer.Default.Equals(list.Local, variable.Local))
            .ToList();
        return additions.Count > 0 && additions.All(call => call.TargetMethod.Name == "Add"
            && !call.Ancestors().Any(ancestor => ancestor is ILoopOperation or IAnonymousFunctionOperation));
    }

    /// <summary>True for arrays and for every collection that knows how many elements it has.</summary>
    private static bool IsCounted(ITypeSymbol? type) => type is IArrayTypeSymbol
        || type is INamedTypeSymbol named && (IsCountedInterface(named) || named.AllInterfaces.Any(IsCountedInterface));

    private static bool IsCountedInterface(INamedTypeSymbol type) => type.OriginalDefinition.SpecialType
        is SpecialType.System_Collections_Generic_ICollection_T
        or SpecialType.System_Collections_Generic_IReadOnlyCollection_T;
}
