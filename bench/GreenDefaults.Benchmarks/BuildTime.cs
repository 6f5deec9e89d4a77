using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using GreenDefaults.Benchmarks.Workloads;

namespace GreenDefaults.Benchmarks;

/// <summary>
/// What adding both packages does to a whole <c>dotnet build --no-restore</c> after one source file was touched. Every build is a new
/// process with neither build nodes nor a compiler server left by another: what a CI job pays, and more than a developer does.
/// </summary>
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 1, iterationCount: 3)]
public partial class BuildTime
{
    private DirectoryInfo _folder = null!;
    private ScratchProject _project = null!;
    private string _output = "";

    /// <summary>What is built.</summary>
    public enum Kind
    {
        /// <summary>About 10,000 lines without a machine-learning library.</summary>
        Ordinary,

        /// <summary>About 5,000 lines of machine learning, and a model.</summary>
        MachineLearning,
    }

    /// <summary>What is built.</summary>
    [ParamsAllValues]
    public Kind Project { get; set; }

    /// <summary>Creates the project without the packages.</summary>
    [GlobalSetup(Target = nameof(WithoutPackages))]
    public void SetupWithoutPackages() => Create(pack: false);

    /// <summary>Packs both packages and creates the project with them.</summary>
    [GlobalSetup(Target = nameof(WithPackages))]
    public void SetupWithPackages() => Create(pack: true);

    /// <summary>Deletes the project.</summary>
    [GlobalCleanup]
    public void Cleanup() => _folder.Delete(recursive: true);

    /// <summary>Gives the compiler something to do.</summary>
    [IterationSetup]
    public void Touch() => _project.Touch();

    /// <summary>Checks that the compiler ran, and with the rules.</summary>
    [IterationCleanup]
    public void Check()
    {
        var findings = Finding().Count(_output);
        if (findings != _project.Findings)
        {
            throw new InvalidOperationException($"The build gave {findings} warnings of the rules instead of {_project.Findings}:\n{_output}");
        }
    }

    /// <summary>The project as it was.</summary>
    [Benchmark(Baseline = true)]
    public void WithoutPackages() => _output = _project.Build();

    /// <summary>The project with GreenDefaults and GreenDefaults.Runtime.</summary>
    [Benchmark]
    public void WithPackages() => _output = _project.Build();

    private void Create(bool pack)
    {
        _folder = Directory.CreateTempSubdirectory("greendefaults-bench-");
        var products = pack ? PackedProducts.Pack(Path.Combine(_folder.FullName, "feed")) : null;
        var folder = Path.Combine(_folder.FullName, "project");
        _project = Project == Kind.Ordinary ? ScratchProject.Ordinary(folder, products) : ScratchProject.MachineLearning(folder, products);
        _project.Restore();
    }

    [GeneratedRegex(@"warning GRN\d{4}")]
    private static partial Regex Finding();
}
