using System.Text.RegularExpressions;
using GreenAnalyzers.Facts;
using GreenTesting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GreenAnalyzers.Tests.Rules;

/// <summary>
/// The examples of the rules' pages are code that is compiled: the first one is reported at the line that says so, the second one is silent.
/// </summary>
public partial class RulePageExampleTests
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

    public static TheoryData<string> Rules => AllRules.Names;

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task The_first_example_is_reported_where_it_says_and_the_second_is_silent(string name)
    {
        var rule = AllRules.Named(name);
        var page = await File.ReadAllTextAsync(Path.Combine(AllRules.Repository, "docs", "rules", rule.Id + ".md"));
        var examples = CodeBlock().Matches(page).Select(match => match.Groups[1].Value).ToList();
        Assert.Equal(2, examples.Count);

        var diagnostic = Assert.Single(await AnalyzeAsync(name, examples[0]));
        var line = (await diagnostic.Location.SourceTree!.GetTextAsync()).Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line].ToString();
        Assert.EndsWith("// " + rule.Id, line, StringComparison.Ordinal);
        Assert.Empty(await AnalyzeAsync(name, examples[1]));
    }

    private static async Task<IReadOnlyList<Diagnostic>> AnalyzeAsync(string name, string example)
    {
        // Not what the test process has loaded besides: some rules are silent in projects of tests.
        var framework = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Select(path => MetadataReference.CreateFromFile(path));
        var compilation = CSharpCompilation.Create(
            "Example",
            [CSharpSyntaxTree.ParseText(Types + (Member().IsMatch(example) ? example : Method + example + "\n}") + "\n}\n")],
            [.. framework, .. Library.WithDependencies([.. Library.All, .. Library.Packages.All]).Select(library => library.Reference)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, specificDiagnosticOptions: AllRules.Enabled));
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var options = new AnalyzerOptions([RuleFacts.FileOf(Facts)]);
        return await compilation.WithAnalyzers([AllRules.AnalyzerOf(name)], options).GetAnalyzerDiagnosticsAsync();
    }

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();

    /// <summary>An example is a member, or else statements.</summary>
    [GeneratedRegex("^(public|private) ", RegexOptions.Multiline)]
    private static partial Regex Member();
}
