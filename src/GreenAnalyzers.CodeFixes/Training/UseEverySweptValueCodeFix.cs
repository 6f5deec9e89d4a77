using System.Composition;
using GreenAnalyzers.CodeFixes.Infrastructure;
using GreenAnalyzers.Training;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GreenAnalyzers.CodeFixes.Training;

/// <summary>
/// Fixes GRN2004: removes the loop over a value that reaches no trainer; where the value is still printed or stored, its first one stands.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UseEverySweptValueCodeFix))]
[Shared]
public sealed class UseEverySweptValueCodeFix : GreenCodeFix
{
    /// <summary>Creates the fix.</summary>
    public UseEverySweptValueCodeFix()
        : base(RuleIds.UseEverySweptValue)
    {
    }

    private protected override void Register(CodeFixContext context, SyntaxNode root, Diagnostic diagnostic)
    {
        if (root.FindToken(diagnostic.Location.SourceSpan.Start) is not { Parent: ForEachStatementSyntax loop }
            || !diagnostic.Properties.TryGetValue(UseEverySweptValueAnalyzer.FirstValue, out var first)
            || first is null
            || IsLeft(loop)
            || UsesOf(loop) is not { } uses)
        {
            return;
        }

        var changes = LoopRemoval.ChangesOf(loop, root.SyntaxTree.GetText(context.CancellationToken));
        changes.AddRange(uses.Select(use => new TextChange(use.Span, first)));
        Register(
            context,
            diagnostic,
            $"Remove the loop over '{loop.Identifier.Text}' and train with {first} only",
            "remove",
            changes.OrderBy(change => change.Span.Start).ToList());
    }

    /// <summary>True when a statement in the body ends a pass of the loop, or the loop.</summary>
    private static bool IsLeft(ForEachStatementSyntax loop)
        => loop.Statement.DescendantNodes().Any(node => node switch
        {
            ContinueStatementSyntax => node.Ancestors().First(IsLoop) == loop,
            BreakStatementSyntax => node.Ancestors().First(ancestor => IsLoop(ancestor) || ancestor is SwitchStatementSyntax) == loop,
            _ => false,
        });

    private static bool IsLoop(SyntaxNode node)
        => node is CommonForEachStatementSyntax or ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax;

    /// <summary>The places where the variable stands; null when one of them needs its name, or when the name stands for something else as well.</summary>
    private static List<IdentifierNameSyntax>? UsesOf(ForEachStatementSyntax loop)
    {
        var name = loop.Identifier.ValueText;
        var uses = new List<IdentifierNameSyntax>();
        foreach (var token in loop.Statement.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == name))
        {
            switch (token.Parent)
            {
                // The name of a member or of an argument.
                case IdentifierNameSyntax { Parent: NameColonSyntax or NameEqualsSyntax }:
                case IdentifierNameSyntax { Parent: MemberAccessExpressionSyntax access } member when access.Name == member:
                    break;
                case IdentifierNameSyntax { Parent: AnonymousObjectMemberDeclaratorSyntax { NameEquals: null } or ArgumentSyntax { Parent: TupleExpressionSyntax, NameColon: null } }:
                case IdentifierNameSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } } }:
                    return null;
                case IdentifierNameSyntax { Parent: AssignmentExpressionSyntax assignment } target when assignment.Left == target:
                    if (assignment.Parent is not InitializerExpressionSyntax)
                    {
                        return null;
                    }

                    break;
                case IdentifierNameSyntax use:
                    uses.Add(use);
                    break;
                default:
                    return null;
            }
        }

        return uses;
    }
}
