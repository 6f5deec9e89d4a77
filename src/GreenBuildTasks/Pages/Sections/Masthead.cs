using GreenBuildTasks.Cards;
using GreenBuildTasks.Reports;

namespace GreenBuildTasks.Pages;

/// <summary>The head of the page: whose report it is, the total, and its grade.</summary>
internal static class Masthead
{
    /// <summary>The head.</summary>
    public static Markup Of(ReportDocument document)
    {
        var total = document.Total;
        return Markup.Of($"""
            <p class="eyebrow">Energy and emissions report</p>
            <h1><bdi>{Name(document)}</bdi></h1>
            <div class="headline">
            <div>
            <p class="total">{Figure.Emissions(total.EmissionsKg)} <span>CO<sub>2</sub>eq</span></p>
            {RangeBar.Of(total.Low.EmissionsKg, total.EmissionsKg, total.High.EmissionsKg)}
            <p>{Range(total)} · {Subject(document)} <span class="evidence {FigureText.Word(total.Evidence)}">{FigureText.Word(total.Evidence)}</span></p>
            </div>
            {Ladder(Grading.Of(document))}
            </div>
            """);
    }

    /// <summary>What the report is about.</summary>
    public static string Name(ReportDocument document) => document.Model is { Length: > 0 } model ? model : "This project";

    private static string Range(ReportSum total)
    {
        var range = Words.Range(Figure.EmissionsRange(total.Low.EmissionsKg, total.EmissionsKg, total.High.EmissionsKg));
        return char.ToUpperInvariant(range[0]) + range[1..];
    }

    /// <summary>The evidence of a total is that of its least certain part.</summary>
    private static string Subject(ReportDocument document)
        => document.Activities.All(activity => activity.Evidence == document.Total.Evidence) ? "evidence" : "least certain part";

    private static Markup Ladder(Grading grading)
    {
        var letters = Grading.Letters.Select(letter => letter == grading.Letter
            ? Markup.Of($"<li class=\"grade-{letter.ToString()} here\">{letter.ToString()}</li>")
            : Markup.Of($"<li class=\"grade-{letter.ToString()}\">{letter.ToString()}</li>"));
        return Markup.Of($"""
            <div class="grade">
            <ol aria-hidden="true">{letters}</ol>
            <p><b>{grading.Title}</b> {grading.Reason} <a href="#reading">About the scale</a></p>
            </div>
            """);
    }
}
