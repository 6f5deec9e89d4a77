using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using GreenBuildTasks.Cards;

namespace GreenBuildTasks.Tests.Cards;

/// <summary>Cards as raw text for tests: every char is one byte.</summary>
internal static partial class CardText
{
    private const string Begin =
        "<!-- greendefaults:begin format=1 project=\\S+ heading=(?:yes|no) before=(?<before>\\d+) after=(?<after>\\d+) replaces=(?<replaces>\\S+) [^>]*origin=(?<origin>\\w+) [^>]*-->";

    public static byte[] Bytes(string raw) => Encoding.Latin1.GetBytes(raw);

    public static string Raw(byte[] bytes) => Encoding.Latin1.GetString(bytes);

    /// <summary>A text that may hold any character, as raw text.</summary>
    public static string Utf8(string text) => Raw(Encoding.UTF8.GetBytes(text));

    /// <summary>Stamps a card, which must be possible.</summary>
    public static string Stamp(string card, ImpactStatement statement) => Stamp(card, new CardStamp(statement));

    /// <inheritdoc cref="Stamp(string, ImpactStatement)"/>
    public static string Stamp(string card, CardStamp stamp)
    {
        var result = new CardStamper("MODEL_CARD.md", stamp).Stamp(Bytes(card));
        Assert.True(result.IsStamped, $"{string.Join('\n', result.Findings)}\n{card}");
        return Raw(result.Content);
    }

    /// <summary>Stamps a card.</summary>
    public static CardStampResult StampBytes(byte[] card, ImpactStatement statement, bool overwrite = false)
        => new CardStamper("MODEL_CARD.md", new CardStamp(statement) { OverwriteHandWritten = overwrite }).Stamp(card);

    /// <summary>Has the product take the stamps out of a card, which must be possible.</summary>
    public static string Remove(string stamped)
    {
        var result = new CardUnstamper("MODEL_CARD.md", overwriteHandWritten: false).Remove(Bytes(stamped));
        Assert.True(result.IsStamped, string.Join('\n', result.Findings));
        return Raw(result.Content);
    }

    /// <summary>How often a part occurs.</summary>
    public static int CountOf(string part, string text) => text.Split(part).Length - 1;

    /// <summary>
    /// Takes the stamped parts out of a card, from what the marker comments say alone: what is left must be the original card.
    /// </summary>
    /// <param name="stamped">Raw text of the stamped card, without a byte order mark.</param>
    public static string Unstamp(string stamped)
    {
        var origin = BeginMarker().Match(stamped).Groups["origin"].Value;
        var found = false;
        for (var begin = BeginMarkerFromBehind().Match(stamped); begin.Success; begin = BeginMarkerFromBehind().Match(stamped))
        {
            stamped = WithoutBlock(stamped, begin);
            found = true;
        }

        Assert.True(found, "no marker");
        return WithoutKey(stamped, origin);
    }

    private static string WithoutBlock(string stamped, Match begin)
    {
        const string End = "<!-- greendefaults:end -->";
        var start = begin.Index;
        var end = stamped.IndexOf(End, begin.Index, StringComparison.Ordinal) + End.Length;
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
        return stamped[..start] + (replaced == "none" ? "" : TemplateLines(replaced, newLine)) + tail;
    }

    private static string WithoutKey(string card, string origin)
    {
        switch (origin)
        {
            case "none":
                return card;
            case "block":
                return AddedBlock().Replace(card, "", 1);
            case "filled":
                return FilledKey().Replace(card, "co2_eq_emissions:", 1);
            case "braces":
                return FilledKey().Replace(card, "{}", 1);
            default:
                var withoutKey = FirstKey().Replace(card, "", 1);
                return withoutKey == card ? AppendedKey().Replace(card, "", 1) : withoutKey;
        }
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

    [GeneratedRegex(Begin)]
    private static partial Regex BeginMarker();

    [GeneratedRegex(Begin, RegexOptions.RightToLeft)]
    private static partial Regex BeginMarkerFromBehind();

    [GeneratedRegex("<!-- greendefaults:replaced (\\S+) -->")]
    private static partial Regex ReplacedMarker();

    [GeneratedRegex("^---(?:\r\n|\r|\n)co2_eq_emissions:(?:(?:\r\n|\r|\n)  [^\r\n]*)*(?:\r\n|\r|\n)---(?:\r\n|\n)")]
    private static partial Regex AddedBlock();

    [GeneratedRegex("(?:\r\n|\r|\n) *co2_eq_emissions:(?:(?:\r\n|\r|\n) *(?:emissions|source|training_type|geographical_location|hardware_used): [^\r\n]*)*(?=(?:\r\n|\r|\n))")]
    private static partial Regex AppendedKey();

    [GeneratedRegex("(?<=\n|\r)co2_eq_emissions:(?:(?:\r\n|\r|\n)  [^\r\n\"]*(?:\"[^\r\n]*\")?)+")]
    private static partial Regex FilledKey();

    [GeneratedRegex("(?<=---(?:\r\n|\r|\n))co2_eq_emissions:(?:(?:\r\n|\r|\n)  [^\r\n]*)*(?:\r\n|\r|\n)")]
    private static partial Regex FirstKey();
}
