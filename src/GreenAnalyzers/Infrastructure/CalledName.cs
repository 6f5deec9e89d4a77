using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GreenAnalyzers.Infrastructure;

/// <summary>Where the name of a called method stands in a chain of calls.</summary>
internal static class CalledName
{
    /// <summary>The name of the method in <c>receiver.Name(..)</c>, <c>receiver?.Name(..)</c> and <c>Name(..)</c>.</summary>
    public static SimpleNameSyntax? Of(InvocationExpressionSyntax invocation) => invocation.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        SimpleNameSyntax name => name,
        _ => null,
    };

    /// <summary>From the name to the closing parenthesis: what a fix rewrites, without the chain in front of it.</summary>
    public static Location LocationOf(InvocationExpressionSyntax invocation)
        => Of(invocation) is { } name
            ? Location.Create(invocation.SyntaxTree, TextSpan.FromBounds(name.SpanStart, invocation.Span.End))
            : invocation.GetLocation();
}
