using System.Composition;
using GreenAnalyzers.CodeFixes.Infrastructure;
using GreenAnalyzers.Measurement;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GreenAnalyzers.CodeFixes.Measurement;

/// <summary>Fixes GRN6001: starts a tracker before the training, or before the outermost loop around it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TrackTrainingCodeFix))]
[Shared]
public sealed class TrackTrainingCodeFix : GreenCodeFix
{
    /// <summary>Creates the fix.</summary>
    public TrackTrainingCodeFix()
        : base(RuleIds.TrackTraining)
    {
    }

    private protected override void Register(CodeFixContext context, SyntaxNode root, Diagnostic diagnostic)
    {
        if (diagnostic.Properties.TryGetValue(TrackTrainingAnalyzer.TrackerType, out var type)
            && diagnostic.Properties.TryGetValue(TrackTrainingAnalyzer.RunName, out var name)
            && root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<InvocationExpressionSyntax>() is { } call
            && ((CSharpParseOptions)root.SyntaxTree.Options).LanguageVersion >= LanguageVersion.CSharp8
            && TrackerStatement.TryInsert(root, call, $"{type}.Start({SymbolDisplay.FormatLiteral(name!, quote: true)})") is { } changes)
        {
            Register(context, diagnostic, $"Track it as the run '{name}' (writes a record below 'runs')", "track", changes);
        }
    }
}
