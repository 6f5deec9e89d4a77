namespace GreenDefaults.Runtime.Estimation;

/// <summary>The kinds of activity of a machine-learning model, in the terms of CycloneDX 1.6.</summary>
public static class ActivityKinds
{
    /// <summary>Training a model; the default of a tracked run.</summary>
    public const string Training = "training";

    /// <summary>Using a model.</summary>
    public const string Inference = "inference";

    /// <summary>All kinds, in the order of the life cycle.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "design",
        "data-collection",
        "data-preparation",
        Training,
        "fine-tuning",
        "validation",
        "deployment",
        Inference,
        "other",
    ];

    /// <summary>Whether a text is one of the kinds, exactly as written.</summary>
    public static bool IsKnown(string? kind) => kind is not null && All.Contains(kind, StringComparer.Ordinal);
}
