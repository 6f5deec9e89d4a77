using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Digits.Onnx;

/// <summary>
/// Collects the nodes and constants of a graph and writes them as an ONNX model. The field numbers are those of
/// onnx.proto, https://github.com/onnx/onnx/blob/main/onnx/onnx.proto.
/// </summary>
internal sealed class OnnxGraph(string name)
{
    private const long IrVersion = 8;
    private const long OperatorSetVersion = 13;
    private const long IntegerAttribute = 2;

    private readonly List<ProtobufWriter> _nodes = [];
    private readonly List<ProtobufWriter> _initializers = [];
    private readonly List<ProtobufWriter> _inputs = [];
    private readonly List<ProtobufWriter> _outputs = [];

    /// <summary>An input of shape [N, <paramref name="width"/>]: N examples in one call, chosen by the caller.</summary>
    public void AddInput(string tensor, int width) => _inputs.Add(ValueInfo(tensor, width));

    /// <summary>An output of shape [N, <paramref name="width"/>].</summary>
    public void AddOutput(string tensor, int width) => _outputs.Add(ValueInfo(tensor, width));

    public void AddConstant(string tensor, ReadOnlySpan<float> values, params ReadOnlySpan<int> shape)
    {
        var bytes = new byte[values.Length * sizeof(float)];
        for (var i = 0; i < values.Length; i++)
            BinaryPrimitives.WriteSingleLittleEndian(bytes.AsSpan(i * sizeof(float)), values[i]);
        AddConstant(tensor, OnnxType.Float, bytes, shape);
    }

    public void AddConstant(string tensor, ReadOnlySpan<sbyte> values, params ReadOnlySpan<int> shape) =>
        AddConstant(tensor, OnnxType.Int8, MemoryMarshal.AsBytes(values), shape);

    /// <summary>Adds a node named after its first output.</summary>
    public void AddNode(string operation, string[] inputs, string[] outputs) => _nodes.Add(Node(operation, inputs, outputs));

    /// <summary>Converts a tensor's element type.</summary>
    public void AddCast(string input, string output, OnnxType to) =>
        _nodes.Add(Node("Cast", [input], [output]).Message(5, new ProtobufWriter()
            .Text(1, "to")
            .Number(3, (long)to)
            .Number(20, IntegerAttribute)));

    public byte[] ToModel()
    {
        var graph = new ProtobufWriter();
        foreach (var node in _nodes)
            graph.Message(1, node);
        graph.Text(2, name);
        foreach (var initializer in _initializers)
            graph.Message(5, initializer);
        foreach (var input in _inputs)
            graph.Message(11, input);
        foreach (var output in _outputs)
            graph.Message(12, output);

        return new ProtobufWriter()
            .Number(1, IrVersion)
            .Text(2, "GreenDefaults sample Digits")
            .Message(7, graph)
            .Message(8, new ProtobufWriter().Text(1, "").Number(2, OperatorSetVersion))
            .ToArray();
    }

    private static ProtobufWriter Node(string operation, string[] inputs, string[] outputs)
    {
        var node = new ProtobufWriter();
        foreach (var input in inputs)
            node.Text(1, input);
        foreach (var output in outputs)
            node.Text(2, output);
        return node.Text(3, $"{outputs[0]}/{operation}").Text(4, operation);
    }

    private static ProtobufWriter ValueInfo(string tensor, int width)
    {
        var shape = new ProtobufWriter()
            .Message(1, new ProtobufWriter().Text(2, "N"))
            .Message(1, new ProtobufWriter().Number(1, width));
        var tensorType = new ProtobufWriter().Number(1, (long)OnnxType.Float).Message(2, shape);
        return new ProtobufWriter().Text(1, tensor).Message(2, new ProtobufWriter().Message(1, tensorType));
    }

    private void AddConstant(string tensor, OnnxType type, ReadOnlySpan<byte> bytes, ReadOnlySpan<int> shape)
    {
        var constant = new ProtobufWriter();
        foreach (var dimension in shape)
            constant.Number(1, dimension);
        _initializers.Add(constant.Number(2, (long)type).Text(8, tensor).Bytes(9, bytes));
    }
}
