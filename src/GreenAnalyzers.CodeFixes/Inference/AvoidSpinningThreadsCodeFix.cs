using System.Composition;
using GreenAnalyzers.CodeFixes.Infrastructure;
using GreenAnalyzers.Inference;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GreenAnalyzers.CodeFixes.Inference;

/// <summary>Fixes GRN3006: adds the entry that has the threads sleep, to the options that are there or to new ones.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AvoidSpinningThreadsCodeFix))]
[Shared]
public sealed class AvoidSpinningThreadsCodeFix : GreenCodeFix
{
    private const string Title = "Let the threads sleep between requests (changes latency)";
    private const string Entry = ".AddSessionConfigEntry(\"session.intra_op.allow_spinning\", \"0\");";

    /// <summary>Creates the fix.</summary>
    public AvoidSpinningThreadsCodeFix()
        : base(RuleIds.AvoidSpinningThreads)
    {
    }

    private protected override void Register(CodeFixContext context, SyntaxNode root, Diagnostic diagnostic)
    {
        if (diagnostic.AdditionalLocations.Count > 0)
        {
            // The statement of the options: only a local of its own can be given an entry.
            if (root.FindNode(diagnostic.AdditionalLocations[0].SourceSpan, getInnermostNodeForTie: true)
                    .FirstAncestorOrSelf<LocalDeclarationStatementSyntax>() is { Declaration.Variables: { Count: 1 } variables } declaration
                && variables[0].Initializer?.Value.Span == diagnostic.AdditionalLocations[0].SourceSpan
                && StatementInsertion.CanFollow(declaration))
            {
                var added = SyntaxFactory.ParseStatement(variables[0].Identifier.Text + Entry);
                Register(context, diagnostic, Title, "entry", tree => StatementInsertion.After(tree, declaration, added));
            }
        }
        else if (diagnostic.Properties.TryGetValue(AvoidSpinningThreadsAnalyzer.OptionsType, out var type)
            && root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true)
                .FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>() is { ArgumentList: { } arguments } session
            && WithOptions(root, session, arguments, type!) is { } changes)
        {
            Register(context, diagnostic, Title, "options", changes);
        }
    }

    /// <summary>Makes options in front of the statement of the session; null where no statement can stand there.</summary>
    private static IReadOnlyList<TextChange>? WithOptions(
        SyntaxNode root, BaseObjectCreationExpressionSyntax session, ArgumentListSyntax arguments, string type)
    {
        var lines = new SourceLines(root.SyntaxTree.GetText());
        var around = session.Ancestors().TakeWhile(node => node is not (AnonymousFunctionExpressionSyntax or ArrowExpressionClauseSyntax));
        if (around.OfType<StatementSyntax>().FirstOrDefault() is not { Parent: BlockSyntax } statement || !lines.IsFirstOfLine(statement))
        {
            return null;
        }

        var member = statement.FirstAncestorOrSelf<MemberDeclarationSyntax>() ?? root;
        var used = new HashSet<string>(member.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken)).Select(token => token.ValueText));
        var name = used.Contains("options") ? "sessionOptions" : "options";
        if (used.Contains(name))
        {
            return null;
        }

        var indent = lines.IndentOf(statement);
        var text = $"{indent}var {name} = new {type}();{lines.NewLine}{indent}{name}{Entry}{lines.NewLine}";
        var argument = arguments.Arguments.Last().NameColon is null ? name : "options: " + name;
        return
        [
            new TextChange(new TextSpan(lines.StartWithComments(statement), 0), text),
            new TextChange(new TextSpan(arguments.Arguments.Last().Span.End, 0), ", " + argument),
        ];
    }
}
