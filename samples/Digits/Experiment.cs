using Digits.Onnx;
using Digits.Quantization;
using Digits.Training;

namespace Digits;

/// <summary>Everything between the data and the model files: load, train, quantize, evaluate, export.</summary>
internal sealed record Experiment(DigitsDataSet Data, TrainingResult Training, QuantizedNetwork Quantized)
{
    public const string ModelFileName = "digits.onnx";
    public const string QuantizedModelFileName = "digits.int8.onnx";

    public Network Network => Training.Network;

    public static Experiment Run(string dataPath, TrainingOptions options)
    {
        var data = DigitsDataSet.Load(dataPath, options.Seed);
        var training = Trainer.Train(data, options);
        return new Experiment(data, training, QuantizedNetwork.From(training.Network));
    }

    /// <summary>Writes both models into the folder, which is created when it does not exist.</summary>
    public void WriteModels(string folder)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllBytes(Path.Combine(folder, ModelFileName), OnnxExporter.Export(Network));
        File.WriteAllBytes(Path.Combine(folder, QuantizedModelFileName), OnnxExporter.Export(Quantized));
    }
}
