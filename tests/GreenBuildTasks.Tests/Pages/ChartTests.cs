using System.Globalization;
using System.Xml.Linq;
using GreenBuildTasks.Pages;
using GreenBuildTasks.Reports;
using GreenBuildTasks.Tests.Reports;
using GreenDefaults.Runtime.Estimation;
using GreenDefaults.Runtime.Estimation.Choices;

namespace GreenBuildTasks.Tests.Pages;

/// <summary>What the drawings say, in parts of the width and in pixels.</summary>
public sealed class ChartTests
{
    private static readonly DateTimeOffset Start = new(2026, 1, 5, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void The_segments_of_the_activities_follow_each_other_and_are_as_wide_as_their_shares()
    {
        var document = TestReports.Document(TestReports.Flights, TestReports.Training, TestReports.Serving);
        var shares = document.Activities.ToDictionary(activity => activity.Name, activity => activity.Share!.Value * 100);

        var bars = Bars(ActivityBar.Of(document));

        Assert.Equal(["kind inference", "kind training", "kind other"], bars.Select(bar => bar.Style));
        Assert.Equal(["Serving", "Training 13B", "Flights"], bars.Select(bar => bar.Name.Split(':')[0]));
        Assert.Equal([shares["Serving"], shares["Training 13B"], shares["Flights"]], bars.Select(bar => bar.Width), Close);
        Assert.Equal([0, shares["Serving"], shares["Serving"] + shares["Training 13B"]], bars.Select(bar => bar.Left), Close);
        Assert.All(bars, bar => Assert.EndsWith(" %", bar.Name, StringComparison.Ordinal));
    }

    [Fact]
    public void Activities_of_one_kind_that_are_too_small_to_see_are_one_segment()
    {
        var document = TestReports.Document(TestReports.Training);
        double[] shares = [0.004, 0.98, 0.003, 0.005];
        var activities = shares.Select((share, index) => document.Activities[0] with { Name = $"A{index}", Share = share }).ToList();

        var bars = Bars(ActivityBar.Of(document with { Activities = activities }));

        Assert.Equal([98, 0.5, 0.7], bars.Select(bar => bar.Width), Close);
        Assert.Equal([0, 98, 98.5], bars.Select(bar => bar.Left), Close);
        Assert.Equal("Training, smaller activities: 0.7 %", bars[2].Name);
    }

    [Fact]
    public void A_range_stands_between_its_ends_and_the_figure_within()
    {
        var bars = Bars(RangeBar.Of(1, 2, 4));

        Assert.Equal([("track", 0.0, 100.0), ("range", 25, 75), ("central", 50, 0.8)], bars.Select(bar => (bar.Style, bar.Left, bar.Width)));
        Assert.Equal(99.2, Bars(RangeBar.Of(1, 4, 4))[2].Left);
        Assert.Empty(RangeBar.Of(4, 4, 4).ToString());
        Assert.Empty(RangeBar.Of(0, 0, 0).ToString());
    }

    [Fact]
    public void A_run_stands_where_it_was_as_wide_as_it_took_and_as_high_as_it_emitted()
    {
        var bars = Bars(Timeline(Run(0, hours: 24, kilograms: 4), Run(48, hours: 12, kilograms: 1), Run(84, hours: 12, kilograms: 0)));

        Assert.Equal([0, 50, 87.5], bars.Select(bar => bar.Left), Close);
        Assert.Equal([25, 12.5, 12.5], bars.Select(bar => bar.Width), Close);
        Assert.Equal([132, 33, 2], bars.Select(bar => bar.Height), Close);
        Assert.All(bars, bar => Assert.Equal(132, bar.Top + bar.Height, 1e-9));
        Assert.Equal("Run: 4 kg", bars[0].Name);
    }

    [Fact]
    public void A_short_run_is_as_wide_as_can_be_seen_and_stays_within_the_chart()
    {
        var bars = Bars(Timeline(Run(0, hours: 1e-3, kilograms: 1), Run(1000, hours: 1e-3, kilograms: 1)));

        Assert.Equal([(0.0, 1.0), (99, 1)], bars.Select(bar => (bar.Left, bar.Width)));
        Assert.Equal([(0.0, 1.0, 132.0)], Bars(Timeline(Run(0, hours: 0, kilograms: 1))).Select(bar => (bar.Left, bar.Width, bar.Height)));
    }

    [Fact]
    public void The_colours_of_the_timeline_have_a_legend()
    {
        var runs = PageDocuments.Runs(3);

        Assert.Equal(["Fine-tuning", "Validation"], Legend(Timeline([.. runs])));
        Assert.Equal(["Several kinds"], Legend(TimelineChart.Of(TimelineSlot.Of(PageDocuments.Runs(61, daysBetween: 0.001)))));
    }

    [Theory]
    [InlineData(60, 0.001, 60, "Fine-tuning on dialogues")]
    [InlineData(61, 0.9, 55, "2026-01-05")]
    [InlineData(61, 2, 5, "2026-01")]
    [InlineData(1000, 1.8, 60, "2026-01")]
    [InlineData(1000, 1.9, 6, "2026")]
    public void Many_runs_are_summed_by_the_shortest_period_that_leaves_few_bars(int count, double daysBetween, int bars, string first)
    {
        var runs = PageDocuments.Runs(count, daysBetween);

        var slots = TimelineSlot.Of(runs);

        Assert.Equal((bars, first), (slots.Count, slots[0].Label));
        Assert.Equal(runs.Sum(run => run.EmissionsKg), slots.Sum(slot => slot.EmissionsKg), 1e-6);
        Assert.Equal(runs.Sum(run => run.EnergyKWh), slots.Sum(slot => slot.EnergyKWh), 1e-6);
    }

    [Fact]
    public void A_period_lasts_to_the_end_of_the_run_that_ends_last()
    {
        var runs = Enumerable.Range(0, 61).Select(index => Run(index * 0.1, hours: index == 3 ? 10 : 0.1, kilograms: 1)).ToList();
        runs[7] = runs[7] with { Evidence = Evidence.Modeled };

        var slot = Assert.Single(TimelineSlot.Of(runs));

        Assert.Equal(10.3 * 3600, slot.DurationSeconds, 1e-6);
        Assert.Equal((Start, "61 runs, 16 h, evidence of the least certain modeled"), (slot.StartedUtc, slot.Details));
    }

    [Fact]
    public void A_choice_falls_from_today_to_what_is_left_and_a_worse_one_rises()
    {
        var bars = Bars(ChoiceWaterfall.Of(10, [Choice("Less", 5), Choice("More", 20), Choice("All", 2, GreenMeasure.Combined)]));

        Assert.Equal(
            [("today", 0.0, 50.0), ("remaining", 0, 25), ("saved", 25, 25), ("remaining", 0, 50), ("added", 50, 50), ("today", 0, 10), ("saved", 10, 40)],
            bars.Select(bar => (bar.Style, bar.Left, bar.Width)));
        Assert.Equal([22, 68, 68, 114, 114, 160, 160], bars.Select(bar => bar.Top));
    }

    [Fact]
    public void Where_every_choice_saves_today_is_the_whole_width()
        => Assert.Equal([("today", 0.0, 100.0), ("remaining", 0, 25), ("saved", 25, 75)], Bars(ChoiceWaterfall.Of(20, [Choice("Less", 5)])).Select(bar => (bar.Style, bar.Left, bar.Width)));

    [Fact]
    public void A_bar_never_leaves_its_drawing()
        => Assert.Contains("x=\"100%\" width=\"0%\"", Drawing.Bar("b", 1.5, -0.5, 0, 5).ToString(), StringComparison.Ordinal);

    [Fact]
    public void Of_very_many_years_the_last_ones_are_drawn()
    {
        var slots = TimelineSlot.Of(PageDocuments.Runs(100, daysBetween: 366));

        Assert.Equal((TimelineSlot.Most, "2125"), (slots.Count, slots[^1].Label[..4]));
    }

    [Fact]
    public void Of_very_many_choices_the_first_ones_are_drawn_and_all_together()
    {
        var many = Enumerable.Range(0, 40).Select(index => Choice($"Choice {index}", index)).Append(Choice("All", 0, GreenMeasure.Combined)).ToList();

        var names = Bars(ChoiceWaterfall.Of(50, many)).Where(bar => bar.Style == "saved").Select(bar => bar.Name).ToList();

        Assert.Equal([.. Enumerable.Range(0, 16).Select(index => $"Choice {index}"), "All"], names);
    }

    private static Markup Timeline(params ReportRun[] runs) => TimelineChart.Of(TimelineSlot.Of(runs));

    private static ReportRun Run(double startHours, double hours, double kilograms)
        => PageDocuments.Runs(1)[0] with { Name = "Run", StartedUtc = Start.AddHours(startHours), DurationSeconds = hours * 3600, EmissionsKg = kilograms };

    private static ReportWhatIf Choice(string name, double kilograms, GreenMeasure measure = GreenMeasure.Declared)
        => PageDocuments.Rich.WhatIf[0] with { Name = name, EmissionsKg = kilograms, Measure = measure };

    private static IEnumerable<string> Legend(Markup chart) => Parse(chart).Descendants("li").Select(item => item.Value);

    /// <summary>The rectangles but those of the legend.</summary>
    private static List<Bar> Bars(Markup chart) => Parse(chart).Descendants("rect").Where(bar => bar.Parent!.Attribute("class")!.Value != "swatch").Select(bar => new Bar(
        bar.Attribute("class")!.Value, Number(bar, "x"), Number(bar, "width"), Number(bar, "y"), Number(bar, "height"), bar.Element("title")?.Value ?? "")).ToList();

    private static XElement Parse(Markup chart) => XDocument.Parse($"<page>{chart}</page>").Root!;

    private static double Number(XElement bar, string attribute) => double.Parse(bar.Attribute(attribute)!.Value.TrimEnd('%'), CultureInfo.InvariantCulture);

    private static bool Close(double expected, double actual) => Math.Abs(expected - actual) <= 0.0011;

    private sealed record Bar(string Style, double Left, double Width, double Top, double Height, string Name);
}
