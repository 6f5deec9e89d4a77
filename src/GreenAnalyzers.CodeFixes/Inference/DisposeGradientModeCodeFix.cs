using System.Composition;
using GreenAnalyzers.CodeFixes.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GreenAnalyzers.CodeFixes.Inference;

/// <summary>Fixes GRN3002: holds the guard with a <c>using</c> declaration, or moves it to a <c>using</c> block around what works on tensors.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DisposeGradientModeCodeFix))]
[Shared]
public sealed class DisposeGradientModeCodeFix : GreenCodeFix
{
    /// <summary>Creates the fix.</summary>
    public DisposeGradientModeCodeFix()
        : base(RuleIds.DisposeGradientMode)
    {
    }

    private protected override void Register(CodeFixContext context, SyntaxNode root, Diagnostic diagnostic)
    {
        if (diagnostic.AdditionalLocations.Count == 0
            || root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not InvocationExpressionSyntax guard)
        {
            return;
        }

        var statement = guard.FirstAncestorOrSelf<StatementSyntax>()!;
        if (GuardInsertion.VariableOf(diagnostic) is { } variable)
        {
            Register(context, diagnostic, "Hold it with 'using var'", "declaration", tree => tree.ReplaceNode(statement, Held(statement, guard, variable)));
        }
        else
        {
            Register(
                context,
                diagnostic,
                "Hold it with 'using' around what it is meant for",
                "block",
                tree => GuardInsertion.Wrap(tree, diagnostic, guard, statement));
        }
    }

    private static StatementSyntax Held(StatementSyntax statement, ExpressionSyntax guard, string variable)
    {
        var held = statement is LocalDeclarationStatementSyntax declaration
            ? declaration.WithoutLeadingTrivia().WithUsingKeyword(SyntaxFactory.Token(SyntaxKind.UsingKeyword).WithTrailingTrivia(SyntaxFactory.Space))
            : GuardInsertion.Declaration(variable, guard.WithoutTrivia().ToString());
        return held.WithTriviaFrom(statement);
    }
}
