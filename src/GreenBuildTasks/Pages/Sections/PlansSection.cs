using GreenBuildTasks.Reports;
using GreenDefaults.Runtime.Estimation.Scaling;

namespace GreenBuildTasks.Pages;

/// <summary>What scaling laws say of the trainings.</summary>
internal static class PlansSection
{
    private static readonly string[] Columns = ["Training", "#Trained", "#Best plan"];

    /// <summary>The section; null where no law covers a training.</summary>
    public static PageSection? Of(ReportDocument document)
    {
        if (document.TrainingPlans.Count == 0)
        {
            return null;
        }

        var table = DataTable.Of("Parameters and tokens, and the plan of the same loss with the fewest operations", Columns, document.TrainingPlans.Select(Row));
        return new PageSection("plans", "Training plans", table);
    }

    private static Markup Row(ReportTrainingPlan plan)
        => DataTable.Row(
            Markup.Of($"""
                <bdi>{plan.Activity}</bdi>
                <details><summary>{Verdict(plan)}</summary>
                <p>{plan.Summary}.</p>
                <ul>{plan.Notes.Select(note => Markup.Of($"<li>{note}</li>"))}</ul>
                <p>Source: {plan.Source}.</p>
                </details>
                """),
            DataTable.NumberCell(Figure.Count(plan.Parameters), $"{Figure.Count(plan.Tokens)} tokens"),
            DataTable.NumberCell(Figure.Count(plan.RecommendedParameters), $"{Figure.Count(plan.RecommendedTokens)} tokens"));

    private static string Verdict(ReportTrainingPlan plan)
    {
        var verdict = plan.Verdict switch
        {
            TrainingVerdict.UnderTrained => "under-trained",
            TrainingVerdict.OverTrained => "over-trained",
            _ => "near the best plan",
        };
        return $"{verdict}: the best one takes {Figure.Percent(plan.SavingShare)} fewer operations";
    }
}
