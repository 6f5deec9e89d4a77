namespace GreenBuildTasks.Models.Onnx;

/// <summary>
/// A cursor over the fields of one message. It keeps its own position, so that a caller may read the content of a field, or nothing of it,
/// or walk the message again from a new cursor.
/// </summary>
internal struct ProtobufMessage(ProtobufReader reader, long start, long end)
{
    private long _next = start;

    /// <summary>Reads the header of the next field.</summary>
    /// <returns>False at the end of the message.</returns>
    public bool Read(out ProtobufField field)
    {
        if (_next == end)
        {
            field = default;
            return false;
        }

        reader.Position = _next;
        var tag = reader.ReadVarint(end);
        var number = tag >> 3;
        if (number is 0 or > 0x1FFF_FFFF)
        {
            throw new ModelFormatException($"there is no field number {number} in protobuf (offset {_next})");
        }

        field = ReadValue((int)number, (WireType)(tag & 7));
        _next = field.End;
        return true;
    }

    private readonly ProtobufField ReadValue(int number, WireType type)
    {
        var start = reader.Position;
        switch (type)
        {
            case WireType.Varint:
                var value = reader.ReadVarint(end);
                return new ProtobufField(number, type, start, reader.Position, value);
            case WireType.Fixed64:
                return new ProtobufField(number, type, start, EndOf(start, length: 8), Varint: 0);
            case WireType.Fixed32:
                return new ProtobufField(number, type, start, EndOf(start, length: 4), Varint: 0);
            case WireType.LengthDelimited:
                var length = reader.ReadVarint(end);
                return new ProtobufField(number, type, reader.Position, EndOf(reader.Position, length), Varint: 0);
            default:
                throw new ModelFormatException($"wire type {(int)type} at offset {_next} is not used by ONNX");
        }
    }

    private readonly long EndOf(long start, ulong length)
    {
        if (length <= (ulong)(end - start))
        {
            return start + (long)length;
        }

        throw end == reader.Length
            ? new ModelFormatException($"the file is truncated or damaged: {length} bytes announced at offset {start}, {end - start} left")
            : new ModelFormatException($"a field of {length} bytes at offset {start} is longer than the message that holds it");
    }
}
