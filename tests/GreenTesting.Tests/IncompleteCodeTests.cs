using GreenTesting.Tests.Fakes;

namespace GreenTesting.Tests;

public sealed class IncompleteCodeTests
{
    private const string Source = "class C { void M() { int [|bad|] = 1; } }";

    [Fact]
    public void Prefixes_end_at_each_token_and_inside_long_ones() => Assert.Equal(
        ["", "class ", "class Cate", "class Category ", "class Category { ", "class Category { }"],
        IncompleteCode.Prefixes("class Category { }"));

    [Fact]
    public void Prefixes_of_nothing_are_nothing() => Assert.Equal([""], IncompleteCode.Prefixes(""));

    [Fact]
    public Task Analyzer_that_bears_incomplete_code_passes() =>
        CSharpAnalyzerVerifier<ForbiddenNameAnalyzer>.VerifyNeverThrowsAsync(Source);

    [Fact]
    public Task Analyzer_that_throws_only_on_incomplete_code_fails() => Failing.WithAsync(
        CSharpAnalyzerVerifier<ImpatientAnalyzer>.VerifyNeverThrowsAsync(Source),
        "ImpatientAnalyzer threw InvalidOperationException: Where is the value?",
        "The source was:",
        "class C { void M() { int bad ");

    [Fact]
    public Task The_same_analyzer_passes_on_complete_code() => CSharpAnalyzerVerifier<ImpatientAnalyzer>.VerifyAnalyzerAsync(Source);

    [Fact]
    public Task Limit_keeps_the_whole_source() => Failing.WithAsync(
        IncompleteCode.VerifyNeverThrowsAsync(new ThrowingAnalyzer(), Source, limit: 1), "Cannot bear the name bad.", "= 1; } }");
}
