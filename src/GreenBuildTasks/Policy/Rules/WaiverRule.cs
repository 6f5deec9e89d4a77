using GreenBuildTasks.IO;

namespace GreenBuildTasks.Policy.Rules;

/// <summary><c>GRN8008</c>: waivers that do not hold. They hold through the day of their date, and only with a reason.</summary>
internal static class WaiverRule
{
    /// <summary>Findings at the waivers, in the order of the policy.</summary>
    public static IEnumerable<PolicyFinding> Check(PolicyFile policy, PolicyContext context)
        => policy.Waivers
            .Where(waiver => IsFor(waiver, context))
            .Select(waiver => Defect(waiver, context.Today) is { } defect ? new PolicyFinding(FindingCodes.WaiverInvalid, waiver.Place.Problem(defect)) : null)
            .OfType<PolicyFinding>();

    /// <summary>Whether a waiver is for the project, justified and not expired.</summary>
    public static bool Holds(Waiver waiver, PolicyContext context) => IsFor(waiver, context) && Defect(waiver, context.Today) is null;

    /// <summary>Whether a waiver is about a breach.</summary>
    public static bool Covers(Waiver waiver, PolicyFinding finding)
        => waiver.Rule == finding.Code && (waiver.Activity is not { } activity || finding.Activities.Contains(activity, StringComparer.Ordinal));

    private static string? Defect(Waiver waiver, DateOnly today) => waiver switch
    {
        { Reason: null } => $"the waiver of {waiver.Rule} gives no reason, so it does not hold: say why the breach is accepted",
        { Expires: null } => $"the waiver of {waiver.Rule} has no date, so it does not hold: say until when, for example {PolicyKeys.Expires}: 2030-12-31",
        { Expires: { } last } when last < today
            => $"the waiver of {waiver.Rule} expired on {FormatDate(last)} (today is {FormatDate(today)}): remove it, or agree on a new date. Its reason was: {waiver.Reason}",
        _ => null,
    };

    /// <summary>A date as a policy writes it.</summary>
    public static string FormatDate(DateOnly date) => date.ToString(WaiverReader.DateFormat, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A project is meant by its own path or that of a folder above it, with or without its file name.</summary>
    private static bool IsFor(Waiver waiver, PolicyContext context)
    {
        if (waiver.Project is not { } project)
        {
            return true;
        }

        var root = Path.GetDirectoryName(Path.GetFullPath(waiver.Place.File))!;
        var meant = Path.TrimEndingDirectorySeparator(Path.GetFullPath(project, root));
        var file = Path.Combine(context.ProjectDirectory, context.ProjectFileName);
        for (var path = file; path is not null; path = Path.GetDirectoryName(path))
        {
            if (FilePaths.Comparer.Equals(Path.TrimEndingDirectorySeparator(path), meant))
            {
                return true;
            }
        }

        return false;
    }
}
