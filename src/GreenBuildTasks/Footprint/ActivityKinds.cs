namespace GreenBuildTasks.Footprint;

/// <summary>The words that CycloneDX has for the activities in the life of a model.</summary>
internal static class ActivityKinds
{
    /// <summary>Training from the beginning.</summary>
    public const string Training = "training";

    /// <summary>Training that continues from a finished model.</summary>
    public const string FineTuning = "fine-tuning";

    /// <summary>Putting a model into service.</summary>
    public const string Deployment = "deployment";

    /// <summary>Answering with a finished model.</summary>
    public const string Inference = "inference";

    /// <summary>All words, in the order of the specification.</summary>
    public static IReadOnlyList<string> All { get; } =
        ["design", "data-collection", "data-preparation", Training, FineTuning, "validation", Deployment, Inference, "other"];
}
