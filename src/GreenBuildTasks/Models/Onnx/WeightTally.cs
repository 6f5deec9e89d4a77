namespace GreenBuildTasks.Models.Onnx;

/// <summary>Collects the constants of all graphs of a model and adds them up once every use is known.</summary>
internal sealed class WeightTally
{
    private const int MaxTensors = 250_000;

    private readonly List<WeightTensor> _candidates = [];
    private int _tensors;

    /// <summary>Number of stored values of sparse tensors.</summary>
    public long SparseValues { get; private set; }

    /// <summary>Number of elements that cannot be weights, whoever uses them.</summary>
    public long OtherElements { get; private set; }

    /// <summary>Counts a constant.</summary>
    /// <returns>The tensor, whose uses are still to be noted, or null when it cannot be a weight.</returns>
    /// <exception cref="ModelFormatException">There are too many.</exception>
    public WeightTensor? Add(OnnxDataType type, long elements)
    {
        if (++_tensors > MaxTensors)
        {
            throw new ModelFormatException($"the model has more than {MaxTensors} tensors");
        }

        if (elements == 0)
        {
            return null;
        }

        if (type.Kind == DataTypeKind.Other)
        {
            OtherElements = checked(OtherElements + elements);
            return null;
        }

        var tensor = new WeightTensor(type, elements);
        _candidates.Add(tensor);
        return tensor;
    }

    /// <inheritdoc cref="Add"/>
    public WeightTensor? AddSparse(OnnxDataType type, long storedValues)
    {
        SparseValues = checked(SparseValues + storedValues);
        return Add(type, storedValues);
    }

    /// <summary>Number of elements of integer constants that nothing treats as quantized weights, and of <see cref="OtherElements"/>.</summary>
    public long ShapeConstants() => checked(OtherElements + Sum(tensor => !tensor.IsWeight && !tensor.IsQuantizationParameter));

    public long QuantizationParameters() => Sum(tensor => tensor.IsQuantizationParameter);

    public IReadOnlyList<KeyValuePair<string, long>> ByType() => SumBy(tensor => tensor.ParameterType);

    public IReadOnlyList<KeyValuePair<string, long>> ByOperator() => SumBy(tensor => tensor.Group);

    private long Sum(Func<WeightTensor, bool> filter) => _candidates.Where(filter).Sum(tensor => tensor.Elements);

    private List<KeyValuePair<string, long>> SumBy(Func<WeightTensor, string> key)
    {
        var sums = new SortedDictionary<string, long>(StringComparer.Ordinal);
        foreach (var tensor in _candidates.Where(tensor => tensor.IsWeight))
        {
            var name = key(tensor);
            sums[name] = checked(sums.GetValueOrDefault(name) + tensor.Parameters);
        }

        return [.. sums];
    }
}
