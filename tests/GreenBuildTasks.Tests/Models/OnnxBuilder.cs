namespace GreenBuildTasks.Tests.Models;

/// <summary>Numbers of TensorProto.DataType.</summary>
internal enum OnnxType
{
    Float = 1,
    UInt8 = 2,
    Int8 = 3,
    Int32 = 6,
    Int64 = 7,
    String = 8,
    Bool = 9,
    Float16 = 10,
    Double = 11,
    BFloat16 = 16,
    UInt4 = 21,
    Int4 = 22,
}

/// <summary>
/// Writes the parts of ONNX files as bytes. Tensors are filled with zeros: an inspector looks at headers. Field numbers are written out here
/// again, so that a wrong one in the product does not agree with itself.
/// </summary>
internal static class OnnxBuilder
{
    /// <summary>A whole model around <paramref name="graph"/>.</summary>
    public static byte[] Model(byte[] graph, long irVersion = 8, params byte[][] functions)
    {
        var model = new ProtobufWriter().Varint(1, irVersion).Text(2, "builder").Text(3, "1.2");
        model.Bytes(8, new ProtobufWriter().Text(1, "").Varint(2, 17).ToArray());
        model.Bytes(8, new ProtobufWriter().Text(1, "com.microsoft").Varint(2, 1).ToArray());
        model.Bytes(7, graph);
        foreach (var function in functions)
        {
            model.Bytes(25, function);
        }

        return model.ToArray();
    }

    /// <summary>A graph of parts made with the methods below, in the order of field numbers that serializers use.</summary>
    public static byte[] Graph(
        byte[][]? nodes = null, byte[][]? initializers = null, byte[][]? inputs = null, byte[][]? outputs = null, byte[][]? sparse = null)
    {
        var graph = new ProtobufWriter();
        AddAll(graph, 1, nodes);
        graph.Text(2, "graph");
        AddAll(graph, 5, initializers);
        AddAll(graph, 11, inputs);
        AddAll(graph, 12, outputs);
        AddAll(graph, 15, sparse);
        return graph.ToArray();
    }

    public static byte[] Function(string name, params byte[][] nodes)
    {
        var function = new ProtobufWriter().Text(1, name);
        AddAll(function, 7, nodes);
        return function.Text(10, "local").ToArray();
    }

    public static byte[] Node(string type, string[] inputs, string[] outputs, params byte[][] attributes) => Node("", type, inputs, outputs, attributes);

    public static byte[] Node(string domain, string type, string[] inputs, string[] outputs, params byte[][] attributes)
    {
        var node = new ProtobufWriter();
        foreach (var input in inputs)
        {
            node.Text(1, input);
        }

        foreach (var output in outputs)
        {
            node.Text(2, output);
        }

        node.Text(3, "node").Text(4, type);
        AddAll(node, 5, attributes);
        return (domain.Length == 0 ? node : node.Text(7, domain)).ToArray();
    }

    public static byte[] Constant(string name, byte[] tensor) => Node("Constant", [], [name], TensorAttribute("value", tensor));

    public static byte[] TensorAttribute(string name, byte[] tensor) => Attribute(name, type: 4).Bytes(5, tensor).ToArray();

    public static byte[] GraphAttribute(string name, byte[] graph) => Attribute(name, type: 5).Bytes(6, graph).ToArray();

    public static byte[] GraphsAttribute(string name, params byte[][] graphs)
    {
        var attribute = Attribute(name, type: 10);
        AddAll(attribute, 11, graphs);
        return attribute.ToArray();
    }

    public static byte[] SparseAttribute(string name, byte[] sparse) => Attribute(name, type: 11).Bytes(22, sparse).ToArray();

    public static byte[] IntAttribute(string name, long value) => Attribute(name, type: 2).Varint(3, value).ToArray();

    public static byte[] FloatAttribute(string name, float value) => Attribute(name, type: 1).Float(2, value).ToArray();

    public static byte[] FloatsAttribute(string name, int count) => Attribute(name, type: 6).Bytes(7, new byte[count * sizeof(float)]).ToArray();

    public static byte[] UnpackedFloatsAttribute(string name, params float[] values)
    {
        var attribute = Attribute(name, type: 6);
        foreach (var value in values)
        {
            attribute.Float(7, value);
        }

        return attribute.ToArray();
    }

    public static byte[] IntsAttribute(string name, params long[] values) => Attribute(name, type: 7).PackedVarints(8, values).ToArray();

