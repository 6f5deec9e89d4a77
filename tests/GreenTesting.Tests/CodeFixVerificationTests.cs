using GreenTesting.Tests.Fakes;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GreenTesting.Tests;

public sealed class CodeFixVerificationTests
{
    private const string Source = """
        class C
        {
            void M()
            {
                int [|bad|] = 0;
            }
        }
        """;

    private const string TwoSource = """
        class C
        {
            void M()
            {
                int [|bad|] = 0;
                int [|badder|] = 0; // kept
            }
        }
        """;

    private static readonly string Unmarked = Source.Replace("[|bad|]", "bad", StringComparison.Ordinal);
    private static readonly string Fixed = Source.Replace("[|bad|]", "good", StringComparison.Ordinal);
    private static readonly string TwoFixed =
        TwoSource.Replace("[|bad|]", "good", StringComparison.Ordinal).Replace("[|badder|]", "goodder", StringComparison.Ordinal);

    [Fact]
    public Task Right_fix_passes() => VerifyAsync<ForbiddenNameFix>(Source, Fixed);

    [Fact]
    public Task Right_fix_of_two_diagnostics_passes_one_by_one_and_with_fix_all() => VerifyAsync<ForbiddenNameFix>(TwoSource, TwoFixed);

    [Fact]
    public Task Expected_diagnostic_may_be_given_as_a_result() => CSharpCodeFixVerifier<ForbiddenNameAnalyzer, ForbiddenNameFix>.VerifyCodeFixAsync(
        Unmarked,
        CSharpCodeFixVerifier<ForbiddenNameAnalyzer, ForbiddenNameFix>.Diagnostic().WithLocation(5, 13).WithArguments("bad"),
        Fixed);

    [Fact]
    public Task Diagnostics_are_verified_before_the_fix() => Failing.WithAsync(
        VerifyAsync<ForbiddenNameFix>(Unmarked, Fixed), "Unexpected diagnostics in the test code");

    [Fact]
    public Task Wrong_fix_fails_with_a_line_difference() => Failing.WithAsync(
        VerifyAsync<ForbiddenNameFix>(Source, Fixed.Replace("good", "better", StringComparison.Ordinal)),
        "Different text in the fixed code",
        "  -         int better = 0;",
        "  +         int good = 0;");

    [Fact]
    public Task Fix_of_only_one_of_two_diagnostics_fails() => Failing.WithAsync(
        VerifyAsync<PickyFix>(TwoSource, TwoFixed), "  -         int goodder = 0; // kept", "  +         int badder = 0; // kept");

    [Fact]
    public Task Diagnostic_that_remains_is_marked_in_the_fixed_code() =>
        VerifyAsync<PickyFix>(TwoSource, TwoSource.Replace("[|bad|]", "good", StringComparison.Ordinal));

    [Fact]
    public Task Diagnostic_that_remains_and_is_not_marked_fails() => Failing.WithAsync(
        VerifyAsync<PickyFix>(TwoSource, TwoFixed.Replace("goodder", "badder", StringComparison.Ordinal)),
        "Unexpected diagnostics in the fixed code");

    [Fact]
    public Task Diagnostic_marked_in_the_fixed_code_and_not_there_fails() => Failing.WithAsync(
        VerifyAsync<ForbiddenNameFix>(Source, Fixed.Replace("good", "[|good|]", StringComparison.Ordinal)),
        "Missing diagnostics in the fixed code");

    [Fact]
    public Task Fix_that_is_not_offered_fails() => Failing.WithAsync(
        VerifyAsync<PickyFix>(Source.Replace("bad", "badder", StringComparison.Ordinal), Fixed), "A fix is expected, but none is offered");

    [Fact]
    public Task Fix_that_changes_nothing_fails() => Failing.WithAsync(
        VerifyAsync<IdleFix>(Source, Fixed), $"\"{ForbiddenNameFix.Title}\" changes nothing");

