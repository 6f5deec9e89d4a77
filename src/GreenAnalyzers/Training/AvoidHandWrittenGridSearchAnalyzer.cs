using System.Collections.Immutable;
using GreenAnalyzers.Infrastructure;
using GreenAnalyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Training;

/// <summary>
/// GRN2002: loops over settings train every combination.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AvoidHandWrittenGridSearchAnalyzer : GreenAnalyzer
{
    /// <summary>Key of the diagnostic property that holds the statements of a search over the same values; absent where one cannot be written.</summary>
    internal const string Search = nameof(Search);

    private const string AutoMLAdvice = "let an AutoML search with a cost-frugal tuner spend fewer trials on them";
    private const string TorchAdvice = "train a random sample of them, and stop the poor ones early";

    /// <summary>Creates the rule.</summary>
    public AvoidHandWrittenGridSearchAnalyzer()
        : base(Rules.AvoidHandWrittenGridSearch)
    {
    }

    private protected override void Start(CompilationStartAnalysisContext context)
    {
        if (SweepSymbols.TryCreate(context.Compilation) is { } symbols)
        {
            context.RegisterOperationAction(operation => Analyze(operation, symbols), OperationKind.Loop);
        }
    }

    private static void Analyze(OperationAnalysisContext context, SweepSymbols symbols)
    {
        var loop = (ILoopOperation)context.Operation;
        if (symbols.SweepAt(loop, context.ContainingSymbol, context.CancellationToken) is not { IsSearch: true, Limits.AreCut: false } sweep)
        {
            return;
        }

        var size = SweepSize.Of(sweep, symbols, context.CancellationToken);
        if (size.IsComplete && size.Trainings <= RuleOptions.AllowedTrainings.Read(context.Options, loop.Syntax.SyntaxTree))
        {
            return;
        }

        var swept = sweep.Swept.ToList();
        var finding = swept.Count > 1
            ? $"every combination of {string.Join(", ", swept.Select(variable => $"'{variable.Values.Name}'"))}"
            : $"every {(swept[0].Values.AreCombinations ? "combination" : "value")} of '{swept[0].Values.Name}'";
        var properties = SearchProposal.TryWrite(sweep, size, symbols) is { } search
            ? ImmutableDictionary<string, string?>.Empty.Add(Search, search)
            : null;
        context.ReportDiagnostic(Diagnostic.Create(
            Rules.AvoidHandWrittenGridSearch,
            sweep.Loops[0].Values.Header,
            properties,
            finding + size.Describe(),
            (symbols.Calls.StepsOf(sweep.Training, context.CancellationToken) & TrainingSteps.Fit) == 0 ? TorchAdvice : AutoMLAdvice));
    }
}
