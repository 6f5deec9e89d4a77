using System.Globalization;
using GreenAnalyzers.Flow;
using GreenAnalyzers.Inference;
using GreenAnalyzers.Infrastructure;
using GreenAnalyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Training;

/// <summary>
/// GRN2006: boosted trees with many iterations, an image classification without its early stopping, or a loop over many epochs that nothing ends.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class StopTrainingEarlyAnalyzer : GreenAnalyzer
{
    /// <summary>Creates the rule.</summary>
    public StopTrainingEarlyAnalyzer()
        : base(Rules.StopTrainingEarly)
    {
    }

    private protected override void Start(CompilationStartAnalysisContext context)
    {
        var trees = BoostedTreeSymbols.TryCreate(context.Compilation);
        var vision = ImageClassificationSymbols.TryCreate(context.Compilation);
        if (trees is not null || vision is not null)
        {
            context.RegisterOperationAction(operation => AnalyzeOptions(operation, trees, vision), OperationKind.ObjectCreation);
        }

        if (trees is not null)
        {
            context.RegisterOperationAction(operation => AnalyzeTrainer(operation, trees), OperationKind.Invocation);
        }

        if (GradientSymbols.TryCreate(context.Compilation) is { } gradients && !TestFrameworks.AreUsedBy(context.Compilation))
        {
            var memory = new GradientMemory(gradients, context.Compilation);
            context.RegisterOperationAction(operation => AnalyzeLoop(operation, memory), OperationKind.Loop);
        }
    }

    private static void AnalyzeOptions(OperationAnalysisContext context, BoostedTreeSymbols? trees, ImageClassificationSymbols? vision)
    {
        var creation = (IObjectCreationOperation)context.Operation;
        var isTree = trees?.IsLightGbmOptions(creation.Type) == true;
        if (!isTree && vision?.IsOptions(creation.Type) != true)
        {
            return;
        }

        AnalyzeOptions(context, creation, isTree, isTree ? trees!.MakesTrainer : vision!.MakesTrainer);
    }

    private static void AnalyzeOptions(OperationAnalysisContext context, IObjectCreationOperation creation, bool isTree, Func<IOperation, bool> makesTrainer)
    {
        var options = OptionsObject.Follow(creation, context.Compilation, context.CancellationToken);
        if (!options.IsKnown || options.Consumers.Count == 0 || !options.Consumers.All(makesTrainer))
        {
            return;
        }

        if (isTree)
        {
            if (!options.ValuesOf("EarlyStoppingRound").Any()
                && options.ValuesOf("NumberOfIterations").OnlyOrDefault() is { Value: { } value } iterations
                && AtLeast(value, RuleOptions.MinimumIterations, context) is { } number)
            {
                Report(context, iterations.Target.Parent!.Syntax, $"All {number} iterations are trained", "set 'EarlyStoppingRound' and train with a validation set");
            }
        }
        else if (options.ValuesOf("EarlyStoppingCriteria").OnlyOrDefault() is { Value.ConstantValue: { HasValue: true, Value: null } } criteria
            && options.ValuesOf("Epoch").All(epoch => epoch.Value is { } value && AtLeast(value, RuleOptions.MinimumEpochs, context) is not null))
        {
            Report(context, criteria.Target.Parent!.Syntax, "'EarlyStoppingCriteria' is off, so that every epoch is trained", "leave it at its default");
        }
    }

    /// <summary>The shorter form of the trainer has no early stopping at all.</summary>
    private static void AnalyzeTrainer(OperationAnalysisContext context, BoostedTreeSymbols trees)
    {
        var trainer = (IInvocationOperation)context.Operation;
        if (trees.IsLightGbmTrainer(trainer)
            && trainer.Arguments.FirstOrDefault(argument => argument.Parameter?.Type.SpecialType == SpecialType.System_Int32) is { ArgumentKind: ArgumentKind.Explicit } iterations
            && AtLeast(iterations.Value, RuleOptions.MinimumIterations, context) is { } number)
        {
            Report(
                context,
                iterations.Syntax,
                $"All {number} iterations are trained",
                "pass options with 'EarlyStoppingRound' and train with a validation set");
        }
    }

    private static void AnalyzeLoop(OperationAnalysisContext context, GradientMemory memory)
    {
        if (context.Operation is IForLoopOperation loop
            && EpochLoop.TryRead(loop) is { } epochs
            && epochs.Count >= RuleOptions.MinimumEpochs.Read(context.Options, loop.Syntax.SyntaxTree)
            && epochs.TrainsToTheEnd(new GradientNeeds(memory, context.CancellationToken)))
        {
            Report(
                context,
                loop.Condition!.Syntax,
                $"All {Text(epochs.Count)} epochs are trained, although each of them is validated",
                "leave the loop when validation no longer improves");
        }
    }

    /// <summary>A constant that is not below the limit, as the message writes it.</summary>
    private static string? AtLeast(IOperation value, CountOption limit, OperationAnalysisContext context)
        => SingleValue.Of(value).ConstantValue.Value is int number && number >= limit.Read(context.Options, value.Syntax.SyntaxTree) ? Text(number) : null;

    private static string Text(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static void Report(OperationAnalysisContext context, SyntaxNode place, string finding, string advice)
        => context.ReportDiagnostic(Diagnostic.Create(Rules.StopTrainingEarly, place.GetLocation(), finding, advice));
}
