namespace GreenBuildTasks.Models.Onnx;

/// <summary>A constant of the graph that may turn out to be a weight, depending on who uses it and how.</summary>
internal sealed class WeightTensor(OnnxDataType type, long elements)
{
    private long? _packedWeights;
    private string? _packedType;
    private bool _isQuantized;
    private bool _isQuantizationParameter;
    private bool _isConsumed;

    /// <summary>Name of the operator that its parameters are reported under: the first one that has a name.</summary>
    public string Group { get; private set; } = OnnxOperator.OtherGroup;

    public OnnxDataType Type => type;

    public long Elements => elements;

    /// <summary>True for scales and zero points, unless something also computes with the tensor.</summary>
    public bool IsQuantizationParameter => _isQuantizationParameter && !_isConsumed;

    /// <summary>True when its elements are parameters.</summary>
    public bool IsWeight => !IsQuantizationParameter && (type.Kind == DataTypeKind.Float || _isQuantized);

    /// <summary>Number of parameters, if <see cref="IsWeight"/>.</summary>
    public long Parameters => _packedWeights ?? elements;

    /// <summary>Name of the data type of one parameter.</summary>
    public string ParameterType => _packedType ?? type.Name;

    public void UseAsQuantizationParameter() => _isQuantizationParameter = true;

    /// <summary>Notes that an operator treats integers in it as quantized values.</summary>
    public void UseAsQuantized() => _isQuantized = true;

    public void Consume(OnnxOperator consumer)
    {
        _isConsumed = true;
        _isQuantized |= consumer.Quantized;
        if (Group == OnnxOperator.OtherGroup)
        {
            Group = consumer.Group;
        }
    }

    /// <summary>Notes that its bytes hold <paramref name="weights"/> weights of <paramref name="bits"/> bits.</summary>
    /// <exception cref="ModelFormatException">They do not fit.</exception>
    public void Unpack(long weights, long bits)
    {
        if (weights < 0 || bits is < 1 or > 8 || (Int128)weights * bits > (Int128)elements * type.Bits)
        {
            throw new ModelFormatException($"{weights} packed weights of {bits} bits do not fit into {elements} elements of {type.Name}");
        }

        _packedWeights = weights;
        _packedType = OnnxDataType.PackedName(bits);
    }
}
