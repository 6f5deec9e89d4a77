using GreenAnalyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Inference;

/// <summary>What may run in a function between <c>eval()</c> of a model and the next <c>train()</c> of it, by control flow.</summary>
internal sealed class EvaluationRegion
{
    private readonly ICollection<SyntaxNode> _reached;

    private EvaluationRegion(ICollection<SyntaxNode> reached, IReadOnlyList<IOperation> operations, IReadOnlyList<IInvocationOperation> forwards)
    {
        _reached = reached;
        Operations = operations;
        Forwards = forwards;
    }

    /// <summary>The operations of the function that may run, without those inside its lambdas.</summary>
    public IReadOnlyList<IOperation> Operations { get; }

    /// <summary>The calls that run the model, or hand it to a method of the project that does, while gradients are on and nothing uses them.</summary>
    public IReadOnlyList<IInvocationOperation> Forwards { get; }

    /// <summary>Follows the control flow from a call of <c>eval</c>.</summary>
    /// <returns>Null when the model cannot be named.</returns>
    public static EvaluationRegion? From(IInvocationOperation eval, ControlFlowGraph graph, GradientNeeds needs)
    {
        if (ModelReference.Of(eval, needs.Symbols) is not { } model)
        {
            return null;
        }

        var function = Functions.OperationsOf(Functions.Around(eval)).ToList();
        var ends = new HashSet<SyntaxNode>(function.Where(operation => Ends(operation, model, needs)).Select(operation => operation.Syntax));
        var reached = Reach.After(eval, graph, ends, needs.CancellationToken);
        var operations = function.Where(operation => reached.Contains(operation.Syntax)).ToList();
        // The cheap questions first: what the methods of the project do is only known once they are bound.
        var forwards = operations.OfType<IInvocationOperation>()
            .Where(call => MayRun(call, needs) && Runs(call, model, needs) && needs.RunsWithGradients(call))
            .ToList();
        if (forwards.Count > 0 && NeedsGraph(function, operations, needs))
        {
            forwards.Clear();
        }

        return new EvaluationRegion(reached, operations, forwards);
    }

    /// <summary>True when an operation of the same function may run in this region.</summary>
    public bool Contains(IOperation operation) => _reached.Contains(operation.Syntax);

    /// <summary>True when gradients are asked for anywhere in the function, or used by what may run.</summary>
    private static bool NeedsGraph(IEnumerable<IOperation> function, IEnumerable<IOperation> reached, GradientNeeds needs)
        => function.Any(needs.Symbols.AsksForGradients)
            || reached.Any(operation => needs.UsesGradients(operation)
                || (Functions.IsNested(operation) && operation.Descendants().Any(needs.Symbols.UsesGradients)));

    private static bool MayRun(IInvocationOperation call, GradientNeeds needs)
        => needs.Symbols.IsForward(call) || !call.TargetMethod.DeclaringSyntaxReferences.IsEmpty;

    /// <summary>A <c>train</c> of another model does not end the evaluation of this one; what a method of the project trains is not told apart.</summary>
    private static bool Ends(IOperation operation, ModelReference model, GradientNeeds needs)
        => operation is IInvocationOperation call
            && (needs.Symbols.IsTrain(call)
                ? ModelReference.Of(call, needs.Symbols) is not { } trained || trained.Includes(model) || model.Includes(trained)
                : needs.EndsEvaluation(call));

    private static bool Runs(IInvocationOperation call, ModelReference model, GradientNeeds needs)
        => needs.Symbols.IsForward(call) ? model.Includes(ModelReference.Of(call, needs.Symbols)) : model.IsGivenTo(call, needs.Symbols);
}
