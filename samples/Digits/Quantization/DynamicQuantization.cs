namespace Digits.Quantization;

/// <summary>A vector in 8 bits: value = scale x (quantized - zero point).</summary>
internal readonly ref struct DynamicQuantization
{
    private DynamicQuantization(float scale, byte zeroPoint)
    {
        Scale = scale;
        ZeroPoint = zeroPoint;
    }

    public float Scale { get; }

    public byte ZeroPoint { get; }

    /// <summary>What the ONNX operator DynamicQuantizeLinear computes, in single precision as it does.</summary>
    /// <param name="values">The values that decide the range.</param>
    /// <param name="quantized">Receives one byte for each value.</param>
    public static DynamicQuantization Quantize(ReadOnlySpan<float> values, Span<byte> quantized)
    {
        // The range includes 0, so that 0 itself is represented exactly.
        var lowest = 0f;
        var highest = 0f;
        foreach (var value in values)
        {
            lowest = MathF.Min(lowest, value);
            highest = MathF.Max(highest, value);
        }

        var scale = highest == lowest ? 1 : (highest - lowest) / byte.MaxValue;
        var zeroPoint = Saturate(MathF.Round(-lowest / scale));
        for (var i = 0; i < values.Length; i++)
            quantized[i] = Saturate(MathF.Round(values[i] / scale) + zeroPoint);
        return new DynamicQuantization(scale, zeroPoint);
    }

    private static byte Saturate(float value) => (byte)Math.Clamp(value, byte.MinValue, byte.MaxValue);
}
