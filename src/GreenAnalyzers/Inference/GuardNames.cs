using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GreenAnalyzers.Inference;

/// <summary>The names that an inserted guard uses.</summary>
internal static class GuardNames
{
    /// <summary>The shortest way to call <c>no_grad</c> where an operation stands; null where the name means something else.</summary>
    public static string? TorchExpression(IOperation place)
    {
        string[] candidates = ["torch.no_grad()", "no_grad()", "TorchSharp.torch.no_grad()", "global::TorchSharp.torch.no_grad()"];
        return candidates.FirstOrDefault(candidate => place.SemanticModel
            ?.GetSpeculativeSymbolInfo(place.Syntax.SpanStart, SyntaxFactory.ParseExpression(candidate), SpeculativeBindingOption.BindAsExpression)
            .Symbol is { ContainingType.Name: "torch", ContainingNamespace.Name: "TorchSharp" });
    }

    /// <summary>A name for a variable that nobody reads, not used in the member.</summary>
    /// <param name="place">A node of the member.</param>
    /// <param name="except">Names that go away.</param>
    /// <param name="skip">How many free names are taken by other guards that are inserted at the same time.</param>
    public static string FreeVariable(SyntaxNode place, IEnumerable<SyntaxToken> except, int skip)
    {
        SyntaxNode? member = place.FirstAncestorOrSelf<MemberDeclarationSyntax>(node => node is not GlobalStatementSyntax);
        var taken = new HashSet<string>((member ?? place.SyntaxTree.GetRoot()).DescendantTokens().Except(except).Select(token => token.ValueText));
        return Candidates().Where(name => !taken.Contains(name)).ElementAt(skip);
    }

    private static IEnumerable<string> Candidates()
    {
        yield return "_";
        yield return "noGrad";
        for (var number = 2; ; number++)
        {
            yield return "noGrad" + number;
        }
    }
}
