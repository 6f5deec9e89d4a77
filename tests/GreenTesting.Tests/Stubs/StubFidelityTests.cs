using GreenTesting.StubCompilation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GreenTesting.Tests.Stubs;

/// <summary>The stubs say exactly what the signature lists of the real libraries say.</summary>
public sealed class StubFidelityTests
{
    public static TheoryData<string> Assemblies => [.. Library.All.Select(library => library.AssemblyName)];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Every_member_of_a_stub_is_a_member_of_the_library_and_the_other_way_round(string assemblyName)
    {
        var library = Library.All.Single(l => l.AssemblyName == assemblyName);
        var printed = ByType(SignaturePrinter.Print(Assembly(library)));
        var listed = ByType(library.Signatures.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.StartsWith('#')));

        Assert.NotEmpty(listed);
        Assert.True(printed.SetEquals(listed), Difference(listed, printed));
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void A_signature_list_names_library_version_and_commit(string assemblyName)
    {
        var library = Library.All.Single(l => l.AssemblyName == assemblyName);
        Assert.Matches(@"^# [\w.]+ - .*\d+\.\d+\.\d+.*\(.*[0-9a-f]{8}, \d{4}-\d\d-\d\d\)", library.Signatures);
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void A_stub_compiles_without_warnings(string assemblyName)
    {
        var library = Library.All.Single(l => l.AssemblyName == assemblyName);
        Assert.Equal([], StubCompiler.CreateCompilation(library).GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning));
    }

    private static string Difference(HashSet<string> listed, HashSet<string> printed) =>
        $"In the stub and not in the list:\n{string.Join('\n', printed.Except(listed))}\n"
        + $"In the list and not in the stub:\n{string.Join('\n', listed.Except(printed))}";

    private static IAssemblySymbol Assembly(Library library)
    {
        var references = Library.WithDependencies([library]).Select(l => l.Reference);
        var compilation = CSharpCompilation.Create("Reader", references: [.. Projects.FrameworkReferences.All, .. references]);
        return (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(library.Reference)!;
    }

    /// <summary>Each member line with its type line before it, so that a member under the wrong type is a difference.</summary>
    private static HashSet<string> ByType(IEnumerable<string> lines)
    {
        var type = "";
        var result = new HashSet<string>();
        foreach (var line in lines)
        {
            if (!line.StartsWith(' '))
                type = line;
            Assert.True(result.Add(line == type ? line : $"{type}\n{line}"), $"Twice: {line}");
        }

        return result;
    }
}
