using System.Text.Json;
using GreenDefaults.Tests.Shared;

namespace GreenDefaults.Package.Tests.OnnxOracle;

/// <summary>ONNX Runtime as npm package, in a temporary folder: a runtime that shares no code with this repository.</summary>
internal sealed class OnnxRuntimeNode : IDisposable
{
    public const string Package = "onnxruntime-node@1.30.0";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("greendefaults-onnx-");

    public OnnxRuntimeNode()
    {
        File.Copy(Path.Combine(AppContext.BaseDirectory, "OnnxOracle", "predict.cjs"), InFolder("predict.cjs"));
        // The native libraries are inside the package; its install script only fetches the one for CUDA.
        NodeProcess.Run(
            _folder.FullName, "npm", "install", "--prefix", _folder.FullName, "--ignore-scripts", "--no-audit", "--no-fund", Package);
    }

    /// <summary>What a model answers to each row, one row at a time.</summary>
    public float[][] Predict(byte[] model, string input, string output, float[][] rows)
    {
        File.WriteAllBytes(InFolder("model.onnx"), model);
        File.WriteAllText(InFolder("rows.json"), JsonSerializer.Serialize(rows));
        var answers = NodeProcess.Run(_folder.FullName, "node", "predict.cjs", "model.onnx", input, output, "rows.json");
        return JsonSerializer.Deserialize<float[][]>(answers)!;
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string InFolder(string file) => Path.Combine(_folder.FullName, file);
}
