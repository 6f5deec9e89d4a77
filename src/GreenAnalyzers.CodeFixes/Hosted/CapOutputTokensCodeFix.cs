using System.Composition;
using System.Globalization;
using GreenAnalyzers.CodeFixes.Infrastructure;
using GreenAnalyzers.Hosted;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GreenAnalyzers.CodeFixes.Hosted;

/// <summary>Fixes GRN4002: sets a cap where the options are made.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CapOutputTokensCodeFix))]
[Shared]
public sealed class CapOutputTokensCodeFix : GreenCodeFix
{
    /// <summary>Creates the fix.</summary>
    public CapOutputTokensCodeFix()
        : base(RuleIds.CapOutputTokens)
    {
    }

    private protected override void Register(CodeFixContext context, SyntaxNode root, Diagnostic diagnostic)
    {
        if (!diagnostic.Properties.TryGetValue(CapOutputTokensAnalyzer.Cap, out var cap)
            || !diagnostic.Properties.TryGetValue(CapOutputTokensAnalyzer.Tokens, out var text)
            || cap is null
            || !int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var tokens)
            || Rewrite(root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true), cap, tokens) is not { } rewrite)
        {
            return;
        }

        var title = cap == CapOutputTokensAnalyzer.MaximumLength
            ? $"Set '{cap}' to {tokens} (changes how long prompt and answer may be)"
            : $"Set '{cap}' to {tokens} (changes how long an answer may be)";
        Register(context, diagnostic, title, cap, rewrite);
    }

    private static Func<SyntaxNode, SyntaxNode>? Rewrite(SyntaxNode node, string cap, int tokens)
    {
        var number = SyntaxFactory.LiteralExpression(SyntaxKind.NumericLiteralExpression, SyntaxFactory.Literal(tokens));
        if (node is AssignmentExpressionSyntax assignment)
        {
            return tree => tree.ReplaceNode(assignment.Right, number.WithTriviaFrom(assignment.Right));
        }

        if (node.FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>() is not { } creation)
        {
            return null;
        }

        if (cap != CapOutputTokensAnalyzer.MaximumLength)
        {
            return tree => tree.ReplaceNode(creation, MemberAssignment.InInitializer(creation, cap, number));
        }

        return creation.Parent is EqualsValueClauseSyntax
        {
            Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax declaration } } variable,
        } && StatementInsertion.CanFollow(declaration)
            ? tree => StatementInsertion.After(
                tree, declaration, SyntaxFactory.ParseStatement($"{variable.Identifier.ValueText}.SetSearchOption(\"{cap}\", {tokens});"))
            : null;
    }
}
