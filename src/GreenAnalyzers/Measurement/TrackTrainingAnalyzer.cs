using System.Collections.Immutable;
using GreenAnalyzers.Flow;
using GreenAnalyzers.Infrastructure;
using GreenAnalyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Measurement;

/// <summary>GRN6001: a model is trained and no tracker measures it. It is on where GreenDefaults.Runtime is referenced, or where the project says so.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TrackTrainingAnalyzer : GreenAnalyzer
{
    /// <summary>Key of the diagnostic property that holds the type of the tracker, as it is written at the place of the diagnostic.</summary>
    internal const string TrackerType = nameof(TrackerType);

    /// <summary>Key of the diagnostic property that holds the name of the run.</summary>
    internal const string RunName = nameof(RunName);

    /// <summary>Creates the rule.</summary>
    public TrackTrainingAnalyzer()
        : base(Rules.TrackTraining)
    {
    }

    private protected override void Start(CompilationStartAnalysisContext context)
    {
        if (TrainingCallSymbols.TryCreate(context.Compilation) is not { } symbols || TestFrameworks.AreUsedBy(context.Compilation))
        {
            return;
        }

        var tracker = TrackerSymbols.TryCreate(context.Compilation);
        if (tracker is not null || RuleSwitch.IsSet(RuleIds.TrackTraining, context.Compilation, context.CancellationToken))
        {
            var trainings = new UntrackedTraining(symbols, tracker, context.Compilation);
            context.RegisterOperationAction(operation => Analyze(operation, trainings, tracker), OperationKind.Invocation);
        }
    }

    private static void Analyze(OperationAnalysisContext context, UntrackedTraining trainings, TrackerSymbols? tracker)
    {
        var call = (IInvocationOperation)context.Operation;
        if (!UntrackedTraining.MayTrain(call.TargetMethod.Name) || !trainings.IsFirstOfMethod(call, context.CancellationToken))
        {
            return;
        }

        var method = Functions.MethodAround(call);
        var place = NameOf(method, context.ContainingSymbol);
        var isRepeated = method is not null && trainings.IsCalledInLoop(method, context.CancellationToken);
        var advice = tracker is null ? "refer to 'GreenDefaults.Runtime' and start an 'EmissionsTracker' before it"
            : isRepeated ? "start an 'EmissionsTracker' before the loop that calls it"
            : "start an 'EmissionsTracker' before it";
        context.ReportDiagnostic(Diagnostic.Create(
            Rules.TrackTraining,
            call.Syntax is InvocationExpressionSyntax syntax ? CalledName.LocationOf(syntax) : call.Syntax.GetLocation(),
            properties: tracker is null || isRepeated ? ImmutableDictionary<string, string?>.Empty : FixProperties(call, method, tracker, context.Compilation),
            messageArgs: [place, advice]));
    }

    private static string NameOf(IMethodSymbol? method, ISymbol member) => method switch
    {
        { Name: WellKnownMemberNames.TopLevelStatementsEntryPointMethodName } => "the program",
        { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor } => $"the constructor of '{method.ContainingType.Name}'",
        { AssociatedSymbol: { } property } => $"'{property.Name}'",
        _ => $"'{(method ?? member).Name}'",
    };

    /// <summary>The name of a run says which code it was, in words that stay the same from run to run.</summary>
    private static ImmutableDictionary<string, string?> FixProperties(
        IInvocationOperation call, IMethodSymbol? method, TrackerSymbols tracker, Compilation compilation)
        => method is null
            ? ImmutableDictionary<string, string?>.Empty
            : ImmutableDictionary<string, string?>.Empty
                .Add(TrackerType, tracker.Tracker.ToMinimalDisplayString(call.SemanticModel!, call.Syntax.SpanStart))
                .Add(RunName, method switch
                {
                    { Name: WellKnownMemberNames.TopLevelStatementsEntryPointMethodName } => compilation.AssemblyName ?? "training",
                    { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor } => method.ContainingType.Name,
                    _ => $"{method.ContainingType.Name}.{(method.AssociatedSymbol ?? method).Name}",
                });
}
