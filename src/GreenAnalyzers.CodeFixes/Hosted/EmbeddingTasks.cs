using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GreenAnalyzers.CodeFixes.Hosted;

/// <summary>
/// <c>await Task.WhenAll(texts.Select(text => generator.GenerateAsync(text)))</c> becomes <c>(await generator.GenerateAsync(texts)).ToArray()</c>.
/// </summary>
internal static class EmbeddingTasks
{
    /// <param name="call">The request for one element.</param>
    /// <param name="batchMethod">The method that takes all of them.</param>
    /// <returns>Null where the expression has another shape.</returns>
    public static TextChange? TryBatch(InvocationExpressionSyntax call, string batchMethod)
    {
        // The responses of the OpenAI client hold more than the embedding, and their readers would have to change.
        var access = (MemberAccessExpressionSyntax)call.Expression;
        if (batchMethod != "GenerateAsync"
            || access.Name.Identifier.ValueText is not ("GenerateAsync" or "GenerateVectorAsync")
            || call.Parent is not LambdaExpressionSyntax lambda
            || lambda.Parent is not ArgumentSyntax { Parent: ArgumentListSyntax { Arguments.Count: 1, Parent: InvocationExpressionSyntax select } }
            || select.Expression is not MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Select", Expression: IdentifierNameSyntax collection }
            || select.Parent is not ArgumentSyntax { Parent: ArgumentListSyntax { Arguments.Count: 1, Parent: InvocationExpressionSyntax whenAll } }
            || whenAll.Expression is not MemberAccessExpressionSyntax { Name.Identifier.ValueText: "WhenAll" }
            || whenAll.Parent is not AwaitExpressionSyntax @await
            || @await.Parent is ExpressionStatementSyntax
            || ParameterOf(lambda) is not { } parameter
            || call.ArgumentList.Arguments.Count == 0
            || call.ArgumentList.Arguments[0] is not { NameColon: null, Expression: IdentifierNameSyntax passed }
            || passed.Identifier.ValueText != parameter
            || access.Expression.DescendantNodesAndSelf().Concat(call.ArgumentList.Arguments.Skip(1).SelectMany(argument => argument.DescendantNodes()))
                .OfType<IdentifierNameSyntax>().Any(name => name.Identifier.ValueText == parameter))
        {
            return null;
        }

        var arguments = string.Join(", ", new[] { collection.ToString() }.Concat(call.ArgumentList.Arguments.Skip(1).Select(argument => argument.ToString())));
        var element = access.Name.Identifier.ValueText == "GenerateVectorAsync" ? ".Select(embedding => embedding.Vector)" : string.Empty;
        return new TextChange(@await.Span, $"(await {access.Expression}.{batchMethod}({arguments})){element}.ToArray()");
    }

    private static string? ParameterOf(LambdaExpressionSyntax lambda) => lambda switch
    {
        SimpleLambdaExpressionSyntax { AsyncKeyword.RawKind: 0 } simple => simple.Parameter.Identifier.ValueText,
        ParenthesizedLambdaExpressionSyntax { AsyncKeyword.RawKind: 0, ParameterList.Parameters: { Count: 1 } parameters } => parameters[0].Identifier.ValueText,
        _ => null,
    };
}
