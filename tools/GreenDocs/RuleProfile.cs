namespace GreenDocs;

/// <summary>What the list of rules says about a rule that its descriptor does not.</summary>
/// <param name="Saving">How much following it saves, from 1 to 5; <see cref="RuleProfiles.Scale"/> says what they mean.</param>
/// <param name="Libraries">The libraries whose code it looks at.</param>
public sealed record RuleProfile(int Saving, params string[] Libraries);

/// <summary>The profiles of all rules.</summary>
public static class RuleProfiles
{
    private const string AutoML = "ML.NET AutoML";
    private const string LLama = "LLamaSharp";
    private const string MLNet = "ML.NET";
    private const string Onnx = "ONNX Runtime";
    private const string OnnxGenAI = "ONNX Runtime GenAI";
    private const string OpenAI = "OpenAI";
    private const string ExtensionsAI = "Microsoft.Extensions.AI";
    private const string Torch = "TorchSharp";
    private const string Tracker = "GreenDefaults.Runtime";

    private static readonly Dictionary<string, RuleProfile> ById = new(StringComparer.Ordinal)
    {
        ["GRN1001"] = new(4, Onnx, OnnxGenAI, MLNet, Torch, LLama),
        ["GRN2001"] = new(5, AutoML, "Accord.NET", "SharpLearning"),
        ["GRN2002"] = new(5, MLNet, Torch),
        ["GRN2003"] = new(5, AutoML),
        ["GRN2004"] = new(5, MLNet, Torch),
        ["GRN2005"] = new(4, MLNet),
        ["GRN2006"] = new(4, MLNet, Torch),
        ["GRN2007"] = new(3, MLNet),
        ["GRN2008"] = new(4, MLNet),
        ["GRN2009"] = new(5, Torch),
        ["GRN2010"] = new(4, AutoML, MLNet),
        ["GRN2011"] = new(2, MLNet),
        ["GRN3001"] = new(3, Torch),
        ["GRN3002"] = new(3, Torch),
        ["GRN3003"] = new(5, Onnx, OnnxGenAI, LLama),
        ["GRN3004"] = new(4, MLNet),
        ["GRN3005"] = new(3, Onnx),
        ["GRN3006"] = new(3, Onnx),
        ["GRN3007"] = new(3, MLNet),
        ["GRN3008"] = new(3, Onnx),
        ["GRN3009"] = new(1, Torch),
        ["GRN4001"] = new(4, OpenAI, ExtensionsAI),
        ["GRN4002"] = new(2, LLama, OnnxGenAI, OpenAI, ExtensionsAI),
        ["GRN4003"] = new(2, OpenAI, ExtensionsAI),
        ["GRN4004"] = new(2, OpenAI, ExtensionsAI),
        ["GRN5001"] = new(4, "Azure.Core", "AWSSDK.Core"),
        ["GRN6001"] = new(1, Tracker, MLNet, Torch),
        ["GRN6002"] = new(1, Tracker),
    };

    /// <summary>What the grades of saving mean, the highest first.</summary>
    public static IReadOnlyList<(int Saving, string Meaning)> Scale { get; } =
    [
        (5, "whole trainings, searches or loads of a model are repeated, or never end"),
        (4, "most of a training or of the bytes of a model, or power that is much dirtier than it need be"),
        (3, "a part of every training or of every prediction"),
        (2, "a part of some of them"),
        (1, "little or nothing by itself: it shows what is spent"),
    ];

    /// <summary>The profile of a rule.</summary>
    /// <param name="id">The id of the rule.</param>
    /// <exception cref="InvalidOperationException">The rule has no profile.</exception>
    public static RuleProfile Of(string id)
        => ById.TryGetValue(id, out var profile) ? profile : throw new InvalidOperationException($"{id} has no profile: add its saving and libraries to {nameof(RuleProfiles)}.");
}
