using System.Text;
using GreenBuildTasks.Cards;

namespace GreenBuildTasks.Tests.Cards;

/// <summary>Cards in the shapes that people and tools really write.</summary>
public sealed class RealCardTests
{
    private const string Heading = "%%% ";

    public static TheoryData<string> Names => new(Read().Select(card => card.Name));

    [Fact]
    public void There_are_fifty_cards() => Assert.True(Read().Count() >= 50 && Read().DistinctBy(card => card.Name).Count() == Read().Count());

    [Theory]
    [MemberData(nameof(Names))]
    public void A_second_stamp_changes_nothing_and_removing_the_stamps_gives_the_original(string name)
    {
        var (_, options, card) = Read().Single(card => card.Name == name);
        var stamp = new CardStamp(TestStatements.Grams(149200)) { Project = "net", ChartFile = "MODEL_CARD.net.emissions.svg" };
        var other = new CardStamp(TestStatements.Grams(0.00001)) { Project = "Ünusual name" };

        var stamped = CardText.Stamp(card, stamp);
        var both = CardText.Stamp(stamped, other);

        Assert.NotEqual(card, stamped);
        Assert.Equal(stamped, CardText.Stamp(stamped, stamp));
        Assert.Equal(both, CardText.Stamp(both, stamp));
        Assert.Equal(both, CardText.Stamp(both, other));
        Assert.All([stamped, both], text => Assert.Equal(card, CardText.Remove(text)));
        Assert.All([stamped, both], text => Assert.Equal(card, WithoutMark(text, CardText.Unstamp)));
        if (!options.Contains("kept") && !options.Contains("bom"))
        {
            Assert.Equal(149200, HubReader.EmissionsOf(CardText.Bytes(stamped)));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_stamp_adds_a_byte_order_mark_or_another_kind_of_line_end(string name)
    {
        // Only the closing marker of added metadata must not end in a lone carriage return: readers would not find it.
        var (_, options, card) = Read().Single(card => card.Name == name);

        var stamped = CardText.Stamp(card, TestStatements.Grams(5));

        Assert.Equal(options.Contains("bom"), stamped.StartsWith("\u00EF\u00BB\u00BF", StringComparison.Ordinal));
        Assert.DoesNotContain("\u00EF\u00BB\u00BF", stamped[3..], StringComparison.Ordinal);
        var (returns, feeds, pairs) = (stamped.Count(c => c == '\r'), stamped.Count(c => c == '\n'), CardText.CountOf("\r\n", stamped));
        var expected = options.Contains("crlf") ? (pairs, pairs, pairs) : options.Contains("cr") ? (returns, 1, 1) : (0, feeds, 0);
        Assert.Equal(expected, (returns, feeds, pairs));
    }

    private static IEnumerable<(string Name, string[] Options, string Card)> Read()
    {
        using var stream = typeof(RealCardTests).Assembly.GetManifestResourceStream("RealCards.txt")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var all = "\n" + reader.ReadToEnd().ReplaceLineEndings("\n");
        foreach (var part in all.Split("\n" + Heading)[1..])
        {
            var (heading, text) = part.IndexOf('\n') is var end and >= 0 ? (part[..end], part[(end + 1)..]) : (part, "");
            var words = heading.Split(" | ");
            var options = words.Length > 1 ? words[1].Split(' ') : [];
            yield return (words[0], options, Encode(text, options));
        }
    }

    private static string Encode(string text, string[] options)
    {
        var body = options.Contains("nofinal") || text.Length == 0 ? text : text + "\n";
        var newLine = options.Contains("crlf") ? "\r\n" : options.Contains("cr") ? "\r" : "\n";
        var raw = CardText.Utf8(body.Replace("\n", newLine, StringComparison.Ordinal));
        raw = options.Contains("latin1") ? raw.Replace(CardText.Utf8("\uFFFD"), "\u00E9", StringComparison.Ordinal) : raw;
        return options.Contains("bom") ? "\u00EF\u00BB\u00BF" + raw : raw;
    }

    private static string WithoutMark(string card, Func<string, string> edit)
        => card.StartsWith("\u00EF\u00BB\u00BF", StringComparison.Ordinal) ? "\u00EF\u00BB\u00BF" + edit(card[3..]) : edit(card);
}
