using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace GreenAnalyzers.CodeFixes.Infrastructure;

/// <summary>The base of every code fix: one rule, actions that are independent of each other, and Fix All in batches.</summary>
public abstract class GreenCodeFix : CodeFixProvider
{
    private protected GreenCodeFix(string ruleId)
    {
        FixableDiagnosticIds = ImmutableArray.Create(ruleId);
    }

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            await RegisterAsync(context, root, diagnostic).ConfigureAwait(false);
        }
    }

    /// <summary>Registers the actions for one diagnostic, or none where no rewrite is right.</summary>
    private protected virtual void Register(CodeFixContext context, SyntaxNode root, Diagnostic diagnostic)
    {
    }

    /// <summary>The same for a fix that has to ask the compiler first.</summary>
    private protected virtual Task RegisterAsync(CodeFixContext context, SyntaxNode root, Diagnostic diagnostic)
    {
        Register(context, root, diagnostic);
        return Task.CompletedTask;
    }

    /// <summary>Registers an action that replaces nodes of the document at hand.</summary>
    /// <param name="context">The context of the fix.</param>
    /// <param name="diagnostic">The diagnostic that is fixed.</param>
    /// <param name="title">The title, with what else changes where behaviour does.</param>
    /// <param name="key">Tells actions of one rule apart in Fix All.</param>
    /// <param name="rewrite">Makes the new root from the old one.</param>
    private protected static void Register(
        CodeFixContext context,
        Diagnostic diagnostic,
        string title,
        string key,
        Func<SyntaxNode, SyntaxNode> rewrite)
    {
        var document = context.Document;
        context.RegisterCodeFix(
            CodeAction.Create(
                title,
                async cancellationToken =>
                {
                    var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
                    return root is null ? document : document.WithSyntaxRoot(rewrite(root));
                },
                equivalenceKey: diagnostic.Id + ":" + key),
            diagnostic);
    }

    /// <summary>Registers an action that changes the text of the document at hand, so that everything else stays as it is written.</summary>
    /// <param name="context">The context of the fix.</param>
    /// <param name="diagnostic">The diagnostic that is fixed.</param>
    /// <param name="title">The title, with what else changes where behaviour does.</param>
    /// <param name="key">Tells actions of one rule apart in Fix All.</param>
    /// <param name="changes">The changes, sorted by position.</param>
    private protected static void Register(CodeFixContext context, Diagnostic diagnostic, string title, string key, IReadOnlyList<TextChange> changes)
    {
        var document = context.Document;
        context.RegisterCodeFix(
            CodeAction.Create(
                title,
                async cancellationToken =>
                {
                    var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
                    return document.WithText(text.WithChanges(changes));
                },
                equivalenceKey: diagnostic.Id + ":" + key),
            diagnostic);
    }
}
