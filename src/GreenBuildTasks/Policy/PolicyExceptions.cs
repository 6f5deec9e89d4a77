using System.Globalization;
using GreenBuildTasks.IO;
using GreenBuildTasks.Policy.Rules;
using GreenBuildTasks.Reports;

namespace GreenBuildTasks.Policy;

/// <summary>The waivers of a policy as a report tells them.</summary>
internal static class PolicyExceptions
{
    /// <summary>The waivers that were needed, each once, in the order of the rules.</summary>
    /// <param name="result">What the policy says.</param>
    /// <param name="projectDirectory">Full path of the project's folder.</param>
    public static IEnumerable<ReportException> Of(PolicyResult result, string projectDirectory)
        => result.Waived.Select(waived => waived.Waiver).Distinct().Select(waiver => new ReportException(
            ReportException.Waiver, waiver.Rule, waiver.Reason!, WaiverRule.FormatDate(waiver.Expires!.Value), Place(waiver.Place, projectDirectory)));

    private static string Place(PolicyPlace place, string projectDirectory)
        => string.Create(CultureInfo.InvariantCulture, $"{FilePaths.Relative(projectDirectory, Path.GetFullPath(place.File))}:{place.Line}");
}
