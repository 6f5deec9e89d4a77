using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GreenTesting.Tests.Fakes;

/// <summary>Renames "bad.." to "good..". Derived fixes do one thing wrong each.</summary>
public class ForbiddenNameFix : CodeFixProvider
{
    public const string Title = "Use a good name";

    public override ImmutableArray<string> FixableDiagnosticIds => [ForbiddenNameAnalyzer.Id];

    public override FixAllProvider? GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken);
        var declarator = (VariableDeclaratorSyntax)root!.FindNode(context.Span);
        Register(context, declarator, cancellationToken => Task.FromResult(Replace(context.Document, root, declarator)));
    }

    protected virtual void Register(
        CodeFixContext context, VariableDeclaratorSyntax declarator, Func<CancellationToken, Task<Document>> change) =>
        context.RegisterCodeFix(CodeAction.Create(Title, change, nameof(ForbiddenNameFix)), context.Diagnostics);

    protected virtual Document Replace(Document document, SyntaxNode root, VariableDeclaratorSyntax declarator)
    {
        var statement = declarator.FirstAncestorOrSelf<StatementSyntax>()!;
        return document.WithSyntaxRoot(root.ReplaceNode(statement, Change(statement)));
    }

    protected virtual StatementSyntax Change(StatementSyntax statement) =>
        Rename(statement, NewName(Declarator(statement).Identifier.ValueText));

    protected virtual string NewName(string name) => "good" + name["bad".Length..];

    protected static StatementSyntax Rename(StatementSyntax statement, string name)
    {
        var old = Declarator(statement).Identifier;
        return statement.ReplaceToken(old, SyntaxFactory.Identifier(name).WithTriviaFrom(old));
    }

    protected static VariableDeclaratorSyntax Declarator(StatementSyntax statement) =>
        statement.DescendantNodes().OfType<VariableDeclaratorSyntax>().First();
}
