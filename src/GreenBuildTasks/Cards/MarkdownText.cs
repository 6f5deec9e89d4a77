using System.Text;

namespace GreenBuildTasks.Cards;

/// <summary>Text from files and records, made harmless for a line or a table cell of Markdown.</summary>
internal static class MarkdownText
{
    private const int MaximumListed = 6;

    /// <summary>Escapes what Markdown or HTML would give a meaning, and keeps the text on one line.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            _ = character switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '\\' or '|' or '`' or '*' or '[' or ']' or '~' => escaped.Append('\\').Append(character),
                _ when char.IsControl(character) || character is '\u2028' or '\u2029' => escaped.Append(' '),
                _ => escaped.Append(character),
            };
        }

        return escaped.ToString().Trim();
    }

    /// <summary>Lists texts once each, in the order of their first occurrence; a long list is cut with the number of the others.</summary>
    public static string List(IEnumerable<string?> texts, string separator = "; ")
    {
        var distinct = texts.Where(text => !string.IsNullOrWhiteSpace(text)).Distinct(StringComparer.Ordinal).ToList();
        var listed = string.Join(separator, distinct.Take(MaximumListed));
        return distinct.Count <= MaximumListed ? listed : $"{listed}{separator}and {distinct.Count - MaximumListed} more";
    }
}
