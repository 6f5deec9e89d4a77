namespace Digits.Training;

/// <summary>A multilayer perceptron: 64 pixels, one hidden layer with ReLU, 10 probabilities by softmax.</summary>
internal sealed class Network : IClassifier
{
    private Network(DenseLayer hidden, DenseLayer output)
    {
        Hidden = hidden;
        Output = output;
    }

    public DenseLayer Hidden { get; }

    public DenseLayer Output { get; }

    public int ParameterCount => Hidden.Weights.Length + Hidden.Bias.Length + Output.Weights.Length + Output.Bias.Length;

    public static Network Create(int hiddenUnits, Random random) => new(
        DenseLayer.Create(DigitImage.PixelCount, hiddenUnits, random),
        DenseLayer.Create(hiddenUnits, DigitImage.ClassCount, random));

    public Network Copy() => new(Hidden.Copy(), Output.Copy());

    public float[] Predict(ReadOnlySpan<float> pixels)
    {
        Span<float> hidden = stackalloc float[Hidden.Outputs];
        var probabilities = new float[Output.Outputs];
        Forward(pixels, hidden, probabilities);
        return probabilities;
    }

    /// <summary>As <see cref="Predict"/>, and keeps what the hidden layer said, which backpropagation needs.</summary>
    public void Forward(ReadOnlySpan<float> pixels, Span<float> hidden, Span<float> probabilities)
    {
        Hidden.Forward(pixels, hidden);
        Activations.Relu(hidden);
        Output.Forward(hidden, probabilities);
        Activations.Softmax(probabilities);
    }
}
