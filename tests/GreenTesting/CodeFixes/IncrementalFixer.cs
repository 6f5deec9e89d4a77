using System.Globalization;
using GreenTesting.Failures;
using Microsoft.CodeAnalysis;

namespace GreenTesting.CodeFixes;

/// <summary>Fixes one diagnostic after the other and analyzes again each time, as a developer would.</summary>
internal sealed class IncrementalFixer(CodeActionFinder finder, int? iterations)
{
    /// <exception cref="VerificationException">No fix is offered, one breaks the build, or they do not come to an end.</exception>
    public async Task<Solution> FixAsync(Solution solution, bool mustCompile, CancellationToken cancellationToken)
    {
        var fixable = await finder.FindFixableAsync(solution, cancellationToken).ConfigureAwait(false);
        var limit = iterations ?? fixable.Length;
        var applied = 0;
        while (await finder.FindFirstAsync(solution, cancellationToken).ConfigureAwait(false) is { } fix)
        {
            if (applied++ == limit)
            {
                var text = await fix.Document.GetTextAsync(cancellationToken).ConfigureAwait(false);
                throw new VerificationException(
                    $"The fix was applied {Times(limit)} and \"{fix.Action.Title}\" is still offered for {fix.Diagnostic.Id}. "
                    + "Does it come to an end? If it should take longer, set NumberOfIncrementalIterations. The code is now:"
                    + Environment.NewLine + text);
            }

            solution = await CodeActionApplier.ApplyAsync(solution, fix.Action, cancellationToken).ConfigureAwait(false);
            if (mustCompile)
                await VerifyCompilesAsync(solution, fix, cancellationToken).ConfigureAwait(false);
        }

        if (applied == 0)
            throw new VerificationException($"A fix is expected, but none is offered for the {fixable.Length} fixable diagnostics.");
        if (iterations is { } expected && applied != expected)
            throw new VerificationException($"The fix is expected to be applied {Times(expected)}, but it took {Times(applied)}.");
        return solution;
    }

    private static async Task VerifyCompilesAsync(Solution solution, OfferedFix fix, CancellationToken cancellationToken)
    {
        foreach (var project in solution.Projects)
        {
            var compilation = await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false);
            var errors = compilation!.GetDiagnostics(cancellationToken).Where(d => d.Severity == DiagnosticSeverity.Error).ToArray();
            if (errors.Length > 0)
            {
                var report = await DiagnosticReport.CreateAsync(
                    solution, $"the code after \"{fix.Action.Title}\"", 0, [], errors, cancellationToken).ConfigureAwait(false);
                throw new VerificationException(report);
            }
        }
    }

    private static string Times(int count) => count == 1 ? "once" : string.Create(CultureInfo.InvariantCulture, $"{count} times");
}
