using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Flow;

/// <summary>What may run after an operation in the same function, by control flow.</summary>
internal sealed class Reach
{
    private readonly HashSet<SyntaxNode> _reached = new();
    private readonly HashSet<BasicBlock> _visited = new();
    private readonly Queue<BasicBlock> _pending = new();
    private readonly ControlFlowGraph _graph;
    private readonly ICollection<SyntaxNode> _ends;

    private Reach(ControlFlowGraph graph, ICollection<SyntaxNode> ends)
    {
        _graph = graph;
        _ends = ends;
    }

    /// <summary>Finds the syntax of the operations that may run after <paramref name="start"/>.</summary>
    /// <param name="start">The operation to start from, itself not reached unless a loop leads back to it.</param>
    /// <param name="graph">The control flow of the member.</param>
    /// <param name="ends">The operations after which nothing is followed.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static ICollection<SyntaxNode> After(IOperation start, ControlFlowGraph graph, ICollection<SyntaxNode> ends, CancellationToken cancellationToken)
    {
        if (GraphOf(Functions.Around(start), graph, cancellationToken) is not { } own)
        {
            return [];
        }

        var reach = new Reach(own, ends);
        foreach (var block in own.Blocks)
        {
            if (IndexOf(start, block) is { } index && reach.Visit(block, index + 1))
            {
                reach.Follow(block);
            }
        }

        while (reach._pending.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var block = reach._pending.Dequeue();
            if (reach._visited.Add(block) && reach.Visit(block, 0))
            {
                reach.Follow(block);
            }
        }

        return reach._reached;
    }

    /// <summary>The control flow of a lambda or local function is a graph of its own, found in the graph of the function around it.</summary>
    private static ControlFlowGraph? GraphOf(IOperation function, ControlFlowGraph root, CancellationToken cancellationToken)
    {
        if (!Functions.IsNested(function))
        {
            return root;
        }

        if (GraphOf(Functions.Around(function), root, cancellationToken) is not { } outer)
        {
            return null;
        }

        if (function is ILocalFunctionOperation local)
        {
            return outer.LocalFunctions.Contains(local.Symbol) ? outer.GetLocalFunctionControlFlowGraph(local.Symbol, cancellationToken) : null;
        }

        var lambda = outer.Blocks
            .SelectMany(OperationsOf)
            .SelectMany(operation => operation.DescendantsAndSelf())
            .OfType<IFlowAnonymousFunctionOperation>()
            .FirstOrDefault(candidate => candidate.Syntax == function.Syntax);
        return lambda is null ? null : outer.GetAnonymousFunctionControlFlowGraph(lambda, cancellationToken);
    }

    private static IEnumerable<IOperation> OperationsOf(BasicBlock block) => block.BranchValue is { } value ? block.Operations.Append(value) : block.Operations;

    private static int? IndexOf(IOperation start, BasicBlock block)
    {
        var index = 0;
        foreach (var operation in OperationsOf(block))
        {
            if (operation.DescendantsAndSelf().Any(inner => inner.Syntax == start.Syntax && inner.Kind == start.Kind))
            {
                return index;
            }

            index++;
        }

        return null;
    }

    /// <returns>True when the end of the block is reached.</returns>
    private bool Visit(BasicBlock block, int index)
    {
        foreach (var operation in OperationsOf(block).Skip(index).SelectMany(operation => operation.DescendantsAndSelf()))
        {
            _reached.Add(operation.Syntax);
            if (_ends.Contains(operation.Syntax))
            {
                return false;
            }
        }

        return true;
    }

    private void Follow(BasicBlock block)
    {
        Follow(block.FallThroughSuccessor);
        Follow(block.ConditionalSuccessor);
    }

    private void Follow(ControlFlowBranch? branch)
    {
        if (branch is null)
        {
            return;
        }

        foreach (var region in branch.FinallyRegions)
        {
            _pending.Enqueue(_graph.Blocks[region.FirstBlockOrdinal]);
        }

        if (branch.Destination is { } destination)
        {
            _pending.Enqueue(destination);
        }
    }
}
