using GreenAnalyzers.Flow;
using GreenAnalyzers.Infrastructure;
using GreenAnalyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Inference;

/// <summary>
/// GRN3007: the rows of a collection are scored one by one.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BatchPredictionsAnalyzer : GreenAnalyzer
{
    /// <summary>Creates the rule.</summary>
    public BatchPredictionsAnalyzer()
        : base(Rules.BatchPredictions)
    {
    }

    private protected override void Start(CompilationStartAnalysisContext context)
    {
        if (PredictionEngineSymbols.TryCreate(context.Compilation) is { } engines && !TestFrameworks.AreUsedBy(context.Compilation))
        {
            var waiting = new WaitingSymbols(context.Compilation);
            context.RegisterOperationAction(operation => Analyze(operation, engines, waiting), OperationKind.Invocation);
        }
    }

    private static void Analyze(OperationAnalysisContext context, PredictionEngineSymbols engines, WaitingSymbols waiting)
    {
        // What follows needs closures: they are made only for a prediction.
        var call = (IInvocationOperation)context.Operation;
        if (call.TargetMethod.Name == "Predict" && engines.RowOf(call) is { } row && engines.IsStateless(call.Instance?.Type))
        {
            AnalyzePrediction(context, call, row, engines, waiting);
        }
    }

    private static void AnalyzePrediction(
        OperationAnalysisContext context,
        IInvocationOperation call,
        IOperation row,
        PredictionEngineSymbols engines,
        WaitingSymbols waiting)
    {
        if (RowLoop.Around(call) is not { } loop || EndsEarlyOrWaits(loop.Loop, waiting))
        {
            return;
        }

        // A row that is made from an earlier prediction cannot be scored together with it.
        var sources = ValueSources.Of(row);
        if (loop.GivesRowTo(sources)
            && !sources.Operations.Any(operation => engines.RowOf(operation) is not null)
            && RowCollection.IsBatch(loop.Rows, context.Compilation, context.CancellationToken))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Rules.BatchPredictions,
                call.Syntax is InvocationExpressionSyntax invocation ? CalledName.LocationOf(invocation) : call.Syntax.GetLocation(),
                PredictionBatch.TryWrite(call, row, loop, context.Compilation)));
        }
    }

    /// <summary>A loop that can end before its last row, that asks somebody or that waits does not want all rows at once.</summary>
    private static bool EndsEarlyOrWaits(IOperation loop, WaitingSymbols waiting) => loop.DescendantsAndSelf().Any(operation => operation switch
    {
        IBranchOperation { BranchKind: BranchKind.Break or BranchKind.GoTo } => loop is ILoopOperation,
        IReturnOperation => loop is ILoopOperation && !operation.Ancestors().TakeWhile(ancestor => ancestor != loop).Any(ancestor => ancestor is IAnonymousFunctionOperation),
        IAwaitOperation => true,
        IInvocationOperation call => waiting.Waits(call),
        _ => false,
    });
}
