using Digits;
using Digits.Onnx;
using Digits.Training;
using GreenDefaults.Package.Tests.OnnxOracle;
using GreenDefaults.Tests.Shared;

namespace GreenDefaults.Package.Tests;

/// <summary>The code of samples/Digits, compiled into this project: does it learn, and does it export what it computed?</summary>
public sealed class DigitsOnnxOracleTests
{
    private static readonly Lazy<Experiment> Trained = new(Train);

    [Fact]
    public void Both_networks_name_at_least_95_percent_of_the_test_images()
    {
        var experiment = Trained.Value;

        Assert.InRange(Evaluation.Accuracy(experiment.Network, experiment.Data.Test), 0.95, 1);
        Assert.InRange(Evaluation.Accuracy(experiment.Quantized, experiment.Data.Test), 0.95, 1);
    }

    [Fact]
    public void Training_stops_early_and_keeps_the_best_epoch()
    {
        var (network, bestEpoch, epochs, validationLoss) = Trained.Value.Training;

        var options = new TrainingOptions();
        Assert.InRange(epochs, options.Patience, options.MaxEpochs - 1);
        Assert.Equal(epochs - options.Patience, bestEpoch);
        Assert.Equal(validationLoss, Evaluation.CrossEntropy(network, Trained.Value.Data.Validation));
    }

    [Fact]
    public void Training_again_exports_the_same_bytes()
    {
        var again = Train();

        Assert.Equal(OnnxExporter.Export(Trained.Value.Network), OnnxExporter.Export(again.Network));
        Assert.Equal(OnnxExporter.Export(Trained.Value.Quantized), OnnxExporter.Export(again.Quantized));
    }

    [NpmFact(OnnxRuntimeNode.Runtime, OnnxRuntimeNode.Common)]
    public void Onnx_runtime_computes_what_the_sample_computes()
    {
        var experiment = Trained.Value;
        var predictions = Predictions.Of(experiment);
        using var runtime = new OnnxRuntimeNode();

        AssertSame(predictions.Float32, Predict(OnnxExporter.Export(experiment.Network)));
        AssertSame(predictions.Int8, Predict(OnnxExporter.Export(experiment.Quantized)));

        float[][] Predict(byte[] model) =>
            runtime.Predict(model, OnnxExporter.InputName, OnnxExporter.OutputName, predictions.Inputs);
    }

    private static Experiment Train() =>
        Experiment.Run(Path.Combine(AppContext.BaseDirectory, "data", "digits.csv.gz"), new TrainingOptions());

    private static void AssertSame(float[][] expected, float[][] actual)
    {
        Assert.Equal(expected.Length, actual.Length);
        foreach (var (ours, theirs) in expected.Zip(actual))
        {
            Assert.Equal(Evaluation.MostProbable(ours), Evaluation.MostProbable(theirs));
            Assert.All(ours.Zip(theirs), pair => Assert.Equal(pair.First, pair.Second, 1e-5f));
        }
    }
}
