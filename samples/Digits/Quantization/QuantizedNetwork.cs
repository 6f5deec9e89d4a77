using Digits.Training;

namespace Digits.Quantization;

/// <summary>
/// A trained <see cref="Network"/> with 8-bit weights. Activations are quantized when they are known ("dynamic"
/// quantization), with one range for all values that a layer is given: hence one image at a time, or the result of an
/// image would depend on the images beside it.
/// </summary>
internal sealed class QuantizedNetwork : IClassifier
{
    private QuantizedNetwork(QuantizedLayer hidden, QuantizedLayer output)
    {
        Hidden = hidden;
        Output = output;
    }

    public QuantizedLayer Hidden { get; }

    public QuantizedLayer Output { get; }

    public static QuantizedNetwork From(Network network) =>
        new(QuantizedLayer.From(network.Hidden), QuantizedLayer.From(network.Output));

    public float[] Predict(ReadOnlySpan<float> pixels)
    {
        Span<float> hidden = stackalloc float[Hidden.Outputs];
        var probabilities = new float[Output.Outputs];
        Hidden.Forward(pixels, hidden);
        Activations.Relu(hidden);
        Output.Forward(hidden, probabilities);
        Activations.Softmax(probabilities);
        return probabilities;
    }
}
