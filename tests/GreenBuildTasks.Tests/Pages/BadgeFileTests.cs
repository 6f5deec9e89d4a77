using System.Globalization;
using System.Text;
using System.Xml.Linq;
using GreenBuildTasks.Pages;
using GreenBuildTasks.Reports;
using GreenBuildTasks.Tests.Reports;

namespace GreenBuildTasks.Tests.Pages;

public sealed class BadgeFileTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void The_badge_has_the_grams_and_the_grade_and_a_title_that_says_both()
    {
        var badge = Render(TestReports.Document(TestReports.Training));

        Assert.Equal(["CO2eq", "13.96 t", "F"], badge.Descendants(Svg + "text").Select(text => text.Value));
        Assert.Equal(
            "This project: 13.96 t CO2eq (range 8.38 to 16.8 t). Grade F. 600 g CO2eq for each kWh of electricity.",
            badge.Element(Svg + "title")!.Value);
        Assert.Equal(("img", "t"), ((string?)badge.Attribute("role"), (string?)badge.Attribute("aria-labelledby")));
        Assert.Equal("t", (string?)badge.Element(Svg + "title")!.Attribute("id"));
    }

    [Fact]
    public void A_badge_of_inferences_has_the_grams_of_a_thousand()
    {
        var document = TestReports.Document(TestReports.Serving) with { FunctionalUnit = new ReportUnit("request", 1e6, 1e-3, 1.25e-5, IsSci: true) };

        Assert.Equal(["CO2eq", "12.5 g / 1,000 inferences", "D"], Render(document).Descendants(Svg + "text").Select(text => text.Value));
    }

    [Fact]
    public void A_badge_without_a_grade_has_the_grams()
        => Assert.Equal(["CO2eq", "6.4 t"], Render(PageDocuments.Minimal).Descendants(Svg + "text").Select(text => text.Value));

    [Theory]
    [InlineData(nameof(PageDocuments.Rich))]
    [InlineData(nameof(PageDocuments.Minimal))]
    [InlineData(nameof(PageDocuments.AllHostile))]
    [InlineData(nameof(PageDocuments.Large))]
    public void The_parts_stand_side_by_side_and_every_text_fits_its_part(string name)
    {
        var badge = Render(PageDocuments.Of(name));
        var parts = badge.Element(Svg + "g")!.Elements(Svg + "rect").ToList();
        var texts = badge.Descendants(Svg + "text").ToList();
        var left = 0;

        Assert.Equal(parts.Count, texts.Count);
        Assert.All(parts.Zip(texts), pair =>
        {
            Assert.Equal(left, Number(pair.First, "x"));
            Assert.InRange(Number(pair.Second, "textLength"), 1, Number(pair.First, "width") - 8);
            left += Number(pair.First, "width");
        });
        Assert.Equal(left, Number(badge, "width"));
        Assert.Equal([Svg + "clipPath", Svg + "g", Svg + "rect", Svg + "svg", Svg + "text", Svg + "title"], badge.DescendantsAndSelf().Select(element => element.Name).Distinct().OrderBy(element => element.LocalName));
    }

    [Fact]
    public void The_page_and_the_badge_have_the_same_colours()
        => Assert.All(Grading.Letters, letter => Assert.Contains($".here.grade-{letter} {{ background: {BadgeColours.Of(letter)}; }}", TemplateResource.Style.Text, StringComparison.Ordinal));

    private static XElement Render(ReportDocument document) => XDocument.Parse(Encoding.UTF8.GetString(new BadgeFile().Render(document))).Root!;

    private static int Number(XElement element, string attribute) => int.Parse(element.Attribute(attribute)!.Value, CultureInfo.InvariantCulture);
}
