using GreenAnalyzers.Flow;
using GreenAnalyzers.Infrastructure;
using GreenAnalyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Inference;

/// <summary>
/// GRN3001: a model is switched to evaluation and then run while gradients are on, although nothing within reach uses them.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DisableGradientsForInferenceAnalyzer : GreenAnalyzer
{
    /// <summary>Creates the rule.</summary>
    public DisableGradientsForInferenceAnalyzer()
        : base(Rules.DisableGradientsForInference)
    {
    }

    private protected override void Start(CompilationStartAnalysisContext context)
    {
        if (GradientSymbols.TryCreate(context.Compilation) is { } gradients && !TestFrameworks.AreUsedBy(context.Compilation))
        {
            var memory = new GradientMemory(gradients, context.Compilation);
            context.RegisterOperationAction(operation => Analyze(operation, memory), OperationKind.Invocation);
        }
    }

    private static void Analyze(OperationAnalysisContext context, GradientMemory memory)
    {
        var eval = (IInvocationOperation)context.Operation;
        if (memory.Symbols.IsEval(eval) && Functions.MethodAround(eval) is { } method && !TestFrameworks.MayRun(method.ContainingType))
        {
            AnalyzeEval(context, eval, method, new GradientNeeds(memory, context.CancellationToken));
        }
    }

    private static void AnalyzeEval(OperationAnalysisContext context, IInvocationOperation eval, IMethodSymbol method, GradientNeeds needs)
    {
        if (RegionAround(eval, method, context, needs) is not { } region)
        {
            return;
        }

        if (region.Forwards.Count > 0)
        {
            if (!needs.IsDecidedByCallers(method) && !LeaksIntoTraining(method.ContainingType, region, needs))
            {
                Report(context, eval, region, needs);
            }
        }
        else if (!region.Operations.Any(operation => operation is IInvocationOperation call && needs.Symbols.IsForward(call))
            && EvaluatedMember.ForwardOf(eval, needs) is { } forward)
        {
            ReportMember(context, eval, forward);
        }
    }

    /// <summary>The region that begins with a call; null where an earlier call in the same function is reported for it, and where the graph may be needed.</summary>
    private static EvaluationRegion? RegionAround(IInvocationOperation eval, IMethodSymbol method, OperationAnalysisContext context, GradientNeeds needs)
    {
        // A module that evaluates a part of itself while it runs is a part of somebody's graph.
        if (method.Name == "forward" && needs.Symbols.IsModule(method.ContainingType))
        {
            return null;
        }

        var graph = context.GetControlFlowGraph();
        foreach (var operation in Functions.OperationsOf(Functions.Around(eval)).TakeWhile(operation => operation != eval))
        {
            if (operation is IInvocationOperation earlier
                && needs.Symbols.IsEval(earlier)
                && EvaluationRegion.From(earlier, graph, needs) is { Forwards.Count: > 0 } region
                && region.Contains(eval))
            {
                return null;
            }
        }

        return EvaluationRegion.From(eval, graph, needs);
    }

    /// <summary>True when a result is kept in a member of a type that uses gradients, or when the type switches them off as it is built.</summary>
    private static bool LeaksIntoTraining(INamedTypeSymbol type, EvaluationRegion region, GradientNeeds needs)
    {
        var keepsTensor = region.Operations.Any(operation
            => operation is ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Type: { } kept } } && needs.Symbols.HoldsTensor(kept));
        return (keepsTensor && needs.TraitsOf(type).UsesGradients)
            || type.Constructors.SelectMany(constructor => MemberBodies.Of(constructor, needs.Compilation, needs.CancellationToken))
                .Any(needs.LeavesGradientsOff);
    }

    private static void Report(OperationAnalysisContext context, IInvocationOperation eval, EvaluationRegion region, GradientNeeds needs)
    {
        var placement = GuardPlacement.After(eval, region.Forwards, needs);
        context.ReportDiagnostic(Diagnostic.Create(
            Rules.DisableGradientsForInference,
            eval.Syntax.GetLocation(),
            placement?.Locations,
            placement?.Properties,
            region.Forwards[0].TargetMethod.Name,
            "hold 'torch.no_grad()' around it"));
    }

    /// <summary>Less certain, because nothing shows that the one runs before the other: information only.</summary>
    private static void ReportMember(OperationAnalysisContext context, IInvocationOperation eval, IInvocationOperation forward)
        => context.ReportDiagnostic(Diagnostic.Create(
            Rules.DisableGradientsForInference,
            eval.Syntax.GetLocation(),
            DiagnosticSeverity.Info,
            additionalLocations: null,
            properties: null,
            forward.TargetMethod.Name,
            $"hold 'torch.no_grad()' around it in '{Functions.MethodAround(forward)?.Name}'"));
}
