using System.Text;
using System.Text.RegularExpressions;

namespace GreenBuildTasks.Pages;

/// <summary>Puts the parts of a page into <c>report.html</c>.</summary>
internal static partial class PageTemplate
{
    /// <summary>The page as UTF-8 without a byte order mark. One pass: a text that looks like a place is not filled again.</summary>
    /// <param name="parts">What goes into each place of the template; every place has one.</param>
    public static byte[] Fill(IReadOnlyDictionary<string, Markup> parts)
        => Encoding.UTF8.GetBytes(Place().Replace(TemplateResource.Page.Text, place => parts[place.Groups[1].Value].ToString()).ReplaceLineEndings("\n"));

    [GeneratedRegex(@"\{\{([a-z]+)\}\}")]
    private static partial Regex Place();
}
