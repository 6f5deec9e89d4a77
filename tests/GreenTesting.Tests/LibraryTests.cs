using GreenTesting.Tests.Fakes;
using Verify = GreenTesting.CSharpAnalyzerVerifier<GreenTesting.Tests.Fakes.ForbiddenNameAnalyzer>;

namespace GreenTesting.Tests;

/// <summary>Realistic code compiles against the stubs, with nothing but what it names.</summary>
public sealed class LibraryTests
{
    [Fact]
    public Task Code_does_not_compile_without_the_library_that_it_uses() => Failing.WithAsync(
        Verify.VerifyAnalyzerAsync("class C { TorchSharp.torch.Tensor? t; }"), "CS0246");

    [Fact]
    public void Dependencies_come_before_what_depends_on_them_and_once()
    {
        var libraries = Library.WithDependencies([Library.MicrosoftMLAutoML, Library.MicrosoftMLData]);
        Assert.Equal(
            [Library.MicrosoftMLDataView, Library.MicrosoftMLCore, Library.MicrosoftMLData, Library.MicrosoftMLSearchSpace, Library.MicrosoftMLAutoML],
            libraries.AsEnumerable());
    }

    [Fact]
    public void Reference_is_made_once() => Assert.Same(Library.TorchSharp.Reference, Library.TorchSharp.Reference);

    [Fact]
    public Task AutoML_program_compiles() => VerifyAsync(
        """
        using Microsoft.ML;
        using Microsoft.ML.AutoML;
        using Microsoft.ML.Data;
        using Microsoft.ML.SearchSpace;

        var context = new MLContext(seed: 1);
        var data = context.Data.LoadFromTextFile<Row>("rows.csv", separatorChar: ',', hasHeader: true);
        var split = context.Data.TrainTestSplit(data, testFraction: 0.2);
        SweepablePipeline pipeline = context.Auto()
            .Featurizer(data)
            .Append(context.Auto().Regression(labelColumnName: "Label", useLgbm: false));
        AutoMLExperiment experiment = context.Auto().CreateExperiment()
            .SetPipeline(pipeline)
            .SetGridSearchTuner(step: 5)
            .SetRegressionMetric(RegressionMetric.RSquared, "Label")
            .SetTrainingTimeInSeconds(60)
            .SetDataset(split.TrainSet, split.TestSet);
        experiment.SetEciCostFrugalTuner();
        experiment.SetCostFrugalTuner();
        experiment.SetTrialRunner<Runner>();
        TrialResult result = await experiment.RunAsync();
        ITransformer model = result.Model;
        context.Model.Save(model, data.Schema, "model.zip");

        class Row
        {
            [LoadColumn(0)] public float Label { get; set; }
            [LoadColumn(1)] public float Feature { get; set; }
        }

        class Space
        {
            [Microsoft.ML.SearchSpace.Range(1, 100)] public int Trees { get; set; }
            [Choice("a", "b")] public string Kind { get; set; } = "a";
        }

        class Runner : ITrialRunner
        {
            public System.Threading.Tasks.Task<TrialResult> RunAsync(TrialSettings settings, System.Threading.CancellationToken ct) =>
                System.Threading.Tasks.Task.FromResult(new TrialResult { Metric = 1, TrialSettings = settings });
            public void Dispose() { }
        }
        """,
        Library.MicrosoftMLAutoML);

    [Fact]
    public Task ONNX_programs_compile() => VerifyAsync(
        """
        using System.Collections.Generic;
        using System.Linq;
        using Microsoft.ML;
        using Microsoft.ML.OnnxRuntime;
        using Microsoft.ML.OnnxRuntime.Tensors;

        using var options = new SessionOptions { GraphOptimizationLevel = GraphOptimizationLevel.ORT_ENABLE_ALL };
        options.AppendExecutionProvider_CPU();
        options.AddSessionConfigEntry("session.intra_op.allow_spinning", "0");
        using var session = new InferenceSession("model.onnx", options);
        var tensor = new DenseTensor<float>(new[] { 1, 3, 224, 224 });
        tensor[0, 0, 0, 0] = 1f;
        var inputs = new List<NamedOnnxValue> { NamedOnnxValue.CreateFromTensor("input", tensor) };
        using IDisposableReadOnlyCollection<DisposableNamedOnnxValue> results = session.Run(inputs);
        float[] scores = results.First().AsEnumerable<float>().ToArray();
        using var value = OrtValue.CreateTensorValueFromMemory(scores, [1L, 10L]);

        var context = new MLContext();
        var estimator = context.Transforms.ApplyOnnxModel("model.onnx", gpuDeviceId: null, fallbackToCpu: true);
        """,
        Library.MicrosoftMLOnnxTransformer);

    [Fact]
    public Task TorchSharp_training_compiles() => VerifyAsync(
        """
        using System;
        using TorchSharp;
        using TorchSharp.Modules;
        using static TorchSharp.torch;
        using static TorchSharp.torch.nn;
        using F = TorchSharp.torch.nn.functional;

        var device = cuda.is_available() ? CUDA : CPU;
        using var model = torchvision.models.resnet18(num_classes: 10, device: device);
        using var net = new Net("net");
        net.to(device);
        var optimizer = optim.Adam(net.parameters(), lr: 1e-3);
        net.train();
        for (var epoch = 0; epoch < 3; epoch++)
        {
            using var scope = torch.NewDisposeScope();
            optimizer.zero_grad();
            var output = net.forward(rand(8, 784, device: device));
            var loss = F.cross_entropy(output, zeros(8, dtype: ScalarType.Int64));
            loss.backward();
            optimizer.step();
            Console.WriteLine(loss.item<float>());
        }
        net.eval();
        using (torch.no_grad())
        {
            Tensor prediction = model.call(randn(1, 3, 224, 224)).argmax(1);
        }
        net.save("net.dat");
        net.load("net.dat");
        using var script = torch.jit.load<Tensor, Tensor>("script.pt");
        var y = script.forward(ones(1));
        var sequence = Sequential(("a", Linear(10, 20)), ("b", ReLU()), ("c", Linear(20, 2)));
        var z = (-y + 1) * 2 / y;

        class Net : Module<Tensor, Tensor>
        {
            private readonly Linear first = Linear(784, 100);
            private readonly Module<Tensor, Tensor> second = Sequential(Linear(100, 10), LogSoftmax(1));
            private readonly MultiheadAttention attention = MultiheadAttention(100, 4);

            public Net(string name) : base(name) => RegisterComponents();

            public override Tensor forward(Tensor input)
            {
                using var x = F.relu(first.call(input));
                return second.call(x);
            }
        }
        """,
        Library.TorchVision);

    [Fact]
    public Task Programs_compile_against_the_packages() => VerifyAsync(
        """
        using System.Collections.Generic;
        using Microsoft.Extensions.AI;

        Amazon.RegionEndpoint region = Amazon.RegionEndpoint.GetBySystemName("eu-north-1");
        Azure.Core.AzureLocation location = "swedencentral";
        var client = new OpenAI.Embeddings.EmbeddingClient("text-embedding-3-small", "key");
        IReadOnlyList<OpenAI.Embeddings.OpenAIEmbedding> embeddings = client.GenerateEmbeddings(new[] { "a" }).Value;
        IEmbeddingGenerator<string, Embedding<float>> generator = null!;
        var vector = await generator.GenerateVectorAsync("a");
        """,
        [.. Library.Packages.All]);

    private static Task VerifyAsync(string source, params Library[] libraries) =>
        new CSharpAnalyzerTest<ForbiddenNameAnalyzer> { TestCode = source, Libraries = libraries }.RunAsync();
}
