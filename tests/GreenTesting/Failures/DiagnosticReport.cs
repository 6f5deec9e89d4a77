using System.Globalization;
using System.Text;
using GreenTesting.Expectations;
using Microsoft.CodeAnalysis;

namespace GreenTesting.Failures;

/// <summary>Writes the sources with what is missing and what is too much under the lines concerned.</summary>
internal static class DiagnosticReport
{
    public static async Task<string> CreateAsync(
        Solution solution,
        string subject,
        int expectedCount,
        IReadOnlyCollection<ExpectedDiagnostic> missing,
        IReadOnlyCollection<Diagnostic> unexpected,
        CancellationToken cancellationToken)
    {
        var report = new StringBuilder();
        report.Append(CultureInfo.InvariantCulture, $"{Headline(missing, unexpected)} in {subject}: ");
        report.Append(CultureInfo.InvariantCulture, $"{expectedCount} expected, {missing.Count} of them not reported, ");
        report.AppendLine(CultureInfo.InvariantCulture, $"{unexpected.Count} reported but not expected.");

        var sources = new AnnotatedSources(solution);
        await sources.AppendAsync(report, "Expected but not reported:", [.. missing.Select(Note)], cancellationToken).ConfigureAwait(false);
        await sources.AppendAsync(report, "Reported but not expected:", [.. unexpected.Select(Note)], cancellationToken).ConfigureAwait(false);
        return report.ToString();
    }

    private static string Headline(IReadOnlyCollection<ExpectedDiagnostic> missing, IReadOnlyCollection<Diagnostic> unexpected)
    {
        if (unexpected.Any(d => d.Id.StartsWith("CS", StringComparison.Ordinal) && d.Severity == DiagnosticSeverity.Error))
            return "Compiler errors";
        if (missing.Count > 0 && unexpected.Count > 0)
            return "Different diagnostics";
        return missing.Count > 0 ? "Missing diagnostics" : "Unexpected diagnostics";
    }

    private static SourceNote Note(ExpectedDiagnostic expected)
    {
        var severity = string.Join(" or ", expected.Severities).ToLowerInvariant();
        var message = expected.Messages is { } messages ? string.Join("\" or \"", messages) : "(any message)";
        var location = expected.Locations.IsEmpty ? (ResolvedLocation?)null : expected.Locations[0];
        return new SourceNote(location?.Path, location?.Start ?? default, location?.End, $"{expected.Id} [{severity}]: {message}");
    }

    private static SourceNote Note(Diagnostic diagnostic)
    {
        var text = $"{diagnostic.Id} [{diagnostic.Severity.ToString().ToLowerInvariant()}]: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
        var span = diagnostic.Location.GetLineSpan();
        return span.IsValid
            ? new SourceNote(span.Path, span.StartLinePosition, span.EndLinePosition, text)
            : new SourceNote(null, default, null, text);
    }
}
