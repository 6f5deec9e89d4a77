using System.Text;
using GreenBuildTasks.Pages;
using GreenBuildTasks.Reports;
using GreenBuildTasks.Tests.Reports;

namespace GreenBuildTasks.Tests.Pages;

public sealed class SummaryReportTests
{
    [Fact]
    public void The_summary_is_short_and_has_what_a_reviewer_asks_for()
    {
        var summary = Render(TestReports.Document(TestReports.Training, TestReports.Flights) with { Model = "noor-13b" });

        Assert.Equal(
            """
            ### Energy and emissions: noor-13b

            **20.36 t CO2eq** (range 14.8 to 23.2 t), energy 23.26 MWh where known, evidence declared. Grade F. 600 g CO2eq for each kWh of electricity.

            | Activity | Energy | Emissions | Range | Share | Evidence |
            |---|--:|--:|--:|--:|---|
            | Training 13B | 23.26 MWh | 13.96 t | 8.38 to 16.8 t | 68.6 % | modeled |
            | Flights | not known | 6.4 t | no range given | 31.4 % | declared |

            <sub>report.json has the method and the inputs of every number. The report subtracts no offset. GreenDefaults 1.2.3.</sub>

            """.ReplaceLineEndings("\n"),
            summary);
    }

    [Fact]
    public void A_breach_the_best_choices_and_what_is_missing_are_said()
    {
        var summary = Render(PageDocuments.Rich);
        var policy = PageDocuments.Rich.Policy!;

        Assert.Contains($"**Policy** Breached: {policy.Findings.Count} findings.", summary, StringComparison.Ordinal);
        Assert.Contains($"- {policy.Findings[0].Code} ", summary, StringComparison.Ordinal);
        Assert.Contains("(green-policy.yml:2:3)", summary, StringComparison.Ordinal);
        Assert.Contains("- All computing in France: 14.03 t, saves 61.4 %; computed from these inputs\n", summary, StringComparison.Ordinal);
        Assert.Contains("**Exceptions:** 2 waivers and suppressions, with their reasons in report.json.", summary, StringComparison.Ordinal);
        Assert.Contains("**Not counted:** 1 file or row that could not be read.", summary, StringComparison.Ordinal);
        Assert.Contains("and 10 more in report.json", summary, StringComparison.Ordinal);
    }

    [Fact]
    public void No_text_becomes_markup_or_another_cell()
    {
        var summary = Render(PageDocuments.AllHostile);
        var harmless = Render(PageDocuments.Rich);

        Assert.DoesNotContain("<script", summary, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", summary, StringComparison.Ordinal);
        Assert.Equal(harmless.Count(character => character == '\n'), summary.Count(character => character == '\n'));
        Assert.Equal(Cells(harmless), Cells(summary));
    }

    [Fact]
    public void A_large_report_has_a_short_summary()
        => Assert.InRange(Render(PageDocuments.Large).Length, 500, 20_000);

    private static IEnumerable<int> Cells(string summary)
        => summary.Split('\n').Where(line => line.StartsWith('|')).Select(line => line.Replace("\\|", "", StringComparison.Ordinal).Count(character => character == '|'));

    private static string Render(ReportDocument document) => Encoding.UTF8.GetString(new SummaryReport().Render(document));
}
