using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GreenTesting;

/// <summary>One-line forms of <see cref="CSharpCodeFixTest{TAnalyzer, TCodeFix}"/>.</summary>
public class CSharpCodeFixVerifier<TAnalyzer, TCodeFix> : CSharpAnalyzerVerifier<TAnalyzer>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TCodeFix : CodeFixProvider, new()
{
    /// <summary>Verifies that a source that refers to no library is fixed; equal sources mean that no fix is offered.</summary>
    /// <exception cref="VerificationException">Something is not as expected.</exception>
    public static Task VerifyCodeFixAsync(string source, string fixedSource) => VerifyCodeFixAsync(source, [], fixedSource, []);

    /// <summary>Verifies one diagnostic besides the marked ones, and the fix.</summary>
    /// <exception cref="VerificationException">Something is not as expected.</exception>
    public static Task VerifyCodeFixAsync(string source, DiagnosticResult expected, string fixedSource) =>
        VerifyCodeFixAsync(source, [expected], fixedSource, []);

    /// <summary>Verifies diagnostics besides the marked ones, and the fix.</summary>
    /// <exception cref="VerificationException">Something is not as expected.</exception>
    public static Task VerifyCodeFixAsync(string source, DiagnosticResult[] expected, string fixedSource) =>
        VerifyCodeFixAsync(source, expected, fixedSource, []);

    /// <summary>Verifies that a source that refers to libraries is fixed.</summary>
    /// <exception cref="VerificationException">Something is not as expected.</exception>
    public static Task VerifyCodeFixAsync(string source, string fixedSource, params Library[] libraries) =>
        VerifyCodeFixAsync(source, [], fixedSource, libraries);

    /// <summary>Verifies diagnostics besides the marked ones, and the fix, with libraries.</summary>
    /// <exception cref="VerificationException">Something is not as expected.</exception>
    public static Task VerifyCodeFixAsync(
        string source, DiagnosticResult[] expected, string fixedSource, params Library[] libraries)
    {
        var test = new CSharpCodeFixTest<TAnalyzer, TCodeFix> { TestCode = source, FixedCode = fixedSource, Libraries = libraries };
        test.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync();
    }
}
