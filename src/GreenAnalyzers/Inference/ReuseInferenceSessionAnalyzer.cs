using GreenAnalyzers.Facts;
using GreenAnalyzers.Flow;
using GreenAnalyzers.Infrastructure;
using GreenAnalyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Inference;

/// <summary>
/// GRN3003: a model is loaded, run and dropped within one call, so that each call reads and prepares it again.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ReuseInferenceSessionAnalyzer : GreenAnalyzer
{
    /// <summary>Creates the rule.</summary>
    public ReuseInferenceSessionAnalyzer()
        : base(Rules.ReuseInferenceSession)
    {
    }

    private protected override void Start(CompilationStartAnalysisContext context)
    {
        if (LoadedModelSymbols.TryCreate(context.Compilation) is { } symbols && !TestFrameworks.AreUsedBy(context.Compilation))
        {
            var facts = ProjectFacts.TryLoad(context);
            context.RegisterOperationAction(operation => Analyze(operation, symbols, facts), OperationKind.ObjectCreation, OperationKind.Invocation);
        }
    }

    private static void Analyze(OperationAnalysisContext context, LoadedModelSymbols symbols, ProjectFacts? facts)
    {
        var load = context.Operation;
        if (!symbols.Loads(load)
            || Repetition.Of(load, context.ContainingSymbol, context.Compilation, symbols.Tasks, context.CancellationToken) is not { } repetition
            || PerCallObject.UsesOf(load, context.Compilation, symbols.Derives, symbols.Tasks, context.CancellationToken) is not { } uses
            || !uses.Any(symbols.Runs)
            || !IsRepeated(load, uses, repetition, symbols))
        {
            return;
        }

        var holder = symbols.HolderOf(load);
        var fix = SharedObjectFix.For(load, uses, symbols.Stable, holder, symbols.KindOf(load), context.Compilation);
        context.ReportDiagnostic(Diagnostic.Create(
            Rules.ReuseInferenceSession,
            load.Syntax.GetLocation(),
            additionalLocations: fix.Statements,
            properties: fix.Properties,
            messageArgs:
            [
                holder.Name,
                repetition.Name,
                ModelFileText.Of(symbols.FileOf(load), facts, context.Compilation, context.CancellationToken),
                symbols.AdviceFor(load),
            ]));
    }

    /// <summary>
    /// The same model again and again: in a loop nothing may change it, a lambda must be one that serves requests, not a step of the program, and a
    /// method must be told what to run the model on. One that is not, and has no object either, is a demonstration.
    /// </summary>
    private static bool IsRepeated(IOperation load, IReadOnlyList<IOperation> uses, Repetition repetition, LoadedModelSymbols symbols)
        => repetition switch
        {
            { Loop: { } loop } => LoopInvariance.Holds(load, loop, symbols.Stable),
            { IsLambda: true, Function: { } lambda } => uses
                .Where(symbols.Runs)
                .OfType<IInvocationOperation>()
                .SelectMany(run => run.Arguments)
                .SelectMany(argument => ValueSources.Of(argument.Value).ParametersOf(lambda))
                .Any(),
            { Function: { IsStatic: true } function } => function.Parameters.Any(parameter => !symbols.Tasks.IsCancellationToken(parameter.Type)),
            _ => true,
        };
}
