using GreenBuildTasks.Cards;
using GreenBuildTasks.Footprint;
using GreenDefaults.Runtime.Catalog;

namespace GreenBuildTasks.Policy;

/// <summary>Compares what a project emitted, and where, with a policy.</summary>
internal static class PolicyEvaluator
{
    /// <summary>All breaches: budgets in the order of the policy, then places in the order of the activities.</summary>
    public static IReadOnlyList<PolicyFinding> Evaluate(PolicyFile policy, ProjectFootprint footprint)
        => [.. policy.Budgets.SelectMany(budget => CheckBudget(policy, budget, footprint)), .. CheckRegions(policy, footprint)];

    private static IEnumerable<PolicyFinding> CheckBudget(PolicyFile policy, Budget budget, ProjectFootprint footprint)
    {
        var activities = footprint.Activities
            .Where(activity => budget.Scope == PolicyReader.Total || activity.Estimate.Activity == budget.Scope)
            .ToList();
        var total = ProjectFootprint.Total(activities);
        var grams = total.EmissionsGrams;
        if (grams.Central <= budget.Grams)
        {
            yield break;
        }

        var subject = budget.Scope == PolicyReader.Total ? "The emissions of all activities" : $"The emissions of {budget.Scope}";
        var parts = activities
            .OrderByDescending(activity => activity.Estimate.EmissionsGrams.Central)
            .Select(activity => $"{activity.Estimate.Name} {FigureText.Kilograms(activity.Estimate.EmissionsGrams.Central)} kg");
        var message = $"{subject} are {FigureText.Emissions(grams.Central)}, above the budget of {FigureText.Emissions(budget.Grams)}. "
            + $"Range {FigureText.KilogramRange(grams)} kg, evidence {FigureText.Word(total.Evidence)}: {MarkdownText.List(parts, ", ")}.";
        yield return new PolicyFinding(FindingCodes.BudgetExceeded, new FileProblem(policy.Path, budget.Line, budget.Column, message));
    }

    private static IEnumerable<PolicyFinding> CheckRegions(PolicyFile policy, ProjectFootprint footprint)
    {
        if (policy.AllowedRegions is not { } allowed)
        {
            yield break;
        }

        var list = string.Join(", ", allowed);
        foreach (var activity in footprint.Activities)
        {
            // A hundred runs in one place are one finding, at the first of them.
            foreach (var site in activity.Sites.DistinctBy(site => site.Country))
            {
                if (!allowed.Contains(site.Country, StringComparer.Ordinal))
                {
                    var place = site.Country is null
                        ? $"Nothing says in which country '{activity.Estimate.Name}' ran"
                        : $"'{activity.Estimate.Name}' ran in {NameOf(site.Country)}";
                    yield return new PolicyFinding(
                        FindingCodes.RegionNotAllowed,
                        new FileProblem(site.File, site.Line, site.Column, $"{place}; {policy.Path} allows only {list}."));
                }
            }
        }
    }

    private static string NameOf(string code) => GridCatalog.TryFindCountry(code, out var country) ? $"{country.Name} ({code})" : code;
}
