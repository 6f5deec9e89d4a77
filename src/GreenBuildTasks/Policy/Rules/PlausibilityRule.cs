using GreenBuildTasks.Policy.Plausibility;

namespace GreenBuildTasks.Policy.Rules;

/// <summary><c>GRN8006</c>: figures that cannot be right. It is looked for with and without a policy.</summary>
internal static class PlausibilityRule
{
    /// <inheritdoc cref="Check(PolicyContext)"/>
    public static IEnumerable<PolicyFinding> Check(PolicyFile policy, PolicyContext context) => Check(context);

    /// <summary>Findings in the files of other tools, at the activities and runs, then at the cards.</summary>
    public static IEnumerable<PolicyFinding> Check(PolicyContext context)
        => context.Footprint.RunDoubts.Select(Finding)
            .Concat(ActivityPlausibility.Check(context)
                .Select(found => Finding(found.Problem) with { Activities = [found.Activity.Estimate.Name, found.Activity.Estimate.Activity] }))
            .Concat(context.Cards.SelectMany(CardPlausibility.Check).Select(Finding));

    private static PolicyFinding Finding(FileProblem problem) => new(FindingCodes.Implausible, problem);
}
