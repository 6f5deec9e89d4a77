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
        // Not recursive: iterators inside iterators cost the depth of each operation.
        var pending = new Stack<IOperation>(function.ChildOperations.Reverse());
        while (pending.Count > 0)
        {
            var operation = pending.Pop();
            yield return operation;
            if (IsNested(operation))
            {
                continue;
            }

            foreach (var child in operation.ChildOperations.Reverse())
            {
                pending.Push(child);
            }
        }
    }

    /// <summary>The method, accessor or local function that holds an operation; a lambda belongs to the function around it.</summary>
    public static IMethodSymbol? MethodAround(IOperation operation)
    {
        var symbol = operation.SemanticModel?.GetEnclosingSymbol(operation.Syntax.SpanStart);
        while (symbol is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction })
        {
            symbol = symbol.ContainingSymbol;
        }

        return symbol as IMethodSymbol;
    }

    /// <summary>True for a lambda, an anonymous method and a local function.</summary>
    public static bool IsNested(IOperation operation) => operation is IAnonymousFunctionOperation or ILocalFunctionOperation;
}