    /// <summary>A tensor with raw data of the right size.</summary>
    public static byte[] Tensor(string name, OnnxType type, params long[] dims)
    {
        var tensor = new ProtobufWriter();
        foreach (var dim in dims)
        {
            tensor.Varint(1, dim);
        }

        return tensor.Varint(2, (long)type).Text(8, name).Bytes(9, new byte[DenseBytes(type, dims)]).ToArray();
    }

    public static byte[] TensorWithPackedDims(string name, OnnxType type, params long[] dims)
        => new ProtobufWriter().PackedVarints(1, dims).Varint(2, (long)type).Text(8, name).Bytes(9, new byte[DenseBytes(type, dims)]).ToArray();

    /// <summary>A tensor whose data is in another file.</summary>
    public static byte[] ExternalTensor(
        string name, OnnxType type, long[] dims, string? location, string? offset = null, string? length = null)
    {
        var tensor = new ProtobufWriter().PackedVarints(1, dims).Varint(2, (long)type).Text(8, name);
        foreach (var (key, value) in new[] { ("location", location), ("offset", offset), ("length", length) })
        {
            if (value is not null)
            {
                tensor.Bytes(13, new ProtobufWriter().Text(1, key).Text(2, value).ToArray());
            }
        }

        return tensor.Varint(14, 1).ToArray();
    }

    /// <summary>A sparse tensor; <paramref name="values"/> are the stored ones.</summary>
    public static byte[] Sparse(byte[] values, params long[] dims)
        => new ProtobufWriter().Bytes(1, values).Bytes(2, Tensor("", OnnxType.Int64, 1)).PackedVarints(3, dims).ToArray();

    /// <summary>An input or output; a dimension is a number, a name, or null.</summary>
    public static byte[] Value(string name, OnnxType type, params object?[] dims)
    {
        var shape = new ProtobufWriter();
        foreach (var dim in dims)
        {
            shape.Bytes(1, dim switch
            {
                int size => new ProtobufWriter().Varint(1, size).ToArray(),
                string symbol => new ProtobufWriter().Text(2, symbol).ToArray(),
                _ => [],
            });
        }

        return ValueOfTensorType(name, new ProtobufWriter().Varint(1, (long)type).Bytes(2, shape.ToArray()));
    }

    public static byte[] ValueWithoutShape(string name, OnnxType type)
        => ValueOfTensorType(name, new ProtobufWriter().Varint(1, (long)type));

    /// <summary>x -> MatMul(x, w) -> y, with a weight matrix of <paramref name="type"/> that is converted first unless it is float32.</summary>
    public static byte[] MatMulModel(OnnxType type = OnnxType.Float, long rows = 100, long columns = 10, byte[]? input = null, byte[]? output = null)
    {
        byte[][] nodes = type switch
        {
            OnnxType.Float => [Node("MatMul", ["x", "w"], ["y"])],
            OnnxType.Float16 => [Node("Cast", ["w"], ["wide"]), Node("MatMul", ["x", "wide"], ["y"])],
            _ => [Node("DequantizeLinear", ["w", "scale"], ["wide"]), Node("MatMul", ["x", "wide"], ["y"])],
        };
        var weights = Tensor("w", type, rows, columns);
        return Model(Graph(
            nodes,
            type is OnnxType.Float or OnnxType.Float16 ? [weights] : [weights, Tensor("scale", OnnxType.Float, columns)],
            [input ?? Value("x", OnnxType.Float, "batch", (int)rows)],
            [output ?? Value("y", OnnxType.Float, "batch", (int)columns)]));
    }

    private static byte[] ValueOfTensorType(string name, ProtobufWriter tensorType)
        => new ProtobufWriter().Text(1, name).Bytes(2, new ProtobufWriter().Bytes(1, tensorType.ToArray()).ToArray()).ToArray();

    private static ProtobufWriter Attribute(string name, int type) => new ProtobufWriter().Text(1, name).Varint(20, type);

    private static void AddAll(ProtobufWriter writer, int field, byte[][]? messages)
    {
        foreach (var message in messages ?? [])
        {
            writer.Bytes(field, message);
        }
    }

    private static long DenseBytes(OnnxType type, long[] dims)
    {
        var bits = type switch
        {
            OnnxType.Double or OnnxType.Int64 => 64,
            OnnxType.Float or OnnxType.Int32 => 32,
            OnnxType.Float16 or OnnxType.BFloat16 => 16,
            OnnxType.UInt4 or OnnxType.Int4 => 4,
            _ => 8,
        };
        return ((dims.Aggregate(1L, (product, dim) => product * dim) * bits) + 7) / 8;
    }
}
