using System.Text;

namespace GreenBuildTasks.Models.Onnx;

/// <summary>The operators that carry weights, hand them on or quantize them.</summary>
/// <remarks>
/// Input positions from docs/Operators.md of ONNX (commit f7546912) and docs/ContribOperators.md of ONNX Runtime 1.30.0. MatMulBnb4 has no
/// attribute <c>bits</c>: its weights have 4.
/// </remarks>
internal static class OnnxOperators
{
    private static readonly NameHash[] KnownDomains = [NameHash.Empty, NameHash.Of("ai.onnx"u8), NameHash.Of("com.microsoft"u8)];

    private static readonly Dictionary<NameHash, OnnxOperator> ByName = Create();

    /// <summary>The operator of that name; <see cref="OnnxOperator.Other"/> for an unlisted one and for other domains.</summary>
    public static OnnxOperator Find(NameHash domain, NameHash name)
        => Array.IndexOf(KnownDomains, domain) >= 0 && ByName.TryGetValue(name, out var known) ? known : OnnxOperator.Other;

    private static Dictionary<NameHash, OnnxOperator> Create()
    {
        var operators = new Dictionary<NameHash, OnnxOperator>();
        void Add(OnnxOperator known) => AddAs(known.Group, known);
        void AddAs(string name, OnnxOperator known) => operators.Add(NameHash.Of(Encoding.UTF8.GetBytes(name)), known);

        AddAs("Constant", new(OnnxOperator.OtherGroup, OperatorRole.Define));
        AddAs("Mul", new(OnnxOperator.OtherGroup, OperatorRole.Multiply));
        AddAs("DynamicQuantizeLinear", new(OnnxOperator.OtherGroup, OperatorRole.ScaleActivations));
        foreach (var name in new[] { "Identity", "Cast", "CastLike", "Transpose", "Reshape", "Squeeze", "Unsqueeze", "Flatten" })
        {
            AddAs(name, new(OnnxOperator.OtherGroup, OperatorRole.PassOn));
        }

        AddAs("QuantizeLinear", new(OnnxOperator.OtherGroup, OperatorRole.PassOn) { QuantizationInputs = Inputs(1, 2) });
        AddAs("DequantizeLinear", Quantized(OnnxOperator.OtherGroup, 1, 2) with { Role = OperatorRole.PassOn });

        foreach (var name in new[]
        {
            "MatMul", "Gemm", "Conv", "ConvTranspose", "DeformConv", "Gather", "LSTM", "GRU", "RNN", "Attention", "MultiHeadAttention",
            "Einsum", "BatchNormalization", "LayerNormalization", "InstanceNormalization", "GroupNormalization", "RMSNormalization",
            "SimplifiedLayerNormalization", "SkipLayerNormalization", "SkipSimplifiedLayerNormalization", "EmbedLayerNormalization",
            "PRelu", "FusedMatMul", "FusedGemm", "FusedConv", "MoE",
        })
        {
            Add(new(name));
        }

        Add(Quantized("MatMulInteger", 2, 3));
        Add(Quantized("ConvInteger", 2, 3));
        Add(Quantized("QLinearMatMul", 1, 2, 4, 5, 6, 7));
        Add(Quantized("QLinearConv", 1, 2, 4, 5, 6, 7));
        Add(Quantized("QGemm", 1, 2, 4, 5, 7, 8));
        Add(Quantized("DynamicQuantizeMatMul", 2, 3));
        Add(Quantized("MatMulIntegerToFloat", 2, 3, 4, 5));
        Add(Quantized("QAttention", 3, 4, 6, 7));
        Add(Quantized("DynamicQuantizeLSTM", 8, 9, 10, 11));
        Add(Quantized("QEmbedLayerNormalization", 8, 9, 10, 11, 12, 13, 14, 15, 16, 17));
        foreach (var name in new[] { "QLinearAdd", "QLinearMul" })
        {
            AddAs(name, Quantized(OnnxOperator.OtherGroup, 1, 2, 4, 5, 6, 7));
        }

        foreach (var name in new[]
        {
            "QLinearAveragePool", "QLinearGlobalAveragePool", "QLinearLeakyRelu", "QLinearReduceMean", "QLinearSigmoid", "QLinearSoftmax",
        })
        {
            AddAs(name, Quantized(OnnxOperator.OtherGroup, 1, 2, 3, 4));
        }

        // The scale and zero point of the result, then one (tensor, scale, zero point) for each input.
        AddAs("QLinearConcat", Quantized(OnnxOperator.OtherGroup, [.. Enumerable.Range(0, 32).Where(index => index % 3 != 2)]));
        AddAs("QLinearWhere", Quantized(OnnxOperator.OtherGroup, 2, 3, 5, 6, 7, 8));

        Add(Quantized("MatMulNBits", 2, 3, 4) with { PackedInput = 1, Packing = WeightPacking.MatrixOfAttributes });
        Add(Quantized("MatMulBnb4", 2) with { PackedInput = 1, Packing = WeightPacking.MatrixOfAttributes });
        Add(Quantized("GatherBlockQuantized", 2, 3) with { PackedInput = 0, Packing = WeightPacking.Bytes });
        return operators;
    }

    private static OnnxOperator Quantized(string group, params int[] quantizationInputs)
        => new(group) { Quantized = true, QuantizationInputs = Inputs(quantizationInputs) };

    private static uint Inputs(params int[] indices) => indices.Aggregate(0u, (bits, index) => bits | (1u << index));
}
