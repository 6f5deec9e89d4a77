namespace GreenAnalyzers.Tests.Training;

/// <summary>What the examples of the rules about sweeps leave out.</summary>
internal static class SweepSource
{
    public static IReadOnlyList<GreenTesting.Library> Libraries { get; } =
    [
        GreenTesting.Library.MicrosoftMLLightGbm,
        GreenTesting.Library.MicrosoftMLFastTree,
        GreenTesting.Library.MicrosoftMLStandardTrainers,
        GreenTesting.Library.TorchSharp,
    ];

    /// <summary>A program around the body of a method that has the usual things at hand, and other members.</summary>
    public static string With(string body, string members = "") => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using Microsoft.ML;
        using Microsoft.ML.Data;
        using Microsoft.ML.Trainers;
        using Microsoft.ML.Trainers.FastTree;
        using Microsoft.ML.Trainers.LightGbm;
        using TorchSharp;
        using static TorchSharp.torch;

        public record Settings(int Leaves, double Rate);

        public class Net : nn.Module<Tensor, Tensor>
        {
            public Net(long hidden, double dropout = 0) : base("net") { }
            public override Tensor forward(Tensor input) => input;
        }

        public static class Program
        {
            public static void Search(MLContext ml, IDataView train, IDataView test, IEstimator<ITransformer> features, Tensor input, IEnumerable<double> given, int limit)
            {
                {{Indented(body, 8)}}
            }

            {{Indented(members, 4)}}
        }
        """;

    private static string Indented(string text, int blanks)
        => string.Join('\n', text.Split('\n').Select((line, index) => index == 0 || line.Length == 0 ? line : new string(' ', blanks) + line));
}
