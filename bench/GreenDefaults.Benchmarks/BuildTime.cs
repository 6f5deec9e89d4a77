using System.Diagnostics;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;

namespace GreenDefaults.Benchmarks;

/// <summary>
/// <c>dotnet build</c> of a project whose only source file has changed, with and without the package, as a whole process. Most of it is the
/// start of MSBuild and of the compiler; the difference between the two rows is what the package costs.
/// </summary>
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 1, iterationCount: 7)]
public class BuildTime
{
    private const string Version = "0.1.0-bench";

    private DirectoryInfo _folder = null!;
    private string _with = "";
    private string _without = "";

    /// <summary>Packs the package into a private feed and restores two equal projects, one of which refers to it.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _folder = Directory.CreateTempSubdirectory("greendefaults-bench-");
        var feed = Path.Combine(_folder.FullName, "feed");
        Run(RepositoryRoot(), "pack", "src/GreenBuildTasks", "-c", "Release", $"-p:Version={Version}", "-o", feed, "-v:q");
        File.WriteAllText(
            Path.Combine(_folder.FullName, "nuget.config"),
            $"<configuration><packageSources><clear /><add key=\"feed\" value=\"{feed}\" /></packageSources></configuration>");
        _without = CreateProject("without", "");
        _with = CreateProject("with", $"<ItemGroup><PackageReference Include=\"GreenDefaults\" Version=\"{Version}\" PrivateAssets=\"all\" /></ItemGroup>");
    }

    /// <summary>Makes the compiler run again.</summary>
    [IterationSetup]
    public void Touch()
    {
        foreach (var project in new[] { _with, _without })
        {
            File.SetLastWriteTimeUtc(Path.Combine(project, "Program.cs"), DateTime.UtcNow);
        }
    }

    /// <summary>Deletes what was made.</summary>
    [GlobalCleanup]
    public void Cleanup() => _folder.Delete(recursive: true);

    /// <summary>The project alone.</summary>
    [Benchmark(Baseline = true)]
    public void WithoutPackage() => Build(_without);

    /// <summary>The same project with the package; it has no model and no machine-learning library.</summary>
    [Benchmark]
    public void WithPackage() => Build(_with);

    private static void Build(string project) => Run(project, "build", "--no-restore", "-nodeReuse:false", "-v:q");

    private string CreateProject(string name, string items)
    {
        var project = _folder.CreateSubdirectory(name).FullName;
        File.WriteAllText(
            Path.Combine(project, "Project.csproj"),
            $"<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>{items}</Project>");
        File.WriteAllText(
            Path.Combine(project, "Program.cs"),
            string.Concat(Enumerable.Range(0, 2_000).Select(index => $"class C{index} {{ public static int M(int x) => System.Math.Max(x, {index}).ToString().Length; }}\n")));
        Run(project, "restore");
        return project;
    }

    private static void Run(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true };
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} failed:\n{output}");
        }
    }

    private static string RepositoryRoot()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(directory.FullName, "GreenDefaults.sln")))
        {
            directory = directory.Parent ?? throw new DirectoryNotFoundException("Run the benchmarks from a clone of the repository.");
        }

        return directory.FullName;
    }
}
