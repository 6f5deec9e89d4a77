using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace GreenBuildTasks.Tests.Cards;

/// <summary>Cards as raw text for tests: every char is one byte.</summary>
internal static partial class CardText
{
    public static byte[] Bytes(string raw) => Encoding.Latin1.GetBytes(raw);

    public static string Raw(byte[] bytes) => Encoding.Latin1.GetString(bytes);

    /// <summary>A text that may hold any character, as raw text.</summary>
    public static string Utf8(string text) => Raw(Encoding.UTF8.GetBytes(text));

    /// <summary>
    /// Takes the stamped parts out of a card, from what the marker comment says alone: what is left must be the original card.
    /// </summary>
    /// <param name="stamped">Raw text of the stamped card.</param>
    /// <param name="addedBlock">True when the card had no metadata block, so that the whole block was added.</param>
    public static string Unstamp(string stamped, bool addedBlock)
    {
        var begin = BeginMarker().Match(stamped);
        Assert.True(begin.Success, "no marker");
        const string End = "<!-- greendefaults:end -->";
        var start = begin.Index;
        var end = stamped.IndexOf(End, StringComparison.Ordinal) + End.Length;
        Assert.True(end > start, "no end marker");
        var newLine = Regex.Match(stamped[(begin.Index + begin.Length)..], "\r\n|\r|\n").Value;
        for (var count = Number(begin, "before"); count > 0; count--)
        {
            start -= newLine.Length;
            Assert.Equal(newLine, stamped.Substring(start, newLine.Length));
        }

        for (var count = Number(begin, "after"); count > 0; count--)
        {
            Assert.Equal(newLine, stamped.Substring(end, newLine.Length));
            end += newLine.Length;
        }

        var tail = ReplacedMarker().Replace(stamped[end..], match => TemplateLines(match.Groups[1].Value, newLine));
        var replaced = begin.Groups["replaces"].Value;
        return WithoutKey(stamped[..start], addedBlock) + (replaced == "none" ? "" : TemplateLines(replaced, newLine)) + tail;
    }

    private static string WithoutKey(string top, bool addedBlock)
    {
        if (addedBlock)
        {
            return AddedBlock().Replace(top, "", 1);
        }

        var withoutKey = FirstKey().Replace(top, "", 1);
        return withoutKey == top ? AppendedKey().Replace(top, "", 1) : withoutKey;
    }

    private static string TemplateLines(string fields, string newLine)
        => string.Join(newLine, fields.Split(',').Select(field => field switch
        {
            "Hardware" => "- **Hardware Type:** [More Information Needed]",
            "Hours" => "- **Hours used:** [More Information Needed]",
            "Provider" => "- **Cloud Provider:** [More Information Needed]",
            "Region" => "- **Compute Region:** [More Information Needed]",
            "Carbon" => "- **Carbon Emitted:** [More Information Needed]",
            "Bare" => "[More Information Needed]",
            _ => throw new ArgumentException(field),
        }));

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex("<!-- greendefaults:begin format=1 heading=(?:yes|no) before=(?<before>\\d+) after=(?<after>\\d+) replaces=(?<replaces>\\S+) [^>]*-->")]
    private static partial Regex BeginMarker();

    [GeneratedRegex("<!-- greendefaults:replaced (\\S+) -->")]
    private static partial Regex ReplacedMarker();

    [GeneratedRegex("^---(?:\r\n|\r|\n)co2_eq_emissions:(?:(?:\r\n|\r|\n)  [^\r\n]*)*(?:\r\n|\r|\n)---(?:\r\n|\n)")]
    private static partial Regex AddedBlock();

    [GeneratedRegex("(?:\r\n|\r|\n) *co2_eq_emissions:(?:(?:\r\n|\r|\n) *(?:emissions|source|training_type|geographical_location|hardware_used): [^\r\n]*)*(?=(?:\r\n|\r|\n))")]
    private static partial Regex AppendedKey();

    [GeneratedRegex("(?<=---(?:\r\n|\r|\n))co2_eq_emissions:(?:(?:\r\n|\r|\n)  [^\r\n]*)*(?:\r\n|\r|\n)")]
    private static partial Regex FirstKey();
}
