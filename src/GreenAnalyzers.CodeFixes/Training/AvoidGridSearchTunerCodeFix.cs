using System.Composition;
using GreenAnalyzers.CodeFixes.Infrastructure;
using GreenAnalyzers.Infrastructure;
using GreenAnalyzers.Training;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GreenAnalyzers.CodeFixes.Training;

/// <summary>
/// Fixes GRN2001: calls the cost-frugal tuner in place of the grid search tuner, or removes a call that has no effect.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AvoidGridSearchTunerCodeFix))]
[Shared]
public sealed class AvoidGridSearchTunerCodeFix : GreenCodeFix
{
    /// <summary>Creates the fix.</summary>
    public AvoidGridSearchTunerCodeFix()
        : base(RuleIds.AvoidGridSearchTuner)
    {
    }

    private protected override void Register(CodeFixContext context, SyntaxNode root, Diagnostic diagnostic)
    {
        if (diagnostic.Properties.ContainsKey(AvoidGridSearchTunerAnalyzer.OtherLibrary)
            || root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { } call
            || CalledName.Of(call) is null)
        {
            return;
        }

        var isStatic = diagnostic.Properties.ContainsKey(AvoidGridSearchTunerAnalyzer.StaticForm);
        if (diagnostic.Properties.TryGetValue(AvoidGridSearchTunerAnalyzer.Replacement, out var replacement) && replacement is not null)
        {
            Register(context, diagnostic, $"Use '{replacement}'", replacement, tree => tree.ReplaceNode(call, WithTuner(call, replacement, isStatic)));
            return;
        }

        var receiver = isStatic ? ExperimentArgument(call).Expression : (call.Expression as MemberAccessExpressionSyntax)?.Expression;
        if (CallRemoval.TryRemove(root, call, receiver) is { } removed)
        {
            Register(context, diagnostic, "Remove the call", "remove", _ => removed);
        }
    }

    /// <summary>The same call with another name and without the step of the grid, which the other tuners do not have.</summary>
    private static InvocationExpressionSyntax WithTuner(InvocationExpressionSyntax call, string tuner, bool isStatic)
    {
        var name = CalledName.Of(call)!;
        var renamed = call.ReplaceNode(name, SyntaxFactory.IdentifierName(tuner).WithTriviaFrom(name));

        // In the static form the experiment is an argument itself; it stays.
        return renamed.WithArgumentList(renamed.ArgumentList.WithArguments(
            isStatic ? SyntaxFactory.SingletonSeparatedList(ExperimentArgument(call).WithoutTrivia()) : default));
    }

    private static ArgumentSyntax ExperimentArgument(InvocationExpressionSyntax call)
    {
        var arguments = call.ArgumentList.Arguments;
        return arguments.FirstOrDefault(argument => argument.NameColon?.Name.Identifier.ValueText == "experiment") ?? arguments[0];
    }
}
