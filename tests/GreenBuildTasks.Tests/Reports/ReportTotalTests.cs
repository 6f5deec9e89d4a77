using GreenBuildTasks.Footprint;
using GreenBuildTasks.Reports;
using GreenBuildTasks.Tests.Exchange;
using GreenDefaults.Runtime.Estimation;
using GreenDefaults.Runtime.Estimation.Activities;
using GreenDefaults.Runtime.Estimation.Sites;
using static GreenBuildTasks.Tests.Reports.TestReports;

namespace GreenBuildTasks.Tests.Reports;

public sealed class ReportTotalTests
{
    private static readonly string[] SumKeys = ["energyKWh", "energyKnown", "emissionsKg", "low", "high", "evidence", "waterL"];

    [Fact]
    public void The_total_is_the_sum_over_all_activities()
    {
        var report = Parse(Document(Training, Serving, Flights));
        var (total, activities) = (report.At("total"), report.At("activities").EnumerateArray().ToList());

        Assert.Equal([.. SumKeys, "making", "use", "shares"], total.Keys());
        foreach (var path in new string[][] { ["energyKWh"], ["emissionsKg"], ["low", "energyKWh"], ["low", "emissionsKg"], ["high", "energyKWh"], ["high", "emissionsKg"] })
        {
            var sum = activities.Sum(activity => activity.Number(path));
            Assert.Equal(1, total.Number(path) / sum, 1e-12);
        }

        Assert.Equal(33000 * 0.47 * 2 + 4.5e9 * 20 / 3.6e6 * 2, total.Number("waterL"), 1e-6);
    }

    [Fact]
    public void Making_and_use_add_up_to_the_total()
    {
        var total = Parse(Document(Training, Serving, Flights)).At("total");

        Assert.Equal(SumKeys, total.At("making").Keys());
        Assert.Equal(23265, total.Number("making", "energyKWh"), 1e-9);
        Assert.Equal(13959 + 6400, total.Number("making", "emissionsKg"), 1e-9);
        Assert.Equal(4.5e9 * 30 / 3.6e6, total.Number("use", "energyKWh"), 1e-6);
        Assert.Equal(total.Number("emissionsKg"), total.Number("making", "emissionsKg") + total.Number("use", "emissionsKg"), 1e-6);
    }

    [Fact]
    public void A_rate_is_a_score_of_SCI_where_all_is_electricity_of_the_place_or_manufacture()
    {
        var market = Of(Training.Estimate with { Scope = Training.Estimate.Scope with { Basis = IntensityBasis.Market } });

        Assert.True(IsSci(Training, Serving));
        Assert.True(IsSci(Training, ExchangeDocuments.Servers));
        Assert.False(IsSci(Training, Flights));
        Assert.False(IsSci(ExchangeDocuments.Servers));
        Assert.False(IsSci(Training, market));

        static bool IsSci(params ProjectActivity[] activities) => ReportFigures.PerUnit(new FunctionalUnit("request", 1e3), activities)!.IsSci;
    }

    [Fact]
    public void A_part_without_activities_is_left_out()
    {
        Assert.DoesNotContain("use", Parse(Document(Training)).At("total").Keys());
        Assert.DoesNotContain("making", Parse(Document(Serving)).At("total").Keys());
    }

    [Fact]
    public void Shares_are_by_kind_and_each_add_up_to_one()
    {
        var second = Of(Training.Estimate with { Name = "again" });
        var report = Parse(Document(Training, Serving, second, Flights));
        var shares = report.At("total", "shares");

        Assert.Equal(["inference", "other", "training"], shares.Keys());
        Assert.Equal(1, shares.EnumerateObject().Sum(share => share.Value.Number("energy")), 1e-12);
        Assert.Equal(1, shares.EnumerateObject().Sum(share => share.Value.Number("emissions")), 1e-12);
        Assert.Equal(0, shares.Number("other", "energy"));
        Assert.Equal(2 * 13959 / report.Number("total", "emissionsKg"), shares.Number("training", "emissions"), 1e-12);
        Assert.Equal(1, report.At("activities").EnumerateArray().Sum(activity => activity.Number("share")), 1e-12);
    }

    [Fact]
    public void The_energy_of_the_total_is_known_when_that_of_every_activity_is()
    {
        var total = Parse(Document(Training, Serving, Flights)).At("total");

        Assert.False(total.At("energyKnown").GetBoolean());
        Assert.False(total.At("making", "energyKnown").GetBoolean());
        Assert.True(total.At("use", "energyKnown").GetBoolean());
        Assert.True(Parse(Document(Training, Serving)).At("total", "energyKnown").GetBoolean());
    }

    [Fact]
    public void The_evidence_is_that_of_the_least_certain_activity()
    {
        var measured = Of(Training.Estimate with { Evidence = Evidence.Measured });

        Assert.Equal("measured", Parse(Document(measured)).At("total", "evidence").GetString());
        Assert.Equal("declared", Parse(Document(measured, Flights)).At("total", "evidence").GetString());
        Assert.Equal("modeled", Parse(Document(measured, Serving, Flights)).At("total", "use", "evidence").GetString());
    }

    [Fact]
    public void A_total_of_nothing_has_no_shares()
    {
        var report = Parse(Document(Of(new DeclaredEmissionsActivity { Name = "none", Kilograms = new(0, "a") })));

        Assert.Equal(0, report.Number("total", "emissionsKg"));
        Assert.Empty(report.At("total", "shares", "other").Keys());
        Assert.DoesNotContain("share", report.At("activities", "0").Keys());
    }

    [Fact]
    public void Water_that_nobody_knows_is_left_out()
        => Assert.DoesNotContain("waterL", Parse(Document(Flights)).At("total").Keys());
}
