using Microsoft.CodeAnalysis;

namespace GreenAnalyzers.Libraries;

/// <summary>Tests and benchmarks build what they need for each case on purpose.</summary>
internal static class TestFrameworks
{
    private static readonly string[] Markers =
    [
        "Xunit.FactAttribute",
        "NUnit.Framework.TestAttribute",
        "Microsoft.VisualStudio.TestTools.UnitTesting.TestMethodAttribute",
        "BenchmarkDotNet.Attributes.BenchmarkAttribute",
    ];

    // As they are written, where the framework itself is not restored yet.
    private static readonly HashSet<string> UnresolvedMarkers =
    [
        "Fact", "FactAttribute", "Theory", "TheoryAttribute", "Test", "TestAttribute", "TestCase", "TestCaseAttribute",
        "TestMethod", "TestMethodAttribute", "Benchmark", "BenchmarkAttribute",
    ];

    /// <summary>True for a project that is written against a framework for tests or benchmarks.</summary>
    public static bool AreUsedBy(Compilation compilation) => Markers.Any(marker => compilation.GetTypeByMetadataName(marker) is not null);

    /// <summary>True for a type with a method that is marked as a test by an attribute which cannot be found: the project is incomplete.</summary>
    public static bool MayRun(INamedTypeSymbol type)
    {
        foreach (var member in type.GetMembers())
        {
            foreach (var attribute in member.GetAttributes())
            {
                if (attribute.AttributeClass is IErrorTypeSymbol { Name: var name } && UnresolvedMarkers.Contains(name))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
