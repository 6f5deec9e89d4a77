using Digits.Training;

namespace Digits.Quantization;

/// <summary>A <see cref="DenseLayer"/> with 8-bit weights, computed with whole numbers.</summary>
internal sealed class QuantizedLayer
{
    /// <summary>
    /// The largest magnitude of a weight. A signed byte holds 127, but x86 processors before VNNI add pairs of products
    /// in 16 bits with saturation: 2 x 255 x 64 still fits, 2 x 255 x 127 does not, and the sum would silently be wrong.
    /// </summary>
    private const int LargestWeight = 64;

    private QuantizedLayer(int inputs, int outputs, sbyte[] weights, float[] scales, float[] bias)
    {
        Inputs = inputs;
        Outputs = outputs;
        Weights = weights;
        Scales = scales;
        Bias = bias;
    }

    public int Inputs { get; }

    public int Outputs { get; }

    /// <summary>In the layout of <see cref="DenseLayer.Weights"/>.</summary>
    public sbyte[] Weights { get; }

    /// <summary>One for each column (each output): weight = scale x quantized weight.</summary>
    public float[] Scales { get; }

    public float[] Bias { get; }

    /// <summary>Quantizes each column symmetrically around 0 by its own largest magnitude.</summary>
    public static QuantizedLayer From(DenseLayer layer)
    {
        var scales = new float[layer.Outputs];
        for (var i = 0; i < layer.Weights.Length; i++)
            scales[i % layer.Outputs] = MathF.Max(scales[i % layer.Outputs], MathF.Abs(layer.Weights[i]) / LargestWeight);

        var weights = new sbyte[layer.Weights.Length];
        for (var i = 0; i < weights.Length; i++)
        {
            var scale = scales[i % layer.Outputs];
            weights[i] = scale > 0 ? (sbyte)MathF.Round(layer.Weights[i] / scale) : (sbyte)0;
        }

        return new QuantizedLayer(layer.Inputs, layer.Outputs, weights, scales, (float[])layer.Bias.Clone());
    }

    public void Forward(ReadOnlySpan<float> input, Span<float> output)
    {
        Span<byte> quantized = stackalloc byte[Inputs];
        var range = DynamicQuantization.Quantize(input, quantized);

        Span<int> sums = stackalloc int[Outputs];
        sums.Clear();
        for (var i = 0; i < Inputs; i++)
        {
            var value = quantized[i] - range.ZeroPoint;
            var row = Weights.AsSpan(i * Outputs, Outputs);
            for (var j = 0; j < row.Length; j++)
                sums[j] += value * row[j];
        }

        for (var j = 0; j < Outputs; j++)
            output[j] = (sums[j] * (range.Scale * Scales[j])) + Bias[j];
    }
}
