using GreenAnalyzers.Facts;

namespace GreenDefaults.Benchmarks.Workloads;

/// <summary>Code that does little but load models, search for settings and train: the worst case for the rules.</summary>
internal static class MachineLearningCode
{
    /// <summary>The model that the code loads, relative to the project.</summary>
    public const string ModelPath = "models/classifier.onnx";

    private const string Usings = """
        using System.Collections.Generic;
        using System.Linq;
        using Microsoft.ML;
        using Microsoft.ML.AutoML;
        using Microsoft.ML.OnnxRuntime;
        using Microsoft.ML.OnnxRuntime.Tensors;
        using TorchSharp;
        using static TorchSharp.torch;
        using Tensor = TorchSharp.torch.Tensor;

        namespace Models;


        """;

    private const string Template = """
        public sealed class Reader_N : System.IDisposable
        {
            private readonly InferenceSession _session = new InferenceSession("models/classifier.onnx");

            public int Read(float[] pixels)
            {
                var input = new DenseTensor<float>(pixels, new[] { 1, 64 });
                using var outputs = _session.Run(new[] { NamedOnnxValue.CreateFromTensor("pixels", input) });
                var probabilities = outputs.First().AsEnumerable<float>().ToArray();
                return System.Array.IndexOf(probabilities, probabilities.Max());
            }

            public void Dispose() => _session.Dispose();
        }

        public static class Search_N
        {
            public static TrialResult Run(MLContext context, IDataView rows)
            {
                var pipeline = context.Auto().Featurizer(rows, excludeColumns: new[] { "Price" })
                    .Append(context.Auto().Regression(labelColumnName: "Price"));
                return context.Auto().CreateExperiment()
                    .SetPipeline(pipeline)
                    .SetRegressionMetric(RegressionMetric.RSquared, labelColumn: "Price")
                    .SetDataset(rows, fold: 5)
                    .SetTrainingTimeInSeconds(600)
                    .SetGridSearchTuner(step: 5)
                    .Run();
            }
        }

        public static class Training_N
        {
            public static void Run(IEnumerable<(Tensor Images, Tensor Labels)> batches)
            {
                using var network = torchvision.models.resnet18(num_classes: 5);
                using var loss = nn.CrossEntropyLoss();
                using var optimizer = optim.Adam(network.parameters(), lr: 1e-3);

                network.train();
                foreach (var (images, labels) in batches)
                {
                    using var scope = NewDisposeScope();
                    optimizer.zero_grad();
                    var error = loss.call(network.call(images), labels);
                    error.backward();
                    optimizer.step();
                }

                network.save("flowers.dat");
            }
        }

        """;

    /// <summary>What the build would tell the analyzers about the model.</summary>
    public static string Facts { get; } = FactsFormat.Write(
        [new ModelFact(ModelPath, "onnx", 400_000, [new("float32", 100_000)], [new("MatMul", 100_000)], copiedToOutput: true)]);

    /// <summary>The rules that the code breaks, once in every copy of the template.</summary>
    public static IReadOnlyList<string> BrokenRules { get; } = ["GRN1001", "GRN2001", "GRN2009"];

    public static GeneratedCode Create(int lines) => new(Usings, Template, lines);
}
