using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;

namespace GreenTesting.Tests.Fakes;

/// <summary>Changes nothing.</summary>
public sealed class IdleFix : ForbiddenNameFix
{
    protected override StatementSyntax Change(StatementSyntax statement) => statement;
}

/// <summary>Makes a name that is reported again.</summary>
public sealed class EndlessFix : ForbiddenNameFix
{
    protected override string NewName(string name) => name + "der";
}

/// <summary>Needs two applications for each diagnostic.</summary>
public sealed class TwoStepFix : ForbiddenNameFix
{
    protected override string NewName(string name) => name.EndsWith('2') ? base.NewName(name) : name + "2";
}

/// <summary>Leaves code that does not compile.</summary>
public sealed class BreakingFix : ForbiddenNameFix
{
    protected override StatementSyntax Change(StatementSyntax statement)
    {
        var renamed = base.Change(statement);
        var value = renamed.DescendantNodes().OfType<LiteralExpressionSyntax>().First();
        return renamed.ReplaceNode(value, SyntaxFactory.IdentifierName("undefined"));
    }
}

/// <summary>Builds an identifier that the parser reads as more than one token.</summary>
public sealed class MalformedTreeFix : ForbiddenNameFix
{
    protected override string NewName(string name) => "good = 1, " + base.NewName(name);
}

/// <summary>Writes a long type name and careless spaces, and leaves the rest to simplification and formatting.</summary>
public sealed class AnnotatedFix : ForbiddenNameFix
{
    protected override StatementSyntax Change(StatementSyntax statement) =>
        SyntaxFactory.ParseStatement("global::System.Int32    good=0  ;")
            .WithTriviaFrom(statement)
            .WithAdditionalAnnotations(Formatter.Annotation, Simplifier.Annotation);
}

/// <summary>Has no Fix All provider.</summary>
public sealed class SingleFix : ForbiddenNameFix
{
    public override FixAllProvider? GetFixAllProvider() => null;
}

/// <summary>Has a Fix All provider and no equivalence key that it could work with.</summary>
public sealed class KeylessFix : ForbiddenNameFix
{
    protected override void Register(
        CodeFixContext context, VariableDeclaratorSyntax declarator, Func<CancellationToken, Task<Document>> change) =>
        context.RegisterCodeFix(CodeAction.Create(Title, change), context.Diagnostics);
}

/// <summary>Its Fix All fixes only the first occurrence.</summary>
public sealed class LazyFixAllFix : ForbiddenNameFix
{
    public override FixAllProvider? GetFixAllProvider() => new FirstOnlyProvider();

    private sealed class FirstOnlyProvider : FixAllProvider
    {
        public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
        {
            var diagnostic = (await fixAllContext.GetDocumentDiagnosticsAsync(fixAllContext.Document!)).First();
            CodeAction? action = null;
            await fixAllContext.CodeFixProvider.RegisterCodeFixesAsync(
                new CodeFixContext(fixAllContext.Document!, diagnostic, (a, _) => action = a, fixAllContext.CancellationToken));
            return action;
        }
    }
}

/// <summary>Fixes "bad" and offers nothing for other names.</summary>
public sealed class PickyFix : ForbiddenNameFix
{
    protected override void Register(
        CodeFixContext context, VariableDeclaratorSyntax declarator, Func<CancellationToken, Task<Document>> change)
    {
        if (declarator.Identifier.ValueText == "bad")
            base.Register(context, declarator, change);
    }
}

/// <summary>Offers two actions, the second of them inside a group.</summary>
public sealed class TwoActionsFix : ForbiddenNameFix
{
    protected override void Register(
        CodeFixContext context, VariableDeclaratorSyntax declarator, Func<CancellationToken, Task<Document>> change)
    {
        base.Register(context, declarator, change);
        var better = CodeAction.Create("Use a better name", cancellationToken => BetterAsync(context.Document, declarator, cancellationToken), "better");
        context.RegisterCodeFix(CodeAction.Create("More", ImmutableArray.Create(better), isInlinable: false), context.Diagnostics);
    }

    private static async Task<Document> BetterAsync(
        Document document, VariableDeclaratorSyntax declarator, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken);
        var statement = declarator.FirstAncestorOrSelf<StatementSyntax>()!;
        return document.WithSyntaxRoot(root!.ReplaceNode(statement, Rename(statement, "better")));
    }
}

/// <summary>Adds a file besides fixing.</summary>
public sealed class FileAddingFix : ForbiddenNameFix
{
    protected override void Register(
        CodeFixContext context, VariableDeclaratorSyntax declarator, Func<CancellationToken, Task<Document>> change) =>
        context.RegisterCodeFix(
            CodeAction.Create(
                Title,
                async cancellationToken =>
                {
                    var document = await change(cancellationToken);
                    return document.Project.AddDocument("Names.cs", "class Names { }", filePath: "/0/Names.cs").Project.Solution;
                },
                Title),
            context.Diagnostics);

    public override FixAllProvider? GetFixAllProvider() => null;
}
