using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GreenTesting;

/// <summary>One-line forms of <see cref="CSharpAnalyzerTest{TAnalyzer}"/>.</summary>
public class CSharpAnalyzerVerifier<TAnalyzer>
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    /// <summary>Expects the analyzer's only descriptor.</summary>
    public static DiagnosticResult Diagnostic()
    {
        var supported = new TAnalyzer().SupportedDiagnostics;
        return supported.Length == 1
            ? new DiagnosticResult(supported[0])
            : throw new VerificationException($"{typeof(TAnalyzer).Name} supports {supported.Length} descriptors: name one.");
    }

    /// <summary>Expects a diagnostic with this id.</summary>
    public static DiagnosticResult Diagnostic(string id) => new(id);

    /// <summary>Expects a diagnostic made from this descriptor.</summary>
    public static DiagnosticResult Diagnostic(DiagnosticDescriptor descriptor) => new(descriptor);

    /// <summary>Verifies a source that refers to no library.</summary>
    /// <exception cref="VerificationException">Something is not as expected.</exception>
    public static Task VerifyAnalyzerAsync(string source, params DiagnosticResult[] expected) => VerifyAnalyzerAsync(source, [], expected);

    /// <summary>Verifies a source that refers to libraries.</summary>
    /// <exception cref="VerificationException">Something is not as expected.</exception>
    public static Task VerifyAnalyzerAsync(string source, IReadOnlyList<Library> libraries, params DiagnosticResult[] expected)
    {
        var test = new CSharpAnalyzerTest<TAnalyzer> { TestCode = source, Libraries = libraries };
        test.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync();
    }

    /// <summary>Verifies that the analyzer throws on no truncation of a source; see <see cref="IncompleteCode"/>.</summary>
    /// <exception cref="VerificationException">It threw; the message shows the exception and the truncated source.</exception>
    public static Task VerifyNeverThrowsAsync(string source, params Library[] libraries) =>
        IncompleteCode.VerifyNeverThrowsAsync(new TAnalyzer(), source, libraries);
}
