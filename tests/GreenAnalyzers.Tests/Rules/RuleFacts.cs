using GreenAnalyzers.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace GreenAnalyzers.Tests.Rules;

/// <summary>What the build would say about a project with one float32 model, two regions and one run, so that rules about them have something to do.</summary>
internal static class RuleFacts
{
    /// <summary>A run of the name <c>prices</c>.</summary>
    public static RunFact Run { get; } = new(
        "prices", new DateTime(2026, 3, 4), new FactRange(1, 2, 3), new FactRange(60, 120, 240), "modeled", 57, "France, country average of 2024");

    public static string OneModel => FactsFormat.Write(
        [new ModelFact("models/m.onnx", "onnx", 9_000, [new("float32", 2_000)], [new("MatMul", 2_000)], copiedToOutput: true)], [.. Regions, .. RunFacts.Lines([Run])]);

    /// <summary>Two regions of each cloud, of which one is greener.</summary>
    public static IEnumerable<string> Regions => RegionFacts.Lines(
    [
        new("aws", "eu-central-1", "Europe (Frankfurt)", 344.14, "country average of 2024", "Our World in Data", IsAllowed: true, ["eu-north-1"]),
        new("aws", "eu-north-1", "Europe (Stockholm)", 35.824, "country average of 2024", "Our World in Data", IsAllowed: true, []),
        new("azure", "westeurope", "West Europe (Netherlands)", 253.312, "country average of 2024", "Our World in Data", IsAllowed: true, ["swedencentral"]),
        new("azure", "swedencentral", "Sweden Central (Gävle)", 35.824, "country average of 2024", "Our World in Data", IsAllowed: true, []),
    ]);

    public static AdditionalText File => FileOf(OneModel);

    public static AdditionalText FileOf(string facts) => new FactsText(facts);

    private sealed class FactsText(string facts) : AdditionalText
    {
        public override string Path => FactsFormat.FileNameSuffix;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(facts);
    }
}
