using BenchmarkDotNet.Attributes;
using GreenBuildTasks.Models;
using GreenDefaults.Benchmarks.Workloads;

namespace GreenDefaults.Benchmarks;

/// <summary>What a build pays to look into a model: its headers, whatever its size. The least that any reader pays is the baseline.</summary>
[MemoryDiagnoser]
public class ModelInspection
{
    private readonly byte[] _buffer = new byte[4096];
    private DirectoryInfo _folder = null!;
    private string _path = null!;

    /// <summary>The models.</summary>
    public enum Kind
    {
        /// <summary>One matrix, 4 KB.</summary>
        Small,

        /// <summary>25 matrices, 100 MB.</summary>
        Large,

        /// <summary>20,000 nodes.</summary>
        ManyNodes,
    }

    /// <summary>The model that is inspected.</summary>
    [ParamsAllValues]
    public Kind Model { get; set; }

    /// <summary>Writes the model and checks that the inspection counts its parameters.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _folder = Directory.CreateTempSubdirectory("greendefaults-bench-");
        _path = Path.Combine(_folder.FullName, "model.onnx");
        var parameters = Model switch
        {
            Kind.Small => OnnxFiles.WriteSmall(_path),
            Kind.Large => OnnxFiles.WriteLarge(_path),
            _ => OnnxFiles.WriteManyNodes(_path),
        };
        if (Inspect() != parameters)
        {
            throw new InvalidOperationException($"The inspection counts {Inspect()} parameters instead of {parameters}.");
        }
    }

    /// <summary>Deletes the model.</summary>
    [GlobalCleanup]
    public void Cleanup() => _folder.Delete(recursive: true);

    /// <summary>Opens the file and reads its first 4 KB.</summary>
    [Benchmark(Baseline = true)]
    public int Open()
    {
        using var stream = new FileStream(_path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        return stream.Read(_buffer);
    }

    /// <summary>Inspects the file and gives its parameters.</summary>
    [Benchmark]
    public long? Inspect() => OnnxInspector.Inspect(_path).Model?.Parameters;
}
