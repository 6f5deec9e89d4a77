using GreenAnalyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Hosted;

/// <summary>Tells answers that are wanted several times from one that is only asked for again: samples are kept, counted or compared.</summary>
internal static class AnswerUse
{
    /// <summary>True where an answer by itself, without anything of the element at hand, outlives the pass or decides what does.</summary>
    public static bool IsSampled(IOperation call, ILoopOperation loop)
        => loop.Body.DescendantsAndSelf().Any(operation => KeptBy(operation, loop).Any(kept => IsOnlyAnswer(kept, call, loop)));

    /// <summary>What an operation adds to something that outlives the pass.</summary>
    private static IEnumerable<IOperation> KeptBy(IOperation operation, ILoopOperation loop)
    {
        switch (operation)
        {
            case IAssignmentOperation assignment when OutlivesPass(assignment.Target, loop):
                return Deciding(operation, loop).Concat([assignment.Target, assignment.Value]);
            case IIncrementOrDecrementOperation step when OutlivesPass(step.Target, loop):
                return Deciding(operation, loop).Concat([step.Target]);
            case IReturnOperation { Kind: OperationKind.YieldReturn, ReturnedValue: { } value }:
                return [value];
            case IInvocationOperation
            {
                TargetMethod.Name: "Add" or "AddRange" or "Enqueue" or "Push" or "TryAdd" or "Append" or "Insert" or "AppendLine", Instance: { } collection,
            } call when OutlivesPass(collection, loop):
                return call.Arguments.Select(argument => argument.Value);
            default:
                return [];
        }
    }

    /// <summary>The conditions under which an operation runs: a vote is counted by one.</summary>
    private static IEnumerable<IOperation> Deciding(IOperation operation, ILoopOperation loop)
        => operation.Ancestors().TakeWhile(ancestor => ancestor != loop).OfType<IConditionalOperation>().Select(conditional => conditional.Condition);

    private static bool IsOnlyAnswer(IOperation value, IOperation call, ILoopOperation loop)
    {
        var sources = ValueSources.Of(value);
        return sources.Operations.Contains(call) && (loop is not IForEachLoopOperation || !sources.Locals.Any(loop.Locals.Contains));
    }

    /// <summary>False for the element and for what is made in the pass.</summary>
    private static bool OutlivesPass(IOperation target, ILoopOperation loop) => target switch
    {
        ILocalReferenceOperation { Local: var local } => !loop.Locals.Contains(local)
            && !loop.Body.DescendantsAndSelf().Any(operation => operation is IVariableDeclaratorOperation declarator && SymbolEqualityComparer.Default.Equals(declarator.Symbol, local)),
        IMemberReferenceOperation { Instance: { } instance } => !IsElement(instance, loop) && OutlivesPass(instance, loop),
        IArrayElementReferenceOperation element => OutlivesPass(element.ArrayReference, loop),
        IConversionOperation conversion => OutlivesPass(conversion.Operand, loop),
        IDiscardOperation => false,
        _ => true,
    };

    /// <summary>True for <c>rows[i]</c>: a member of it that is set belongs to the element at hand, as in a foreach.</summary>
    private static bool IsElement(IOperation instance, ILoopOperation loop)
        => instance is IArrayElementReferenceOperation or IPropertyReferenceOperation { Property.IsIndexer: true }
            && instance.DescendantsAndSelf().OfType<ILocalReferenceOperation>().Any(local => loop.Locals.Contains(local.Local));
}
