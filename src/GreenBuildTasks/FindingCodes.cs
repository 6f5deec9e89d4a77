namespace GreenBuildTasks;

/// <summary>Identifiers of what the policy and card tasks report.</summary>
internal static class FindingCodes
{
    /// <summary>Emissions above the budget.</summary>
    public const string BudgetExceeded = "GRN8001";

    /// <summary>A place that the policy does not allow, or an unknown one.</summary>
    public const string RegionNotAllowed = "GRN8002";

    /// <summary>A model whose precision or size is not allowed, or not known.</summary>
    public const string ModelNotAllowed = "GRN8003";

    /// <summary>No footprint, or one that is older than the model that it describes.</summary>
    public const string FootprintMissing = "GRN8004";

    /// <summary>A card without a truthful footprint: not stamped, stamped and not readable for everyone, or without a required field.</summary>
    public const string CardIncomplete = "GRN8005";

    /// <summary>A figure that is hardly possible: it counts, and somebody has to look at it.</summary>
    public const string Implausible = "GRN8006";

    /// <summary>Figures that are worse than the baseline allows, or that have none.</summary>
    public const string WorseThanBaseline = "GRN8007";

    /// <summary>A waiver that does not hold: expired, or without reason or date.</summary>
    public const string WaiverInvalid = "GRN8008";

    /// <summary>A figure that is not known well enough.</summary>
    public const string EvidenceTooWeak = "GRN8009";

    /// <summary>A file that cannot be written.</summary>
    public const string FileUnwritable = "GRN9001";

    /// <summary>A file that is not what it must be.</summary>
    public const string FileInvalid = "GRN9004";

    /// <summary>The rules of a policy, in order.</summary>
    public static IReadOnlyList<string> OfPolicy { get; } =
    [
        BudgetExceeded, RegionNotAllowed, ModelNotAllowed, FootprintMissing, CardIncomplete, Implausible, WorseThanBaseline, WaiverInvalid,
        EvidenceTooWeak,
    ];

    /// <summary>The rules that a policy can waive: all but the one about waivers.</summary>
    public static IReadOnlyList<string> Waivable { get; } = [.. OfPolicy.Where(code => code != WaiverInvalid)];
}
