using System.Composition;
using GreenAnalyzers.CodeFixes.Infrastructure;
using GreenAnalyzers.Hosted;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GreenAnalyzers.CodeFixes.Hosted;

/// <summary>Fixes GRN4001: names a smaller or an allowed model. Only a literal in the call is replaced: a constant may have other readers.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RightSizeHostedModelCodeFix))]
[Shared]
public sealed class RightSizeHostedModelCodeFix : GreenCodeFix
{
    /// <summary>Creates the fix.</summary>
    public RightSizeHostedModelCodeFix()
        : base(RuleIds.RightSizeHostedModel)
    {
    }

    private protected override void Register(CodeFixContext context, SyntaxNode root, Diagnostic diagnostic)
    {
        if (!diagnostic.Properties.TryGetValue(RightSizeHostedModelAnalyzer.Replacements, out var replacements)
            || replacements is null
            || root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not LiteralExpressionSyntax literal)
        {
            return;
        }

        foreach (var model in replacements.Split('\n'))
        {
            Register(
                context,
                diagnostic,
                $"Use '{model}' (changes quality)",
                model,
                tree => tree.ReplaceNode(
                    literal,
                    SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(model)).WithTriviaFrom(literal)));
        }
    }
}
