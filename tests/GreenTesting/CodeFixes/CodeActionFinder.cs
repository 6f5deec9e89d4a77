using System.Collections.Immutable;
using System.Globalization;
using GreenTesting.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GreenTesting.CodeFixes;

/// <summary>Asks the code fix what it offers for each diagnostic of the analyzer.</summary>
internal sealed class CodeActionFinder(DiagnosticAnalyzer analyzer, CodeFixProvider codeFix, CodeActionChoice choice)
{
    public DiagnosticAnalyzer Analyzer => analyzer;

    public CodeFixProvider CodeFix => codeFix;

    /// <summary>The first action that the test is about, or <see langword="null"/> when none is offered any more.</summary>
    public async Task<OfferedFix?> FindFirstAsync(Solution solution, CancellationToken cancellationToken)
    {
        var results = await AnalysisRunner.AnalyzeAsync(solution, analyzer, cancellationToken).ConfigureAwait(false);
        return await FindFirstAsync(results, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The first action that the test is about, in the order of projects, files and positions.</summary>
    public async Task<OfferedFix?> FindFirstAsync(ImmutableArray<ProjectAnalysis> results, CancellationToken cancellationToken)
    {
        ImmutableArray<(Project, Diagnostic)> fixable =
        [
            .. from result in results
               from diagnostic in result.AnalyzerDiagnostics
               where diagnostic.Location.IsInSource && codeFix.FixableDiagnosticIds.Contains(diagnostic.Id)
               select (result.Project, diagnostic),
        ];
        foreach (var (project, diagnostic) in fixable)
        {
            var document = project.Solution.GetDocument(diagnostic.Location.SourceTree)
                ?? throw new InvalidOperationException("The diagnostic is in no document of the solution.");
            var offered = await OfferedAsync(document, diagnostic, cancellationToken).ConfigureAwait(false);
            if (choice.Choose(offered) is { } action)
                return new OfferedFix(document, diagnostic, action, fixable);
        }

        return null;
    }

    /// <exception cref="VerificationException">An action that the test is about is offered.</exception>
    public async Task VerifyNothingOfferedAsync(Solution solution, CancellationToken cancellationToken)
    {
        if (await FindFirstAsync(solution, cancellationToken).ConfigureAwait(false) is { } fix)
        {
            var position = fix.Diagnostic.Location.GetLineSpan();
            throw new VerificationException(
                $"No fix is expected, but the code action \"{fix.Action.Title}\" is offered for {fix.Diagnostic.Id} at "
                + string.Create(CultureInfo.InvariantCulture, $"{position.Path}({position.StartLinePosition.Line + 1},{position.StartLinePosition.Character + 1})."));
        }
    }

    private async Task<ImmutableArray<CodeAction>> OfferedAsync(
        Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var actions = ImmutableArray.CreateBuilder<CodeAction>();
        var context = new CodeFixContext(document, diagnostic, (action, _) => AddFlattened(action), cancellationToken);
        await codeFix.RegisterCodeFixesAsync(context).ConfigureAwait(false);
        return actions.ToImmutable();

        void AddFlattened(CodeAction action)
        {
            if (action.NestedActions.IsEmpty)
                actions.Add(action);
            foreach (var nested in action.NestedActions)
                AddFlattened(nested);
        }
    }
}
