using GreenAnalyzers.Flow;
using Microsoft.CodeAnalysis.CSharp;

namespace GreenAnalyzers.Tests.Flow;

public class SourceNamesTests
{
    private static int CountOf(string name, string source)
    {
        var tree = CSharpSyntaxTree.ParseText(source);
        return SourceNames.Of(CSharpCompilation.Create("Project", [tree])).In(tree, name, CancellationToken.None).Count();
    }

    [Theory]
    [InlineData("class C { void M() { Fit(); x.Fit<int>(); } }", 2)]
    [InlineData("class C { void Fit() { Fitted(); ReFit(); /* Fit */ } string Text => \"Fit\"; }", 0)]
    public void Uses_of_a_name_are_found_and_nothing_else(string source, int count) => Assert.Equal(count, CountOf("Fit", source));

    [Fact]
    public async Task A_member_that_has_no_name_yet_is_used_nowhere()
        => Assert.Equal(0, await Task.Run(() => CountOf("", "class C { public void () { Fit(); } }")).WaitAsync(TimeSpan.FromSeconds(30)));
}
