using GreenAnalyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Training;

/// <summary>Expressions whose value is, holds or is made from the value of one of their parts.</summary>
internal static class ValueCarriers
{
    /// <summary>What of the followed value is in <paramref name="parent"/>; null when nothing is.</summary>
    public static Followed? Carry(IOperation value, IOperation parent, Followed followed) => parent switch
    {
        IConversionOperation or IParenthesizedOperation or ICoalesceOperation or IArrayInitializerOperation or IAwaitOperation => followed,
        IConditionalOperation choice when choice.Condition != value => followed,
        ISwitchExpressionArmOperation arm when arm.Value == value => followed,
        ISwitchExpressionOperation choice when choice.Value != value => followed,
        IConditionalAccessOperation access when access.WhenNotNull == value => followed,
        IArrayCreationOperation array when array.Initializer == value => followed,
        IArrayElementReferenceOperation element when !SingleValue.IsWritten(element) => element.ArrayReference == value ? followed : followed.Whole(),
        IWithOperation copy when copy.Operand == value => followed,
        ITupleOperation { Type: INamedTypeSymbol { IsTupleType: true } type } tuple when tuple.Elements.IndexOf(value) is >= 0 and var index && index < type.TupleElements.Length
            => followed.In(type.TupleElements[index]),
        IUnaryOperation => followed.Whole(),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add or BinaryOperatorKind.Subtract or BinaryOperatorKind.Multiply or BinaryOperatorKind.Divide
            or BinaryOperatorKind.Remainder } => followed.Whole(),
        IInterpolationOperation or IInterpolatedStringOperation or IInterpolatedStringHandlerCreationOperation => followed.Whole(),
        // Roslyn 4.8 has no operation for lists in brackets, nor for the lists that hold the last arguments of a call.
        { Syntax: CollectionExpressionSyntax } or { IsImplicit: true, Parent: IArgumentOperation { Parameter.IsParams: true } } => followed,
        _ => null,
    };

    /// <summary>True when the value only says where something else is put: <c>accuracies[i] = accuracy</c>.</summary>
    public static bool IsSlot(IOperation value, IOperation parent)
        => parent is IArrayElementReferenceOperation element && element.ArrayReference != value && SingleValue.IsWritten(element);

    /// <summary>True when an object that holds the value in a member is only asked whether it is there.</summary>
    public static bool IsNullCheck(IOperation parent, Followed followed) => followed.Path is not null && parent switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison => IsNull(comparison.LeftOperand) || IsNull(comparison.RightOperand),
        IIsPatternOperation { Pattern: IConstantPatternOperation constant } => IsNull(constant.Value),
        IIsPatternOperation { Pattern: INegatedPatternOperation { Pattern: IConstantPatternOperation constant } } => IsNull(constant.Value),
        _ => false,
    };

    private static bool IsNull(IOperation value) => value.ConstantValue is { HasValue: true, Value: null };

    /// <summary>The object that an assignment or an <c>Add</c> in an initializer fills; null for those elsewhere.</summary>
    public static IOperation? Initialized(IOperation assignment) => assignment.Parent switch
    {
        IObjectOrCollectionInitializerOperation { Parent: IObjectCreationOperation or IWithOperation } initializer => initializer.Parent,
        IAnonymousObjectCreationOperation anonymous => anonymous,
        _ => null,
    };
}
