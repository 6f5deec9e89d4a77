namespace GreenBuildTasks.Reports;

/// <summary>A breach or warning that somebody accepted, so that readers of a report or card know of it.</summary>
/// <param name="Kind"><see cref="Waiver"/> or <see cref="Suppression"/>.</param>
/// <param name="Rule">Identifier of the rule.</param>
/// <param name="Reason">Why, in the words of whoever accepted it.</param>
/// <param name="Expires">The last day that it holds, as <c>2030-12-31</c>; null when it has none.</param>
/// <param name="Place">Path from the folder of the project, and line: <c>../green-policy.yml(12)</c>.</param>
internal sealed record ReportException(string Kind, string Rule, string Reason, string? Expires, string Place)
{
    /// <summary>A waiver of the policy.</summary>
    public const string Waiver = "waiver";

    /// <summary>A suppression in code, with its justification.</summary>
    public const string Suppression = "suppression";
}
