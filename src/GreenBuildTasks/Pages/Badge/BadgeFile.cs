using System.Text;
using GreenBuildTasks.Reports;

namespace GreenBuildTasks.Pages;

/// <summary>Writes the grade and the grams as a badge for a README: an SVG without a font, a link or a script.</summary>
internal sealed class BadgeFile : IReportFile
{
    /// <summary>The name of the file.</summary>
    public const string Name = "badge.svg";

    private const string Label = "CO2eq";

    /// <inheritdoc />
    public string Format => "badge";

    /// <inheritdoc />
    public string FileName => Name;

    /// <inheritdoc />
    public byte[] Render(ReportDocument document)
    {
        var grading = Grading.Of(document);
        var parts = new List<Markup>();
        var left = 0;
        foreach (var (colour, text) in Parts(document, grading))
        {
            parts.Add(Part(colour, text, left, out var width));
            left += width;
        }

        return Encoding.UTF8.GetBytes(Markup.Of($"""
            <svg xmlns="http://www.w3.org/2000/svg" width="{left}" height="20" viewBox="0 0 {left} 20" role="img" aria-labelledby="t">
            <title id="t">{Title(document, grading)}</title>
            <clipPath id="r"><rect width="{left}" height="20" rx="3"/></clipPath>
            <g clip-path="url(#r)" fill="#fff" font-family="Verdana,DejaVu Sans,Geneva,sans-serif" font-size="11" text-anchor="middle">
            {parts}
            </g>
            </svg>

            """).ToString().ReplaceLineEndings("\n"));
    }

    private static IEnumerable<(string Colour, string Text)> Parts(ReportDocument document, Grading grading)
    {
        yield return ("#3a453f", Label);
        yield return ("#55605a", Figures(document, grading));
        if (grading.Letter is { } letter)
        {
            yield return (BadgeColours.Of(letter), letter.ToString());
        }
    }

    private static string Figures(ReportDocument document, Grading grading)
        => grading.PerInferences is { } grams ? $"{Figure.Grams(grams)} / {GradeScale.Inferences.Unit}" : Figure.Emissions(document.Total.EmissionsKg);

    private static string Title(ReportDocument document, Grading grading)
    {
        var total = document.Total;
        var range = Figure.EmissionsRange(total.Low.EmissionsKg, total.EmissionsKg, total.High.EmissionsKg);
        return $"{Masthead.Name(document)}: {Figure.Emissions(total.EmissionsKg)} CO2eq ({Words.Range(range)}). {grading.Title} {grading.Reason}";
    }

    /// <summary>The length of the text is stated, so that every font draws it as wide as its part.</summary>
    private static Markup Part(string colour, string text, int left, out int width)
    {
        var length = BadgeMetrics.Width(text);
        width = length + (2 * BadgeMetrics.Padding);
        return Markup.Of(
            $"<rect x=\"{left}\" width=\"{width}\" height=\"20\" fill=\"{colour}\"/><text x=\"{left + (width / 2)}\" y=\"14\" textLength=\"{length}\">{text}</text>");
    }
}
