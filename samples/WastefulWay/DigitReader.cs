using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace ThreeTasks;

/// <summary>Names the digit on an 8 x 8 image.</summary>
internal sealed class DigitReader : IDisposable
{
    public const int PixelCount = 64;

    // Every weight takes 32 bits, although the same model with 8-bit weights lies beside it.
    private readonly InferenceSession _session = new InferenceSession("models/digits.onnx");

    public int Read(float[] pixels)
    {
        var input = new DenseTensor<float>(pixels, [1, PixelCount]);
        using var outputs = _session.Run([NamedOnnxValue.CreateFromTensor("pixels", input)]);
        var probabilities = outputs.First().AsEnumerable<float>().ToArray();
        return Array.IndexOf(probabilities, probabilities.Max());
    }

    public void Dispose() => _session.Dispose();
}
