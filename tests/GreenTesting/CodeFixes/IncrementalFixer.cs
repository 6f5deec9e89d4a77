using System.Collections.Immutable;
using System.Globalization;
using GreenTesting.Analysis;
using GreenTesting.Failures;
using Microsoft.CodeAnalysis;

namespace GreenTesting.CodeFixes;

/// <summary>Fixes one diagnostic after the other and analyzes again each time, as a developer would.</summary>
internal sealed class IncrementalFixer(CodeActionFinder finder, int? iterations)
{
    /// <exception cref="VerificationException">No fix is offered, one breaks the build, or they do not come to an end.</exception>
    public async Task<Solution> FixAsync(Solution solution, bool mustCompile, CancellationToken cancellationToken)
    {
        var limit = iterations;
        var applied = 0;
        var lastTitle = "";
        while (true)
        {
            var results = await AnalysisRunner.AnalyzeAsync(solution, finder.Analyzer, cancellationToken).ConfigureAwait(false);
            if (mustCompile && applied > 0)
                await VerifyCompilesAsync(results, lastTitle, cancellationToken).ConfigureAwait(false);
            if (await finder.FindFirstAsync(results, cancellationToken).ConfigureAwait(false) is not { } fix)
                break;
            limit ??= fix.Fixable.Length;
            if (applied == limit)
            {
                var text = await fix.Document.GetTextAsync(cancellationToken).ConfigureAwait(false);
                throw new VerificationException(
                    $"The fix was applied {Times(applied)} and \"{fix.Action.Title}\" is still offered for {fix.Diagnostic.Id}. "
                    + "Does it come to an end? If it should take longer, set NumberOfIncrementalIterations. The code is now:"
                    + Environment.NewLine + text);
            }

            solution = await CodeActionApplier.ApplyAsync(solution, fix.Action, cancellationToken).ConfigureAwait(false);
            lastTitle = fix.Action.Title;
            applied++;
        }

        if (applied == 0)
            throw new VerificationException("A fix is expected, but none is offered.");
        if (iterations is { } expected && applied != expected)
            throw new VerificationException($"The fix is expected to be applied {Times(expected)}, but it took {Times(applied)}.");
        return solution;
    }

    private static async Task VerifyCompilesAsync(
        ImmutableArray<ProjectAnalysis> results, string actionTitle, CancellationToken cancellationToken)
    {
        var errors = results.SelectMany(r => r.CompilerErrors).ToArray();
        if (errors.Length > 0)
        {
            throw new VerificationException(await DiagnosticReport.CreateAsync(
                results[0].Project.Solution, $"the code after \"{actionTitle}\"", 0, [], errors, cancellationToken).ConfigureAwait(false));
        }
    }

    private static string Times(int count) => count == 1 ? "once" : string.Create(CultureInfo.InvariantCulture, $"{count} times");
}
