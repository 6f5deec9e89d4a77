using GreenDefaults.Runtime.Estimation;

namespace GreenBuildTasks.Imports;

/// <summary>The stages of BoAmps as kinds of activity.</summary>
internal static class BoAmpsStage
{
    private static readonly Dictionary<string, string> Activities = new(StringComparer.OrdinalIgnoreCase)
    {
        ["datacreation"] = "data-collection",
        ["preprocessing"] = "data-preparation",
        ["training"] = ActivityKinds.Training,
        ["retraining"] = ActivityKinds.Training,
        ["finetuning"] = ActivityKinds.FineTuning,
        ["inference"] = ActivityKinds.Inference,
    };

    /// <summary>The kind of a stage: "other" for one that is not known, and for several at once.</summary>
    public static string ToActivity(string? stage) => Activities.GetValueOrDefault(stage?.Trim() ?? "", "other");
}