    [Fact]
    public Task Endless_fix_fails() => Failing.WithAsync(
        VerifyAsync<EndlessFix>(Source, Fixed), "The fix was applied once and", "int badder = 0;");

    [Fact]
    public Task Fix_that_needs_more_steps_than_diagnostics_fails() => Failing.WithAsync(
        VerifyAsync<TwoStepFix>(Source, Fixed), "NumberOfIncrementalIterations");

    [Fact]
    public Task Declared_number_of_steps_passes() =>
        new CSharpCodeFixTest<ForbiddenNameAnalyzer, TwoStepFix>
        {
            TestCode = Source,
            FixedCode = Fixed.Replace("good", "good2", StringComparison.Ordinal),
            NumberOfIncrementalIterations = 2,
            NumberOfFixAllIterations = 2,
        }.RunAsync();

    [Fact]
    public Task Fewer_steps_than_declared_fail() => Failing.WithAsync(
        new CSharpCodeFixTest<ForbiddenNameAnalyzer, ForbiddenNameFix>
        {
            TestCode = Source,
            FixedCode = Fixed,
            NumberOfIncrementalIterations = 2,
        }.RunAsync(),
        "expected to be applied 2 times, but it took once");

    [Fact]
    public Task Fixed_code_that_does_not_compile_fails() => Failing.WithAsync(
        VerifyAsync<BreakingFix>(Source, Fixed.Replace("= 0", "= undefined", StringComparison.Ordinal)),
        $"Compiler errors in the code after \"{ForbiddenNameFix.Title}\"",
        "^^^^^^^^^ CS0103 [error]");

    [Fact]
    public Task Fixed_code_may_not_compile_where_that_is_marked() =>
        VerifyAsync<BreakingFix>(Source, Fixed.Replace("= 0", "= {|CS0103:undefined|}", StringComparison.Ordinal));

    [Fact]
    public Task Tree_that_its_text_does_not_parse_to_fails() => Failing.WithAsync(
        VerifyAsync<MalformedTreeFix>(Source, Fixed.Replace("good", "good = 1, good", StringComparison.Ordinal)),
        "makes a syntax tree that its own text does not parse to",
        "line 5");

    [Fact]
    public Task Annotations_are_carried_out_by_formatting_and_simplification() => VerifyAsync<AnnotatedFix>(Source, Fixed);

    [Fact]
    public Task Same_code_before_and_after_means_that_no_fix_is_offered() =>
        VerifyAsync<PickyFix>(Unmarked.Replace("bad", "[|badder|]", StringComparison.Ordinal), Unmarked.Replace("bad", "[|badder|]", StringComparison.Ordinal));

    [Fact]
    public Task Fix_that_is_offered_where_none_is_expected_fails() => Failing.WithAsync(
        VerifyAsync<ForbiddenNameFix>(Source, Source),
        $"No fix is expected, but the code action \"{ForbiddenNameFix.Title}\" is offered for TST0001 at /0/Test0.cs(5,13).");

    [Fact]
    public Task Fix_that_is_offered_where_no_fixed_code_is_given_fails() => Failing.WithAsync(
        new CSharpCodeFixTest<ForbiddenNameAnalyzer, ForbiddenNameFix> { TestCode = Source }.RunAsync(), "No fix is expected");

    [Fact]
    public Task Missing_fix_all_provider_fails() => Failing.WithAsync(VerifyAsync<SingleFix>(Source, Fixed), "has no Fix All provider");

    [Fact]
    public Task Missing_fix_all_provider_passes_with_a_reason() =>
        new CSharpCodeFixTest<ForbiddenNameAnalyzer, SingleFix>
        {
            TestCode = Source,
            FixedCode = Fixed,
            NoFixAllBecause = "Names could clash.",
        }.RunAsync();

    [Fact]
    public Task Reason_for_a_missing_fix_all_provider_that_is_there_fails() => Failing.WithAsync(
        new CSharpCodeFixTest<ForbiddenNameAnalyzer, ForbiddenNameFix>
        {
            TestCode = Source,
            FixedCode = Fixed,
            NoFixAllBecause = "Names could clash.",
        }.RunAsync(),
        "has a Fix All provider, but NoFixAllBecause says: Names could clash.");

