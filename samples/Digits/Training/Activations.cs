namespace Digits.Training;

/// <summary>The two non-linear functions of the network, in place.</summary>
internal static class Activations
{
    public static void Relu(Span<float> values)
    {
        foreach (ref var value in values)
            value = MathF.Max(value, 0);
    }

    public static void Softmax(Span<float> values)
    {
        var largest = float.NegativeInfinity;
        foreach (var value in values)
            largest = MathF.Max(largest, value);

        // Subtracting the largest value changes nothing in the quotient and keeps the exponential from overflowing.
        var sum = 0f;
        foreach (ref var value in values)
        {
            value = MathF.Exp(value - largest);
            sum += value;
        }

        foreach (ref var value in values)
            value /= sum;
    }
}
