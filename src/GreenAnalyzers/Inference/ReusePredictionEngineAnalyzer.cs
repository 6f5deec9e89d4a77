using System.Collections.Immutable;
using GreenAnalyzers.Facts;
using GreenAnalyzers.Flow;
using GreenAnalyzers.Infrastructure;
using GreenAnalyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Inference;

/// <summary>
/// GRN3004: a prediction engine is created for each row that a method is given, or the model is loaded for it, and dropped after the prediction.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ReusePredictionEngineAnalyzer : GreenAnalyzer
{
    /// <summary>What a diagnostic says is shared where it is a model without an engine.</summary>
    internal const string ModelKind = "Model";

    /// <summary>Creates the rule.</summary>
    public ReusePredictionEngineAnalyzer()
        : base(Rules.ReusePredictionEngine)
    {
    }

    private protected override void Start(CompilationStartAnalysisContext context)
    {
        if (PredictionEngineSymbols.TryCreate(context.Compilation) is { } symbols && !TestFrameworks.AreUsedBy(context.Compilation))
        {
            var facts = ProjectFacts.TryLoad(context);
            context.RegisterOperationAction(operation => Analyze(operation, symbols, facts), OperationKind.Invocation);
        }
    }

    private static void Analyze(OperationAnalysisContext context, PredictionEngineSymbols symbols, ProjectFacts? facts)
    {
        var call = (IInvocationOperation)context.Operation;
        var createsEngine = symbols.CreatesEngine(call);
        if ((!createsEngine && !symbols.LoadsModel(call))
            || Repetition.Of(call, context.ContainingSymbol, context.Compilation, symbols.Tasks, context.CancellationToken) is not { } repetition)
        {
            return;
        }

        if (createsEngine)
        {
            AnalyzeEngine(context, call, repetition, symbols, facts);
        }
        else if (LoadedForRow.UsesOf(call, repetition, symbols, context.Compilation, context.CancellationToken) is { } uses)
        {
            var fix = SharedObjectFix.For(call, uses, symbols.Stable, call.Type!, ModelKind, context.Compilation);
            var file = ModelFileText.Of(PathOf(call), facts, context.Compilation, context.CancellationToken);
            Report(context, call, fix, [$"{char.ToUpperInvariant(file[0])}{file.Substring(1)} is loaded", repetition.Name, "", "load it once and keep it, as several threads may share it"]);
        }
    }

    private static void AnalyzeEngine(
        OperationAnalysisContext context,
        IInvocationOperation creation,
        Repetition repetition,
        PredictionEngineSymbols symbols,
        ProjectFacts? facts)
    {
        if (PerCallObject.UsesOf(creation, context.Compilation, static _ => false, symbols.Tasks, context.CancellationToken) is not { } uses
            || !IsRepeated(creation, uses, repetition, symbols))
        {
            return;
        }

        var model = EngineModel.Of(creation, symbols, context.Compilation, context.CancellationToken);
        if (model.MayDiffer)
        {
            return;
        }

        var reload = model.Load is { } load
            ? $" and {ModelFileText.Of(PathOf(load), facts, context.Compilation, context.CancellationToken)} is loaded again"
            : "";
        var fix = EngineFix.For(creation, uses, symbols, context.Compilation);
        Report(context, creation, fix, ["A prediction engine is created", repetition.Name, reload, "keep one behind a lock or for each thread, or use a 'PredictionEnginePool'"]);
    }

    private static void Report(
        OperationAnalysisContext context,
        IInvocationOperation call,
        (ImmutableDictionary<string, string?> Properties, IEnumerable<Location> Statements) fix,
        object[] arguments)
        => context.ReportDiagnostic(Diagnostic.Create(
            Rules.ReusePredictionEngine,
            call.Syntax is InvocationExpressionSyntax syntax ? CalledName.LocationOf(syntax) : call.Syntax.GetLocation(),
            additionalLocations: fix.Statements,
            properties: fix.Properties,
            messageArgs: arguments));

    /// <summary>One engine for one row that the caller gives, or one engine in each pass of a loop.</summary>
    private static bool IsRepeated(IInvocationOperation creation, IReadOnlyList<IOperation> uses, Repetition repetition, PredictionEngineSymbols symbols)
    {
        var predictions = uses.Where(use => symbols.RowOf(use) is not null).ToList();
        if (predictions.Count == 0 || predictions.Any(prediction => IsRepeatedWithoutCreation(prediction, creation, symbols.Tasks)))
        {
            return false;
        }

        // In a parallel loop each thread needs an engine of its own.
        return repetition switch
        {
            { Loop: IAnonymousFunctionOperation } => false,
            { Loop: { } loop } => LoopInvariance.Holds(creation, loop, symbols.Stable),
            { Function: { } function } => predictions
                .SelectMany(prediction => RowsOf(prediction, creation, uses, symbols))
                .SelectMany(row => ValueSources.Of(row).ParametersOf(function))
                .Any(symbols.MayHoldRow),
            _ => false,
        };
    }

    /// <summary>The row; for a prediction in a method that is given the engine, whatever else that method is given.</summary>
    private static IEnumerable<IOperation> RowsOf(IOperation prediction, IOperation creation, IReadOnlyList<IOperation> uses, PredictionEngineSymbols symbols)
        => prediction.IsWithin(MemberBodies.Root(creation))
            ? [symbols.RowOf(prediction)!]
            : uses
                .Select(use => use is IArgumentOperation { Parent: IInvocationOperation call } ? call : null)
                .OfType<IInvocationOperation>()
                .SelectMany(call => call.Arguments)
                .Select(argument => argument.Value);

    /// <summary>True when one engine makes many predictions, as it should.</summary>
    private static bool IsRepeatedWithoutCreation(IOperation prediction, IOperation creation, TaskSymbols tasks)
        => prediction.Ancestors().Any(ancestor => !creation.IsWithin(ancestor)
            && (ancestor is ILoopOperation || (ancestor is IAnonymousFunctionOperation lambda && !tasks.RunsOnce(lambda))));

    private static IOperation? PathOf(IInvocationOperation load)
        => load.Arguments.FirstOrDefault(argument => argument.Parameter is { Ordinal: 0, Type.SpecialType: SpecialType.System_String })?.Value;
}
