using GreenBuildTasks.Policy.Rules;

namespace GreenBuildTasks.Policy;

/// <summary>Compares a project with a policy.</summary>
internal static class PolicyEvaluator
{
    private delegate IEnumerable<PolicyFinding> Rule(PolicyFile policy, PolicyContext context);

    private static readonly IReadOnlyList<Rule> Rules =
    [
        BudgetRule.Check,
        PlaceRule.Check,
        ModelRule.Check,
        FootprintRule.Check,
        CardRule.Check,
        PlausibilityRule.Check,
        BaselineRule.Check,
        WaiverRule.Check,
        EvidenceRule.Check,
    ];

    /// <summary>All breaches, by rule, without those of rules that the policy switches off. The policy has no problems.</summary>
    public static PolicyResult Evaluate(PolicyFile policy, PolicyContext context)
    {
        var waivers = policy.Waivers.Where(waiver => WaiverRule.Holds(waiver, context)).ToList();
        var found = Rules.SelectMany(rule => rule(policy, context))
            .Where(finding => policy.Severities.GetValueOrDefault(finding.Code) != "off")
            .Select(finding => (Finding: finding, Waiver: waivers.Find(waiver => WaiverRule.Covers(waiver, finding))))
            .ToList();
        return new PolicyResult(
            found.Where(breach => breach.Waiver is null).Select(breach => breach.Finding).ToList(),
            found.Where(breach => breach.Waiver is not null).Select(breach => new WaivedFinding(breach.Finding, breach.Waiver!)).ToList());
    }
}
