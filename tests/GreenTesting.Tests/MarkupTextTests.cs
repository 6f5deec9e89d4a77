using GreenTesting.Markup;
using Microsoft.CodeAnalysis.Text;

namespace GreenTesting.Tests;

public sealed class MarkupTextTests
{
    [Fact]
    public void Markup_is_taken_out_and_positions_count_without_it()
    {
        var parsed = MarkupText.Parse("a[|b{|X1:c|}{|#2:|}|]d");

        Assert.Equal("abcd", parsed.Text);
        Assert.Equal(
            [
                new MarkupSpan(MarkupKind.DefaultDiagnostic, "", new TextSpan(1, 2)),
                new MarkupSpan(MarkupKind.NamedDiagnostic, "X1", new TextSpan(2, 1)),
                new MarkupSpan(MarkupKind.Location, "2", new TextSpan(3, 0)),
            ],
            parsed.Spans.AsEnumerable());
    }

    [Theory]
    [InlineData("if (a || b) { x[a | b] = c | d; }")]
    [InlineData("int[] a = [1, 2]; if (a is [var b, ..]) { }")]
    [InlineData("")]
    public void Code_without_markup_is_left_alone(string code)
    {
        var parsed = MarkupText.Parse(code);
        Assert.Equal(code, parsed.Text);
        Assert.Empty(parsed.Spans);
    }

    [Theory]
    [InlineData("ab\n [|c", "line 2, column 2: the marker is never closed")]
    [InlineData("{|X:a", "line 1, column 1: the marker is never closed")]
    [InlineData("a|]", "line 1, column 2: '|]' closes nothing")]
    [InlineData("[|a|}", "line 1, column 4: '|}' closes nothing")]
    [InlineData("{|X:a|]", "line 1, column 6: '|]' closes nothing")]
    [InlineData("{|:a|}", "line 1, column 1: an opening '{|' is followed by")]
    [InlineData("{|a b:c|}", "line 1, column 1: an opening '{|' is followed by")]
    [InlineData("{|X", "line 1, column 1: an opening '{|' is followed by")]
    public void Malformed_markup_is_an_error_with_its_position(string marked, string expected)
    {
        var exception = Assert.Throws<VerificationException>(() => MarkupText.Parse(marked));
        Assert.Contains(expected, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public Task Number_that_is_used_twice_is_an_error() => Failing.WithAsync(
        CSharpAnalyzerVerifier<Fakes.ForbiddenNameAnalyzer>.VerifyAnalyzerAsync("class {|#0:C|} { } class {|#0:D|} { }"),
        "{|#0:..|} is there twice");

    [Fact]
    public Task Number_that_is_not_in_the_source_is_an_error() => Failing.WithAsync(
        CSharpAnalyzerVerifier<Fakes.ForbiddenNameAnalyzer>.VerifyAnalyzerAsync("class C { }", new DiagnosticResult("TST0001").WithLocation(4)),
        "WithLocation(4) has no {|#4:..|}");
}
