namespace Digits.Training;

/// <summary>A fully connected layer: <c>output = input x weights + bias</c>.</summary>
internal sealed class DenseLayer
{
    private DenseLayer(int inputs, int outputs, float[] weights, float[] bias)
    {
        Inputs = inputs;
        Outputs = outputs;
        Weights = weights;
        Bias = bias;
    }

    public int Inputs { get; }

    public int Outputs { get; }

    /// <summary>One row for each input, one column for each output, row by row: the layout of a constant B of MatMul in ONNX.</summary>
    public float[] Weights { get; }

    public float[] Bias { get; }

    /// <summary>Random weights with the variance 2 / inputs, which keeps the signal's size through a ReLU (He et al., 2015).</summary>
    public static DenseLayer Create(int inputs, int outputs, Random random)
    {
        // A uniform variable on [-limit, limit] has the variance limit² / 3.
        var limit = Math.Sqrt(6.0 / inputs);
        var weights = new float[inputs * outputs];
        for (var i = 0; i < weights.Length; i++)
            weights[i] = (float)(limit * ((2 * random.NextDouble()) - 1));
        return new DenseLayer(inputs, outputs, weights, new float[outputs]);
    }

    public DenseLayer Copy() => new(Inputs, Outputs, (float[])Weights.Clone(), (float[])Bias.Clone());

    public void Forward(ReadOnlySpan<float> input, Span<float> output)
    {
        Bias.CopyTo(output);
        for (var i = 0; i < Inputs; i++)
        {
            var row = Weights.AsSpan(i * Outputs, Outputs);
            for (var j = 0; j < row.Length; j++)
                output[j] += input[i] * row[j];
        }
    }

    /// <summary>Adds what one example contributes to the gradients of this layer.</summary>
    /// <param name="input">What <see cref="Forward"/> was given.</param>
    /// <param name="outputGradient">The derivative of the loss by each output.</param>
    /// <param name="gradients">Where the sums are kept.</param>
    /// <param name="inputGradient">Receives the derivative of the loss by each input; empty when nobody needs it.</param>
    public void Backward(
        ReadOnlySpan<float> input, ReadOnlySpan<float> outputGradient, LayerGradients gradients, Span<float> inputGradient)
    {
        for (var j = 0; j < Outputs; j++)
            gradients.Bias[j] += outputGradient[j];

        for (var i = 0; i < Inputs; i++)
        {
            var sums = gradients.Weights.AsSpan(i * Outputs, Outputs);
            for (var j = 0; j < sums.Length; j++)
                sums[j] += input[i] * outputGradient[j];
        }

        for (var i = 0; i < inputGradient.Length; i++)
        {
            var row = Weights.AsSpan(i * Outputs, Outputs);
            var sum = 0f;
            for (var j = 0; j < row.Length; j++)
                sum += row[j] * outputGradient[j];
            inputGradient[i] = sum;
        }
    }
}