    [Fact]
    public Task Action_without_equivalence_key_fails() => Failing.WithAsync(VerifyAsync<KeylessFix>(Source, Fixed), "has no equivalence key");

    [Fact]
    public Task Fix_all_that_leaves_something_fails() => Failing.WithAsync(
        VerifyAsync<LazyFixAllFix>(TwoSource, TwoFixed), "Fix All in document left", "int badder = 0; // kept");

    [Fact]
    public Task First_action_is_taken_by_default() => VerifyAsync<TwoActionsFix>(Source, Fixed);

    [Fact]
    public Task Action_is_chosen_by_index_also_inside_a_group() =>
        new CSharpCodeFixTest<ForbiddenNameAnalyzer, TwoActionsFix>
        {
            TestCode = Source,
            FixedCode = Fixed.Replace("good", "better", StringComparison.Ordinal),
            CodeActionIndex = 1,
            CodeActionTitle = "Use a better name",
        }.RunAsync();

    [Fact]
    public Task Action_is_chosen_by_key() =>
        new CSharpCodeFixTest<ForbiddenNameAnalyzer, TwoActionsFix>
        {
            TestCode = Source,
            FixedCode = Fixed.Replace("good", "better", StringComparison.Ordinal),
            CodeActionEquivalenceKey = "better",
        }.RunAsync();

    [Fact]
    public Task Action_with_another_title_fails() => Failing.WithAsync(
        new CSharpCodeFixTest<ForbiddenNameAnalyzer, ForbiddenNameFix> { TestCode = Source, FixedCode = Fixed, CodeActionTitle = "Rename" }.RunAsync(),
        $"called \"{ForbiddenNameFix.Title}\", expected \"Rename\"");

    [Fact]
    public Task Added_file_that_the_fixed_state_has_passes() =>
        new CSharpCodeFixTest<ForbiddenNameAnalyzer, FileAddingFix>
        {
            TestCode = Source,
            FixedState = { Sources = { Fixed, ("Names.cs", "class Names { }") } },
            NoFixAllBecause = "Each would add the file.",
        }.RunAsync();

    [Fact]
    public Task Added_file_that_the_fixed_state_does_not_have_fails() => Failing.WithAsync(
        new CSharpCodeFixTest<ForbiddenNameAnalyzer, FileAddingFix>
        {
            TestCode = Source,
            FixedCode = Fixed,
            NoFixAllBecause = "Each would add the file.",
        }.RunAsync(),
        "/0/Names.cs is new",
        "  + class Names { }");

    [Fact]
    public Task Fix_all_is_verified_across_files_and_projects() =>
        new CSharpCodeFixTest<ForbiddenNameAnalyzer, ForbiddenNameFix>
        {
            TestState =
            {
                Sources = { TwoSource, "class D { void M() { int [|bad|] = 1; } }" },
                AdditionalProjects = { ["Other"] = { Sources = { "class E { void M() { int [|bad|] = 1; } }" } } },
            },
            FixedState =
            {
                Sources = { TwoFixed, "class D { void M() { int good = 1; } }" },
                AdditionalProjects = { ["Other"] = { Sources = { "class E { void M() { int good = 1; } }" } } },
            },
        }.RunAsync();

    [Fact]
    public Task Line_endings_are_compared_exactly() => Failing.WithAsync(
        VerifyAsync<ForbiddenNameFix>(Source, Fixed.ReplaceLineEndings("\r\n")), "differ only in their line endings");

    private static Task VerifyAsync<TCodeFix>(string source, string fixedSource)
        where TCodeFix : CodeFixProvider, new() =>
        CSharpCodeFixVerifier<ForbiddenNameAnalyzer, TCodeFix>.VerifyCodeFixAsync(source, fixedSource);
}
