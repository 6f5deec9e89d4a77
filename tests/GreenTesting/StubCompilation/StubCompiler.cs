using GreenTesting.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace GreenTesting.StubCompilation;

/// <summary>Compiles a stub to an assembly image, so that its symbols come from metadata like those of the real library.</summary>
internal static class StubCompiler
{
    /// <exception cref="VerificationException">The stub does not compile.</exception>
    public static MetadataReference Compile(Library library)
    {
        using var image = new MemoryStream();
        var result = CreateCompilation(library).Emit(image, options: new EmitOptions(metadataOnly: true));
        if (!result.Success)
        {
            throw new VerificationException(
                $"The stub of {library.AssemblyName} does not compile:{Environment.NewLine}"
                + string.Join(Environment.NewLine, result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)));
        }

        return MetadataReference.CreateFromImage(image.ToArray(), filePath: library.AssemblyName + ".dll");
    }

    public static CSharpCompilation CreateCompilation(Library library)
    {
        var parseOptions = new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.None);
        return CSharpCompilation.Create(
            library.AssemblyName,
            [CSharpSyntaxTree.ParseText(library.Source, parseOptions, library.AssemblyName + ".cs")],
            [.. FrameworkReferences.All, .. Library.WithDependencies(library.Dependencies).Select(l => l.Reference)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
    }
}
