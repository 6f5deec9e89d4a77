namespace Digits.Training;

/// <summary>The derivatives of the loss by the weights and the bias of one layer, summed over a mini-batch.</summary>
internal sealed class LayerGradients(DenseLayer layer)
{
    public float[] Weights { get; } = new float[layer.Weights.Length];

    public float[] Bias { get; } = new float[layer.Bias.Length];

    public void Clear()
    {
        Array.Clear(Weights);
        Array.Clear(Bias);
    }
}
