using System.Text.RegularExpressions;
using GreenAnalyzers.Facts;
using GreenDocs;
using GreenTesting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GreenAnalyzers.Tests.Rules;

/// <summary>The examples of the rules' pages: the first one breaks the rule once, the second one follows it. The benchmarks run them, too.</summary>
internal static partial class RuleExamples
{
    // What the examples leave out.
    private const string Types = """
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Linq;
        using System.Threading.Tasks;
        using Amazon;
        using Azure.Core;
        using GreenDefaults.Runtime.Tracking;
        using LLama.Abstractions;
        using LLama.Common;
        using Microsoft.ML;
        using Microsoft.ML.AutoML;
        using Microsoft.ML.OnnxRuntime;
        using Microsoft.ML.Trainers.LightGbm;
        using Microsoft.ML.Vision;
        using OpenAI.Chat;
        using OpenAI.Embeddings;
        using TorchSharp;

        public class Review { public string Text { get; set; } }
        public class Score { public float Value { get; set; } }

        public static class Example
        {

        """;

    private const string Method = """
        public static void Run(MLContext mlContext, SweepablePipeline pipeline, DataOperationsCatalog.TrainTestData split, IEstimator<ITransformer> features, ILLamaExecutor executor)
        {

        """;

    private static readonly string Facts = FactsFormat.Write(
    [
        new ModelFact("models/reviews.onnx", "onnx", 9_000, [new("float32", 2_000)], [new("MatMul", 2_000)], copiedToOutput: true) { QuantizedSiblings = ["models/reviews.int8.onnx"] },
        new ModelFact("models/reviews.int8.onnx", "onnx", 3_000, [new("int8", 2_000)], [new("MatMul", 2_000)], copiedToOutput: true),
    ],
    [.. RuleFacts.Regions, .. RunFacts.Lines([RuleFacts.Run])]);

    /// <summary>What the build would say about the project of an example.</summary>
    public static AnalyzerOptions Options { get; } = new([RuleFacts.FileOf(Facts)]);

    /// <summary>The examples on the page of a rule.</summary>
    public static IReadOnlyList<string> Of(Rule rule)
    {
        var page = File.ReadAllText(Path.Combine(Repository.Find(AppContext.BaseDirectory), "docs", "rules", rule.Id + ".md"));
        return [.. CodeBlock().Matches(page).Select(match => match.Groups[1].Value)];
    }

    /// <summary>An example as a project in which the rule is on; each copy is a file and a namespace of its own.</summary>
    /// <exception cref="InvalidOperationException">It does not compile.</exception>
    public static CSharpCompilation Compile(Rule rule, string example, int copies = 1)
    {
        // Not what the process has loaded besides: some rules are silent in projects of tests and benchmarks.
        var framework = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Select(path => MetadataReference.CreateFromFile(path));
        var text = Types + (Member().IsMatch(example) ? example : Method + example + "\n}") + "\n}\n";
        var compilation = CSharpCompilation.Create(
            "Example",
            Enumerable.Range(0, copies).Select(copy => CSharpSyntaxTree.ParseText($"namespace Copy{copy} {{\n{text}}}\n", path: $"Copy{copy}.cs")),
            [.. framework, .. Library.WithDependencies([.. Library.All, .. Library.Packages.All]).Select(library => library.Reference)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, specificDiagnosticOptions: [new(rule.Id, ReportDiagnostic.Warn)]));
        return compilation.GetDiagnostics().FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) is { } error
            ? throw new InvalidOperationException($"An example of {rule.Id} does not compile: {error}")
            : compilation;
    }

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();

    /// <summary>An example is a member, or else statements.</summary>
    [GeneratedRegex("^(public|private) ", RegexOptions.Multiline)]
    private static partial Regex Member();
}
