namespace GreenBuildTasks.Models.Onnx;

/// <summary>Walks a whole model: the outermost message, its graph and its functions.</summary>
internal sealed class OnnxModelReader
{
    private const int MaxOpsetImports = 1_000;

    private readonly ProtobufReader _reader;
    private readonly ExternalData _externalData;
    private readonly WeightTally _tally = new();
    private readonly OnnxGraphReader _graphs;
    private readonly List<KeyValuePair<string, long>> _opsetImports = [];
    private string _producerName = string.Empty;
    private string _producerVersion = string.Empty;
    private long _irVersion;
    private ProtobufField? _graph;

    /// <param name="stream">The file, seekable.</param>
    /// <param name="folder">Where external data lies; null when there is no such folder.</param>
    public OnnxModelReader(Stream stream, string? folder)
    {
        _reader = new ProtobufReader(stream);
        _externalData = new ExternalData(folder);
        _graphs = new OnnxGraphReader(_reader, new OnnxTensorReader(_reader, _externalData), _tally);
    }

    /// <exception cref="ModelFormatException">The file is not a sound ONNX model.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public OnnxModelInfo Read()
    {
        var fields = _reader.Root();
        while (fields.Read(out var field))
        {
            ReadModelField(field);
        }

        if (_graph is not { } graph)
        {
            throw new ModelFormatException($"it holds no graph, so it is not an ONNX model");
        }

        _graphs.ReadGraph(graph);
        var signature = new OnnxSignatureReader(_reader);
        signature.Read(graph);
        return new OnnxModelInfo
        {
            Bytes = checked(_reader.Length + _externalData.Bytes),
            Weights = _tally.ByType(),
            Operators = _tally.ByOperator(),
            ShapeConstants = _tally.ShapeConstants(),
            QuantizationParameters = _tally.QuantizationParameters(),
            Inputs = signature.Inputs,
            Outputs = signature.Outputs,
            IrVersion = _irVersion,
            OpsetImports = _opsetImports,
            Producer = $"{_producerName} {_producerVersion}".Trim(),
            Notes = _tally.SparseValues == 0 ? [] : [$"{_tally.SparseValues} of the elements are the stored values of sparse tensors"],
        };
    }

    private void ReadModelField(ProtobufField field)
    {
        switch (field.Number)
        {
            case OnnxFields.Model.IrVersion:
                _irVersion = ProtobufReader.Int64(field);
                break;
            case OnnxFields.Model.ProducerName:
                _producerName = _reader.ReadText(field);
                break;
            case OnnxFields.Model.ProducerVersion:
                _producerVersion = _reader.ReadText(field);
                break;
            case OnnxFields.Model.Graph:
                _graph = _graph is null ? field : throw new ModelFormatException($"it holds more than one main graph");
                break;
            case OnnxFields.Model.OpsetImport:
                ReadOpsetImport(field);
                break;
            case OnnxFields.Model.Functions:
                _graphs.ReadFunction(field);
                break;
        }
    }

    private void ReadOpsetImport(ProtobufField import)
    {
        if (_opsetImports.Count == MaxOpsetImports)
        {
            throw new ModelFormatException($"it imports more than {MaxOpsetImports} operator sets");
        }

        var domain = string.Empty;
        var version = 0L;
        var fields = _reader.Message(import);
        while (fields.Read(out var field))
        {
            if (field.Number == OnnxFields.OperatorSet.Domain)
            {
                domain = _reader.ReadText(field);
            }
            else if (field.Number == OnnxFields.OperatorSet.Version)
            {
                version = ProtobufReader.Int64(field);
            }
        }

        _opsetImports.Add(new KeyValuePair<string, long>(domain, version));
    }
}
