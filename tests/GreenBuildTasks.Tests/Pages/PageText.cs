using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using GreenBuildTasks.Pages;
using GreenBuildTasks.Reports;

namespace GreenBuildTasks.Tests.Pages;

/// <summary>Pages as their readers see them.</summary>
internal static partial class PageText
{
    /// <summary>The page.</summary>
    public static string Page(ReportDocument document) => Encoding.UTF8.GetString(new HtmlReport().Render(document));

    /// <summary>What a reader reads: the text, blanks as one.</summary>
    public static string Text(ReportDocument document)
    {
        var page = Page(document);
        var body = page[page.IndexOf("<body>", StringComparison.Ordinal)..].Replace("<sub>", "", StringComparison.Ordinal).Replace("</sub>", "", StringComparison.Ordinal);
        return Blank().Replace(WebUtility.HtmlDecode(Tag().Replace(body, " ")), " ");
    }

    /// <summary>The summary.</summary>
    public static string Summary(ReportDocument document) => Encoding.UTF8.GetString(new SummaryReport().Render(document));

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();
}
