using System.Composition;
using GreenAnalyzers.CodeFixes.Infrastructure;
using GreenAnalyzers.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace GreenAnalyzers.CodeFixes.Models;

/// <summary>
/// Fixes GRN1001: names a quantized sibling, which the build has found and inspected, in the literal that holds the name of the model.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UseReducedPrecisionModelCodeFix))]
[Shared]
public sealed class UseReducedPrecisionModelCodeFix : GreenCodeFix
{
    /// <summary>Creates the fix.</summary>
    public UseReducedPrecisionModelCodeFix()
        : base(RuleIds.UseReducedPrecisionModel)
    {
    }

    private protected override void Register(CodeFixContext context, SyntaxNode root, Diagnostic diagnostic)
    {
        if (diagnostic.AdditionalLocations.FirstOrDefault() is not { SourceTree: { } tree } literal
            || context.Document.Project.Solution.GetDocument(tree) is not { } document
            || !diagnostic.Properties.TryGetValue(UseReducedPrecisionModelAnalyzer.ModelFile, out var model)
            || !diagnostic.Properties.TryGetValue(UseReducedPrecisionModelAnalyzer.Siblings, out var siblings)
            || model is null
            || siblings is null
            || PositionOf(model, literal.SourceSpan, tree.GetText(context.CancellationToken)) is not { } position)
        {
            return;
        }

        foreach (var sibling in siblings.Split('/'))
        {
            context.RegisterCodeFix(
                CodeAction.Create(
                    $"Load '{sibling}' (changes accuracy)",
                    cancellationToken => ReplaceAsync(document, new TextChange(new TextSpan(position, model.Length), sibling), cancellationToken),
                    equivalenceKey: diagnostic.Id + ":" + sibling),
                diagnostic);
        }
    }

    /// <summary>Where the name stands inside the literal; quotes, escapes and folders around it stay as they are.</summary>
    private static int? PositionOf(string model, TextSpan literal, SourceText text)
    {
        var position = text.ToString(literal).LastIndexOf(model, StringComparison.OrdinalIgnoreCase);
        return position < 0 ? null : literal.Start + position;
    }

    private static async Task<Solution> ReplaceAsync(Document document, TextChange change, CancellationToken cancellationToken)
    {
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return document.WithText(text.WithChanges(change)).Project.Solution;
    }
}
