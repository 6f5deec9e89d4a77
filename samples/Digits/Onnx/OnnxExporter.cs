using Digits.Quantization;
using Digits.Training;

namespace Digits.Onnx;

/// <summary>
/// Writes the two forms of the classifier as ONNX models with the same signature, so that a program changes from one to
/// the other by changing the file name: <c>pixels</c>, float [N, 64], 0 to 1, to <c>probabilities</c>, float [N, 10].
/// </summary>
internal static class OnnxExporter
{
    public const string InputName = "pixels";
    public const string OutputName = "probabilities";

    public static byte[] Export(Network network)
    {
        var graph = CreateGraph("digits");
        AddDense(graph, "hidden", network.Hidden, InputName, "hidden");
        graph.AddNode("Relu", ["hidden"], ["hidden_active"]);
        AddDense(graph, "output", network.Output, "hidden_active", "logits");
        graph.AddNode("Softmax", ["logits"], [OutputName]);
        return graph.ToModel();
    }

    public static byte[] Export(QuantizedNetwork network)
    {
        var graph = CreateGraph("digits_int8");
        AddQuantized(graph, "hidden", network.Hidden, InputName, "hidden");
        graph.AddNode("Relu", ["hidden"], ["hidden_active"]);
        AddQuantized(graph, "output", network.Output, "hidden_active", "logits");
        graph.AddNode("Softmax", ["logits"], [OutputName]);
        return graph.ToModel();
    }

    private static OnnxGraph CreateGraph(string name)
    {
        var graph = new OnnxGraph(name);
        graph.AddInput(InputName, DigitImage.PixelCount);
        graph.AddOutput(OutputName, DigitImage.ClassCount);
        return graph;
    }

    private static void AddDense(OnnxGraph graph, string layerName, DenseLayer layer, string input, string output)
    {
        graph.AddConstant($"{layerName}.weight", layer.Weights, layer.Inputs, layer.Outputs);
        graph.AddConstant($"{layerName}.bias", layer.Bias, layer.Outputs);
        graph.AddNode("Gemm", [input, $"{layerName}.weight", $"{layerName}.bias"], [output]);
    }

    // The pattern of ONNX Runtime's own dynamic quantization: integers in, integers multiplied, scaled back to float.
    private static void AddQuantized(OnnxGraph graph, string layerName, QuantizedLayer layer, string input, string output)
    {
        graph.AddConstant($"{layerName}.weight_quantized", layer.Weights, layer.Inputs, layer.Outputs);
        graph.AddConstant($"{layerName}.weight_scale", layer.Scales, layer.Outputs);
        graph.AddConstant($"{layerName}.bias", layer.Bias, layer.Outputs);

        graph.AddNode("DynamicQuantizeLinear", [input], [$"{input}_quantized", $"{input}_scale", $"{input}_zero_point"]);
        graph.AddNode(
            "MatMulInteger",
            [$"{input}_quantized", $"{layerName}.weight_quantized", $"{input}_zero_point"],
            [$"{layerName}_sums"]);
        graph.AddCast($"{layerName}_sums", $"{layerName}_sums_float", OnnxType.Float);
        graph.AddNode("Mul", [$"{input}_scale", $"{layerName}.weight_scale"], [$"{layerName}_scales"]);
        graph.AddNode("Mul", [$"{layerName}_sums_float", $"{layerName}_scales"], [$"{layerName}_scaled"]);
        graph.AddNode("Add", [$"{layerName}_scaled", $"{layerName}.bias"], [output]);
    }
}
