using System.Composition;
using GreenAnalyzers.CodeFixes.Infrastructure;
using GreenAnalyzers.Inference;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GreenAnalyzers.CodeFixes.Inference;

/// <summary>
/// Fixes GRN3004 where the model is the same in every call: predicts with a pool that holds it, keeps the engine in a static <c>Lazy</c> and locks it for
/// the prediction, or keeps one for each thread. A model that scores without an engine is kept in a static <c>Lazy</c>.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReusePredictionEngineCodeFix))]
[Shared]
public sealed class ReusePredictionEngineCodeFix : GreenCodeFix
{
    /// <summary>Creates the fix.</summary>
    public ReusePredictionEngineCodeFix()
        : base(RuleIds.ReusePredictionEngine)
    {
    }

    private protected override void Register(CodeFixContext context, SyntaxNode root, Diagnostic diagnostic)
    {
        if (root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { } creation)
        {
            return;
        }

        if (PooledPrediction.TryRewrite(root, creation, diagnostic) is { } pooled)
        {
            Register(context, diagnostic, $"Predict with '{pooled.Pool}' (its model is loaded once)", "pool", pooled.Changes);
        }

        if (StaticLazy.TryCreate(root, creation, diagnostic) is { } lazy)
        {
            RegisterLazy(context, diagnostic, lazy);
        }

        if (diagnostic.Properties.TryGetValue(EngineFix.ThreadValue, out var value)
            && StaticLazy.TryCreate(root, creation, diagnostic, EngineFix.ThreadType, value!) is { } perThread)
        {
            Register(
                context,
                diagnostic,
                "Keep one for each thread in a static 'ThreadLocal' (they stay in memory while their thread runs and are not disposed)",
                "thread",
                perThread.Changes);
        }
    }

    private static void RegisterLazy(CodeFixContext context, Diagnostic diagnostic, StaticLazy lazy)
    {
        // Several threads may share a model, but not an engine.
        if (diagnostic.Properties[SharedObjectFix.Kind] == ReusePredictionEngineAnalyzer.ModelKind)
        {
            Register(context, diagnostic, "Keep it in a static 'Lazy' (it stays in memory)", "lazy", lazy.Changes);
            return;
        }

        diagnostic.Properties.TryGetValue(EngineFix.ResultType, out var resultType);
        if (LockedPrediction.TryLock(lazy.Method, lazy.Local, resultType, lazy.Lines) is { } @lock)
        {
            Register(
                context,
                diagnostic,
                "Keep it in a static 'Lazy' and lock it (predictions take turns; it stays in memory and is not disposed)",
                "lazy",
                [.. lazy.Changes, @lock]);
        }
    }
}
