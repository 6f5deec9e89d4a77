using System.Composition;
using GreenAnalyzers.CodeFixes.Infrastructure;
using GreenAnalyzers.Inference;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GreenAnalyzers.CodeFixes.Inference;

/// <summary>Fixes GRN3009: gives the device to the factory and drops the copy.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CreateTensorOnDeviceCodeFix))]
[Shared]
public sealed class CreateTensorOnDeviceCodeFix : GreenCodeFix
{
    /// <summary>Creates the fix.</summary>
    public CreateTensorOnDeviceCodeFix()
        : base(RuleIds.CreateTensorOnDevice)
    {
    }

    private protected override void Register(CodeFixContext context, SyntaxNode root, Diagnostic diagnostic)
    {
        if (diagnostic.Properties.TryGetValue(CreateTensorOnDeviceAnalyzer.Parameter, out var parameter)
            && root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is InvocationExpressionSyntax move
            && move.Expression is MemberAccessExpressionSyntax { Expression: InvocationExpressionSyntax factory }
            && !HoldsComment(move, factory))
        {
            var arguments = factory.ArgumentList;
            var separator = arguments.Arguments.Count > 0 ? ", " : "";
            // A random tensor of the device comes from the device's own generator.
            var title = $"Pass '{parameter}:'" + (IsRandom(factory) ? " (changes the random numbers)" : "");
            Register(
                context,
                diagnostic,
                title,
                IsRandom(factory) ? "Random" : "Device",
                [
                    new TextChange(new TextSpan(arguments.CloseParenToken.SpanStart, 0), $"{separator}{parameter}: {DeviceOf(move, factory)}"),
                    new TextChange(TextSpan.FromBounds(arguments.Span.End, move.Span.End), ""),
                ]);
        }
    }

    /// <summary>The device that the copy names, and for <c>cuda()</c> the default one, named as the factory is named.</summary>
    private static string DeviceOf(InvocationExpressionSyntax move, InvocationExpressionSyntax factory)
        => move.ArgumentList.Arguments.Count > 0 ? move.ArgumentList.Arguments[0].Expression.ToString()
            : factory.Expression is MemberAccessExpressionSyntax access ? access.Expression + ".CUDA"
            : "CUDA";

    private static bool IsRandom(InvocationExpressionSyntax factory)
        => (factory.Expression is MemberAccessExpressionSyntax access ? access.Name : factory.Expression).ToString().StartsWith("rand", StringComparison.Ordinal);

    private static bool HoldsComment(InvocationExpressionSyntax move, InvocationExpressionSyntax factory)
        => move.DescendantTrivia(TextSpan.FromBounds(factory.ArgumentList.CloseParenToken.SpanStart, move.Span.End))
            .Any(trivia => trivia.SpanStart < move.Span.End && (trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia)));
}
