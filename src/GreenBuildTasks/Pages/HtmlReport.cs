using GreenBuildTasks.Reports;

namespace GreenBuildTasks.Pages;

/// <summary>
/// Writes a report as one page for people: no script, no request, one style sheet that the page's own policy admits by its hash.
/// </summary>
internal sealed class HtmlReport : IReportFile
{
    /// <summary>The name of the file.</summary>
    public const string Name = "report.html";

    /// <inheritdoc />
    public string Format => "html";

    /// <inheritdoc />
    public string FileName => Name;

    /// <inheritdoc />
    public byte[] Render(ReportDocument document)
    {
        var sections = Sections(document).OfType<PageSection>().ToList();
        return PageTemplate.Fill(new Dictionary<string, Markup>(StringComparer.Ordinal)
        {
            ["stylehash"] = Markup.Of($"{TemplateResource.Style.Sha256Source}"),
            ["style"] = Markup.Of(TemplateResource.Style),
            ["title"] = Markup.Of($"{Masthead.Name(document)}: {Figure.Emissions(document.Total.EmissionsKg)} CO2eq"),
            ["masthead"] = Masthead.Of(document),
            ["contents"] = Markup.Of($"{sections.Select(section => section.ToLink())}"),
            ["sections"] = Markup.Of($"{sections.Select(section => section.ToMarkup())}"),
            ["colophon"] = Colophon(document),
        });
    }

    private static IEnumerable<PageSection?> Sections(ReportDocument document) =>
    [
        TotalsSection.Of(document),
        PolicySection.Of(document),
        ActivitiesSection.Of(document),
        TimelineSection.Of(document),
        ChoicesSection.Of(document),
        PlansSection.Of(document),
        ModelsSection.Of(document),
        ExceptionsSection.Of(document),
        OmissionsSection.Of(document),
        ComparisonsSection.Of(document),
        ProvenanceSection.Of(document),
        ReadingSection.Of(document),
    ];

    private static Markup Colophon(ReportDocument document)
    {
        var vintage = document.DataVintage is { } years ? $" Inputs that have a year describe {Words.Years(years)}." : "";
        return Markup.Of($"<p>Made by GreenDefaults {document.ToolVersion} from <a href=\"{JsonReport.Name}\">{JsonReport.Name}</a>, which has every figure with all its digits.{vintage}</p>");
    }
}
