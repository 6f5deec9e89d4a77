namespace Digits;

/// <summary>Maps one image to a probability for each digit.</summary>
internal interface IClassifier
{
    /// <param name="pixels">64 grey values, row by row, from 0 (paper) to 1 (ink).</param>
    /// <returns>10 probabilities, in the order of the digits, that add up to 1.</returns>
    float[] Predict(ReadOnlySpan<float> pixels);
}
