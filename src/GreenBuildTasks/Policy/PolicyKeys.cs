using GreenDefaults.Runtime.Estimation;

namespace GreenBuildTasks.Policy;

/// <summary>The keys and words of a policy file.</summary>
internal static class PolicyKeys
{
    public const string Activity = "activity";
    public const string AllowedModels = "allowed_models";
    public const string AllowedRegions = "allowed_regions";
    public const string Baseline = "baseline";
    public const string Budgets = "budgets";
    public const string Expires = "expires";
    public const string Extends = "extends";
    public const string KeepInJurisdictions = "keep_in_jurisdictions";
    public const string MaxGrowth = "max_growth";
    public const string MaxIntensity = "max_intensity";
    public const string MaxModelSize = "max_model_size";
    public const string MaxParameters = "max_parameters";
    public const string OldestDataYear = "oldest_data_year";
    public const string PerThousandInferences = "per_thousand_inferences";
    public const string Project = "project";
    public const string Reason = "reason";
    public const string RequiredCardFields = "required_card_fields";
    public const string RequiredEvidence = "required_evidence";
    public const string RequiredPrecision = "required_precision";
    public const string RequireFootprint = "require_footprint";
    public const string Rule = "rule";
    public const string Severity = "severity";
    public const string Total = "total";
    public const string Waivers = "waivers";

    /// <summary>Keys of the file itself.</summary>
    public static IReadOnlyList<string> OfFile { get; } =
    [
        Extends, Budgets, AllowedRegions, MaxIntensity, KeepInJurisdictions, AllowedModels, MaxModelSize, MaxParameters, RequiredPrecision,
        RequireFootprint, RequiredEvidence, OldestDataYear, RequiredCardFields, Baseline, MaxGrowth, Severity, Waivers,
    ];

    /// <summary>Keys of <see cref="Budgets"/>: all activities, each kind, and the use of the model by piece.</summary>
    public static IReadOnlyList<string> OfBudgets { get; } = [Total, .. ActivityKinds.All, PerThousandInferences];

    /// <summary>Keys of <see cref="RequiredEvidence"/> in its form by kind of activity.</summary>
    public static IReadOnlyList<string> OfEvidence { get; } = [Total, .. ActivityKinds.All];

    /// <summary>Keys of one of the <see cref="Waivers"/>.</summary>
    public static IReadOnlyList<string> OfWaiver { get; } = [Rule, Reason, Expires, Project, Activity];

    /// <summary>Words of <see cref="RequiredEvidence"/>, the strongest first. A default is no evidence.</summary>
    public static IReadOnlyList<string> EvidenceWords { get; } = ["measured", "modeled", "declared"];

    /// <summary>Words of <see cref="Severity"/>.</summary>
    public static IReadOnlyList<string> SeverityWords { get; } = ["off", "message", "warn", "error"];
}
