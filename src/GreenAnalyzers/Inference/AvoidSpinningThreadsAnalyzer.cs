using System.Collections.Immutable;
using GreenAnalyzers.Flow;
using GreenAnalyzers.Infrastructure;
using GreenAnalyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Inference;

/// <summary>GRN3006: a session lives as long as a service, and its threads spin while they wait for the next request.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AvoidSpinningThreadsAnalyzer : GreenAnalyzer
{
    /// <summary>Key of the diagnostic property that holds the type of the options, as it is written at the place of the diagnostic, where there are none.</summary>
    internal const string OptionsType = nameof(OptionsType);

    /// <summary>Creates the rule.</summary>
    public AvoidSpinningThreadsAnalyzer()
        : base(Rules.AvoidSpinningThreads)
    {
    }

    private protected override void Start(CompilationStartAnalysisContext context)
    {
        if (OnnxSessionSymbols.TryCreate(context.Compilation) is { } onnx
            && ServiceSymbols.TryCreate(context.Compilation) is { } symbols
            && !TestFrameworks.AreUsedBy(context.Compilation))
        {
            var services = new Services(symbols, context.Compilation);
            context.RegisterOperationAction(operation => Analyze(operation, onnx, services), OperationKind.ObjectCreation);
        }
    }

    private static void Analyze(OperationAnalysisContext context, OnnxSessionSymbols onnx, Services services)
    {
        var session = (IObjectCreationOperation)context.Operation;
        if (!onnx.MakesSession(session)
            || SessionKeeper.Of(session, services.Symbols, context.Compilation, context.CancellationToken) is not { } keeper
            || (keeper.Member is { } member && !services.Keep(member))
            || !new SpinningOptions(onnx, context.Compilation, context.CancellationToken).AreDefaultFor(session, out var options)
            || IsRunInLoop(keeper.Member, onnx, context.Compilation, context.CancellationToken))
        {
            return;
        }

        context.ReportDiagnostic(Diagnostic.Create(
            Rules.AvoidSpinningThreads,
            CreatedType.LocationOf(session.Syntax),
            additionalLocations: options is null ? null : [options.Syntax.GetLocation()],
            properties: options is null && session.Arguments.Length == 1
                ? ImmutableDictionary<string, string?>.Empty.Add(
                    OptionsType, onnx.Options.ToMinimalDisplayString(session.SemanticModel!, session.Syntax.SpanStart))
                : ImmutableDictionary<string, string?>.Empty,
            messageArgs: [keeper.Member is { Name: var name } ? $"'{name}' is" : "This session is"]));
    }

    /// <summary>A session that runs again and again without a pause has work for its threads.</summary>
    private static bool IsRunInLoop(ISymbol? keeper, OnnxSessionSymbols onnx, Compilation compilation, CancellationToken cancellationToken)
        => keeper is not null
            && MemberBodies.OfType(keeper.ContainingType, compilation, cancellationToken)
                .SelectMany(body => body.DescendantsAndSelf())
                .Any(operation => onnx.RunsSession(operation) && operation.Ancestors().Any(ancestor => ancestor is ILoopOperation));
}
