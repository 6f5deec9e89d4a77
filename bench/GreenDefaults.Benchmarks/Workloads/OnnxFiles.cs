using GreenBuildTasks.Tests.Models;

namespace GreenDefaults.Benchmarks.Workloads;

/// <summary>Writes ONNX files and says how many parameters are in them.</summary>
internal static class OnnxFiles
{
    /// <summary>One matrix of 1,000 weights: 4 KB.</summary>
    public static long WriteSmall(string path) => Write(path, layers: 1, rows: 100, columns: 10);

    /// <summary>25 matrices of a million weights: 100 MB.</summary>
    public static long WriteLarge(string path) => Write(path, layers: 25, rows: 1_000, columns: 1_000);

    /// <summary>20,000 nodes with a tiny matrix each: all headers, hardly any weights.</summary>
    public static long WriteManyNodes(string path) => Write(path, layers: 20_000, rows: 4, columns: 4);

    private static long Write(string path, int layers, int rows, int columns)
    {
        byte[][] nodes = [.. Enumerable.Range(0, layers).Select(layer => OnnxBuilder.Node("MatMul", [$"x{layer}", $"w{layer}"], [$"x{layer + 1}"]))];
        byte[][] weights = [.. Enumerable.Range(0, layers).Select(layer => OnnxBuilder.Tensor($"w{layer}", OnnxType.Float, rows, columns))];
        byte[][] inputs = [OnnxBuilder.Value("x0", OnnxType.Float, "batch", rows)];
        byte[][] outputs = [OnnxBuilder.Value($"x{layers}", OnnxType.Float, "batch", columns)];
        File.WriteAllBytes(path, OnnxBuilder.Model(OnnxBuilder.Graph(nodes, weights, inputs, outputs)));
        return (long)layers * rows * columns;
    }
}
