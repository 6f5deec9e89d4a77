using GreenTesting.Tests.Fakes;
using Microsoft.CodeAnalysis;
using Verify = GreenTesting.CSharpAnalyzerVerifier<GreenTesting.Tests.Fakes.ForbiddenNameAnalyzer>;

namespace GreenTesting.Tests;

public sealed class AnalyzerVerificationTests
{
    private const string Source = """
        class C
        {
            void M()
            {
                int bad = 0;
            }
        }
        """;

    private static readonly string Marked = Source.Replace("bad", "[|bad|]", StringComparison.Ordinal);

    [Fact]
    public Task Marked_span_passes() => Verify.VerifyAnalyzerAsync(Marked);

    [Fact]
    public Task Marked_id_passes() => Verify.VerifyAnalyzerAsync(Source.Replace("bad", "{|TST0001:bad|}", StringComparison.Ordinal));

    [Fact]
    public Task Clean_source_passes() => Verify.VerifyAnalyzerAsync(Source.Replace("bad", "fine", StringComparison.Ordinal));

    [Fact]
    public Task Numbered_span_with_arguments_passes() => Verify.VerifyAnalyzerAsync(
        Source.Replace("bad", "{|#0:bad|}", StringComparison.Ordinal), Verify.Diagnostic().WithLocation(0).WithArguments("bad"));

    [Fact]
    public Task Line_and_column_pass() => Verify.VerifyAnalyzerAsync(Source, Verify.Diagnostic("TST0001").WithLocation(5, 13));

    [Fact]
    public Task Span_message_and_severity_pass() => Verify.VerifyAnalyzerAsync(
        Source,
        Verify.Diagnostic(ForbiddenNameAnalyzer.Rule)
            .WithSpan(5, 13, 5, 16)
            .WithMessage("The name 'bad' is bad")
            .WithSeverity(DiagnosticSeverity.Warning));

    [Fact]
    public async Task Nested_spans_each_stand_for_their_own_diagnostic()
    {
        const string Nested = """
            class C
            {
                void M()
                {
                    System.Action {|#0:bad|} = () => { int [|badInner|] = {|CS0103:missing|}; };
                }
            }
            """;
        await Verify.VerifyAnalyzerAsync(Nested, Verify.Diagnostic().WithLocation(0).WithArguments("bad"));
    }

    [Fact]
    public Task Wrong_span_fails() => Failing.WithAsync(
        Verify.VerifyAnalyzerAsync(Source.Replace("bad =", "[|bad =|]", StringComparison.Ordinal)),
        "Different diagnostics in the test code: 1 expected, 1 of them not reported, 1 reported but not expected.",
        "Expected but not reported:",
        "Reported but not expected:");

    [Fact]
    public Task Wrong_line_fails() => Failing.WithAsync(
        Verify.VerifyAnalyzerAsync(Source, Verify.Diagnostic().WithLocation(4, 13)), "Different diagnostics");

    [Fact]
    public Task Wrong_end_fails() => Failing.WithAsync(
        Verify.VerifyAnalyzerAsync(Source, Verify.Diagnostic().WithSpan(5, 13, 5, 17)), "Different diagnostics");

    [Fact]
    public Task Wrong_message_fails() => Failing.WithAsync(
        Verify.VerifyAnalyzerAsync(Source, Verify.Diagnostic().WithLocation(5, 13).WithMessage("The name is bad")),
        "^ TST0001 [warning]: The name is bad",
        "^^^ TST0001 [warning]: The name 'bad' is bad");

    [Fact]
    public Task Wrong_arguments_fail() => Failing.WithAsync(
        Verify.VerifyAnalyzerAsync(Source, Verify.Diagnostic("TST0001").WithLocation(5, 13).WithArguments("worse")),
        "The name 'worse' is bad");

    [Fact]
    public Task Too_few_arguments_fail() => Failing.WithAsync(
        Verify.VerifyAnalyzerAsync(Source, Verify.Diagnostic().WithArguments()), "needs more than 0 arguments");

    [Fact]
    public Task Wrong_severity_fails() => Failing.WithAsync(
        Verify.VerifyAnalyzerAsync(Source, Verify.Diagnostic().WithLocation(5, 13).WithSeverity(DiagnosticSeverity.Info)),
        "TST0001 [info]",
        "TST0001 [warning]");

    [Fact]
    public Task Wrong_id_fails() => Failing.WithAsync(
        Verify.VerifyAnalyzerAsync(Source.Replace("bad", "{|TST0002:bad|}", StringComparison.Ordinal)), "Different diagnostics", "TST0002");

    [Fact]
    public Task Missing_diagnostic_fails() => Failing.WithAsync(
        Verify.VerifyAnalyzerAsync(Source.Replace("bad", "[|fine|]", StringComparison.Ordinal)),
        "Missing diagnostics in the test code: 1 expected, 1 of them not reported, 0 reported but not expected.");

    [Fact]
    public Task Diagnostic_expected_twice_and_reported_once_fails() => Failing.WithAsync(
        Verify.VerifyAnalyzerAsync(Marked, Verify.Diagnostic().WithLocation(5, 13)), "Missing diagnostics", "2 expected, 1 of them");

    [Fact]
    public Task Extra_diagnostic_fails() => Failing.WithAsync(
        Verify.VerifyAnalyzerAsync(Source),
        "Unexpected diagnostics in the test code: 0 expected, 0 of them not reported, 1 reported but not expected.");

