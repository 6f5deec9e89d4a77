using System.Globalization;
using GreenAnalyzers.Flow;
using GreenAnalyzers.Infrastructure;
using GreenAnalyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Training;

/// <summary>
/// GRN2005: a boosted-tree trainer is to stop early and is trained without the validation set that tells it when.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class GiveEarlyStoppingAValidationSetAnalyzer : GreenAnalyzer
{
    // The library's default of 'NumberOfIterations'.
    private const int DefaultIterations = 100;

    /// <summary>Creates the rule.</summary>
    public GiveEarlyStoppingAValidationSetAnalyzer()
        : base(Rules.GiveEarlyStoppingAValidationSet)
    {
    }

    private protected override void Start(CompilationStartAnalysisContext context)
    {
        if (BoostedTreeSymbols.TryCreate(context.Compilation) is { } trees)
        {
            var pipelines = new PipelineSymbols(context.Compilation);
            context.RegisterOperationAction(operation => Analyze(operation, trees, pipelines), OperationKind.ObjectCreation);
        }
    }

    private static void Analyze(OperationAnalysisContext context, BoostedTreeSymbols trees, PipelineSymbols pipelines)
    {
        var creation = (IObjectCreationOperation)context.Operation;
        var isLightGbm = trees.IsLightGbmOptions(creation.Type);
        if (!isLightGbm && !trees.IsFastTreeOptions(creation.Type))
        {
            return;
        }

        var options = OptionsObject.Follow(creation, context.Compilation, context.CancellationToken);
        if ((isLightGbm ? EarlyStoppingOf(options) : RuleOf(options)) is not { } setting
            || !options.IsKnown
            || options.Consumers.OnlyOrDefault() is not { } trainer
            || !trees.MakesTrainer(trainer)
            || TrainingsWithoutValidation(trainer, pipelines, context.Compilation, context.CancellationToken) is not { } trainings)
        {
            return;
        }

        var place = setting.Target.Parent!.Syntax.GetLocation();
        var fix = trainings.OnlyOrDefault() is { } fit && fit.Syntax.SyntaxTree == place.SourceTree ? ValidationFit.For(trainer, fit, trees, pipelines) : default;
        context.ReportDiagnostic(Diagnostic.Create(
            Rules.GiveEarlyStoppingAValidationSet,
            place,
            additionalLocations: fix.Calls,
            properties: fix.Properties,
            setting.Member,
            isLightGbm ? $"has no effect without a validation set: {IterationsOf(options)} are trained" : "makes the training throw without a validation set"));
    }

    /// <summary>Only a constant above 0 is certain to be meant.</summary>
    private static MemberValue? EarlyStoppingOf(OptionsObject options)
        => options.ValuesOf("EarlyStoppingRound").OnlyOrDefault() is { Value.ConstantValue: { HasValue: true, Value: > 0 } } rounds ? rounds : null;

    private static MemberValue? RuleOf(OptionsObject options)
        => options.ValuesOf("EarlyStoppingRule").OnlyOrDefault() is { Value: { } value } rule && SingleValue.Of(value) is IObjectCreationOperation ? rule
            : options.ValuesOf("EnablePruning").OnlyOrDefault() is { Value.ConstantValue: { HasValue: true, Value: true } } pruning ? pruning
            : null;

    /// <summary>
    /// The calls that train the trainer where no validation set can be given: in a chain, inside a trainer of several classes, in cross-validation, with one
    /// argument. Null when there are none, or there may be others.
    /// </summary>
    private static IReadOnlyList<IInvocationOperation>? TrainingsWithoutValidation(
        IOperation trainer,
        PipelineSymbols pipelines,
        Compilation compilation,
        CancellationToken cancellationToken)
    {
        var flow = ObjectFlow.Follow(trainer, compilation, Holds, cancellationToken);
        var trainings = new List<IInvocationOperation>();
        foreach (var use in flow.Uses)
        {
            switch (use is IArgumentOperation argument ? argument.Parent : use)
            {
                case IInvocationOperation fit when use is IInvocationOperation && pipelines.Fits(fit):
                    if (fit.Arguments.Length > 1)
                    {
                        return null;
                    }

                    trainings.Add(fit);
                    break;
                case IInvocationOperation call when pipelines.CrossValidates(call):
                    trainings.Add(call);
                    break;
                // 'Fit' that is handed on as a delegate may be the one with a validation set.
                case IMethodReferenceOperation:
                    return null;
                case IInvocationOperation call when use is IArgumentOperation && !Holds(call) && !MemberBodies.IsKnown(call.TargetMethod):
                case IObjectCreationOperation { Constructor: { } constructor } when !MemberBodies.IsKnown(constructor):
                    return null;
            }
        }

        return trainings.Count > 0 && !flow.Escapes && !flow.IsShared ? trainings : null;

        bool Holds(IOperation call) => pipelines.Chains(call) || pipelines.MakesMulticlassTrainer(call);
    }

    private static string IterationsOf(OptionsObject options)
    {
        var iterations = options.ValuesOf("NumberOfIterations").ToList();
        return iterations.Count == 0 ? Text(DefaultIterations)
            : iterations.Count == 1 && iterations[0].Value?.ConstantValue is { HasValue: true, Value: int number } ? Text(number)
            : "all iterations";

        static string Text(int number) => string.Format(CultureInfo.InvariantCulture, "all {0:N0} iterations", number);
    }
}
