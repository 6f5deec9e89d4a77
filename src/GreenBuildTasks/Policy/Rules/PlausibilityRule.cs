using GreenBuildTasks.Footprint;
using GreenBuildTasks.Policy.BillsOfMaterials;
using GreenBuildTasks.Policy.Plausibility;

namespace GreenBuildTasks.Policy.Rules;

/// <summary><c>GRN8006</c>: figures that cannot be right. It is looked for with and without a policy.</summary>
internal static class PlausibilityRule
{
    /// <inheritdoc cref="Check(PolicyContext)"/>
    public static IEnumerable<PolicyFinding> Check(PolicyFile policy, PolicyContext context) => Check(context);

    /// <summary>Findings at the activities and runs, then at the cards, then in bills of materials.</summary>
    public static IEnumerable<PolicyFinding> Check(PolicyContext context)
        => OfActivities(context)
            .Concat(context.Cards.SelectMany(CardPlausibility.Check).Select(Finding))
            .Concat(context.BillsOfMaterials.SelectMany(OfBill));

    /// <summary>Findings at the activities and runs.</summary>
    public static IEnumerable<PolicyFinding> OfActivities(PolicyContext context)
        => context.Footprint.Activities.SelectMany(activity => ActivityPlausibility.Check(activity, context)
            .GroupBy(doubt => doubt.CannotBeRight, doubt => doubt.Problem)
            .SelectMany(doubts => RunRecords.Limit(doubts).Select(problem => Finding(problem) with
            {
                Activities = [activity.Estimate.Name, activity.Estimate.Activity],
                StopsPublication = doubts.Key,
            })));

    private static IEnumerable<PolicyFinding> OfBill(BillOfMaterials bill)
        => bill.Doubts.GroupBy(doubt => doubt.Activity, doubt => doubt.Problem)
            .SelectMany(doubts => RunRecords.Limit(doubts).Select(problem => Finding(problem) with { Activities = [doubts.Key] }));

    private static PolicyFinding Finding(FileProblem problem) => new(FindingCodes.Implausible, problem);
}
