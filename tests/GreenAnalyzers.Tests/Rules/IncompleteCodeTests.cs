using GreenTesting;

namespace GreenAnalyzers.Tests.Rules;

/// <summary>An IDE analyzes code while it is being typed: no rule may throw on any beginning of a program.</summary>
public class IncompleteCodeTests
{
    private const string Program = """
        using System;
        using System.IO;
        using System.Linq;
        using Microsoft.ML;
        using Microsoft.ML.AutoML;
        using Microsoft.ML.OnnxRuntime;
        using Microsoft.ML.SearchSpace;
        using Microsoft.ML.SearchSpace.Option;
        using Microsoft.ML.Trainers.FastTree;
        using Microsoft.ML.Trainers.LightGbm;
        using Microsoft.ML.Vision;
        using TorchSharp;
        using static TorchSharp.torch;

        public class Options { [Range(1, 9)] public int A { get; set; } [NestOption] public Options Self { get; set; } }

        public class Program
        {
            private const string Folder = "models";
            private string ModelPath { get; set; } = Path.Combine(Folder, "m.onnx");
            private TorchSharp.Modules.ResNet _model = torchvision.models.resnet18(weights_file: null);

            public void Run(MLContext context, AutoMLExperiment experiment, bool flag)
            {
                experiment?.SetGridSearchTuner(step: 3).SetPipeline(context.Auto().Regression()).Run();
                AutoMLExperimentExtension.SetGridSearchTuner(experiment.AddSearchSpace("s", new Microsoft.ML.SearchSpace.SearchSpace { ["a"] = new ChoiceOption(1, 2) }));
                experiment.AddSearchSpace("o", new SearchSpace<Options>()).SetGridSearchTuner();
                using var session = new InferenceSession(flag ? ModelPath : $"{Folder}/m.onnx", new SessionOptions());
                InferenceSession other = new(File.ReadAllBytes(ModelPath));
                var (first, second) = (torchvision.models.mobilenet_v2(), torchvision.models.vgg11());
                var optimizer = optim.Adam(_model.to(CPU).parameters().Where(p => p.requires_grad));
                Action<int> train = epoch => optim.SGD((flag ? first : null).parameters(), 0.1).step();
                ImageClassificationTrainer.Options vision = new() { ReuseTrainSetBottleneckCachedValues = true, WorkspacePath = null };
                (vision.ReuseValidationSetBottleneckCachedValues, vision.ValidationSet) = (flag, context.Data.LoadFromEnumerable(new[] { "" }));
                context.MulticlassClassification.CrossValidate(vision.ValidationSet, context.MulticlassClassification.Trainers.ImageClassification(vision), 20);
                AutoMLExperimentExtension.SetDataset(context.Auto().CreateExperiment(new() { Seed = 1 }), vision.ValidationSet).SetPipeline(null).Run();
                context.Auto().CreateRegressionExperiment(new RegressionExperimentSettings { MaxModels = 3 }).Execute(vision.ValidationSet);
                var trees = new LightGbmRegressionTrainer.Options { EarlyStoppingRound = 5, NumberOfIterations = 20 };
                context.Regression.Trainers.LightGbm(trees).Append(context.Regression.Trainers.FastTree(new() { EarlyStoppingRule = new TolerantEarlyStoppingRule() })).Fit(null);
                no_grad(); _ = set_grad_enabled(mode: flag);
                _model?.eval(); using (flag ? inference_mode() : enable_grad()) _model?.forward(zeros(1))?.backward();
                void Predict() { first.eval(); using var mode = no_grad(); first.call(zeros(1)); } Predict();
                var mask = torch.zeros(3, dtype: float32).to(device: CUDA).cuda(); eye(2).cuda();
                for (var epoch = 0; epoch < 100; epoch++) { first.train(); first.call(zeros(1)).backward(); first.eval(); if (flag) continue; }
                context.Regression.Trainers.LightGbm(numberOfIterations: 1000);
                const string Name = "prices";
                using (var tracker = GreenDefaults.Runtime.Tracking.EmissionsTracker.Start($"{Name}" + (flag ? "" : nameof(Run)), new() { Country = "FR" })) { optimizer.zero_grad(); }
                foreach (var layer in second.children()) { _model = torchvision.models.resnet18() ?? _model; }
            }

            private static TorchSharp.Modules.ResNet Build() => Build();

            private static double Search(MLContext context, IDataView data, Options options)
            {
                foreach (var leaves in new[] { 10, 20 })
                    for (var rate = 0.1; rate < 1; rate *= 2)
                    {
                        var (a, b) = (leaves, new { rate });
                        options.A = a;
                        context.Regression.CrossValidate(data, context.Regression.Trainers.FastTree(numberOfLeaves: options.A, learningRate: b.rate));
                    }

                return 0;
            }

            private Azure.Core.AzureLocation Place { get; set; } = "westeurope";

            private Amazon.RegionEndpoint Endpoint(bool flag) => flag ? null : Amazon.RegionEndpoint.EUCentral1 ?? Amazon.RegionEndpoint.GetBySystemName("eu-central-1");

            private void Ask(OpenAI.Chat.ChatClient chat, OpenAI.Embeddings.EmbeddingClient embeddings)
            {
                foreach (var text in new[] { Folder, ModelPath }) { chat.CompleteChat(Folder); embeddings.GenerateEmbedding(text); Embed(embeddings, text); }
            }

            private static object Embed(OpenAI.Embeddings.EmbeddingClient embeddings, string text) => embeddings?.GenerateEmbedding(text);

            public Options Predict(MLContext context, Options row)
            {
                var path = AppContext.BaseDirectory + "m.zip";
                foreach (var level in new[] { 1, 2 }) { using var weights = LLama.LLamaWeights.LoadFromFile(new LLama.Common.ModelParams(path)); weights.CreateContext(null); }
                using InferenceSession session = new(path, new SessionOptions { IntraOpNumThreads = 2 });
                session.Run(new System.Collections.Generic.List<NamedOnnxValue>());
                var engine = context.Model.CreatePredictionEngine<Options, Options>(context.Model.Load(path, out var schema), schema);
                return row is { A: var a } ? engine.Predict(row) : null;
            }
        }
        """;

    public static TheoryData<string> Rules => AllRules.Names;

    [Theory]
    [MemberData(nameof(Rules))]
    public Task No_rule_throws_on_a_beginning_of_a_program(string name)
        => IncompleteCode.VerifyNeverThrowsAsync(AllRules.AnalyzerOf(name), Program, [.. Library.All, .. Library.Packages.All], [("facts.greendefaults.tsv", RuleFacts.OneModel)]);
}
