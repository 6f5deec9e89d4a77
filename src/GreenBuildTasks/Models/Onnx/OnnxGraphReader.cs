namespace GreenBuildTasks.Models.Onnx;

/// <summary>
/// Walks a graph, the graphs in its nodes and the bodies of functions, and tells the tally which constants there are and what uses them.
/// </summary>
/// <remarks>
/// A graph is walked twice, because its initializers come after its nodes: first the initializers, then the nodes in order. ONNX demands
/// topological order, so that a name is defined before it is used, and chains of Identity or Cast need no search. Nodes are not kept.
/// </remarks>
internal sealed class OnnxGraphReader(ProtobufReader reader, OnnxTensorReader tensors, WeightTally tally)
{
    private const int MaxDepth = 64;
    private const int MaxNodes = 1_000_000;

    private readonly OnnxConstantReader _constants = new(reader, tensors, tally);
    private readonly OnnxNode _node = new();
    private int _nodes;

    /// <summary>Walks the main graph.</summary>
    public void ReadGraph(ProtobufField graph) => ReadGraph(graph, outer: null, depth: 1);

    /// <summary>Walks the body of a function. It counts once, however often it is called.</summary>
    public void ReadFunction(ProtobufField function)
        => ReadNodes(function, OnnxFields.Function.Node, new ValueScope(outer: null), depth: 1);

    private void ReadGraph(ProtobufField graph, ValueScope? outer, int depth)
    {
        if (depth > MaxDepth)
        {
            throw new ModelFormatException($"its graphs are nested deeper than {MaxDepth}");
        }

        var scope = new ValueScope(outer);
        var fields = reader.Message(graph);
        while (fields.Read(out var field))
        {
            if (field.Number == OnnxFields.Graph.Initializer)
            {
                var tensor = tensors.Read(field);
                scope.Define(tensor.Name, tally.Add(tensor.Type, tensor.Elements));
            }
            else if (field.Number == OnnxFields.Graph.SparseInitializer && tensors.ReadSparse(field) is { } sparse)
            {
                scope.Define(sparse.Name, tally.AddSparse(sparse.Type, sparse.Elements));
            }
        }

        ReadNodes(graph, OnnxFields.Graph.Node, scope, depth);
    }

    private void ReadNodes(ProtobufField body, int nodeField, ValueScope scope, int depth)
    {
        var fields = reader.Message(body);
        while (fields.Read(out var field))
        {
            if (field.Number != nodeField)
            {
                continue;
            }

            if (++_nodes > MaxNodes)
            {
                throw new ModelFormatException($"the model has more than {MaxNodes} nodes");
            }

            ReadNode(field, scope, depth);
        }
    }

    private void ReadNode(ProtobufField node, ValueScope scope, int depth)
    {
        _node.Read(reader, node);
        NoteUses(scope);
        if (!_node.HasAttributes)
        {
            return;
        }

        var packing = new PackingAttributes();
        var result = _node.Operator.Role == OperatorRole.Define && _node.Outputs.Count > 0 ? _node.Outputs[0] : (NameHash?)null;
        var packed = _node.Operator.Packing != WeightPacking.None && _node.Inputs.Count > _node.Operator.PackedInput
            ? scope.Find(_node.Inputs[_node.Operator.PackedInput])
            : null;
        var consumer = _node.Operator;

        // Sub-graphs use the shared node: what is needed of this one was taken above.
        var fields = reader.Message(node);
        while (fields.Read(out var field))
        {
            if (field.Number == OnnxFields.Node.Attribute)
            {
                ReadAttribute(field, scope, depth, result, ref packing);
            }
        }

        if (packed is not null)
        {
            Unpack(packed, consumer, packing);
        }
    }

    private void NoteUses(ValueScope scope)
    {
        var consumer = _node.Operator;
        if (consumer.Role == OperatorRole.ScaleActivations && _node.Outputs.Count > 1)
        {
            scope.DefineActivationScale(_node.Outputs[1]);
        }

        var isScaleProduct = consumer.Role == OperatorRole.Multiply && _node.Inputs.Exists(scope.IsActivationScale);
        for (var index = 0; index < _node.Inputs.Count; index++)
        {
            if (scope.Find(_node.Inputs[index]) is not { } tensor)
            {
                continue;
            }

            if (isScaleProduct || consumer.IsQuantizationInput(index))
            {
                tensor.UseAsQuantizationParameter();
            }
            else if (consumer.Role == OperatorRole.PassOn && index == 0)
            {
                PassOn(tensor, scope);
            }
            else
            {
                tensor.Consume(consumer);
            }
        }
    }

    private void PassOn(WeightTensor tensor, ValueScope scope)
    {
        if (_node.Operator.Quantized)
        {
            tensor.UseAsQuantized();
        }

        if (_node.Outputs.Count > 0)
        {
            scope.Define(_node.Outputs[0], tensor);
        }
    }

    private void ReadAttribute(ProtobufField attribute, ValueScope scope, int depth, NameHash? result, ref PackingAttributes packing)
    {
        var name = NameHash.Empty;
        long? integer = null;
        var fields = reader.Message(attribute);
        while (fields.Read(out var field))
        {
            switch (field.Number)
            {
                case OnnxFields.Attribute.Name:
                    name = reader.ReadName(field);
                    break;
                case OnnxFields.Attribute.Int:
                    integer = ProtobufReader.Int64(field);
                    break;
                case OnnxFields.Attribute.Graph or OnnxFields.Attribute.Graphs:
                    ReadGraph(field, scope, depth + 1);
                    break;
            }
        }

        if (integer is { } value)
        {
            packing.Set(name, value);
        }

        if (result is { } constant)
        {
            _constants.Read(attribute, constant, scope);
        }
    }

    private static void Unpack(WeightTensor packed, OnnxOperator consumer, PackingAttributes packing)
    {
        var bits = packing.Bits ?? consumer.DefaultBits;
        if (consumer.Packing == WeightPacking.MatrixOfAttributes)
        {
            var weights = (Int128)packing.Rows * packing.Columns;
            packed.Unpack(weights >= 0 && weights <= long.MaxValue ? (long)weights : -1, bits);
        }
        else if (packed.Type.Bits == 8 && bits is > 0 and < 8)
        {
            packed.Unpack(checked(packed.Elements * (8 / bits)), bits);
        }
    }
}
