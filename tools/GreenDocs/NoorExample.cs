using System.Text;
using GreenBuildTasks.Cards;
using GreenBuildTasks.Reports;

namespace GreenDocs;

/// <summary>What a build makes of the sample Noor: every form of its report and its card, for readers who have not built it.</summary>
internal static class NoorExample
{
    private const string Project = "Noor";
    private const string Card = "MODEL_CARD.md";

    /// <summary>The files below <c>docs/examples/noor</c>.</summary>
    /// <exception cref="InvalidDataException">The footprint of the sample is not valid.</exception>
    public static IEnumerable<GeneratedFile> Of(string repository)
    {
        var sample = Path.Combine(repository, "samples", Project);
        var target = Path.Combine(repository, "docs", "examples", "noor");
        var footprint = FootprintReport.Load(Path.Combine(sample, "green.yml"));
        var report = FootprintReport.Of(footprint, sample);
        foreach (var form in ReportFiles.All)
        {
            if (form.Render(report) is { } content)
            {
                yield return File(form.FileName, content);
            }
        }

        var statement = new ImpactStatement(footprint, report);
        var chart = EmissionsChart.FileName(Card, Project);
        var stamp = new CardStamp(statement) { Project = Project, ChartFile = chart };
        var card = Path.Combine(sample, Card);
        yield return File(Card, new CardStamper(card, stamp).Stamp(System.IO.File.ReadAllBytes(card)).Content);
        yield return File(chart, EmissionsChart.Render(statement)!);

        GeneratedFile File(string name, byte[] content) => new(Path.Combine(target, name), Encoding.UTF8.GetString(content));
    }
}
