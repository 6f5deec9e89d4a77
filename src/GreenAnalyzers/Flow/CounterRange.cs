using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Flow;

/// <summary>How many values the counter of a <c>for</c> loop takes, where start, bound and step are in the source.</summary>
internal static class CounterRange
{
    // A loop of more passes trains nothing.
    private const int MaximumCount = 100_000;

    /// <summary>True for a loop that has one counter and nothing but its bound as condition.</summary>
    public static bool IsPlain(IForLoopOperation loop) => BoundOf(loop) is not null;

    /// <summary>True when the counter goes up one by one: it may only count passes.</summary>
    public static bool CountsByOne(IForLoopOperation loop)
        => loop.AtLoopBottom.Length == 1 && loop.AtLoopBottom[0] is IExpressionStatementOperation { Operation: IIncrementOrDecrementOperation };

    /// <returns>Null when the source does not say it.</returns>
    public static int? CountOf(IForLoopOperation loop)
    {
        if (BoundOf(loop) is not { } condition || StartOf(loop) is not { } start || ValueOf(condition.RightOperand) is not { } bound || loop.AtLoopBottom.Length != 1)
        {
            return null;
        }

        // Single values are added up as single values: 0.1f ten times is not 1.
        var isSingle = loop.Locals[0].Type.SpecialType == SpecialType.System_Single;
        var count = 0;
        for (var value = start; Holds(condition.OperatorKind, value, bound); count++)
        {
            if (count == MaximumCount || NextAfter(value, loop.AtLoopBottom[0]) is not { } next || next == value)
            {
                return null;
            }

            value = isSingle ? (float)next : next;
        }

        return count;
    }

    private static IBinaryOperation? BoundOf(IForLoopOperation loop)
        => loop is { Locals: { Length: 1 } locals, Condition: IBinaryOperation { OperatorKind: BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual
            or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual } condition }
            && Unconverted(condition.LeftOperand) is ILocalReferenceOperation counter
            && SymbolEqualityComparer.Default.Equals(counter.Local, locals[0])
            ? condition
            : null;

    private static double? StartOf(IForLoopOperation loop)
        => loop.Before.SelectMany(operation => operation.DescendantsAndSelf()).OfType<IVariableDeclaratorOperation>().FirstOrDefault()?.Initializer is { } start
            ? ValueOf(start.Value)
            : null;

    private static double? ValueOf(IOperation value) => NumberOf(value) ?? (SingleValue.Of(value) switch
    {
        IPropertyReferenceOperation { Property.Name: "Length" or "Count", Instance: { } collection } => CollectionSize.Of(collection),
        var other => NumberOf(other),
    });

    private static double? NumberOf(IOperation value)
        => value.ConstantValue is { HasValue: true, Value: IConvertible number and not (string or bool or char) }
            ? number.ToDouble(CultureInfo.InvariantCulture)
            : null;

    private static bool Holds(BinaryOperatorKind comparison, double value, double bound) => comparison switch
    {
        BinaryOperatorKind.LessThan => value < bound,
        BinaryOperatorKind.LessThanOrEqual => value <= bound,
        BinaryOperatorKind.GreaterThan => value > bound,
        _ => value >= bound,
    };

    private static double? NextAfter(double value, IOperation step) => step is IExpressionStatementOperation { Operation: var change } ? change switch
    {
        IIncrementOrDecrementOperation one => value + (one.Kind == OperationKind.Increment ? 1 : -1),
        ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add } sum => value + ValueOf(sum.Value),
        ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Subtract } difference => value - ValueOf(difference.Value),
        ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Multiply } product => value * ValueOf(product.Value),
        ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Divide } quotient when IsFloating(quotient.Type) => value / ValueOf(quotient.Value),
        _ => null,
    }
    : null;

    private static bool IsFloating(ITypeSymbol? type) => type?.SpecialType is SpecialType.System_Single or SpecialType.System_Double;

    private static IOperation Unconverted(IOperation value)
    {
        while (value is IConversionOperation conversion)
        {
            value = conversion.Operand;
        }

        return value;
    }
}
