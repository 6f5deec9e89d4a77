namespace GreenBuildTasks.Models.Onnx;

/// <summary>The header of a tensor.</summary>
internal readonly record struct OnnxTensor(NameHash Name, OnnxDataType Type, long Elements);

/// <summary>Reads headers of TensorProto and checks that the data they promise is there, without reading the data.</summary>
internal sealed class OnnxTensorReader(ProtobufReader reader, ExternalData externalData)
{
    private const int MaxRank = 32;

    private static readonly NameHash LocationKey = NameHash.Of("location"u8);
    private static readonly NameHash OffsetKey = NameHash.Of("offset"u8);
    private static readonly NameHash LengthKey = NameHash.Of("length"u8);

    /// <exception cref="ModelFormatException">The tensor is damaged, or claims more elements than it has data for.</exception>
    public OnnxTensor Read(ProtobufField tensor)
    {
        var shape = new ElementCount();
        var name = NameHash.Empty;
        var typeNumber = 0L;
        var listedBytes = 0L;
        long? rawBytes = null;
        var isExternal = false;
        var fields = reader.Message(tensor);
        while (fields.Read(out var field))
        {
            switch (field.Number)
            {
                case OnnxFields.Tensor.Dims:
                    ReadDimensions(field, ref shape);
                    break;
                case OnnxFields.Tensor.DataType:
                    typeNumber = ProtobufReader.Int64(field);
                    break;
                case OnnxFields.Tensor.Name:
                    name = reader.ReadName(field);
                    break;
                case OnnxFields.Tensor.RawData:
                    ProtobufReader.Expect(field, WireType.LengthDelimited);
                    rawBytes = field.Length;
                    break;
                case OnnxFields.Tensor.FloatData or OnnxFields.Tensor.Int32Data or OnnxFields.Tensor.Int64Data
                    or OnnxFields.Tensor.DoubleData or OnnxFields.Tensor.UInt64Data or OnnxFields.Tensor.StringData:
                    listedBytes += field.Length;
                    break;
                case OnnxFields.Tensor.DataLocation:
                    isExternal = ProtobufReader.Int64(field) == OnnxFields.Tensor.ExternalLocation;
                    break;
            }
        }

        var result = new OnnxTensor(name, OnnxDataType.FromNumber(typeNumber), shape.Elements);
        if (isExternal)
        {
            ReadExternalData(tensor, result);
        }
        else
        {
            CheckData(tensor, result, rawBytes, listedBytes);
        }

        return result;
    }

    /// <summary>Reads the stored values of a SparseTensorProto; null when it has none.</summary>
    /// <inheritdoc cref="Read"/>
    public OnnxTensor? ReadSparse(ProtobufField sparse)
    {
        var fields = reader.Message(sparse);
        while (fields.Read(out var field))
        {
            if (field.Number == OnnxFields.SparseTensor.Values)
            {
                return Read(field);
            }
        }

        return null;
    }

    private void ReadDimensions(ProtobufField field, ref ElementCount shape)
    {
        if (field.Type == WireType.Varint)
        {
            shape.Add(ProtobufReader.Int64(field), MaxRank);
            return;
        }

        ProtobufReader.Expect(field, WireType.LengthDelimited);
        reader.Position = field.Start;
        while (reader.Position < field.End)
        {
            shape.Add(unchecked((long)reader.ReadVarint(field.End)), MaxRank);
        }
    }

    /// <summary>A tensor of 10^18 elements in a file of 100 bytes is a lie, and would spoil every sum.</summary>
    private static void CheckData(ProtobufField tensor, OnnxTensor claimed, long? rawBytes, long listedBytes)
    {
        if (rawBytes is { } raw)
        {
            if (claimed.Type.DenseBytes(claimed.Elements) is { } expected ? expected != raw : claimed.Elements > (Int128)raw * 8)
            {
                throw new ModelFormatException(
                    $"the tensor at offset {tensor.Start} has {raw} bytes of data for {claimed.Elements} elements of {claimed.Type.Name}");
            }

            return;
        }

        // A listed value takes one byte or more, and holds several elements only where an element is smaller than a byte.
        var elementsPerByte = claimed.Type.Bits is > 0 and < 8 ? 8 / claimed.Type.Bits : 1;
        if (claimed.Type.Name != "string" && claimed.Elements > (Int128)listedBytes * elementsPerByte)
        {
            throw new ModelFormatException(
                $"the tensor at offset {tensor.Start} lists {listedBytes} bytes for {claimed.Elements} elements of {claimed.Type.Name}");
        }
    }

    private void ReadExternalData(ProtobufField tensor, OnnxTensor claimed)
    {
        ExternalFile? file = null;
        var offset = 0L;
        long? length = null;
        var fields = reader.Message(tensor);
        while (fields.Read(out var field))
        {
            if (field.Number != OnnxFields.Tensor.ExternalData || !TryReadEntry(field, out var key, out var value))
            {
                continue;
            }

            if (key == LocationKey)
            {
                var location = reader.ReadName(value);
                file = externalData.TryGetFile(location, out var known) ? known : externalData.AddFile(location, reader.ReadText(value));
            }
            else if (key == OffsetKey)
            {
                offset = ReadNumber(value);
            }
            else if (key == LengthKey)
            {
                length = ReadNumber(value);
            }
        }

        if (file is not { } found)
        {
            throw new ModelFormatException($"the tensor at offset {tensor.Start} has external data without a location");
        }

        var dense = claimed.Type.DenseBytes(claimed.Elements);
        if (length is not null && dense is not null && length != dense)
        {
            throw new ModelFormatException(
                $"{length} bytes of '{found.Name}' stand for {claimed.Elements} elements of {claimed.Type.Name}, which take {dense}");
        }

        var bytes = length ?? (dense <= long.MaxValue ? (long)dense : Math.Max(0, found.Length - offset));
        if (dense is null && claimed.Elements > (Int128)bytes * 8)
        {
            throw new ModelFormatException($"{bytes} bytes of '{found.Name}' are too few for {claimed.Elements} elements");
        }

        externalData.AddRange(found, offset, bytes);
    }

    private bool TryReadEntry(ProtobufField entry, out NameHash key, out ProtobufField value)
    {
        key = NameHash.Empty;
        value = default;
        var hasValue = false;
        var fields = reader.Message(entry);
        while (fields.Read(out var field))
        {
            if (field.Number == OnnxFields.StringEntry.Key)
            {
                key = reader.ReadName(field);
            }
            else if (field.Number == OnnxFields.StringEntry.Value)
            {
                value = field;
                hasValue = true;
            }
        }

        return hasValue;
    }

    private long ReadNumber(ProtobufField value)
        => reader.TryReadDecimal(value, out var number)
            ? number
            : throw new ModelFormatException($"the offset or length of external data at offset {value.Start} is not a number");
}
