using GreenBuildTasks.Tests.Models;

namespace GreenDefaults.Package.Tests.Scratch;

/// <summary>Small ONNX files: one multiplication by a matrix of weights.</summary>
internal static class TestModels
{
    private const int Inputs = 200;
    private const int Outputs = 10;

    /// <summary>Number of weights.</summary>
    public const int Parameters = Inputs * Outputs;

    /// <summary>Weights of 32 bits.</summary>
    public static byte[] Float32 { get; } = OnnxBuilder.MatMulModel(OnnxType.Float, Inputs, Outputs);

    /// <summary>The same multiplication with weights of 8 bits.</summary>
    public static byte[] Int8 { get; } = OnnxBuilder.MatMulModel(OnnxType.Int8, Inputs, Outputs);
}
