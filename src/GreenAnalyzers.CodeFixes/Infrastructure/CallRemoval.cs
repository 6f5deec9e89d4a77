using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GreenAnalyzers.CodeFixes.Infrastructure;

/// <summary>Takes a fluent call out of the code and leaves the object on which it was made.</summary>
internal static class CallRemoval
{
    /// <param name="root">The root of the document.</param>
    /// <param name="call">The call to take out.</param>
    /// <param name="receiver">The object on which it is made; null in <c>receiver?.Call()</c>, where it stands outside the call.</param>
    /// <returns>The root without the call; null where it cannot be taken out without changing what is around it.</returns>
    public static SyntaxNode? TryRemove(SyntaxNode root, InvocationExpressionSyntax call, ExpressionSyntax? receiver)
    {
        if (receiver is not null)
        {
            return call.Parent is ExpressionStatementSyntax statement && IsWithoutEffect(receiver)
                ? TryRemoveStatement(root, statement)
                : root.ReplaceNode(call, WithTrailing(receiver.WithLeadingTrivia(call.GetLeadingTrivia()), call));
        }

        return call switch
        {
            { Expression: MemberBindingExpressionSyntax, Parent: MemberAccessExpressionSyntax next } when next.Expression == call
                => root.ReplaceNode(next, SyntaxFactory.MemberBindingExpression(next.Name).WithTriviaFrom(next)),
            { Expression: MemberBindingExpressionSyntax, Parent: ConditionalAccessExpressionSyntax { Parent: ExpressionStatementSyntax statement } access }
                when IsWithoutEffect(access.Expression) => TryRemoveStatement(root, statement),
            { Expression: MemberBindingExpressionSyntax, Parent: ConditionalAccessExpressionSyntax access }
                => root.ReplaceNode(access, access.Expression.WithTriviaFrom(access)),
            _ => null,
        };
    }

    /// <summary>A name alone is no statement and does nothing; anything else must stay.</summary>
    private static bool IsWithoutEffect(ExpressionSyntax receiver)
        => receiver is IdentifierNameSyntax or ThisExpressionSyntax
            || receiver is MemberAccessExpressionSyntax { Expression: var target } && IsWithoutEffect(target);

    private static SyntaxNode? TryRemoveStatement(SyntaxNode root, ExpressionStatementSyntax statement) => statement.Parent switch
    {
        BlockSyntax or SwitchSectionSyntax { Statements.Count: > 1 } => Remove(root, statement),
        GlobalStatementSyntax global => Remove(root, global),
        // The only statement of an if or a loop: an empty block says that nothing is left.
        StatementSyntax or ElseClauseSyntax => root.ReplaceNode(statement, SyntaxFactory.Block().WithTriviaFrom(statement)),
        _ => null,
    };

    /// <summary>A comment above the node may be about more than the node: it stays, and so do directives.</summary>
    private static SyntaxNode? Remove(SyntaxNode root, SyntaxNode node)
    {
        var leading = node.GetLeadingTrivia();
        if (leading.All(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia) || trivia.IsKind(SyntaxKind.EndOfLineTrivia)))
        {
            return root.RemoveNode(node, SyntaxRemoveOptions.KeepNoTrivia);
        }

        // The indentation of the node goes with it; what follows has its own.
        var comments = leading[leading.Count - 1].IsKind(SyntaxKind.WhitespaceTrivia) ? leading.RemoveAt(leading.Count - 1) : leading;
        var mark = new SyntaxAnnotation();
        var marked = root.ReplaceNode(node, node.WithLeadingTrivia(comments).WithAdditionalAnnotations(mark));
        return marked.RemoveNode(
            marked.GetAnnotatedNodes(mark).Single(),
            SyntaxRemoveOptions.KeepLeadingTrivia | SyntaxRemoveOptions.KeepDirectives);
    }

    private static ExpressionSyntax WithTrailing(ExpressionSyntax receiver, InvocationExpressionSyntax call)
        => receiver.GetTrailingTrivia().Any(trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia))
            && call.GetTrailingTrivia().Any(SyntaxKind.EndOfLineTrivia)
            ? receiver
            : receiver.WithTrailingTrivia(call.GetTrailingTrivia());
}
