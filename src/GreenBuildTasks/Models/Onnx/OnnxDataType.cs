using System.Globalization;

namespace GreenBuildTasks.Models.Onnx;

/// <summary>How a data type takes part in counting parameters.</summary>
internal enum DataTypeKind
{
    /// <summary>Floating point: a tensor with data is a weight.</summary>
    Float,

    /// <summary>An integer that quantized weights are stored in: a weight only where an operator treats it as quantized.</summary>
    Quantizable,

    /// <summary>Indices, flags and text: never a weight.</summary>
    Other,
}

/// <summary>A data type of TensorProto.</summary>
/// <param name="Name">Name used in reports, for example <c>float32</c>.</param>
/// <param name="Bits">Size of one element in bits; 0 when unknown or variable.</param>
/// <param name="Kind">Whether its tensors can be weights.</param>
/// <remarks>Numbers of TensorProto.DataType in onnx.proto (https://github.com/onnx/onnx, commit f7546912).</remarks>
internal sealed record OnnxDataType(string Name, int Bits, DataTypeKind Kind)
{
    private const string PackedPrefix = "nbits";

    private static readonly OnnxDataType?[] ByNumber =
    [
        null,
        new("float32", 32, DataTypeKind.Float),
        new("uint8", 8, DataTypeKind.Quantizable),
        new("int8", 8, DataTypeKind.Quantizable),
        new("uint16", 16, DataTypeKind.Quantizable),
        new("int16", 16, DataTypeKind.Quantizable),
        new("int32", 32, DataTypeKind.Quantizable),
        new("int64", 64, DataTypeKind.Other),
        new("string", 0, DataTypeKind.Other),
        new("bool", 8, DataTypeKind.Other),
        new("float16", 16, DataTypeKind.Float),
        new("float64", 64, DataTypeKind.Float),
        new("uint32", 32, DataTypeKind.Quantizable),
        new("uint64", 64, DataTypeKind.Other),
        new("complex64", 64, DataTypeKind.Float),
        new("complex128", 128, DataTypeKind.Float),
        new("bfloat16", 16, DataTypeKind.Float),
        new("float8e4m3fn", 8, DataTypeKind.Float),
        new("float8e4m3fnuz", 8, DataTypeKind.Float),
        new("float8e5m2", 8, DataTypeKind.Float),
        new("float8e5m2fnuz", 8, DataTypeKind.Float),
        new("uint4", 4, DataTypeKind.Quantizable),
        new("int4", 4, DataTypeKind.Quantizable),
        new("float4e2m1", 4, DataTypeKind.Float),
        new("float8e8m0", 8, DataTypeKind.Float),
        new("uint2", 2, DataTypeKind.Quantizable),
        new("int2", 2, DataTypeKind.Quantizable),
    ];

    /// <summary>The type of the attributes <c>value_float</c> and <c>value_floats</c>.</summary>
    public static OnnxDataType Float32 { get; } = FromNumber(1);

    /// <summary>The type of the attributes <c>value_int</c> and <c>value_ints</c>.</summary>
    public static OnnxDataType Int64 { get; } = FromNumber(7);

    /// <summary>Bytes that <paramref name="elements"/> take when stored densely; null when the size of one is unknown.</summary>
    public Int128? DenseBytes(long elements) => Bits == 0 ? null : (((Int128)elements * Bits) + 7) / 8;

    /// <summary>The type with that number; one of a later version of ONNX keeps its number as its name.</summary>
    public static OnnxDataType FromNumber(long number)
        => number > 0 && number < ByNumber.Length
            ? ByNumber[number]!
            : new OnnxDataType(string.Create(CultureInfo.InvariantCulture, $"unknown type {number}"), Bits: 0, DataTypeKind.Float);

    /// <summary>Size in bits of the type that <see cref="Name"/> or the packed form <c>nbitsN</c> names; null when unknown.</summary>
    public static int? BitsOf(string name)
        => name.StartsWith(PackedPrefix, StringComparison.Ordinal)
            ? int.Parse(name.AsSpan(PackedPrefix.Length), NumberStyles.None, CultureInfo.InvariantCulture)
            : Array.Find(ByNumber, type => type?.Name == name) is { Bits: > 0 } type ? type.Bits : null;

    /// <summary>True for the name of a type whose tensors can be weights, and for the packed form <c>nbitsN</c>.</summary>
    public static bool IsKnown(string name)
        => Array.Exists(ByNumber, type => type?.Name == name && type.Kind != DataTypeKind.Other)
            || (name.StartsWith(PackedPrefix, StringComparison.Ordinal) && name.AsSpan(PackedPrefix.Length) is ['1' or '2' or '4' or '8']);

    /// <summary>Name of weights that are packed into the bytes of a uint8 tensor.</summary>
    public static string PackedName(long bits) => string.Create(CultureInfo.InvariantCulture, $"{PackedPrefix}{bits}");
}
