using System.Composition;
using GreenAnalyzers.CodeFixes.Infrastructure;
using GreenAnalyzers.Inference;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GreenAnalyzers.CodeFixes.Inference;

/// <summary>Fixes GRN3001: holds <c>no_grad</c> for the rest of the block, or around the forward passes where the rest needs gradients or other threads.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DisableGradientsForInferenceCodeFix))]
[Shared]
public sealed class DisableGradientsForInferenceCodeFix : GreenCodeFix
{
    /// <summary>Creates the fix.</summary>
    public DisableGradientsForInferenceCodeFix()
        : base(RuleIds.DisableGradientsForInference)
    {
    }

    private protected override void Register(CodeFixContext context, SyntaxNode root, Diagnostic diagnostic)
    {
        if (diagnostic.Properties.TryGetValue(GuardPlacement.Guard, out var guard) && guard is not null)
        {
            Register(context, diagnostic, $"Hold '{guard}' around it", "guard", tree => GuardInsertion.Insert(tree, diagnostic, guard));
        }
    }
}
