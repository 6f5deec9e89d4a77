using System.Composition;
using GreenAnalyzers.CodeFixes.Infrastructure;
using GreenAnalyzers.Training;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GreenAnalyzers.CodeFixes.Training;

/// <summary>
/// Fixes GRN2005: fits the features first, then the trainer itself with a part of the training set to stop on, and puts the two together again.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(GiveEarlyStoppingAValidationSetCodeFix))]
[Shared]
public sealed class GiveEarlyStoppingAValidationSetCodeFix : GreenCodeFix
{
    /// <summary>Creates the fix.</summary>
    public GiveEarlyStoppingAValidationSetCodeFix()
        : base(RuleIds.GiveEarlyStoppingAValidationSet)
    {
    }

    private protected override void Register(CodeFixContext context, SyntaxNode root, Diagnostic diagnostic)
    {
        if (diagnostic.AdditionalLocations.Count == 2
            && diagnostic.Properties.TryGetValue(ValidationFit.Split, out var split)
            && CallAt(diagnostic.AdditionalLocations[0], root) is { } fit
            && CallAt(diagnostic.AdditionalLocations[1], root) is { } append
            && SplitTraining.TryRewrite(root, fit, append, split!) is { } changes)
        {
            Register(context, diagnostic, "Stop on a tenth of the training rows and train on the others (changes the model)", "split", changes);
        }
    }

    private static InvocationExpressionSyntax? CallAt(Location location, SyntaxNode root)
        => root.FindNode(location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<InvocationExpressionSyntax>();
}