    [Fact]
    public Task Input_that_does_not_compile_fails() => Failing.WithAsync(
        Verify.VerifyAnalyzerAsync(Marked.Replace("= 0", "= zero", StringComparison.Ordinal)),
        "Compiler errors in the test code",
        "^^^^ CS0103 [error]: The name 'zero' does not exist in the current context");

    [Fact]
    public Task Marked_compiler_error_passes() =>
        Verify.VerifyAnalyzerAsync(Marked.Replace("= 0", "= {|CS0103:zero|}", StringComparison.Ordinal));

    [Fact]
    public Task Named_compiler_error_passes() => Verify.VerifyAnalyzerAsync(
        Marked.Replace("= 0", "= {|#1:zero|}", StringComparison.Ordinal),
        DiagnosticResult.CompilerError("CS0103").WithLocation(1).WithMessage("The name 'zero' does not exist in the current context"));

    [Fact]
    public Task Marked_compiler_error_that_does_not_occur_fails() => Failing.WithAsync(
        Verify.VerifyAnalyzerAsync(Marked.Replace("= 0", "= {|CS0103:0|}", StringComparison.Ordinal)), "Missing diagnostics", "CS0103");

    [Fact]
    public Task Compiler_warnings_are_ignored() =>
        Verify.VerifyAnalyzerAsync("class C { string M() { string? s = null; return s; } }");

    [Fact]
    public Task Packages_of_the_test_process_cannot_be_used() =>
        Verify.VerifyAnalyzerAsync("class C { {|CS0246:Xunit|}.Assert a = null!; Microsoft.{|CS0234:CodeAnalysis|}.Diagnostic d = null!; }");

    [Fact]
    public Task Exception_in_the_analyzer_fails() => Failing.WithAsync(
        CSharpAnalyzerVerifier<ThrowingAnalyzer>.VerifyAnalyzerAsync(Source),
        "ThrowingAnalyzer threw InvalidOperationException: Cannot bear the name bad.",
        nameof(ThrowingAnalyzer) + ".Report");

    [Fact]
    public Task Undeclared_descriptor_fails() => Failing.WithAsync(
        CSharpAnalyzerVerifier<UndeclaredIdAnalyzer>.VerifyAnalyzerAsync(Source), nameof(UndeclaredIdAnalyzer), "TST0009");

    [Fact]
    public Task Diagnostic_in_generated_code_fails() => Failing.WithAsync(
        CSharpAnalyzerVerifier<LoudAnalyzer>.VerifyAnalyzerAsync(Marked),
        "Unexpected diagnostics in generated code",
        "<auto-generated/>");

    [Fact]
    public Task Generated_code_is_not_checked_when_a_reason_is_given() =>
        new CSharpAnalyzerTest<LoudAnalyzer> { TestCode = Marked, SkipGeneratedCodeCheckBecause = "The rule is about generators." }.RunAsync();

    [Fact]
    public Task Diagnostic_that_a_pragma_does_not_silence_fails() => Failing.WithAsync(
        CSharpAnalyzerVerifier<FileStartAnalyzer>.VerifyAnalyzerAsync("[||]class C { }"),
        "Unexpected diagnostics in code that suppresses the rule with #pragma",
        "#pragma warning disable TST0002");

    [Fact]
    public Task Pragma_is_not_checked_when_a_reason_is_given() =>
        new CSharpAnalyzerTest<FileStartAnalyzer> { TestCode = "[||]class C { }", SkipPragmaCheckBecause = "It stands before any pragma." }.RunAsync();

    [Theory]
    [InlineData("int [|bad|] = 0; System.Console.WriteLine(bad);")]
    [InlineData("#define X\nglobal using System;\nusing System.Text;\n#if X\nclass C { void M() { int [|bad|] = 0; } }\n#endif")]
    [InlineData("#nullable disable\nnamespace N;\nclass C { void M() { int [|bad|] = 0; } }")]
    public Task Silence_is_checked_above_any_kind_of_file(string source) => Verify.VerifyAnalyzerAsync(source);

    [Fact]
    public async Task Report_shows_the_source_with_marks_under_the_spans()
    {
        var message = await Failing.WithAsync(Verify.VerifyAnalyzerAsync(Source.Replace("bad", "{|#3:bad|}, badder", StringComparison.Ordinal)
            .Replace("= 0", "= 0, [|fine|] = 1", StringComparison.Ordinal)));
        Assert.Equal(
            """
            Different diagnostics in the test code: 1 expected, 1 of them not reported, 2 reported but not expected.

            Expected but not reported:
              /0/Test0.cs
                1 | class C
                2 | {
                3 |     void M()
                4 |     {
                5 |         int bad, badder = 0, fine = 1;
                  |                              ^^^^ TST0001 [warning]: (any message)
                6 |     }
                7 | }

            Reported but not expected:
              /0/Test0.cs
                1 | class C
                2 | {
                3 |     void M()
                4 |     {
                5 |         int bad, badder = 0, fine = 1;
                  |             ^^^ TST0001 [warning]: The name 'bad' is bad
                  |                  ^^^^^^ TST0001 [warning]: The name 'badder' is bad
                6 |     }
                7 | }

            """,
            message,
            ignoreLineEndingDifferences: true);
    }
}
