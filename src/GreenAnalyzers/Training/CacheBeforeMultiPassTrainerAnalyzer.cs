using System.Collections.Immutable;
using GreenAnalyzers.Infrastructure;
using GreenAnalyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Training;

/// <summary>
/// GRN2007: a trainer reads its data several times, and each pass prepares the rows again.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CacheBeforeMultiPassTrainerAnalyzer : GreenAnalyzer
{
    /// <summary>Creates the rule.</summary>
    public CacheBeforeMultiPassTrainerAnalyzer()
        : base(Rules.CacheBeforeMultiPassTrainer)
    {
    }

    private protected override void Start(CompilationStartAnalysisContext context)
    {
        if (MultiPassTrainerSymbols.TryCreate(context.Compilation) is { } trainers)
        {
            var pipelines = new PipelineSymbols(context.Compilation);
            var featurization = new FeaturizationSymbols(context.Compilation);
            context.RegisterOperationAction(operation => Analyze(operation, trainers, pipelines, featurization), OperationKind.Invocation);
        }
    }

    private static void Analyze(
        OperationAnalysisContext context,
        MultiPassTrainerSymbols trainers,
        PipelineSymbols pipelines,
        FeaturizationSymbols featurization)
    {
        var call = (IInvocationOperation)context.Operation;
        if (!trainers.MayMakeTrainer(call)
            || trainers.PassesOf(call, context.CancellationToken) is not { } passes
            || TrainerUses.Of(call, pipelines, context.Compilation, context.CancellationToken) is not { Trainings.Count: > 0 } uses)
        {
            return;
        }

        var upstream = new PipelineUpstream(pipelines, featurization, context.Compilation, context.CancellationToken);
        foreach (var append in uses.Appends)
        {
            upstream.AddChain(PipelineSymbols.ReceiverOf(append));
        }

        var data = new TrainingData(pipelines, upstream, context.Compilation, context.CancellationToken);
        foreach (var training in uses.Trainings)
        {
            if (pipelines.DataOf(training) is { } view)
            {
                data.Add(view);
            }
        }

        if (upstream.IsComplete && !upstream.IsCached && !data.IsCached && IsWorthACache(upstream, data))
        {
            Report(context, call, passes, upstream, CheckpointPlace.Find(call, uses.Appends, upstream, pipelines));
        }
    }

    /// <summary>Rows that are in memory, or in ML.NET's own format, are read at little cost: only what is made of them may be worth keeping.</summary>
    private static bool IsWorthACache(PipelineUpstream upstream, TrainingData data)
        => upstream.Costly is not null || (!data.IsFromObjects && (upstream.HasTransform || data.IsParsed));

    private static void Report(OperationAnalysisContext context, IInvocationOperation call, string passes, PipelineUpstream upstream, CheckpointPlace? place)
    {
        var repeated = upstream.Costly is { } costly ? $"repeats '{costly.TargetMethod.Name}' for every row"
            : upstream.HasTransform ? "loads and transforms every row again"
            : "parses every row again";
        var advice = upstream.DeadCheckpoint is not null ? "the checkpoint inside the parentheses ends a chain of its own and keeps nothing: move it out of them"
            : upstream.HasTransform ? "put 'AppendCacheCheckpoint' in front of it if the prepared rows fit into memory"
            : "load the rows into 'Data.Cache' if they fit into memory";
        context.ReportDiagnostic(Diagnostic.Create(
            Rules.CacheBeforeMultiPassTrainer,
            call.Syntax is InvocationExpressionSyntax invocation ? CalledName.LocationOf(invocation) : call.Syntax.GetLocation(),
            upstream.Costly is null ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning,
            additionalLocations: place?.Locations,
            properties: place?.Properties ?? ImmutableDictionary<string, string?>.Empty,
            messageArgs: [call.TargetMethod.Name, passes, repeated, advice]));
    }
}
