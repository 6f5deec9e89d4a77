using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GreenAnalyzers.Tests.Rules;

/// <summary>
/// The examples of the rules' pages are code that is compiled: the first one is reported at the line that says so, the second one is silent.
/// </summary>
public class RulePageExampleTests
{
    public static TheoryData<string> Rules => AllRules.Names;

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task The_first_example_is_reported_where_it_says_and_the_second_is_silent(string name)
    {
        var rule = AllRules.Named(name);
        var examples = RuleExamples.Of(rule);
        Assert.Equal(2, examples.Count);

        var diagnostic = Assert.Single(await AnalyzeAsync(name, examples[0]));
        var line = (await diagnostic.Location.SourceTree!.GetTextAsync()).Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line].ToString();
        Assert.EndsWith("// " + rule.Id, line, StringComparison.Ordinal);
        Assert.Empty(await AnalyzeAsync(name, examples[1]));
    }

    private static async Task<IReadOnlyList<Diagnostic>> AnalyzeAsync(string name, string example)
        => await RuleExamples.Compile(AllRules.Named(name), example)
            .WithAnalyzers([AllRules.AnalyzerOf(name)], RuleExamples.Options)
            .GetAnalyzerDiagnosticsAsync();
}
