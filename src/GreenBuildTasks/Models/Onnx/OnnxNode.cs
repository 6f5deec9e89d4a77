namespace GreenBuildTasks.Models.Onnx;

/// <summary>The names of one node. One instance serves all nodes of a walk, one after the other.</summary>
internal sealed class OnnxNode
{
    // A node of real models has some tens of inputs; Concat and custom operators have the most.
    private const int MaxValues = 100_000;

    public List<NameHash> Inputs { get; } = [];

    public List<NameHash> Outputs { get; } = [];

    public OnnxOperator Operator { get; private set; } = OnnxOperator.Other;

    public bool HasAttributes { get; private set; }

    /// <summary>Reads everything but the attributes.</summary>
    public void Read(ProtobufReader reader, ProtobufField node)
    {
        Inputs.Clear();
        Outputs.Clear();
        HasAttributes = false;
        var type = NameHash.Empty;
        var domain = NameHash.Empty;
        var fields = reader.Message(node);
        while (fields.Read(out var field))
        {
            switch (field.Number)
            {
                case OnnxFields.Node.Input:
                    Add(Inputs, reader.ReadName(field));
                    break;
                case OnnxFields.Node.Output:
                    Add(Outputs, reader.ReadName(field));
                    break;
                case OnnxFields.Node.OperatorType:
                    type = reader.ReadName(field);
                    break;
                case OnnxFields.Node.Domain:
                    domain = reader.ReadName(field);
                    break;
                case OnnxFields.Node.Attribute:
                    HasAttributes = true;
                    break;
            }
        }

        Operator = OnnxOperators.Find(domain, type);
    }

    private static void Add(List<NameHash> values, NameHash name)
    {
        if (values.Count == MaxValues)
        {
            throw new ModelFormatException($"a node has more than {MaxValues} inputs or outputs");
        }

        values.Add(name);
    }
}
