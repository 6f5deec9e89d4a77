using GreenBuildTasks.Cards;
using GreenBuildTasks.Reports;
using GreenDefaults.Runtime.Estimation;
using GreenDefaults.Runtime.Estimation.Sites;

namespace GreenBuildTasks.Pages;

/// <summary>How to read the page: ranges, words of evidence, the scale of the grade.</summary>
internal static class ReadingSection
{
    private static readonly string[] Columns = ["Grade", "#Per 1,000 inferences, up to", "#Per kWh of electricity, up to"];

    /// <summary>The section.</summary>
    public static PageSection Of(ReportDocument document)
    {
        return new PageSection("reading", "Reading this", Markup.Of($"""
            <p>Totals add the activities, and the ends of their ranges. A range says how far the inputs may be off, not how much the work varies.{Intensities(document)} The report subtracts no offset.</p>
            <dl class="words">
            {document.Activities.Select(activity => activity.Evidence).Distinct().Order().Select(Word)}
            </dl>
            <details><summary>The scale of the grade</summary>
            <p>{GradeScale.Explanation}</p>
            {DataTable.Of("Upper limits of the grades in gCO2eq, a convention of this tool", Columns, Grading.Letters.Select(Limits))}
            </details>
            """));
    }

    /// <summary>What the intensities account for; nothing where no electricity is.</summary>
    private static string Intensities(ReportDocument document)
    {
        var bases = document.Activities.Where(activity => activity.EnergyKnown).Select(activity => activity.Scope.Basis).Distinct().ToList();
        return bases switch
        {
            [] => "",
            [IntensityBasis.Location] => " Every carbon intensity is location-based, without certificates.",
            _ => " Not every carbon intensity is location-based: each activity says what it has under Provenance.",
        };
    }

    private static Markup Word(Evidence evidence)
    {
        var parts = FigureText.Explain(evidence).Split(": ", 2);
        return Markup.Of($"<dt><span class=\"evidence {parts[0]}\">{parts[0]}</span></dt><dd>{parts[1]}</dd>");
    }

    private static Markup Limits(char letter)
        => DataTable.Row(
            Markup.Of($"{letter.ToString()}"),
            DataTable.NumberCell(GradeScale.Inferences.LimitOf(letter)),
            DataTable.NumberCell(GradeScale.Electricity.LimitOf(letter)));
}
