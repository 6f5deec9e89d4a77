using GreenAnalyzers.Flow;
using GreenAnalyzers.Inference;
using GreenAnalyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Training;

/// <summary>A <c>for</c> loop that counts up to a constant, one by one, and ends by nothing else in its condition.</summary>
internal sealed class EpochLoop
{
    private readonly IForLoopOperation _loop;

    private EpochLoop(IForLoopOperation loop, long count)
    {
        _loop = loop;
        Count = count;
    }

    /// <summary>How often the body runs.</summary>
    public long Count { get; }

    /// <returns>Null for a loop of another form, and where a bound is not a constant.</returns>
    public static EpochLoop? TryRead(IForLoopOperation loop)
    {
        if (loop.Condition is not IBinaryOperation { OperatorKind: BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual } condition
            || Unwrapped(condition.LeftOperand) is not ILocalReferenceOperation { Local: var counter }
            || NumberOf(condition.RightOperand) is not { } end
            || DeclaratorOf(counter, loop) is not { } declarator
            || declarator.Initializer?.Value is not { } first
            || NumberOf(first) is not { } start
            || loop.AtLoopBottom.Length != 1
            || loop.AtLoopBottom[0] is not IExpressionStatementOperation { Operation: IIncrementOrDecrementOperation { Kind: OperationKind.Increment } }
            || IsWritten(counter, loop.Body))
        {
            return null;
        }

        return new EpochLoop(loop, end - start + (condition.OperatorKind == BinaryOperatorKind.LessThanOrEqual ? 1 : 0));
    }

    /// <summary>True when each pass trains and validates a model, in the loop or in a method of the project that it calls, and nothing leaves the loop.</summary>
    public bool TrainsToTheEnd(GradientNeeds needs)
    {
        var operations = _loop.Body.Descendants().ToList();
        return operations.Any(operation => needs.Symbols.IsBackward(operation) || needs.TraitsOf(operation, GradientTopics.Gradients) is { HasBackward: true })
            && operations.Any(operation => Validates(operation, needs))
            && !operations.Any(Leaves);
    }

    private static IVariableDeclaratorOperation? DeclaratorOf(ILocalSymbol counter, IForLoopOperation loop)
        => loop.Before.SelectMany(operation => operation.Descendants()).OfType<IVariableDeclaratorOperation>()
            .FirstOrDefault(declarator => SymbolEqualityComparer.Default.Equals(declarator.Symbol, counter));

    private static bool IsWritten(ILocalSymbol counter, IOperation body)
        => body.Descendants().Any(operation => operation is ILocalReferenceOperation local
            && SymbolEqualityComparer.Default.Equals(local.Local, counter) && SingleValue.IsWritten(local));

    private static bool Validates(IOperation operation, GradientNeeds needs)
        => (operation is IInvocationOperation call && needs.Symbols.IsEval(call)) || needs.TraitsOf(operation, GradientTopics.Phase) is { Evals.Count: > 0, Forwards.Count: > 0 };

    /// <summary>True for a way out of the loop: a jump to a place outside it, an exception, or a token that somebody may cancel.</summary>
    private bool Leaves(IOperation operation) => operation switch
    {
        IReturnOperation or IThrowOperation => !operation.Ancestors().TakeWhile(ancestor => ancestor != _loop).Any(Functions.IsNested),
        IBranchOperation branch => branch.BranchKind == BranchKind.GoTo || SymbolEqualityComparer.Default.Equals(branch.Target, _loop.ExitLabel),
        IMemberReferenceOperation or IInvocationOperation => IsOfToken(operation),
        _ => false,
    };

    private static bool IsOfToken(IOperation operation)
        => (operation is IInvocationOperation call ? call.TargetMethod : ((IMemberReferenceOperation)operation).Member)
            .ContainingType is { Name: "CancellationToken", ContainingNamespace: { Name: "Threading", ContainingNamespace.Name: "System" } };

    private static long? NumberOf(IOperation value) => SingleValue.Of(value).ConstantValue.Value switch
    {
        int number => number,
        long number => number,
        _ => null,
    };

    private static IOperation Unwrapped(IOperation value) => value is IConversionOperation conversion ? conversion.Operand : value;
}
