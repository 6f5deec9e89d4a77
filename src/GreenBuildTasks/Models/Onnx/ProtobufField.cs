namespace GreenBuildTasks.Models.Onnx;

/// <summary>How a field of a protobuf message is stored. The deprecated groups (3, 4) and the undefined 6 and 7 are refused.</summary>
internal enum WireType
{
    Varint = 0,
    Fixed64 = 1,
    LengthDelimited = 2,
    Fixed32 = 5,
}

/// <summary>The header of one field: where its value lies, not the value itself.</summary>
/// <param name="Number">Field number in its message.</param>
/// <param name="Type">How the value is stored.</param>
/// <param name="Start">Position of the first byte of the value, after the length of a length-delimited one.</param>
/// <param name="End">Position after the last byte of the value.</param>
/// <param name="Varint">The value of a <see cref="WireType.Varint"/> field, otherwise 0.</param>
internal readonly record struct ProtobufField(int Number, WireType Type, long Start, long End, ulong Varint)
{
    /// <summary>Size of the value in bytes.</summary>
    public long Length => End - Start;
}
