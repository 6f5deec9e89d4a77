using GreenAnalyzers.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace GreenAnalyzers.Tests.Rules;

/// <summary>What the build would say about a project with one float32 model and one run, so that rules about them have something to do.</summary>
internal static class RuleFacts
{
    /// <summary>A run of the name <c>prices</c>.</summary>
    public static RunFact Run { get; } = new(
        "prices", new DateTime(2026, 3, 4), new FactRange(1, 2, 3), new FactRange(60, 120, 240), "modeled", 57, "France, country average of 2024");

    public static string OneModel { get; } = FactsFormat.Write(
        [new ModelFact("models/m.onnx", "onnx", 9_000, [new("float32", 2_000)], [new("MatMul", 2_000)], copiedToOutput: true)], RunFacts.Lines([Run]));

    public static AdditionalText File { get; } = FileOf(OneModel);

    public static AdditionalText FileOf(string facts) => new FactsText(facts);

    private sealed class FactsText(string facts) : AdditionalText
    {
        public override string Path => FactsFormat.FileNameSuffix;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(facts);
    }
}
