namespace GreenBuildTasks.Models.Onnx;

/// <summary>What an operator does with a constant that reaches it.</summary>
internal enum OperatorRole
{
    /// <summary>Computes with it.</summary>
    Consume,

    /// <summary>Its output is the constant itself.</summary>
    Define,

    /// <summary>Hands its first input on: reshaped, reordered, converted.</summary>
    PassOn,

    /// <summary>Quantizes activations at run time; its second output is their scale.</summary>
    ScaleActivations,

    /// <summary>Multiplies; beside the scale of activations, the other factor is the scale of the weights.</summary>
    Multiply,
}

/// <summary>How weights are packed into the uint8 tensor of the second or first input.</summary>
internal enum WeightPacking
{
    None,

    /// <summary>Attributes K and N give the number of weights, <c>bits</c> the size of each.</summary>
    MatrixOfAttributes,

    /// <summary>Each byte of the tensor holds 8 / <c>bits</c> weights.</summary>
    Bytes,
}

/// <summary>What counting parameters needs to know about an operator.</summary>
/// <param name="Group">Name under which its parameters are reported.</param>
/// <param name="Role">What it does with constants.</param>
internal sealed record OnnxOperator(string Group, OperatorRole Role = OperatorRole.Consume)
{
    /// <summary>The name under which parameters of all other operators, and unused ones, are reported.</summary>
    public const string OtherGroup = "other";

    /// <summary>An operator that is not listed: element-wise ones, normalizations without a name of their own, custom ones.</summary>
    public static OnnxOperator Other { get; } = new(OtherGroup);

    /// <summary>True when integer inputs are quantized values.</summary>
    public bool Quantized { get; init; }

    /// <summary>Index of the input that holds packed weights, where <see cref="Packing"/> is used.</summary>
    public int PackedInput { get; init; }

    public WeightPacking Packing { get; init; }

    /// <summary>Bits per packed weight when the attribute <c>bits</c> is absent.</summary>
    public long DefaultBits => 4;

    /// <summary>Bit n is set when input n holds scales or zero points.</summary>
    public uint QuantizationInputs { get; init; }

    public bool IsQuantizationInput(int index) => index < 32 && ((QuantizationInputs >> index) & 1) != 0;
}
