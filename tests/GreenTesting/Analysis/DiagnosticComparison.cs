using System.Collections.Immutable;
using GreenTesting.Expectations;
using GreenTesting.Failures;
using Microsoft.CodeAnalysis;

namespace GreenTesting.Analysis;

/// <summary>Compares what is expected with what was reported: the two must be the same set, counted.</summary>
internal static class DiagnosticComparison
{
    /// <exception cref="VerificationException">They are not the same.</exception>
    public static async Task CompareAsync(
        ImmutableArray<ExpectedDiagnostic> expected,
        ImmutableArray<ProjectAnalysis> results,
        string subject,
        CancellationToken cancellationToken)
    {
        var unexpected = results.SelectMany(r => r.CompilerErrors.Concat(r.AnalyzerDiagnostics)).ToList();
        var missing = new List<ExpectedDiagnostic>();
        foreach (var expectation in expected.OrderByDescending(e => e.Specificity))
        {
            var index = unexpected.FindIndex(expectation.Matches);
            if (index < 0)
                missing.Add(expectation);
            else
                unexpected.RemoveAt(index);
        }

        if (missing.Count == 0 && unexpected.Count == 0)
            return;

        var solution = results[0].Project.Solution;
        throw new VerificationException(
            await DiagnosticReport.CreateAsync(solution, subject, expected.Length, missing, unexpected, cancellationToken)
                .ConfigureAwait(false));
    }
}
