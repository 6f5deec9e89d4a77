using GreenTesting.Tests.Fakes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GreenTesting.Tests;

/// <summary>What the object-initializer form hands to the compiler and the analyzer.</summary>
public sealed class TestStateTests
{
    private static readonly DiagnosticResult OneSource =
        new DiagnosticResult(OptionsAnalyzer.CountRule).WithNoLocation().WithArguments(1);

    [Fact]
    public Task Additional_files_editorconfig_and_globalconfig_reach_the_analyzer() =>
        new CSharpAnalyzerTest<OptionsAnalyzer>
        {
            TestState =
            {
                Sources = { "class {|#0:C|} { }" },
                AdditionalFiles = { ("facts.tsv", "content") },
                AnalyzerConfigFiles =
                {
                    "root = true\n[*.cs]\ntest.local = from editorconfig\n",
                    (".globalconfig", "is_global = true\nbuild_property.TestGlobal = from globalconfig\n"),
                },
            },
            ExpectedDiagnostics =
            {
                new DiagnosticResult("TST0003").WithLocation(0).WithLocation(0).WithArguments("content", "from editorconfig", "from globalconfig"),
                OneSource,
            },
        }.RunAsync();

    [Fact]
    public Task Configuration_may_change_the_severity() =>
        new CSharpAnalyzerTest<OptionsAnalyzer>
        {
            TestState =
            {
                Sources = { "class {|#0:C|} { }" },
                AnalyzerConfigFiles = { "root = true\n[*.cs]\ndotnet_diagnostic.TST0003.severity = error\n" },
            },
            ExpectedDiagnostics =
            {
                new DiagnosticResult("TST0003").WithLocation(0).WithSeverity(DiagnosticSeverity.Error).WithMessage("||"),
                OneSource,
            },
        }.RunAsync();

    [Fact]
    public Task Configuration_may_switch_a_rule_off_that_is_off_by_default() =>
        new CSharpAnalyzerTest<OptionsAnalyzer>
        {
            TestState =
            {
                Sources = { "class C { }" },
                AnalyzerConfigFiles = { "root = true\n[*.cs]\ndotnet_diagnostic.TST0003.severity = none\n" },
            },
            ExpectedDiagnostics = { OneSource },
        }.RunAsync();

    [Fact]
    public Task Rules_that_are_off_by_default_can_stay_off() =>
        new CSharpAnalyzerTest<OptionsAnalyzer>
        {
            TestCode = "class C { }",
            EnableRulesOffByDefault = false,
            ExpectedDiagnostics = { OneSource },
        }.RunAsync();

    [Fact]
    public Task Additional_location_that_is_wrong_fails() => Failing.WithAsync(
        new CSharpAnalyzerTest<OptionsAnalyzer>
        {
            TestCode = "{|#1:class|} {|#0:C|} { }",
            ExpectedDiagnostics = { new DiagnosticResult("TST0003").WithLocation(0).WithLocation(1), OneSource },
        }.RunAsync(),
        "Different diagnostics");

    [Fact]
    public Task Location_is_wrong_where_none_is_expected() => Failing.WithAsync(
        new CSharpAnalyzerTest<OptionsAnalyzer>
        {
            TestCode = "class C { }",
            ExpectedDiagnostics = { new DiagnosticResult("TST0003").WithNoLocation(), OneSource },
        }.RunAsync(),
        "Different diagnostics");

    [Fact]
    public Task Ambiguous_markup_fails() => Failing.WithAsync(
        new CSharpAnalyzerTest<OptionsAnalyzer> { TestCode = "class [|C|] { }" }.RunAsync(),
        "[|..|] is ambiguous: the analyzer supports TST0003, TST0004");

    [Fact]
    public Task Default_id_resolves_ambiguous_markup() =>
        new CSharpAnalyzerTest<OptionsAnalyzer>
        {
            TestCode = "class [|C|] { }",
            DefaultDiagnosticId = "TST0003",
            ExpectedDiagnostics = { OneSource },
        }.RunAsync();

    [Fact]
    public Task Markup_in_several_files_is_verified_in_each() =>
        new CSharpAnalyzerTest<ForbiddenNameAnalyzer>
        {
            TestState =
            {
                Sources = { "class C { int [|bad|]; }", ("Named.cs", "class D { int {|#7:bad|}; int [|badder|]; }") },
                ExpectedDiagnostics = { new DiagnosticResult("TST0001").WithLocation(7).WithArguments("bad") },
            },
        }.RunAsync();

    [Fact]
    public Task File_name_tells_files_apart() => Failing.WithAsync(
        new CSharpAnalyzerTest<ForbiddenNameAnalyzer>
        {
            TestState =
            {
                Sources = { "class C { int fine; }", ("Named.cs", "class D { int bad; }") },
                ExpectedDiagnostics = { new DiagnosticResult("TST0001").WithLocation("Test0.cs", 1, 15) },
            },
        }.RunAsync(),
        "/0/Test0.cs",
        "/0/Named.cs");

    [Fact]
    public Task File_name_finds_its_file() =>
        new CSharpAnalyzerTest<ForbiddenNameAnalyzer>
        {
            TestState =
            {
                Sources = { "class C { int fine; }", ("Named.cs", "class D { int bad; }") },
                ExpectedDiagnostics = { new DiagnosticResult("TST0001").WithSpan("Named.cs", 1, 15, 1, 18) },
            },
        }.RunAsync();

    [Fact]
    public Task Projects_see_the_projects_that_they_refer_to() =>
        new CSharpAnalyzerTest<ForbiddenNameAnalyzer>
        {
            TestState =
            {
                Sources = { "class C { Other.D d = new(); int [|bad|]; }" },
                ProjectReferences = { "Other" },
                AdditionalProjects = { ["Other"] = { Sources = { "namespace Other; public class D { int [|bad|]; }" } } },
            },
        }.RunAsync();

    [Fact]
    public Task Projects_do_not_see_other_projects() => Failing.WithAsync(
        new CSharpAnalyzerTest<ForbiddenNameAnalyzer>
        {
            TestState =
            {
                Sources = { "class C { Other.D d = new(); }" },
                AdditionalProjects = { ["Other"] = { Sources = { "namespace Other; public class D { }" } } },
            },
        }.RunAsync(),
        "CS0246");

    [Fact]
    public Task Unknown_project_reference_fails() => Failing.WithAsync(
        new CSharpAnalyzerTest<ForbiddenNameAnalyzer> { TestState = { Sources = { "" }, ProjectReferences = { "Other" } } }.RunAsync(),
        "refers to Other");

    [Fact]
    public Task Language_version_is_the_one_asked_for() => Failing.WithAsync(
        new CSharpAnalyzerTest<ForbiddenNameAnalyzer> { TestCode = "namespace N;", LanguageVersion = LanguageVersion.CSharp9 }.RunAsync(),
        "CS8773");

    [Fact]
    public Task Output_kind_is_the_one_asked_for() => Failing.WithAsync(
        new CSharpAnalyzerTest<ForbiddenNameAnalyzer> { TestCode = "class C { }", OutputKind = OutputKind.ConsoleApplication }.RunAsync(),
        "CS5001");
}
