using System.Text;

namespace GreenBuildTasks.Pages;

/// <summary>Text from files and records, made harmless for a page or a drawing.</summary>
internal static class MarkupText
{
    private const char Replacement = '\uFFFD';

    /// <summary>
    /// Encodes what HTML and XML give a meaning, in elements and in quoted attributes. What XML forbids, and the controls that turn the
    /// direction of the text after them, become U+FFFD: a name must neither break a drawing nor rearrange the line that it stands in.
    /// </summary>
    public static void Append(StringBuilder target, string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '&' => target.Append("&amp;"),
                '<' => target.Append("&lt;"),
                '>' => target.Append("&gt;"),
                '"' => target.Append("&quot;"),
                '\'' => target.Append("&#39;"),
                '\t' or '\n' or '\r' => target.Append(' '),
                _ when IsHarmful(rune) => target.Append(Replacement),
                _ => target.Append(rune),
            };
        }
    }

    private static bool IsHarmful(Rune rune)
        => Rune.IsControl(rune)
            || rune.Value is 0xFFFE or 0xFFFF
            || rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0x2028 or 0x2029;
}
