using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using GreenBuildTasks.Cards;
using GreenBuildTasks.Pages;
using GreenBuildTasks.Reports;
using GreenBuildTasks.Tests.Reports;
using static GreenBuildTasks.Tests.Pages.PageText;

namespace GreenBuildTasks.Tests.Pages;

public sealed partial class HtmlReportTests
{
    [Fact]
    public void The_page_has_the_total_with_its_range_and_evidence()
    {
        var text = Text(TestReports.Document(TestReports.Training, TestReports.Flights));

        Assert.Contains("20.36 t CO2eq", text, StringComparison.Ordinal);
        Assert.Contains("Range 14.8 to 23.2 t · least certain part declared", text, StringComparison.Ordinal);
        Assert.Contains("Energy, where it is known 23.26 MWh range 14 to 27.9 MWh", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_input_stands_there_with_its_value_source_and_year()
    {
        var text = Text(PageDocuments.Rich);

        Assert.All(PageDocuments.Rich.Activities, activity =>
        {
            Assert.Contains(EstimateFormula(activity.Method), text, StringComparison.Ordinal);
            Assert.All(activity.Inputs, input => Assert.Contains(
                $"{input.Name} {Figure.Count(input.Value!.Value, PlainNumber.ValueDigits)} {input.Unit}".Trim() + $" {input.Source} {input.Year}".TrimEnd(), text, StringComparison.Ordinal));
        });
    }

    [Fact]
    public void Every_part_of_the_report_has_its_place()
    {
        var document = PageDocuments.Rich;
        var text = Text(document);

        Assert.All(document.Activities, activity => Assert.Contains(activity.Name, text, StringComparison.Ordinal));
        Assert.All(document.WhatIf, choice => Assert.Contains($"{choice.Name} {Words.Basis(choice.Basis)}", text, StringComparison.Ordinal));
        Assert.All(document.WhatIf.Where(choice => choice.Condition is not null), choice => Assert.Contains(choice.Condition!, text, StringComparison.Ordinal));
        Assert.All(document.Models, model => Assert.Contains(model.Path, text, StringComparison.Ordinal));
        Assert.All(document.TrainingPlans, plan => Assert.Contains(plan.Summary, text, StringComparison.Ordinal));
        Assert.NotEmpty(document.Policy!.Findings);
        Assert.All(document.Policy!.Findings, finding => Assert.Contains($"{finding.Code} {finding.Message} {Words.Place(finding.File, finding.Line, finding.Column)}", text, StringComparison.Ordinal));
        Assert.All(document.Equivalents, equivalent => Assert.Contains($"{equivalent.Unit} {equivalent.Source}", text, StringComparison.Ordinal));
        Assert.Contains("GRN8002 waiver, green-policy.yml:9 the archive moves to Luxembourg this year 2026-12-31", text, StringComparison.Ordinal);
        Assert.Contains("GRN2001 suppression, Search.cs:41 the grid has four points", text, StringComparison.Ordinal);
        Assert.All(document.NotCounted, omission => Assert.Contains(omission.Problem, text, StringComparison.Ordinal));
        Assert.Contains("the file ends within field 7", text, StringComparison.Ordinal);
        Assert.All(document.Timeline, run => Assert.Contains(Figure.Moment(run.StartedUtc), text, StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_not_known_is_left_out_and_never_0()
    {
        var page = Page(PageDocuments.Minimal);
        var text = Text(PageDocuments.Minimal);

        Assert.Contains("Energy not known", text, StringComparison.Ordinal);
        Assert.DoesNotContain("0 Wh", text, StringComparison.Ordinal);
        foreach (var section in (string[])["policy", "timeline", "models", "choices", "plans", "not-counted", "exceptions", "comparisons"])
        {
            Assert.DoesNotContain($"id=\"{section}\"", page, StringComparison.Ordinal);
            Assert.DoesNotContain($"href=\"#{section}\"", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void No_text_becomes_markup()
    {
        var page = Page(PageDocuments.AllHostile);
        var harmless = Page(PageDocuments.Rich);

        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", page, StringComparison.OrdinalIgnoreCase);
        Assert.Single(StyleEnd().Matches(page));
        Assert.DoesNotContain('\u202E', page);
        Assert.DoesNotContain('\0', page);

        // Whatever a text contains, the page has exactly the tags and the quotes of the same page with other texts.
        Assert.Equal(harmless.Count(character => character == '<'), page.Count(character => character == '<'));
        Assert.Equal(harmless.Count(character => character == '"'), page.Count(character => character == '"'));
    }

    [Fact]
    public void The_policy_of_the_page_admits_its_own_style_sheet_and_nothing_else()
    {
        var page = Page(PageDocuments.Rich);
        var style = Style().Match(page).Groups[1].Value;
        var hash = Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(style)));

        Assert.Contains($"content=\"default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain(" style=", page, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", page, StringComparison.Ordinal);
        Assert.DoesNotMatch("(src|href)=\"[^#\"][^\"]*:", page);
    }

    [Fact]
    public void A_page_of_200_activities_and_1000_runs_stays_small()
    {
        var page = Page(PageDocuments.Large);

        Assert.InRange(page.Length, 100_000, 1_000_000);
        Assert.DoesNotContain("NaN", page, StringComparison.Ordinal);
        Assert.DoesNotContain("∞", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Infinity", page, StringComparison.Ordinal);
        Assert.DoesNotContain(new string('0', 30), page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(nameof(PageDocuments.Rich))]
    [InlineData(nameof(PageDocuments.Large))]
    public void Equal_reports_give_equal_bytes_in_every_culture(string name)
    {
        var document = PageDocuments.Of(name);
        IReportFile[] files = [new HtmlReport(), new BadgeFile(), new SummaryReport()];
        var expected = files.Select(file => file.Render(document)!).ToList();
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = "·";
        culture.NumberFormat.PercentDecimalSeparator = ",";
        culture.NumberFormat.PercentSymbol = "pc";
        culture.NumberFormat.NegativeSign = "~";
        culture.DateTimeFormat.DateSeparator = "!";
        culture.DateTimeFormat.TimeSeparator = "?";
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = culture;
            Assert.All(files.Zip(expected), pair => Assert.Equal(pair.Second, pair.First.Render(document)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        Assert.All(expected, bytes => Assert.DoesNotContain((byte)'\r', bytes));
    }

    private static string EstimateFormula(string method) => GreenDefaults.Runtime.Estimation.EstimationMethods.FormulaOf(method)!;

    [GeneratedRegex("</style")]
    private static partial Regex StyleEnd();

    [GeneratedRegex("<style>(.*)</style>", RegexOptions.Singleline)]
    private static partial Regex Style();
}
