using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GreenAnalyzers.CodeFixes.Hosted;

/// <summary>
/// <c>foreach (var text in texts) { OpenAIEmbedding e = client.GenerateEmbedding(text); .. }</c> becomes
/// <c>foreach (var (text, e) in texts.Zip(client.GenerateEmbeddings(texts).Value)) { .. }</c>.
/// </summary>
internal static class EmbeddingLoop
{
    /// <param name="call">The request for one element.</param>
    /// <param name="batchMethod">The method that takes all of them.</param>
    /// <returns>Null where the loop has another shape.</returns>
    public static TextChange? TryBatch(InvocationExpressionSyntax call, string batchMethod)
    {
        var access = (MemberAccessExpressionSyntax)call.Expression;
        if (access.Name.Identifier.ValueText is not ("GenerateEmbedding" or "GenerateEmbeddingAsync" or "GenerateAsync")
            || call.FirstAncestorOrSelf<StatementSyntax>() is not LocalDeclarationStatementSyntax { Declaration.Variables: { Count: 1 } variables } declaration
            || declaration.Parent is not BlockSyntax { Parent: ForEachStatementSyntax { AwaitKeyword.RawKind: 0 } loop } block
            || block.Statements[0] != declaration
            || variables[0].Initializer?.Value is not { } value
            || loop.Expression is not IdentifierNameSyntax collection
            || !PassesOn(call.ArgumentList, loop.Identifier.ValueText)
            || ValueOf(value, call) is not { } isAwaited
            || IsAssigned(variables[0].Identifier.ValueText, block)
            || declaration.GetLeadingTrivia().Concat(declaration.GetTrailingTrivia()).Any(trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia)))
        {
            return null;
        }

        var isOpenAI = batchMethod.StartsWith("GenerateEmbeddings", StringComparison.Ordinal);
        var takesResult = value.DescendantNodesAndSelf().OfType<MemberAccessExpressionSyntax>().Any(member => member.Name.Identifier.ValueText == "Value" && member.Span.Contains(call.Span));
        // With 'var' and without '.Value' the local is the response, not the embedding.
        if (isOpenAI && !takesResult && declaration.Declaration.Type.IsVar)
        {
            return null;
        }

        var request = $"{access.Expression}.{batchMethod}({Arguments(call.ArgumentList, collection)})";
        var awaited = isAwaited ? $"(await {request})" : request;
        var batch = isOpenAI ? awaited + ".Value" : isAwaited ? "await " + request : request;
        var element = loop.Type.IsVar ? $"var ({loop.Identifier.ValueText}, {variables[0].Identifier.ValueText})" : null;
        if (element is null && declaration.Declaration.Type.IsVar)
        {
            element = $"({loop.Type} {loop.Identifier.ValueText}, var {variables[0].Identifier.ValueText})";
        }

        element ??= $"({loop.Type} {loop.Identifier.ValueText}, {declaration.Declaration.Type} {variables[0].Identifier.ValueText})";
        var head = $"foreach ({element} in {collection}.Zip({batch})){Between(loop.CloseParenToken, block.OpenBraceToken)}{{{block.OpenBraceToken.TrailingTrivia}";
        return new TextChange(TextSpan.FromBounds(loop.SpanStart, declaration.FullSpan.End), head);
    }

    /// <summary>True where the first argument is the variable of the loop and no other one uses it.</summary>
    private static bool PassesOn(ArgumentListSyntax arguments, string variable)
        => arguments.Arguments.Count > 0
            && arguments.Arguments[0] is { NameColon: null, Expression: IdentifierNameSyntax { Identifier.ValueText: var passed } }
            && passed == variable
            && !arguments.Arguments.Skip(1).SelectMany(argument => argument.DescendantNodes()).OfType<IdentifierNameSyntax>().Any(name => name.Identifier.ValueText == variable);

    private static string Arguments(ArgumentListSyntax arguments, IdentifierNameSyntax collection)
        => string.Join(", ", new[] { collection.Identifier.ValueText }.Concat(arguments.Arguments.Skip(1).Select(argument => argument.ToString())));

    /// <summary>Whether the value awaits the call; null when it is made of more than the call, an await and '.Value'.</summary>
    private static bool? ValueOf(ExpressionSyntax value, InvocationExpressionSyntax call)
    {
        var isAwaited = false;
        while (value != call)
        {
            switch (value)
            {
                case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Value" } member:
                    value = member.Expression;
                    break;
                case ParenthesizedExpressionSyntax parenthesized:
                    value = parenthesized.Expression;
                    break;
                case AwaitExpressionSyntax @await:
                    isAwaited = true;
                    value = @await.Expression;
                    break;
                default:
                    return null;
            }
        }

        var isAsync = ((MemberAccessExpressionSyntax)call.Expression).Name.Identifier.ValueText.EndsWith("Async", StringComparison.Ordinal);
        return isAsync == isAwaited ? isAwaited : null;
    }

    /// <summary>The variables of a foreach cannot be assigned, nor passed by reference.</summary>
    private static bool IsAssigned(string name, BlockSyntax block) => block.DescendantNodes().Any(node => node switch
    {
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax left } => left.Identifier.ValueText == name,
        ArgumentSyntax { RefKindKeyword.RawKind: not 0, Expression: IdentifierNameSyntax argument } => argument.Identifier.ValueText == name,
        _ => false,
    });

    private static string Between(SyntaxToken closeParen, SyntaxToken openBrace) => closeParen.TrailingTrivia.ToFullString() + openBrace.LeadingTrivia.ToFullString();
}
