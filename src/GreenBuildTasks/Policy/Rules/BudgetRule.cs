using GreenBuildTasks.Cards;
using GreenBuildTasks.Footprint;
using GreenDefaults.Runtime.Estimation;

namespace GreenBuildTasks.Policy.Rules;

/// <summary><c>GRN8001</c>: emissions above a budget. The central estimate decides.</summary>
internal static class BudgetRule
{
    /// <summary>One finding for each budget that is exceeded, or that cannot be compared.</summary>
    public static IEnumerable<PolicyFinding> Check(PolicyFile policy, PolicyContext context)
        => policy.Budgets
            .Select(budget => budget.Scope == PolicyKeys.PerThousandInferences ? CheckPieces(budget, context) : CheckSum(budget, context))
            .OfType<PolicyFinding>();

    private static PolicyFinding? CheckSum(Budget budget, PolicyContext context)
    {
        var activities = context.Footprint.Activities
            .Where(activity => budget.Scope == PolicyKeys.Total || activity.Estimate.Activity == budget.Scope)
            .ToList();
        var total = ProjectFootprint.Total(activities);
        var grams = total.EmissionsGrams;
        if (grams.Central <= budget.Grams)
        {
            return null;
        }

        var subject = budget.Scope == PolicyKeys.Total ? "The emissions of all activities" : $"The emissions of {budget.Scope}";
        var parts = activities
            .OrderByDescending(activity => activity.Estimate.EmissionsGrams.Central)
            .Select(activity => $"{activity.Estimate.Name} {FigureText.Kilograms(activity.Estimate.EmissionsGrams.Central)} kg");
        return Finding(
            budget,
            $"{subject} are {FigureText.Emissions(grams.Central)}, above the budget of {FigureText.Emissions(budget.Grams)}. "
                + $"Range {FigureText.KilogramRange(grams)} kg, evidence {FigureText.Word(total.Evidence)}: {MarkdownText.List(parts, ", ")}.",
            budget.Scope == PolicyKeys.Total ? [] : [budget.Scope]);
    }

    private static PolicyFinding? CheckPieces(Budget budget, PolicyContext context)
    {
        var pieces = InferencePieces.Of(context.Footprint);
        if (pieces.Unknown is { } unknown)
        {
            return Finding(
                budget,
                $"Nothing says how many inferences '{unknown}' made, so that its emissions for 1,000 of them are not known: declare 'requests' or "
                    + "'passes', or a functional_unit named inference, request, prediction or pass",
                [ActivityKinds.Inference, unknown]);
        }

        return pieces.GramsPerThousand is { } grams && grams > budget.Grams
            ? Finding(
                budget,
                $"The emissions of 1,000 inferences are {PlainNumber.Format(grams, PlainNumber.EstimateDigits)} g CO2eq, above the budget of "
                    + $"{PlainNumber.Format(budget.Grams)} g: {FigureText.Emissions(pieces.Grams)} for {PlainNumber.Format(pieces.Count)} inferences",
                [ActivityKinds.Inference])
            : null;
    }

    private static PolicyFinding Finding(Budget budget, string message, IReadOnlyList<string> activities)
        => new(FindingCodes.BudgetExceeded, budget.Place.Problem(message)) { Activities = activities };
}
