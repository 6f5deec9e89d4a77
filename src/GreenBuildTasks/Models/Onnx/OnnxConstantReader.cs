namespace GreenBuildTasks.Models.Onnx;

/// <summary>Reads the value of Constant nodes. They have one attribute each; which one says how the value is written.</summary>
internal sealed class OnnxConstantReader(ProtobufReader reader, OnnxTensorReader tensors, WeightTally tally)
{
    /// <summary>Defines <paramref name="name"/> as the value in <paramref name="attribute"/>.</summary>
    public void Read(ProtobufField attribute, NameHash name, ValueScope scope)
    {
        var floats = 0L;
        var integers = 0L;
        var fields = reader.Message(attribute);
        while (fields.Read(out var field))
        {
            switch (field.Number)
            {
                case OnnxFields.Attribute.Tensor:
                    var tensor = tensors.Read(field);
                    scope.Define(name, tally.Add(tensor.Type, tensor.Elements));
                    break;
                case OnnxFields.Attribute.SparseTensor when tensors.ReadSparse(field) is { } sparse:
                    scope.Define(name, tally.AddSparse(sparse.Type, sparse.Elements));
                    break;
                case OnnxFields.Attribute.Float or OnnxFields.Attribute.Floats:
                    floats += field.Length / sizeof(float);
                    break;
                case OnnxFields.Attribute.Int or OnnxFields.Attribute.Ints:
                    integers += CountVarints(field);
                    break;
            }
        }

        scope.Define(name, tally.Add(OnnxDataType.Float32, floats));
        tally.Add(OnnxDataType.Int64, integers);
    }

    private long CountVarints(ProtobufField field)
    {
        if (field.Type == WireType.Varint)
        {
            return 1;
        }

        ProtobufReader.Expect(field, WireType.LengthDelimited);
        var count = 0L;
        for (reader.Position = field.Start; reader.Position < field.End; count++)
        {
            reader.ReadVarint(field.End);
        }

        return count;
    }
}
