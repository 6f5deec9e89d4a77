namespace GreenBuildTasks;

/// <summary>Identifiers of what the policy and card tasks report.</summary>
internal static class FindingCodes
{
    /// <summary>Emissions above the budget.</summary>
    public const string BudgetExceeded = "GRN8001";

    /// <summary>A place that the policy does not allow, or an unknown one.</summary>
    public const string RegionNotAllowed = "GRN8002";

    /// <summary>A card without a truthful footprint: not stamped, or stamped and not readable for everyone.</summary>
    public const string CardIncomplete = "GRN8005";

    /// <summary>A figure that is hardly possible: it counts, and somebody has to look at it.</summary>
    public const string ImplausibleFigure = "GRN8006";

    /// <summary>A file that cannot be written.</summary>
    public const string FileUnwritable = "GRN9001";

    /// <summary>A file that is not what it must be.</summary>
    public const string FileInvalid = "GRN9004";
}
