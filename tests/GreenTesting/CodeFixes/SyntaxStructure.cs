using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GreenTesting.CodeFixes;

/// <summary>
/// Compares a document's tree with the tree that the parser makes of its text. A fix that builds what the parser would
/// not (a missing cast parenthesis, a name with dots in one identifier) looks right as text and misleads what runs next.
/// </summary>
internal static class SyntaxStructure
{
    /// <exception cref="VerificationException">The trees differ.</exception>
    public static async Task VerifyAsync(Document document, string actionTitle, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false)
            ?? throw new InvalidOperationException($"{document.Name} has no syntax tree.");
        var options = (CSharpParseOptions)document.Project.ParseOptions!;
        var parsed = await CSharpSyntaxTree.ParseText(root.ToFullString(), options, cancellationToken: cancellationToken)
            .GetRootAsync(cancellationToken).ConfigureAwait(false);
        if (FirstDifference(root, parsed) is { } difference)
        {
            throw new VerificationException(
                $"The code action \"{actionTitle}\" makes a syntax tree that its own text does not parse to, in {document.FilePath ?? document.Name}: {difference}");
        }
    }

    private static string? FirstDifference(SyntaxNode made, SyntaxNode parsed)
    {
        using var a = made.DescendantNodesAndTokensAndSelf().GetEnumerator();
        using var b = parsed.DescendantNodesAndTokensAndSelf().GetEnumerator();
        while (true)
        {
            var more = a.MoveNext();
            if (b.MoveNext() != more)
                return "one tree has more nodes than the other.";
            if (!more)
                return null;
            var same = a.Current.IsKind(b.Current.Kind())
                && a.Current.Span == b.Current.Span
                && a.Current.IsMissing == b.Current.IsMissing
                && (!a.Current.IsToken || a.Current.AsToken().Text == b.Current.AsToken().Text);
            if (!same)
            {
                var line = a.Current.SyntaxTree!.GetLineSpan(a.Current.Span).StartLinePosition.Line + 1;
                return string.Create(
                    CultureInfo.InvariantCulture,
                    $"line {line}, the fix made {Describe(a.Current)}, the parser makes {Describe(b.Current)}.");
            }
        }
    }

    private static string Describe(SyntaxNodeOrToken item) => $"{item.Kind()} \"{item}\"";
}
