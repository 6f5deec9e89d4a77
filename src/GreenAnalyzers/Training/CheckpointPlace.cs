using System.Collections.Immutable;
using GreenAnalyzers.Infrastructure;
using GreenAnalyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Training;

/// <summary>Where a checkpoint belongs: behind the transforms, directly in front of the trainer.</summary>
internal sealed class CheckpointPlace
{
    /// <summary>Key of the property that holds the expression of the <c>MLContext</c>.</summary>
    public const string Context = nameof(Context);

    private CheckpointPlace(ImmutableArray<Location> locations, string context)
    {
        Locations = locations;
        Properties = ImmutableDictionary<string, string?>.Empty.Add(Context, context);
    }

    /// <summary>The expression behind which the checkpoint belongs; then the checkpoint that does nothing, where there is one.</summary>
    public ImmutableArray<Location> Locations { get; }

    /// <summary>What the fix needs to write the call.</summary>
    public ImmutableDictionary<string, string?> Properties { get; }

    /// <returns>Null where nothing stands in front of the trainer, where it is put elsewhere than here, or where no context is at hand.</returns>
    public static CheckpointPlace? Find(IInvocationOperation trainer, IReadOnlyList<IInvocationOperation> appends, PipelineUpstream upstream, PipelineSymbols pipelines)
    {
        if (appends.FirstOrDefault() is not { Syntax: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } } append
            || append.Syntax.SyntaxTree != trainer.Syntax.SyntaxTree
            || !access.Expression.Span.Contains(PipelineSymbols.ReceiverOf(append).Syntax.Span))
        {
            return null;
        }

        var before = access.Expression.GetLocation();
        if (upstream.DeadCheckpoint is not { } dead)
        {
            return ContextFor(append, pipelines) is { } context ? new CheckpointPlace(ImmutableArray.Create(before), context) : null;
        }

        // Moving it is right where it stands in the expression behind which it belongs.
        return dead.Syntax is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax, ArgumentList.Arguments: { Count: 1 } arguments }
            && dead.Syntax.SyntaxTree == append.Syntax.SyntaxTree
            && access.Expression.Span.Contains(dead.Syntax.Span)
            ? new CheckpointPlace(ImmutableArray.Create(before, dead.Syntax.GetLocation()), arguments[0].Expression.ToString())
            : null;
    }

    /// <summary>The context that the statement uses already, or the only one that can be named here.</summary>
    private static string? ContextFor(IInvocationOperation append, PipelineSymbols pipelines)
    {
        var used = append.DescendantsAndSelf()
            .FirstOrDefault(operation => operation is ILocalReferenceOperation or IParameterReferenceOperation or IMemberReferenceOperation
                && operation.Type.Is(pipelines.Context)
                && !operation.Syntax.DescendantNodes().OfType<InvocationExpressionSyntax>().Any());
        if (used is not null)
        {
            return used.Syntax.ToString();
        }

        var position = append.Syntax.SpanStart;
        var isStatic = append.SemanticModel?.GetEnclosingSymbol(position) is { IsStatic: true };
        var visible = append.SemanticModel?.LookupSymbols(position).Where(symbol => TypeOf(symbol).Is(pipelines.Context)).ToList() ?? [];
        return (visible.Where(symbol => symbol is IParameterSymbol || IsAssigned(symbol)).OnlyOrDefault()
            ?? visible.Where(symbol => symbol is IFieldSymbol or IPropertySymbol && (symbol.IsStatic || !isStatic)).OnlyOrDefault())?.Name;

        bool IsAssigned(ISymbol symbol) => symbol is ILocalSymbol local
            && local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is VariableDeclaratorSyntax { Initializer: not null } declarator
            && declarator.Span.End < position;
    }

    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        _ => null,
    };
}
