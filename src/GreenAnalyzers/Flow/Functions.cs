using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Flow;

/// <summary>What runs as one piece: a member, a local function or a lambda, each without the functions inside it.</summary>
internal static class Functions
{
    /// <summary>The innermost function around an operation: a lambda, a local function or the outermost operation of the member.</summary>
    public static IOperation Around(IOperation operation)
    {
        while (operation.Parent is { } parent)
        {
            operation = parent;
            if (IsNested(operation))
            {
                break;
            }
        }

        return operation;
    }

    /// <summary>The operations of a function, in the order of the source. A function inside it is listed; what is in it is not.</summary>
    public static IEnumerable<IOperation> OperationsOf(IOperation function)
    {
        foreach (var child in function.ChildOperations)
        {
            yield return child;
            if (!IsNested(child))
            {
                foreach (var operation in OperationsOf(child))
                {
                    yield return operation;
                }
            }
        }
    }

    /// <summary>True for a lambda, an anonymous method and a local function.</summary>
    public static bool IsNested(IOperation operation) => operation is IAnonymousFunctionOperation or ILocalFunctionOperation;
}
