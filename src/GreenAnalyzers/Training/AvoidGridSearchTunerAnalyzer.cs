using System.Collections.Immutable;
using System.Globalization;
using GreenAnalyzers.Infrastructure;
using GreenAnalyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Training;

/// <summary>
/// GRN2001: an <c>AutoMLExperiment</c> is given the grid search tuner, or another library searches on a grid.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AvoidGridSearchTunerAnalyzer : GreenAnalyzer
{
    /// <summary>Key of the diagnostic property that names the method to call instead; absent when the call is to be removed.</summary>
    internal const string Replacement = nameof(Replacement);

    /// <summary>Key of the diagnostic property that is there when the experiment is the first argument of a call in static form.</summary>
    internal const string StaticForm = nameof(StaticForm);

    /// <summary>Key of the diagnostic property that is there when the search is that of another library, which no rewrite replaces.</summary>
    internal const string OtherLibrary = nameof(OtherLibrary);

    private const string GridSearchTuner = "SetGridSearchTuner";

    /// <summary>Creates the rule.</summary>
    public AvoidGridSearchTunerAnalyzer()
        : base(Rules.AvoidGridSearchTuner)
    {
    }

    private protected override void Start(CompilationStartAnalysisContext context)
    {
        if (AutoMLSymbols.TryCreate(context.Compilation) is { } autoML)
        {
            context.RegisterOperationAction(operation => Analyze(operation, autoML), OperationKind.Invocation);
        }

        if (GridSearchSymbols.TryCreate(context.Compilation) is { } grids)
        {
            context.RegisterOperationAction(operation => AnalyzeOtherLibrary(operation, grids), OperationKind.Invocation, OperationKind.ObjectCreation);
        }
    }

    private static void AnalyzeOtherLibrary(OperationAnalysisContext context, GridSearchSymbols grids)
    {
        if (grids.AdviceFor(context.Operation) is { } advice)
        {
            var location = context.Operation is IInvocationOperation call ? NameLocation(call) : CreatedType.LocationOf(context.Operation.Syntax);
            context.ReportDiagnostic(Diagnostic.Create(
                Rules.AvoidGridSearchTuner,
                location,
                ImmutableDictionary<string, string?>.Empty.Add(OtherLibrary, "true"),
                "A grid search trains every combination",
                advice));
        }
    }

    private static void Analyze(OperationAnalysisContext context, AutoMLSymbols autoML)
    {
        // What lambdas capture is allocated where a method begins: the check that most calls fail stands alone.
        if (context.Operation is IInvocationOperation call && autoML.IsExtension(call, GridSearchTuner))
        {
            AnalyzeTuner(context, call, autoML);
        }
    }

    private static void AnalyzeTuner(OperationAnalysisContext context, IInvocationOperation call, AutoMLSymbols autoML)
    {
        var experiment = AutoMLExperimentChain.Around(call, autoML);
        var properties = ImmutableDictionary<string, string?>.Empty;
        if (call.Syntax is InvocationExpressionSyntax { ArgumentList.Span: var arguments }
            && AutoMLExperimentChain.ReceiverOf(call) is { } receiver
            && arguments.Contains(receiver.Syntax.Span))
        {
            properties = properties.Add(StaticForm, "true");
        }

        string finding;
        string advice;
        if (experiment.Calls.Any(other => autoML.IsExtension(other, "SetPipeline") && experiment.AlwaysRunsAfter(other)))
        {
            finding = "This grid search tuner is never used: 'SetPipeline', called after it, sets another tuner";
            advice = "remove the call";
        }
        else
        {
            var step = StepOf(call);
            var grid = step is > 0 ? GridSize.TryCompute(experiment, step.Value, autoML) : null;
            if (grid is not null && grid.Combinations <= RuleOptions.AllowedTrials.Read(context.Options, call.Syntax.SyntaxTree))
            {
                return;
            }

            // The cost-frugal tuner of a pipeline needs a pipeline among the services of the experiment and fails without one.
            var replacement = experiment.Calls.Any(other => autoML.IsExtension(other, "SetPipeline") && experiment.AlwaysRunsBefore(other))
                ? "SetEciCostFrugalTuner"
                : "SetCostFrugalTuner";
            properties = properties.Add(Replacement, replacement);
            finding = step == 0
                ? "A grid search with 'step: 0' has no values for a numeric option and looks for its first trial without end"
                : $"A grid search trains every combination{Describe(grid)}, and all of them again while there is budget left";
            advice = $"'{replacement}' spends the same budget on settings that promise more";
        }

        context.ReportDiagnostic(Diagnostic.Create(Rules.AvoidGridSearchTuner, NameLocation(call), properties, finding, advice));
    }

    private static int? StepOf(IInvocationOperation call)
        => call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == 1)?.Value.ConstantValue is { HasValue: true, Value: int step } ? step : null;

    private static string Describe(GridSize? grid)
    {
        if (grid is null)
        {
            return "";
        }

        var factors = string.Join(" x ", grid.Factors.Select(factor => factor.ToString(CultureInfo.InvariantCulture)));
        return grid.Factors.Count == 1
            ? $" ({factors})"
            : $" ({factors} = {grid.Combinations.ToString("N0", CultureInfo.InvariantCulture)})";
    }

    /// <summary>The name and the arguments, not the chain in front of them.</summary>
    private static Location NameLocation(IInvocationOperation call)
        => call.Syntax is InvocationExpressionSyntax invocation
            ? CalledName.LocationOf(invocation)
            : call.Syntax.GetLocation();
}
