using GreenBuildTasks.Reports;
using GreenBuildTasks.Tests.Exchange;
using GreenBuildTasks.Tests.Reports;
using GreenDefaults.Runtime.Catalog;
using GreenDefaults.Runtime.Estimation;
using GreenDefaults.Runtime.Estimation.Activities;
using GreenDefaults.Runtime.Estimation.Choices;
using GreenDefaults.Runtime.Estimation.Sites;
using static GreenBuildTasks.Tests.Pages.PageText;

namespace GreenBuildTasks.Tests.Pages;

/// <summary>Sentences that would be wrong of some reports.</summary>
public sealed class PageWordingTests
{
    private static readonly ReportDocument Trained = TestReports.Document(TestReports.Training);

    [Fact]
    public void Without_electricity_nothing_is_said_of_intensities()
    {
        foreach (var document in (ReportDocument[])[PageDocuments.Minimal, TestReports.Document(ExchangeDocuments.Servers)])
        {
            Assert.DoesNotContain("carbon intensity is", Text(document), StringComparison.Ordinal);
            Assert.Contains("No grade. No electricity is counted.", Text(document), StringComparison.Ordinal);
            Assert.Contains("Energy not known", Text(document), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Intensities_are_called_location_based_only_where_all_are()
    {
        var market = Trained.Activities[0] with { Scope = Trained.Activities[0].Scope with { Basis = IntensityBasis.Market } };

        Assert.Contains("Every carbon intensity is location-based, without certificates.", Text(Trained), StringComparison.Ordinal);
        Assert.Contains("Not every carbon intensity is location-based: ", Text(Trained with { Activities = [market] }), StringComparison.Ordinal);
        Assert.Contains("Not every carbon intensity is location-based: ", Text(Trained with { Activities = [.. Trained.Activities, market] }), StringComparison.Ordinal);
    }

    [Fact]
    public void A_unit_says_whether_it_is_a_score_of_SCI()
    {
        var unit = new ReportUnit("request", 1e3, 2, 6.4, IsSci: true);

        Assert.Contains("One request (SCI score) 6.4 kg CO2eq energy 2 kWh; the total over 1,000 ", Text(Trained with { FunctionalUnit = unit }), StringComparison.Ordinal);
        Assert.Contains("One request 6.4 kg CO2eq energy 2 kWh; the total over 1,000; no SCI score", Text(Trained with { FunctionalUnit = unit with { IsSci = false } }), StringComparison.Ordinal);
        Assert.Contains("One request 6.4 kg CO2eq energy not known; the total over 1,000; no SCI score", Text(PageDocuments.Minimal with { FunctionalUnit = unit with { EnergyKWh = 0, IsSci = false } }), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_words_of_evidence_that_occur_are_explained()
    {
        var minimal = Text(PageDocuments.Minimal);

        Assert.Contains("declared stated by the author", minimal, StringComparison.Ordinal);
        Assert.DoesNotContain("modeled computed", minimal, StringComparison.Ordinal);
        Assert.Contains("modeled computed from time, power and grid intensity, not metered declared stated", Text(TestReports.Document(TestReports.Flights, TestReports.Training)), StringComparison.Ordinal);
    }

    [Fact]
    public void What_has_no_range_is_not_given_one()
    {
        Assert.Contains("No range given · evidence declared", Text(PageDocuments.Minimal), StringComparison.Ordinal);
        Assert.Contains("**6.4 t CO2eq** (no range given), energy not known", Summary(PageDocuments.Minimal), StringComparison.Ordinal);
        Assert.DoesNotContain("6.4 to 6.4", Text(PageDocuments.Minimal) + Summary(PageDocuments.Minimal), StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_of_runs_alone_says_when_they_were()
    {
        Assert.Contains("2 runs, the newest started 2026-03-04 05:06 UTC.", Text(ExchangeDocuments.Measured), StringComparison.Ordinal);
        Assert.Contains(" 1 run, started 2026-01-05 08:30 UTC.", Text(Trained with { Timeline = PageDocuments.Runs(1) }), StringComparison.Ordinal);
    }

    [Fact]
    public void A_start_without_a_time_zone_says_so()
    {
        var runs = PageDocuments.Runs(3);
        var one = Text(Trained with { Timeline = [runs[0], runs[1], runs[2] with { StartZoneUnknown = true }] });
        var many = Text(Trained with { Timeline = [.. PageDocuments.Runs(100).Select(run => run with { StartZoneUnknown = true })] });

        Assert.Contains("3 runs, the newest started 2026-01-09 08:30. 1 start had no time zone and is taken as UTC.", one, StringComparison.Ordinal);
        Assert.Contains("Evaluation 2026-01-09 08:30, 3 h, Validation", one, StringComparison.Ordinal);
        Assert.DoesNotContain("2026-01-09 08:30 UTC", one, StringComparison.Ordinal);
        Assert.Contains("report.json has each of them. 100 starts had no time zone and are taken as UTC.", many, StringComparison.Ordinal);
        Assert.DoesNotContain("no time zone", Text(Trained with { Timeline = runs }), StringComparison.Ordinal);
    }

    [Fact]
    public void Choices_are_sorted_by_what_is_left_and_all_together_come_last()
    {
        var choice = PageDocuments.Rich.WhatIf[0];
        var text = Text(Trained with
        {
            WhatIf = [choice with { Name = "Half", EmissionsKg = 50 }, choice with { Name = "Both", EmissionsKg = 1, Measure = GreenMeasure.Combined }, choice with { Name = "Fifth", EmissionsKg = 20 }],
        });

        Assert.Contains("Fifth: 20 kg; Half: 50 kg; Both: 1 kg.", text, StringComparison.Ordinal);
        Assert.Contains("Choices overlap", text, StringComparison.Ordinal);
        Assert.DoesNotContain("overlap", Text(Trained with { WhatIf = [choice] }) + Summary(Trained with { WhatIf = [choice] }), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_has_no_shares_choices_or_comparisons()
    {
        var nothing = TestReports.Document(TestReports.Of(new DeclaredEmissionsActivity { Name = "None", Kilograms = new(0, "author") }));
        var document = nothing with { WhatIf = PageDocuments.Rich.WhatIf, Equivalents = Equivalents(0) };
        var text = Text(document) + Summary(document);

        Assert.Contains("0 g CO2eq", text, StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", text, StringComparison.Ordinal);
        Assert.DoesNotContain("What if", Text(document), StringComparison.Ordinal);
        Assert.DoesNotContain("Comparisons", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1e-9, "0.001 mg", "")]
    [InlineData(1e9, "1 Mt", "5.714 billion km in an average car in Europe")]
    public void Very_small_and_very_large_totals_can_be_read(double kilograms, string total, string comparison)
    {
        var document = TestReports.Document(TestReports.Of(new DeclaredEmissionsActivity { Name = "All", Kilograms = new(kilograms, "author") })) with { Equivalents = Equivalents(kilograms * 1000) };
        var text = Text(document);

        Assert.Contains($"{total} CO2eq", text, StringComparison.Ordinal);
        Assert.Contains(comparison, text, StringComparison.Ordinal);
        Assert.Equal(comparison.Length > 0, text.Contains("Comparisons", StringComparison.Ordinal));
    }

    [Fact]
    public void A_default_is_explained_and_a_project_without_a_model_is_called_so()
    {
        var document = Trained with { Total = Trained.Total with { Evidence = Evidence.Default }, Activities = [Trained.Activities[0] with { Evidence = Evidence.Default }] };
        var text = Text(document);

        Assert.Contains("This project", text, StringComparison.Ordinal);
        Assert.Contains("evidence default No grade. A decisive input is a default.", text.Replace(" A B C D E F G", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("default computed with a default", text, StringComparison.Ordinal);
        Assert.StartsWith("### Energy and emissions: This project\n", Summary(document), StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_is_said_of_the_inputs_that_have_one()
    {
        Assert.Contains("Inputs that have a year describe 2020 to 2022.", Text(ExchangeDocuments.Declared), StringComparison.Ordinal);
        Assert.Contains("Inputs that have a year describe 2020 to 2022.", Summary(ExchangeDocuments.Declared), StringComparison.Ordinal);
        Assert.Contains("Inputs that have a year describe 2024.", Text(Trained with { DataVintage = new(2024, 2024) }), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(nameof(PageDocuments.Rich))]
    [InlineData(nameof(PageDocuments.Minimal))]
    public void The_summary_leads_to_no_file_that_may_be_missing(string name)
        => Assert.DoesNotContain("report.html", Summary(PageDocuments.Of(name)), StringComparison.Ordinal);

    private static List<ReportEquivalent> Equivalents(double grams) => EquivalentCatalog.All.Select(equivalent => ReportFigures.Of(equivalent, grams)).ToList();
}
