using GreenAnalyzers.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace GreenAnalyzers.Tests.Rules;

/// <summary>What the build would say about a project with one float32 model, so that rules about models have something to do.</summary>
internal static class RuleFacts
{
    public static string OneModel { get; } = FactsFormat.Write(
        [new ModelFact("models/m.onnx", "onnx", 9_000, [new("float32", 2_000)], [new("MatMul", 2_000)], copiedToOutput: true)]);

    public static AdditionalText File { get; } = FileOf(OneModel);

    public static AdditionalText FileOf(string facts) => new FactsText(facts);

    private sealed class FactsText(string facts) : AdditionalText
    {
        public override string Path => FactsFormat.FileNameSuffix;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(facts);
    }
}
