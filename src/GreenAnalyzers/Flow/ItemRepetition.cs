using GreenAnalyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Flow;

/// <summary>A loop or sequence operator that runs a call once for each element of a collection, where every element is known beforehand.</summary>
internal sealed class ItemRepetition
{
    private ItemRepetition(IOperation repeater, IOperation? collection)
    {
        Repeater = repeater;
        Collection = collection;
    }

    /// <summary>The loop or the lambda.</summary>
    public IOperation Repeater { get; }

    /// <summary>The collection; null where it is not one expression.</summary>
    public IOperation? Collection { get; }

    /// <summary>Finds what repeats a call for each element that reaches its input.</summary>
    /// <param name="call">The call.</param>
    /// <param name="input">The argument that the element reaches.</param>
    /// <param name="sequences">Knows the sequence operators.</param>
    /// <returns>Null when no element reaches the input, or when one pass needs what an earlier one made, or may be the last.</returns>
    public static ItemRepetition? Of(IOperation call, IOperation input, SequenceSymbols sequences)
    {
        // What lies outside every loop and lambda is most code: it costs a walk to the root and no more.
        ValueSources? sources = null;
        foreach (var ancestor in call.Ancestors())
        {
            ItemRepetition? found = null;
            switch (ancestor)
            {
                case IForEachLoopOperation { IsAsynchronous: false } loop:
                    found = (sources ??= ValueSources.Of(input)).Locals.Any(loop.Locals.Contains) ? new ItemRepetition(loop, loop.Collection) : null;
                    break;
                case IForLoopOperation loop:
                    found = (sources ??= ValueSources.Of(input)).Operations.Any(operation => IsElement(operation, loop)) ? new ItemRepetition(loop, collection: null) : null;
                    break;
                case IAnonymousFunctionOperation lambda:
                    if (lambda.ReceivingCall() is not { } receiver)
                    {
                        return null;
                    }

                    found = sequences.RunsForEachElement(receiver) && (sources ??= ValueSources.Of(input)).ParametersOf(lambda.Symbol).Any()
                        ? new ItemRepetition(lambda, sequences.CollectionOf(receiver))
                        : null;
                    if (found is not null && sequences.MayStopEarly(receiver))
                    {
                        return null;
                    }

                    break;
                case ILocalFunctionOperation:
                    return null;
            }

            if (found is not null)
            {
                return IsIndependent(found.Repeater, call, sources!, sequences) ? found : null;
            }
        }

        return null;
    }

    /// <summary>True for an element of an array or list whose index is the variable of the loop.</summary>
    private static bool IsElement(IOperation operation, IForLoopOperation loop)
    {
        IEnumerable<IOperation> indices = operation switch
        {
            IArrayElementReferenceOperation element => element.Indices,
            IPropertyReferenceOperation { Property.IsIndexer: true } indexer => indexer.Arguments.Select(argument => argument.Value),
            _ => [],
        };
        return indices.SelectMany(index => index.DescendantsAndSelf()).OfType<ILocalReferenceOperation>().Any(local => loop.Locals.Contains(local.Local));
    }

    private static bool IsIndependent(IOperation repeater, IOperation call, ValueSources sources, SequenceSymbols sequences)
        => !sources.Writes.Any(write => write.IsWithin(repeater) && write != repeater && CarriesOver(write, repeater))
            && !repeater.DescendantsAndSelf().Any(operation => EndsAfter(operation, call, repeater) || sequences.AsksUser(operation));

    /// <summary>True where a local that outlives the pass is changed: the next input may depend on this one.</summary>
    private static bool CarriesOver(IOperation write, IOperation repeater)
    {
        if (write is IVariableDeclaratorOperation or IForEachLoopOperation or IIsPatternOperation)
        {
            return false;
        }

        var target = write switch
        {
            IAssignmentOperation assignment => assignment.Target,
            IIncrementOrDecrementOperation step => step.Target,
            IArgumentOperation argument => argument.Value,
            IInvocationOperation call => call.Instance,
            _ => null,
        };
        return target is null || target.DescendantsAndSelf().OfType<ILocalReferenceOperation>().Any(local => !IsDeclaredIn(local.Local, repeater));
    }

    private static bool IsDeclaredIn(ILocalSymbol local, IOperation repeater) => repeater.DescendantsAndSelf().Any(operation => operation switch
    {
        IVariableDeclaratorOperation declarator => SymbolEqualityComparer.Default.Equals(declarator.Symbol, local),
        IDeclarationExpressionOperation declaration => declaration.Descendants().OfType<ILocalReferenceOperation>().Any(other => SymbolEqualityComparer.Default.Equals(other.Local, local)),
        _ => false,
    });

    /// <summary>True where the loop may be left after the call: the rest of the elements may never be needed.</summary>
    private static bool EndsAfter(IOperation operation, IOperation call, IOperation repeater)
        => repeater is ILoopOperation loop
            && operation.Syntax.SpanStart > call.Syntax.SpanStart
            && operation switch
            {
                IBranchOperation { BranchKind: BranchKind.Break } branch => SymbolEqualityComparer.Default.Equals(branch.Target, loop.ExitLabel),
                IReturnOperation { Kind: OperationKind.Return } @return => FunctionAround(@return) == FunctionAround(repeater),
                _ => false,
            };

    private static IOperation? FunctionAround(IOperation operation)
        => operation.Ancestors().FirstOrDefault(ancestor => ancestor is IAnonymousFunctionOperation or ILocalFunctionOperation);
}
