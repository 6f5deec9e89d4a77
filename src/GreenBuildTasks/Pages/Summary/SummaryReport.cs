using System.Text;
using GreenBuildTasks.Cards;
using GreenBuildTasks.Reports;
using GreenDefaults.Runtime.Estimation.Choices;

namespace GreenBuildTasks.Pages;

/// <summary>Writes a report as short Markdown that a CI service shows beside a build.</summary>
internal sealed class SummaryReport : IReportFile
{
    /// <summary>The word for it among the formats.</summary>
    public const string Word = "summary";

    /// <summary>The name of the file.</summary>
    public const string Name = "summary.md";

    private const int MostActivities = 8;
    private const int MostFindings = 10;
    private const int MostChoices = 3;

    /// <inheritdoc />
    public string Format => Word;

    /// <inheritdoc />
    public string FileName => Name;

    /// <inheritdoc />
    public byte[] Render(ReportDocument document) => Encoding.UTF8.GetBytes(string.Join('\n', Lines(document)) + "\n");

    private static IEnumerable<string> Lines(ReportDocument document)
        => Headline(document).Concat(Policy(document.Policy)).Concat(Activities(document)).Concat(Choices(document)).Concat(Notes(document));

    private static IEnumerable<string> Headline(ReportDocument document)
    {
        var total = document.Total;
        var grading = Grading.Of(document);
        return
        [
            $"### Energy and emissions: {MarkdownText.Escape(Masthead.Name(document))}",
            "",
            $"**{Figure.Emissions(total.EmissionsKg)} CO2eq** ({Words.Range(Figure.EmissionsRange(total.Low.EmissionsKg, total.EmissionsKg, total.High.EmissionsKg))}), "
                + $"energy {Figure.Energy(total.EnergyKWh, total.EnergyKnown)}, evidence {FigureText.Word(total.Evidence)}. {grading.Title} {grading.Reason}",
        ];
    }

    private static IEnumerable<string> Policy(ReportPolicy? policy)
    {
        if (policy is null)
        {
            return [];
        }

        var findings = policy.Findings.Take(MostFindings).Select(finding
            => $"- {MarkdownText.Escape(finding.Code)} {MarkdownText.Escape(finding.Message)} ({MarkdownText.Escape(Words.Place(finding.File, finding.Line, finding.Column))})");
        return ["", $"**Policy** {PolicySection.Verdict(policy)}", .. policy.Findings.Count > 0 ? findings.Prepend("") : [], .. More(policy.Findings.Count - MostFindings)];
    }

    private static IEnumerable<string> Activities(ReportDocument document)
    {
        var largest = document.Activities.OrderByDescending(activity => activity.EmissionsKg).Take(MostActivities);
        return
        [
            "",
            "| Activity | Energy | Emissions | Range | Share | Evidence |",
            "|---|--:|--:|--:|--:|---|",
            .. largest.Select(Row),
            .. More(document.Activities.Count - MostActivities),
        ];
    }

    private static string Row(ReportActivity activity)
    {
        string[] cells =
        [
            MarkdownText.Escape(activity.Name),
            Figure.Energy(activity.EnergyKWh, activity.EnergyKnown),
            Figure.Emissions(activity.EmissionsKg),
            Figure.EmissionsRange(activity.Low.EmissionsKg, activity.EmissionsKg, activity.High.EmissionsKg),
            activity.Share is { } share ? Figure.Percent(share) : "",
            FigureText.Word(activity.Evidence),
        ];
        return $"| {string.Join(" | ", cells)} |";
    }

    private static IEnumerable<string> Choices(ReportDocument document)
    {
        var best = document.WhatIf
            .Where(choice => choice.Measure != GreenMeasure.Combined && choice.SavingShare > 0)
            .OrderByDescending(choice => choice.SavingShare)
            .Take(MostChoices)
            .Select(choice => $"- {MarkdownText.Escape(choice.Name)}: {Figure.Emissions(choice.EmissionsKg)}, saves {Figure.Percent(choice.SavingShare!.Value)}{Condition(choice)}")
            .ToList();
        var caution = best.Count > 1 ? " (savings overlap and do not add up)" : "";
        return best.Count == 0 ? [] : ["", $"**What if**{caution}", "", .. best];
    }

    private static string Condition(ReportWhatIf choice)
        => $"; {Words.Basis(choice.Basis)}{(choice.Condition is { } condition ? $"; {MarkdownText.Escape(condition)}" : "")}";

    private static IEnumerable<string> Notes(ReportDocument document)
    {
        if (document.Exceptions.Count > 0)
        {
            yield return "";
            yield return $"**Exceptions:** {Words.Several(document.Exceptions.Count, "waiver or suppression", "waivers and suppressions")}, with their reasons in {JsonReport.Name}.";
        }

        if (document.NotCounted.Count > 0)
        {
            yield return "";
            yield return $"**Not counted:** {Words.Several(document.NotCounted.Count, "file or row", "files or rows")} that could not be read.";
        }

        var years = document.DataVintage is { } vintage ? $" Inputs that have a year describe {Words.Years(vintage)}." : "";
        yield return "";
        yield return $"<sub>{JsonReport.Name} has the method and the inputs of every number.{years} The report subtracts no offset. GreenDefaults {MarkdownText.Escape(document.ToolVersion)}.</sub>";
    }

    private static IEnumerable<string> More(int others) => others > 0 ? ["", $"and {Figure.Whole(others)} more in {JsonReport.Name}"] : [];
}
