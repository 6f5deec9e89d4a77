using GreenAnalyzers.Inference;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GreenAnalyzers.CodeFixes.Inference;

/// <summary>Predicts with a pool in place of an engine that is made in the call; the engine goes, with all that only it needs.</summary>
internal sealed class PooledPrediction
{
    private PooledPrediction(string pool, IReadOnlyList<TextChange> changes)
    {
        Pool = pool;
        Changes = changes;
    }

    /// <summary>The name of the pool.</summary>
    public string Pool { get; }

    /// <summary>What to change, sorted by position.</summary>
    public IReadOnlyList<TextChange> Changes { get; }

    /// <returns>Null when the diagnostic names no pool, or the code is laid out so that lines cannot go.</returns>
    public static PooledPrediction? TryRewrite(SyntaxNode root, ExpressionSyntax creation, Diagnostic diagnostic)
    {
        if (!diagnostic.Properties.TryGetValue(EngineFix.Pool, out var pool)
            || creation.FirstAncestorOrSelf<LocalDeclarationStatementSyntax>() is not { } declaration
            || declaration.Parent is not BlockSyntax block)
        {
            return null;
        }

        var lines = new SourceLines(root.SyntaxTree.GetText());
        StatementSyntax[] gone = [.. StaticLazy.SetupOf(diagnostic, root), declaration];
        var engine = declaration.Declaration.Variables[0].Identifier.ValueText;
        var predictions = block.DescendantNodes().OfType<IdentifierNameSyntax>().Where(name => name.Identifier.ValueText == engine && IsPrediction(name));
        return gone.All(lines.IsAlone)
            ? new PooledPrediction(
                pool!,
                [
                    .. lines.RemovalOf(gone).Select(span => new TextChange(span, "")),
                    .. predictions.Select(name => new TextChange(name.Span, pool!)),
                ])
            : null;
    }

    private static bool IsPrediction(IdentifierNameSyntax name)
        => name.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Predict" } access && access.Expression == name;
}
