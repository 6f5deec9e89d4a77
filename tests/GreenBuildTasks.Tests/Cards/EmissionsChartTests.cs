using System.Globalization;
using System.Text;
using System.Xml.Linq;
using GreenBuildTasks.Cards;

namespace GreenBuildTasks.Tests.Cards;

public sealed class EmissionsChartTests : IDisposable
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Bars_and_ranges_are_in_proportion_and_carry_their_figures()
    {
        var chart = Render(Activities(("Small", 100), ("Large", 400)));

        var bars = chart.Descendants(Svg + "rect").Select(bar => double.Parse(bar.Attribute("width")!.Value, CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(2, bars.Count);
        Assert.Equal(4, bars[1] / bars[0], 0.01);
        Assert.Equal(2, chart.Descendants(Svg + "path").Count());
        Assert.Equal(["Small", "0.1 modeled", "Large", "0.4 modeled"], chart.Descendants(Svg + "text").Take(4).Select(text => text.Value));
        Assert.StartsWith("Bar chart of the emissions in kg CO2eq by activity: Small 0.1, range ", chart.Descendants(Svg + "desc").Single().Value, StringComparison.Ordinal);
        Assert.Equal("img", chart.Root!.Attribute("role")!.Value);
    }

    [Fact]
    public void The_end_of_the_largest_range_is_the_end_of_the_scale()
    {
        var statement = Activities(("Small", 100), ("Large", 400));
        var grams = statement.Activities[1].Estimate.EmissionsGrams;
        var scale = 330 / grams.High;

        var chart = Render(statement);

        Assert.Equal(
            string.Create(CultureInfo.InvariantCulture, $"M{200 + (grams.Low * scale):0.#} 42H530"), chart.Descendants(Svg + "path").Last().Attribute("d")!.Value);
        Assert.Equal(
            string.Create(CultureInfo.InvariantCulture, $"{grams.Central * scale:0.#}"), chart.Descendants(Svg + "rect").Last().Attribute("width")!.Value);
    }

    [Fact]
    public void Equal_figures_give_equal_bytes_and_the_file_refers_to_nothing()
    {
        var first = EmissionsChart.Render(Activities(("a", 1)))!;

        Assert.Equal(first, EmissionsChart.Render(Activities(("a", 1))));
        var text = Encoding.UTF8.GetString(first);
        Assert.DoesNotContain("href", text, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", text, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
    }

    [Fact]
    public void Any_name_is_well_formed_and_short()
    {
        var chart = Render(Activities(("<b> & \\u0001 \\uFFFE ]] 🌱🌱🌱🌱🌱🌱🌱🌱🌱🌱🌱🌱🌱🌱🌱🌱🌱🌱🌱🌱🌱🌱🌱🌱🌱🌱🌱🌱", 5)));

        var label = chart.Descendants(Svg + "text").First().Value;
        Assert.StartsWith("<b> & ", label, StringComparison.Ordinal);
        Assert.EndsWith("🌱…", label, StringComparison.Ordinal);
        Assert.Equal(30, new StringInfo(label).LengthInTextElements);
    }

    [Fact]
    public void Many_activities_say_how_many_are_not_drawn()
    {
        var chart = Render(Activities([.. Enumerable.Range(1, 30).Select(number => ($"a{number}", 10))]));

        Assert.Equal(24, chart.Descendants(Svg + "rect").Count());
        Assert.EndsWith("; 6 more activities are in the table", chart.Descendants(Svg + "text").Last().Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_emissions_there_is_nothing_to_draw()
        => Assert.Null(EmissionsChart.Render(TestStatements.FromFile("activities:\n  - { name: t, activity: other, emissions: 0 kg }\n")));

    [Fact]
    public void Only_a_chart_of_ours_may_be_replaced()
    {
        Assert.True(EmissionsChart.IsOurs(_folder.PathOf("missing.svg")));
        Assert.True(EmissionsChart.IsOurs(_folder.Write("ours.svg", EmissionsChart.Render(Activities(("a", 1))))));
        Assert.False(EmissionsChart.IsOurs(_folder.Write("theirs.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")));
        Assert.False(EmissionsChart.IsOurs(_folder.Write("empty.svg", "")));
    }

    private static XDocument Render(ImpactStatement statement) => XDocument.Parse(Encoding.UTF8.GetString(EmissionsChart.Render(statement)!));

    private static ImpactStatement Activities(params (string Name, double Grams)[] activities)
        => TestStatements.FromFile("activities:\n" + string.Concat(activities.Select(activity => string.Create(
            CultureInfo.InvariantCulture,
            $"  - {{ name: \"{activity.Name}\", activity: training, device_hours: 1, watts: {activity.Grams}, pue: 1, intensity: 1000 }}\n"))));
}
