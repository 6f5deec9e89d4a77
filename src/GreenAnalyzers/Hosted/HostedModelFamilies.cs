using System.Text.RegularExpressions;

namespace GreenAnalyzers.Hosted;

/// <summary>
/// Large chat models of OpenAI that have a smaller sibling. Compiled by hand from OpenAI's announcements and list of models
/// (platform.openai.com/docs/models); it may be out of date.
/// </summary>
internal static class HostedModelFamilies
{
    // "gpt-4o-2024-11-20", "gpt-4-0613", "gpt-4-turbo-preview", "chatgpt-4o-latest": snapshots of the model whose name comes before.
    private static readonly Regex Snapshot = new("-([0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{4}(-preview)?|preview|latest)$", RegexOptions.CultureInvariant);

    private static readonly Dictionary<string, string> SmallerSiblings = new(StringComparer.Ordinal)
    {
        // OpenAI, "GPT-4o mini: advancing cost-efficient intelligence", July 2024. GPT-4 and GPT-4 Turbo have no small model: that of the
        // next family stands for it.
        ["chatgpt-4o"] = "gpt-4o-mini",
        ["gpt-4"] = "gpt-4o-mini",
        ["gpt-4-turbo"] = "gpt-4o-mini",
        ["gpt-4-vision"] = "gpt-4o-mini",
        ["gpt-4o"] = "gpt-4o-mini",

        // OpenAI, "Introducing GPT-4.1 in the API", April 2025.
        ["gpt-4.1"] = "gpt-4.1-mini",

        // OpenAI, "Introducing GPT-5 for developers", August 2025.
        ["gpt-5"] = "gpt-5-mini",

        // OpenAI, "OpenAI o3-mini", January 2025: the small model beside o3, which replaces o1-mini.
        ["o1"] = "o3-mini",
        ["o3"] = "o3-mini",
    };

    /// <summary>The name without the date of a snapshot.</summary>
    public static string WithoutSnapshot(string model) => Snapshot.Replace(model, string.Empty);

    /// <summary>The smaller model of the family, or of its successor; null when the model is not known or is the small one.</summary>
    public static string? SmallerThan(string model) => SmallerSiblings.TryGetValue(WithoutSnapshot(model), out var smaller) ? smaller : null;
}
