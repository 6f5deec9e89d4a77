namespace GreenBuildTasks.Models.Onnx;

/// <summary>Reads the inputs and outputs of the main graph.</summary>
internal sealed class OnnxSignatureReader(ProtobufReader reader)
{
    private const int MaxValues = 100_000;
    private const int MaxRank = 32;

    private readonly List<(NameHash Key, ModelValue Value)> _inputs = [];
    private readonly List<(NameHash Key, ModelValue Value)> _outputs = [];
    private readonly HashSet<NameHash> _initializers = [];

    /// <summary>
    /// The inputs without the initializers, which files of a version below 4 list as inputs too, and which a caller never has to supply.
    /// </summary>
    public IReadOnlyList<ModelValue> Inputs => [.. _inputs.Where(input => !_initializers.Contains(input.Key)).Select(input => input.Value)];

    public IReadOnlyList<ModelValue> Outputs => [.. _outputs.Select(output => output.Value)];

    public void Read(ProtobufField graph)
    {
        var fields = reader.Message(graph);
        while (fields.Read(out var field))
        {
            switch (field.Number)
            {
                case OnnxFields.Graph.Input:
                    Add(_inputs, field);
                    break;
                case OnnxFields.Graph.Output:
                    Add(_outputs, field);
                    break;
                case OnnxFields.Graph.Initializer:
                    AddInitializer(field);
                    break;
                case OnnxFields.Graph.SparseInitializer:
                    if (TryFind(field, OnnxFields.SparseTensor.Values, out var values))
                    {
                        AddInitializer(values);
                    }

                    break;
            }
        }
    }

    private void AddInitializer(ProtobufField tensor)
    {
        if (TryFind(tensor, OnnxFields.Tensor.Name, out var name))
        {
            _initializers.Add(reader.ReadName(name));
        }
    }

    private void Add(List<(NameHash Key, ModelValue Value)> values, ProtobufField valueInfo)
    {
        if (values.Count == MaxValues)
        {
            throw new ModelFormatException($"the graph has more than {MaxValues} inputs or outputs");
        }

        var key = NameHash.Empty;
        var name = string.Empty;
        var type = ("unknown", (IReadOnlyList<ModelDimension>?)null);
        var fields = reader.Message(valueInfo);
        while (fields.Read(out var field))
        {
            if (field.Number == OnnxFields.ValueInfo.Name)
            {
                key = reader.ReadName(field);
                name = reader.ReadText(field);
            }
            else if (field.Number == OnnxFields.ValueInfo.Type)
            {
                type = ReadType(field);
            }
        }

        values.Add((key, new ModelValue(name, type.Item1, type.Item2)));
    }

    /// <summary>Sequences, maps and optionals are named, not entered: their types may nest.</summary>
    private (string ElementType, IReadOnlyList<ModelDimension>? Shape) ReadType(ProtobufField type)
    {
        var fields = reader.Message(type);
        while (fields.Read(out var field))
        {
            switch (field.Number)
            {
                case OnnxFields.Type.Tensor:
                    return ReadTensorType(field);
                case OnnxFields.Type.Sequence:
                    return ("sequence", null);
                case OnnxFields.Type.Map:
                    return ("map", null);
                case OnnxFields.Type.Opaque:
                    return ("opaque", null);
                case OnnxFields.Type.SparseTensor:
                    return ("sparse tensor", null);
                case OnnxFields.Type.Optional:
                    return ("optional", null);
            }
        }

        return ("unknown", null);
    }

    private (string ElementType, IReadOnlyList<ModelDimension>? Shape) ReadTensorType(ProtobufField type)
    {
        var elementType = "unknown";
        List<ModelDimension>? shape = null;
        var fields = reader.Message(type);
        while (fields.Read(out var field))
        {
            if (field.Number == OnnxFields.TensorType.ElementType)
            {
                elementType = OnnxDataType.FromNumber(ProtobufReader.Int64(field)).Name;
            }
            else if (field.Number == OnnxFields.TensorType.Shape)
            {
                shape = ReadShape(field);
            }
        }

        return (elementType, shape);
    }

    private List<ModelDimension> ReadShape(ProtobufField shape)
    {
        var dimensions = new List<ModelDimension>();
        var fields = reader.Message(shape);
        while (fields.Read(out var field))
        {
            if (field.Number != OnnxFields.Shape.Dimension)
            {
                continue;
            }

            if (dimensions.Count == MaxRank)
            {
                throw new ModelFormatException($"an input or output has more than {MaxRank} dimensions");
            }

            dimensions.Add(ReadDimension(field));
        }

        return dimensions;
    }

    /// <summary>Exporters write 0 or -1 for a dimension that they do not know.</summary>
    private ModelDimension ReadDimension(ProtobufField dimension)
    {
        var result = default(ModelDimension);
        var fields = reader.Message(dimension);
        while (fields.Read(out var field))
        {
            if (field.Number == OnnxFields.Shape.Size)
            {
                result = new ModelDimension(ProtobufReader.Int64(field) is > 0 and var size ? size : null, Symbol: null);
            }
            else if (field.Number == OnnxFields.Shape.Symbol)
            {
                result = new ModelDimension(Size: null, reader.ReadText(field));
            }
        }

        return result;
    }

    private bool TryFind(ProtobufField message, int number, out ProtobufField found)
    {
        var fields = reader.Message(message);
        while (fields.Read(out found))
        {
            if (found.Number == number)
            {
                return true;
            }
        }

        return false;
    }
}
