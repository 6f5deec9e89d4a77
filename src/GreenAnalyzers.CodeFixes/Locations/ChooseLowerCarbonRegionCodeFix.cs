using System.Composition;
using GreenAnalyzers.CodeFixes.Infrastructure;
using GreenAnalyzers.Locations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GreenAnalyzers.CodeFixes.Locations;

/// <summary>Fixes GRN5001: names another region in place of this one. Only the name itself is replaced: a constant may have other readers.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ChooseLowerCarbonRegionCodeFix))]
[Shared]
public sealed class ChooseLowerCarbonRegionCodeFix : GreenCodeFix
{
    /// <summary>Creates the fix.</summary>
    public ChooseLowerCarbonRegionCodeFix()
        : base(RuleIds.ChooseLowerCarbonRegion)
    {
    }

    private protected override void Register(CodeFixContext context, SyntaxNode root, Diagnostic diagnostic)
    {
        if (!diagnostic.Properties.TryGetValue(ChooseLowerCarbonRegionAnalyzer.Replacements, out var replacements)
            || string.IsNullOrEmpty(replacements)
            || Replaced(root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true), diagnostic) is not { } replaced)
        {
            return;
        }

        foreach (var replacement in replacements!.Split(','))
        {
            var name = replacement.Substring(0, replacement.IndexOf('='));
            var gramsPerKWh = replacement.Substring(name.Length + 1);
            Register(
                context,
                diagnostic,
                $"Use '{name}', {gramsPerKWh} g CO2e/kWh (changes where data lies and latency)",
                name,
                tree => tree.ReplaceNode(replaced, With(replaced, name)));
        }
    }

    private static SyntaxNode? Replaced(SyntaxNode node, Diagnostic diagnostic)
    {
        var isMember = diagnostic.Properties.ContainsKey(ChooseLowerCarbonRegionAnalyzer.IsMember);
        return node switch
        {
            MemberAccessExpressionSyntax { Name: IdentifierNameSyntax member } when isMember => member,
            IdentifierNameSyntax member when isMember => member,
            LiteralExpressionSyntax literal => literal,
            _ => null,
        };
    }

    private static SyntaxNode With(SyntaxNode replaced, string name) => replaced is LiteralExpressionSyntax
        ? SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(name)).WithTriviaFrom(replaced)
        : SyntaxFactory.IdentifierName(name).WithTriviaFrom(replaced);
}
