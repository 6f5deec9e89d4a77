using GreenBuildTasks.Cards;
using GreenBuildTasks.Reports;
using GreenDefaults.Runtime.Estimation;

namespace GreenBuildTasks.Pages;

/// <summary>How to read the page: ranges, words of evidence, the scale of the grade.</summary>
internal static class ReadingSection
{
    private static readonly string[] Columns = ["Grade", "#Per 1,000 inferences, up to", "#Per kWh of electricity, up to"];

    /// <summary>The section.</summary>
    public static PageSection Of(ReportDocument document)
    {
        var isLocationBased = document.Activities.All(activity => !activity.EnergyKnown || activity.Scope.Basis == GreenDefaults.Runtime.Estimation.Sites.IntensityBasis.Location);
        var basis = isLocationBased ? "Every carbon intensity is location-based" : "Not every carbon intensity is location-based: see the inputs";
        return new PageSection("reading", "Reading this", Markup.Of($"""
            <p>Ranges say how far the inputs may be off, not how much the work varies. {basis}. No offset or certificate is subtracted.</p>
            <dl class="words">
            {Enum.GetValues<Evidence>().Select(Word)}
            </dl>
            <details><summary>The scale of the grade</summary>
            <p>{GradeScale.Explanation}</p>
            {DataTable.Of("Upper limits of the grades in gCO2eq, a convention of this tool", Columns, Grading.Letters.Select(Limits))}
            </details>
            """));
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
