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
/// GRN2010: a search cross-validates every trial, or a cross-validation has more folds than it needs.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LimitCrossValidationAnalyzer : GreenAnalyzer
{
    /// <summary>Creates the rule.</summary>
    public LimitCrossValidationAnalyzer()
        : base(Rules.LimitCrossValidation)
    {
    }

    private protected override void Start(CompilationStartAnalysisContext context)
    {
        var pipelines = new PipelineSymbols(context.Compilation);
        if (pipelines.Context is not null)
        {
            var autoML = AutoMLSymbols.TryCreate(context.Compilation);
            context.RegisterOperationAction(operation => Analyze(operation, pipelines, autoML), OperationKind.Invocation);
            if (SweepSymbols.TryCreate(context.Compilation) is { } sweeps)
            {
                context.RegisterOperationAction(operation => AnalyzeLoop(operation, sweeps, autoML), OperationKind.Loop);
            }
        }
    }

    private static void Analyze(OperationAnalysisContext context, PipelineSymbols pipelines, AutoMLSymbols? autoML)
    {
        var call = (IInvocationOperation)context.Operation;
        if (autoML is not null && autoML.IsExtension(call, "SetDataset"))
        {
            AnalyzeSearch(context, call, pipelines, autoML);
        }
        else if (pipelines.CrossValidates(call) && FoldsOf(call) is { Value.ConstantValue: { HasValue: true, Value: int folds } } && folds > 1)
        {
            var maximum = RuleOptions.MaximumFolds.Read(context.Options, call.Syntax.SyntaxTree);
            if (autoML is not null && context.ContainingSymbol.ContainingType is { } type && autoML.IsTrialRunner(type))
            {
                Report(context, call, $"Each trial of the search trains {folds} models, one for each fold", "train each trial once, on one train and validation split");
            }
            else if (folds > maximum)
            {
                Report(context, call, $"Cross-validation with {folds} folds trains {folds} models", $"use at most {maximum} folds");
            }
        }
    }

    /// <summary>A loop over few values of one setting; a larger search is reported as a whole, with its folds.</summary>
    private static void AnalyzeLoop(OperationAnalysisContext context, SweepSymbols symbols, AutoMLSymbols? autoML)
    {
        var loop = (ILoopOperation)context.Operation;
        if (symbols.SweepAt(loop, context.ContainingSymbol, context.CancellationToken) is { } sweep
            && sweep.Swept.Any()
            && (!sweep.IsSearch || sweep.Limits.AreCut)
            && symbols.Calls.CrossValidationsOf(sweep.Training, context.CancellationToken).OnlyOrDefault() is { } validation
            && SweepSize.FoldsOf(validation) is { } folds
            && folds <= RuleOptions.MaximumFolds.Read(context.Options, loop.Syntax.SyntaxTree)
            && !(autoML is not null && context.ContainingSymbol.ContainingType is { } type && autoML.IsTrialRunner(type)))
        {
            Report(
                context,
                (IInvocationOperation)sweep.Training,
                $"Each value of {string.Join(", ", sweep.Swept.Select(swept => $"'{swept.Values.Name}'"))} trains {folds} models, one for each fold",
                "compare the values on one train and validation split, then cross-validate the best one");
        }
    }

    private static void AnalyzeSearch(OperationAnalysisContext context, IInvocationOperation call, PipelineSymbols pipelines, AutoMLSymbols autoML)
    {
        if (FoldsOf(call) is not { Value.ConstantValue: { HasValue: true, Value: int folds } } argument
            || call.Arguments.FirstOrDefault(other => other.Parameter?.Ordinal == 1)?.Value is not { } dataset
            || folds <= 1
            || (argument.ArgumentKind != ArgumentKind.DefaultValue && folds <= RuleOptions.MaximumFolds.Read(context.Options, call.Syntax.SyntaxTree)))
        {
            return;
        }

        // The last data set that is set counts.
        var experiment = AutoMLExperimentChain.Around(call, autoML);
        if (experiment.Calls.Any(other => autoML.IsExtension(other, "SetDataset") && experiment.AlwaysRunsAfter(other)))
        {
            return;
        }

        var finding = argument.ArgumentKind == ArgumentKind.DefaultValue
            ? $"'SetDataset' without 'fold' trains {folds} models for each trial{Describe(experiment, folds, autoML)}"
            : $"'SetDataset' with {folds} folds trains {folds} models for each trial{Describe(experiment, folds, autoML)}";
        Report(
            context,
            call,
            finding,
            "a train and validation split trains one",
            ValidationSplit.Propose(call, dataset, pipelines),
            dataset.Syntax.GetLocation());
    }

    private static void Report(
        OperationAnalysisContext context,
        IInvocationOperation call,
        string finding,
        string advice,
        ImmutableDictionary<string, string?>? properties = null,
        params Location[] additionalLocations)
    {
        var location = call.Syntax is InvocationExpressionSyntax invocation ? CalledName.LocationOf(invocation) : call.Syntax.GetLocation();
        context.ReportDiagnostic(Diagnostic.Create(Rules.LimitCrossValidation, location, additionalLocations, properties, finding, advice));
    }

    /// <summary>The number of folds is the only whole number among the parameters that cannot be null.</summary>
    private static IArgumentOperation? FoldsOf(IInvocationOperation call)
        => call.Arguments.FirstOrDefault(argument => argument.Parameter?.Type.SpecialType == SpecialType.System_Int32);

    private static string Describe(AutoMLExperimentChain experiment, int folds, AutoMLSymbols autoML)
        => experiment.Calls.Where(call => call.TargetMethod.Name == "SetMaxModelToExplore" && autoML.ConfiguresExperiment(call)).OnlyOrDefault() is { } limit
            && limit.Arguments.LastOrDefault()?.Value.ConstantValue is { HasValue: true, Value: int trials } && trials > 0
            ? string.Format(CultureInfo.InvariantCulture, " (up to {0:N0} x {1} = {2:N0})", trials, folds, (long)trials * folds)
            : "";
}
