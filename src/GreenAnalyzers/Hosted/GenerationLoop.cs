using GreenAnalyzers.Flow;
using GreenAnalyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Hosted;

/// <summary>Loops over generated tokens that end by themselves: they need no other cap.</summary>
internal static class GenerationLoop
{
    /// <summary>True where the text of <paramref name="call"/> is read by a loop that may be left, or by an operator that takes a part of it.</summary>
    public static bool IsLeftEarly(IOperation call)
    {
        var value = call;
        while (value.Parent is IConversionOperation or IArgumentOperation or IInvocationOperation or IParenthesizedOperation)
        {
            value = value.Parent;
            if (value is IInvocationOperation { TargetMethod.Name: "Take" or "TakeWhile" or "FirstAsync" or "FirstOrDefaultAsync" })
            {
                return true;
            }
        }

        return value.Parent is IForEachLoopOperation loop && loop.Collection == value && MayBeLeft(loop);
    }

    /// <summary>True where every loop of the member that generates tokens counts or may be left, or where the configuration is changed.</summary>
    public static bool HasOwnLimit(IOperation creation, GenerationSymbols generation)
    {
        var operations = MemberBodies.Root(creation).DescendantsAndSelf().ToList();
        var loops = operations
            .Where(generation.GeneratesToken)
            .Select(token => token.Ancestors().OfType<ILoopOperation>().FirstOrDefault())
            .ToList();
        return operations.Any(operation => operation is IInvocationOperation { TargetMethod.Name: "Overlay" })
            || (loops.Count > 0 && loops.All(loop => loop is null or IForLoopOperation or IForEachLoopOperation || MayBeLeft(loop) || Counts(loop)));
    }

    private static bool MayBeLeft(ILoopOperation loop) => loop.Body.DescendantsAndSelf().Any(operation => operation switch
    {
        IBranchOperation { BranchKind: BranchKind.Break } branch => SymbolEqualityComparer.Default.Equals(branch.Target, loop.ExitLabel),
        IReturnOperation { Kind: OperationKind.Return } => true,
        _ => false,
    });

    private static bool Counts(ILoopOperation loop)
        => loop is IWhileLoopOperation { Condition: { } condition }
            && condition.DescendantsAndSelf().Any(operation => operation is IBinaryOperation
            {
                OperatorKind: BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual,
            });
}
