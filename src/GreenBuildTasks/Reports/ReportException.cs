namespace GreenBuildTasks.Reports;

/// <summary>A rule that somebody decided not to follow, with the reason: whoever reads the figures has to know it.</summary>
/// <param name="Kind"><see cref="Waiver"/> or <see cref="Suppression"/>.</param>
/// <param name="Rule">Identifier of the rule, for example <c>GRN2001</c>.</param>
/// <param name="Reason">The reason as it was written down.</param>
/// <param name="Expires">The last day of a waiver, <c>yyyy-MM-dd</c>; null when it has none.</param>
/// <param name="Place">Path from the folder of the project, with the line where there is one: <c>Program.cs:12</c>; null when it is not known.</param>
internal sealed record ReportException(string Kind, string Rule, string Reason, string? Expires, string? Place)
{
    /// <summary>An exception that a policy file grants.</summary>
    public const string Waiver = "waiver";

    /// <summary>A finding that source code suppresses with a justification.</summary>
    public const string Suppression = "suppression";
}
