using System.Text;
using GreenTesting.Analysis;
using GreenTesting.Failures;
using GreenTesting.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GreenTesting.CodeFixes;

/// <summary>Compares a fixed solution with the fixed state of a test, file by file, and analyzes it once more.</summary>
internal sealed class FixVerification(DiagnosticAnalyzer analyzer)
{
    /// <exception cref="VerificationException">A file differs, is missing or is new, or the diagnostics are not those expected.</exception>
    public async Task VerifyAsync(Solution solution, ResolvedState expected, string subject, CancellationToken cancellationToken)
    {
        var differences = new StringBuilder();
        foreach (var project in expected.Projects)
        {
            var actual = solution.Projects.First(p => p.Name == project.Name);
            await CompareFilesAsync(differences, [.. project.Sources], [.. actual.Documents], cancellationToken).ConfigureAwait(false);
            await CompareFilesAsync(differences, [.. project.AdditionalFiles], [.. actual.AdditionalDocuments], cancellationToken)
                .ConfigureAwait(false);
        }

        if (differences.Length > 0)
        {
            throw new VerificationException(
                $"Different text in {subject} (- expected, + actual):{Environment.NewLine}{differences}");
        }

        var results = await AnalysisRunner.AnalyzeAsync(solution, analyzer, cancellationToken).ConfigureAwait(false);
        await DiagnosticComparison.CompareAsync(expected.Expected, results, subject, cancellationToken).ConfigureAwait(false);
    }

    private static async Task CompareFilesAsync(
        StringBuilder differences, List<ResolvedFile> expected, List<TextDocument> actual, CancellationToken cancellationToken)
    {
        foreach (var document in actual)
        {
            var path = document.FilePath ?? document.Name;
            var text = (await document.GetTextAsync(cancellationToken).ConfigureAwait(false)).ToString();
            var file = expected.Find(f => f.Path == path);
            if (file is not null && file.Content != text)
                differences.AppendLine(path).Append(LineDiff.Create(file.Content, text));
            else if (file is null)
                differences.Append(path).AppendLine(" is new").Append(LineDiff.Create("", text));
        }

        foreach (var file in expected.Where(f => actual.TrueForAll(d => (d.FilePath ?? d.Name) != f.Path)))
            differences.Append(file.Path).AppendLine(" is missing");
    }
}
