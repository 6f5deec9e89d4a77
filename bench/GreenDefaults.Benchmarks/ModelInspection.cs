using BenchmarkDotNet.Attributes;
using GreenBuildTasks.Models;

namespace GreenDefaults.Benchmarks;

/// <summary>Reading what a model holds, beside opening the file and reading its first block.</summary>
[MemoryDiagnoser]
public class ModelInspection
{
    private string _path = "";

    /// <summary>Size of the one weight of the model, in megabytes: inspection reads headers, so it should not matter.</summary>
    [Params(1, 100, 1_000)]
    public int Megabytes { get; set; }

    /// <summary>Writes a model with one MatMul whose weight is a hole in a sparse file.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _path = Path.Combine(Directory.CreateTempSubdirectory("greendefaults-bench-").FullName, "model.onnx");
        OneMatMul.Write(_path, rows: Megabytes * 1_000, columns: 250);
        var inspection = OnnxInspector.Inspect(_path);
        if (!inspection.Succeeded || inspection.Model.Parameters != Megabytes * 250_000L)
        {
            throw new InvalidOperationException($"The model is not read as it was written: {inspection.Problem?.Reason}");
        }
    }

    /// <summary>Deletes the model.</summary>
    [GlobalCleanup]
    public void Cleanup() => Directory.Delete(Path.GetDirectoryName(_path)!, recursive: true);

    /// <summary>The floor: open the file and read 4 KB.</summary>
    [Benchmark(Baseline = true)]
    public int OpenAndReadOneBlock()
    {
        using var file = File.OpenRead(_path);
        Span<byte> block = stackalloc byte[4_096];
        return file.Read(block);
    }

    /// <summary>Counts parameters by type and operator.</summary>
    [Benchmark]
    public bool Inspect() => OnnxInspector.Inspect(_path).Succeeded;
}
