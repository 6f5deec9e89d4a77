namespace GreenBuildTasks.Models;

/// <summary>What the headers of an ONNX file say about it.</summary>
internal sealed record OnnxModelInfo
{
    /// <summary>Size of the file plus the external data that it names, in bytes; a range that two tensors share counts once.</summary>
    public required long Bytes { get; init; }

    /// <summary>Number of parameters by data type, sorted by type. Scales, zero points and shape constants are not parameters.</summary>
    public required IReadOnlyList<KeyValuePair<string, long>> Weights { get; init; }

    /// <summary>The same parameters by the operator that consumes them, sorted by operator.</summary>
    public required IReadOnlyList<KeyValuePair<string, long>> Operators { get; init; }

    /// <summary>Number of elements in constants that steer the computation: shapes, axes, indices, flags.</summary>
    public required long ShapeConstants { get; init; }

    /// <summary>Number of scales and zero points.</summary>
    public required long QuantizationParameters { get; init; }

    /// <summary>The inputs that a caller has to supply; initializers that are listed as inputs are left out.</summary>
    public required IReadOnlyList<ModelValue> Inputs { get; init; }

    public required IReadOnlyList<ModelValue> Outputs { get; init; }

    /// <summary>Version of the ONNX file format.</summary>
    public required long IrVersion { get; init; }

    /// <summary>Operator set versions by domain, in the order of the file; the empty domain is ONNX itself.</summary>
    public required IReadOnlyList<KeyValuePair<string, long>> OpsetImports { get; init; }

    /// <summary>Name and version of the program that wrote the file; empty when it does not say.</summary>
    public required string Producer { get; init; }

    /// <summary>What a reader of the numbers should know, for example that some weights are sparse.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>Number of parameters of any type.</summary>
    public long Parameters => Weights.Sum(weight => weight.Value);
}
