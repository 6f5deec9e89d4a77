using System.Globalization;
using GreenBuildTasks.Cards;
using GreenBuildTasks.Footprint;

namespace GreenBuildTasks.Policy.Rules;

/// <summary><c>GRN8009</c>: figures that are not known well enough, or from data that are too old.</summary>
internal static class EvidenceRule
{
    /// <summary>Inputs that describe hardware: the rated power of a device does not age.</summary>
    private static readonly string[] Ageless = [FootprintKeys.Watts, FootprintKeys.HostWatts, FootprintKeys.Peak];

    /// <summary>Findings at the activities, in their order.</summary>
    public static IEnumerable<PolicyFinding> Check(PolicyFile policy, PolicyContext context)
        => context.Footprint.Activities.SelectMany(activity => CheckEvidence(policy, activity).Concat(CheckYears(policy, activity)));

    private static IEnumerable<PolicyFinding> CheckEvidence(PolicyFile policy, ProjectActivity activity)
    {
        var demand = policy.RequiredEvidence.FirstOrDefault(demand => demand.Scope == activity.Estimate.Activity)
            ?? policy.RequiredEvidence.FirstOrDefault(demand => demand.Scope == PolicyKeys.Total);
        if (demand is null || activity.Estimate.Evidence <= demand.Weakest)
        {
            yield break;
        }

        // Several runs are as well known as the least certain of them.
        var weakest = activity.Records.ToList().FindIndex(run => run.Evidence == activity.Estimate.Evidence);
        yield return Finding(
            activity,
            activity.Sites[Math.Max(weakest, 0)],
            $"The figures of '{activity.Estimate.Name}' are {FigureText.Word(activity.Estimate.Evidence)}; {demand.Place} wants them "
                + $"{FigureText.Explain(demand.Weakest)}");
    }

    private static IEnumerable<PolicyFinding> CheckYears(PolicyFile policy, ProjectActivity activity)
    {
        if (policy.OldestDataYear is not { } oldest)
        {
            yield break;
        }

        foreach (var input in activity.Estimate.Inputs
            .Where(input => input.Year < oldest.Value && !Ageless.Contains(input.Name, StringComparer.Ordinal))
            .DistinctBy(input => (input.Name, input.Year, input.Source)))
        {
            yield return Finding(activity, activity.Sites[0], string.Create(
                CultureInfo.InvariantCulture,
                $"'{activity.Estimate.Name}' uses the {input.Name} of {input.Year} ({input.Source}); {oldest.Place} wants data of {oldest.Value} or later"));
        }
    }

    private static PolicyFinding Finding(ProjectActivity activity, ActivitySite site, string message)
        => new(FindingCodes.EvidenceTooWeak, new FileProblem(site.File, site.Line, site.Column, message))
        {
            Activities = [activity.Estimate.Name, activity.Estimate.Activity],
        };
}
