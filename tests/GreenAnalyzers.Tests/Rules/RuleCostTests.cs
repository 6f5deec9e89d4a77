using GreenTesting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GreenAnalyzers.Tests.Rules;

/// <summary>What a rule makes the compiler do: nothing where its library is absent.</summary>
public class RuleCostTests
{
    public static TheoryData<string> Rules => AllRules.Names;

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task A_project_without_ML_libraries_registers_no_action(string name)
        => Assert.Equal(0, await CountAsync(name, [], WithFacts));

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task A_project_with_its_library_registers_an_action(string name)
        => Assert.NotEqual(0, await CountAsync(name, [.. Library.All, .. Library.Packages.All], WithFacts));

    [Fact]
    public async Task A_project_without_models_registers_no_action_for_the_rule_about_models()
        => Assert.Equal(0, await CountAsync("UseReducedPrecisionModel", Library.All, new AnalyzerOptions([])));

    private static AnalyzerOptions WithFacts => new([RuleFacts.File]);

    private static Task<int> CountAsync(string name, IEnumerable<Library> libraries, AnalyzerOptions options)
    {
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path));
        var compilation = CSharpCompilation.Create(
            "Project",
            [CSharpSyntaxTree.ParseText("public class C { public static string M(int x) => x.ToString(); }")],
            references.Concat(Library.WithDependencies(libraries).Select(library => library.Reference)));
        return RegisteredActions.CountAsync(AllRules.AnalyzerOf(name), compilation, options);
    }
}
