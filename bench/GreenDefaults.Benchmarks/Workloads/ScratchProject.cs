using GreenTesting;
using GreenTesting.StubCompilation;

namespace GreenDefaults.Benchmarks.Workloads;

/// <summary>A project in a folder of its own, built by a process of its own, with nothing from this repository but the packages.</summary>
internal sealed class ScratchProject
{
    private readonly string _folder;

    private ScratchProject(string folder, GeneratedCode code)
    {
        _folder = folder;
        Directory.CreateDirectory(folder);
        File.WriteAllText(SourceFile, code.Text);
        // Ends the search of MSBuild for such a file in the folders above.
        File.WriteAllText(Path.Combine(folder, "Directory.Build.props"), "<Project />");
    }

    /// <summary>Number of warnings that the rules give when the project is compiled.</summary>
    public int Findings { get; private set; }

    private string SourceFile => Path.Combine(_folder, "Generated.cs");

    /// <summary>A project of about 10,000 lines without a machine-learning library.</summary>
    public static ScratchProject Ordinary(string folder, PackedProducts? products)
    {
        ScratchProject project = new(folder, OrdinaryCode.Create(lines: 10_000));
        project.WriteProject([], products);
        return project;
    }

    /// <summary>A project of about 5,000 lines of machine learning with a model, against stubs of the libraries.</summary>
    public static ScratchProject MachineLearning(string folder, PackedProducts? products)
    {
        var code = MachineLearningCode.Create(lines: 5_000);
        ScratchProject project = new(folder, code);
        var model = Path.Combine(folder, MachineLearningCode.ModelPath);
        Directory.CreateDirectory(Path.GetDirectoryName(model)!);
        OnnxFiles.WriteSmall(model);
        project.WriteProject([.. Library.All.Select(project.WriteStub)], products);
        project.Findings = products is null ? 0 : code.Copies * MachineLearningCode.BrokenRules.Count;
        return project;
    }

    /// <summary>Restores it from the feed alone, into a package folder of its own.</summary>
    public void Restore() => DotNet.Run(_folder, "restore", "-v:quiet");

    /// <summary>Makes the compiler run again in the next build.</summary>
    public void Touch() => File.SetLastWriteTimeUtc(SourceFile, DateTime.UtcNow);

    /// <summary>Builds with neither a build node nor a compiler server that an earlier build left behind.</summary>
    /// <returns>What the build printed.</returns>
    public string Build() => DotNet.Run(_folder, "build", "--no-restore", "-v:quiet", "-nodeReuse:false", "-p:UseSharedCompilation=false");

    private string WriteStub(Library library)
    {
        var path = Path.Combine(_folder, "libraries", library.AssemblyName + ".dll");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var stream = File.Create(path);
        return StubCompiler.CreateCompilation(library).Emit(stream).Success
            ? $"""<Reference Include="{library.AssemblyName}" HintPath="{path}" />"""
            : throw new InvalidOperationException($"The stub of {library} does not compile.");
    }

    private void WriteProject(IEnumerable<string> references, PackedProducts? products)
    {
        string[] packages = products is null
            ? []
            : [
                $"""<PackageReference Include="GreenDefaults" Version="{products.Version}" PrivateAssets="all" />""",
                $"""<PackageReference Include="GreenDefaults.Runtime" Version="{products.Version}" />""",
            ];
        File.WriteAllText(Path.Combine(_folder, "Scratch.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <RestoreSources>{products?.Feed ?? _folder}</RestoreSources>
                <RestorePackagesPath>{Path.Combine(_folder, "packages")}</RestorePackagesPath>
              </PropertyGroup>
              <ItemGroup>
                {string.Join("\n    ", references.Concat(packages))}
              </ItemGroup>
            </Project>
            """);
    }
}
