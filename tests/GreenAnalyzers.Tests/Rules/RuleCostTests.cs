using GreenTesting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GreenAnalyzers.Tests.Rules;

/// <summary>What a rule makes the compiler do: nothing where its library is absent.</summary>
public class RuleCostTests
{
    // Calls, objects, assignments, loops and lambdas of no library that a rule knows.
    private const string OrdinaryCode = """
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Linq;

        public sealed class Orders
        {
            private readonly Dictionary<string, int> _counts = new();

            public string Name { get; set; } = "";

            public void Add(string product, int count)
            {
                if (string.IsNullOrWhiteSpace(product))
                {
                    throw new ArgumentException("no product", nameof(product));
                }

                _counts[product] = _counts.TryGetValue(product, out var old) ? old + count : count;
                Console.WriteLine(string.Format("{0} of {1}", count, product));
            }

            public IReadOnlyList<string> Largest(int count)
            {
                var largest = _counts.OrderByDescending(order => order.Value).Take(count).Select(order => order.Key.Trim()).ToList();
                for (var i = 0; i < largest.Count; i++)
                {
                    largest[i] = largest[i].Substring(0, Math.Min(10, largest[i].Length));
                }

                foreach (var name in largest)
                {
                    using var file = new StreamWriter(Path.Combine("orders", name));
                    file.WriteLine(name);
                }

                Name = largest.FirstOrDefault() ?? "none";
                return largest;
            }
        }
        """;

    // A loop over settings, in a method of another name than those of the ordinary code.
    private const string Training = """
        using Microsoft.ML;

        public static class Search
        {
            public static void TrainAll(MLContext context, IDataView data)
            {
                foreach (var leaves in new[] { 10, 20, 30 })
                {
                    _ = context.Regression.Trainers.FastTree(numberOfLeaves: leaves).Fit(data);
                }
            }
        }
        """;

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

    [Theory]
    [MemberData(nameof(Rules))]
    public void Code_that_has_nothing_to_do_with_a_rule_is_looked_at_without_an_allocation(string name)
        => AssertLooksWithoutAllocation(name, CompilationOf(OrdinaryCode, [.. Library.All, .. Library.Packages.All]));

    [Theory]
    [MemberData(nameof(Rules))]
    public void Such_code_in_a_project_that_trains_is_looked_at_without_an_allocation(string name)
        => AssertLooksWithoutAllocation(name, CompilationOf(OrdinaryCode, [.. Library.All, .. Library.Packages.All]).AddSyntaxTrees(CSharpSyntaxTree.ParseText(Training)));

    private static void AssertLooksWithoutAllocation(string name, CSharpCompilation compilation)
    {
        var allocated = OperationActionCost.AllocatedBytes(AllRules.AnalyzerOf(name), compilation.SyntaxTrees[0], compilation, new AnalyzerOptions([]));
        Assert.True(allocated == 0, $"{name} allocates {allocated} bytes on code that it has nothing to say about.");
    }

    private static AnalyzerOptions WithFacts => new([RuleFacts.File]);

    private static Task<int> CountAsync(string name, IEnumerable<Library> libraries, AnalyzerOptions options)
    {
        var compilation = CompilationOf("public class C { public static string M(int x) => x.ToString(); }", libraries);
        return RegisteredActions.CountAsync(AllRules.AnalyzerOf(name), compilation, options);
    }

    private static CSharpCompilation CompilationOf(string code, IEnumerable<Library> libraries)
    {
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path));
        return CSharpCompilation.Create(
            "Project",
            [CSharpSyntaxTree.ParseText(code)],
            references.Concat(Library.WithDependencies(libraries).Select(library => library.Reference)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, specificDiagnosticOptions: AllRules.Enabled));
    }
}
