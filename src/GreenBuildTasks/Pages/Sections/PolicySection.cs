using GreenBuildTasks.Reports;

namespace GreenBuildTasks.Pages;

/// <summary>What the policy says of the figures.</summary>
internal static class PolicySection
{
    private const int Shown = 5;

    /// <summary>The section; null without a policy.</summary>
    public static PageSection? Of(ReportDocument document)
    {
        if (document.Policy is not { } policy)
        {
            return null;
        }

        return new PageSection("policy", "Policy", Markup.Of($"""
            <p class="verdict {policy.Verdict}"><b>{Verdict(policy)}</b> <small>{policy.File}</small></p>
            {Findings(policy.Findings)}
            """));
    }

    /// <summary>A list of findings; of a long one the first are shown and the others can be opened.</summary>
    public static Markup Findings(IReadOnlyList<ReportFinding> findings)
        => Markup.Of($"{List(findings.Take(Shown))}\n{Others(findings.Skip(Shown).ToList())}");

    private static Markup Others(IReadOnlyList<ReportFinding> findings)
        => Markup.When(findings.Count > 0, Markup.Of($"<details><summary>{Words.Several(findings.Count, "more finding")}</summary>\n{List(findings)}\n</details>"));

    private static Markup List(IEnumerable<ReportFinding> findings)
    {
        var items = findings.Select(finding => Markup.Of($"""
            <li><code>{finding.Code}</code> {finding.Message} <small>{Words.Place(finding.File, finding.Line, finding.Column)}</small></li>
            """)).ToList();
        return Markup.When(items.Count > 0, Markup.Of($"<ul class=\"findings\">\n{items}\n</ul>"));
    }

    /// <summary>The verdict in words.</summary>
    public static string Verdict(ReportPolicy policy) => policy.Verdict switch
    {
        ReportPolicy.Passed => "Passed: nothing breaks the policy.",
        ReportPolicy.Breached => $"Breached: {Words.Several(policy.Findings.Count, "finding")}.",
        _ => "Not decided: the policy is not valid.",
    };
}
