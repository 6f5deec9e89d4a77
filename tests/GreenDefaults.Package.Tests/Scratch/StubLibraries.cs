using GreenTesting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace GreenDefaults.Package.Tests.Scratch;

/// <summary>
/// The machine-learning libraries as assemblies without code, under their own names, so that a user's project compiles against them without
/// their packages.
/// </summary>
internal static class StubLibraries
{
    /// <summary>Compiles all of them into a folder.</summary>
    public static void CompileInto(string folder)
    {
        var framework = FrameworkReferences();
        foreach (var library in Library.WithDependencies(Library.All))
        {
            var compilation = CSharpCompilation.Create(
                library.AssemblyName,
                [CSharpSyntaxTree.ParseText(library.Source, new CSharpParseOptions(LanguageVersion.Latest))],
                [.. framework, .. Directory.GetFiles(folder, "*.dll").Select(path => MetadataReference.CreateFromFile(path))],
                new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
            using var file = File.Create(Path.Combine(folder, library.AssemblyName + ".dll"));
            var result = compilation.Emit(file, options: new EmitOptions(metadataOnly: true));
            Assert.True(result.Success, string.Join('\n', result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)));
        }
    }

    /// <summary>The reference assemblies of the SDK: what a project compiles against, which the assemblies of this process are not.</summary>
    private static List<PortableExecutableReference> FrameworkReferences()
    {
        var runtime = new DirectoryInfo(Path.GetDirectoryName(typeof(object).Assembly.Location)!);
        var packs = Path.Combine(runtime.Parent!.Parent!.Parent!.FullName, "packs", "Microsoft.NETCore.App.Ref");
        var newest = Directory.GetDirectories(packs, $"{Environment.Version.Major}.*").Order(StringComparer.Ordinal).Last();
        return Directory.GetFiles(Path.Combine(newest, "ref", $"net{Environment.Version.Major}.0"), "*.dll")
            .Select(path => MetadataReference.CreateFromFile(path))
            .ToList();
    }
}
