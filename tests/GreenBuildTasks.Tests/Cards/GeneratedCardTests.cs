using GreenBuildTasks.Cards;

namespace GreenBuildTasks.Tests.Cards;

/// <summary>Properties that hold for every card, tried on cards of many shapes.</summary>
public sealed class GeneratedCardTests
{
    private const int Cards = 2000;

    private static readonly string[] MetadataLines =
    [
        "license: mit", "tags: [a, b] # comment", "# a comment", "", "language:\n- en\n- \"fr\"", "model-index:\n  - name: 'x'\n    results: []",
        "title: é 🌱", "datasets: &d [a]", "text: >\n  folded\n  lines", "\"quoted key\": 'it''s'", "empty:", "n: 0x1F", "deep: {a: {b: [1, 2]}}",
    ];

    private static readonly string[] BodyParts =
    [
        "# Title", "Some text\nover two lines.", "```\n## Environmental Impact\n- **Hours used:** [More Information Needed]\n```", "---", "* * *",
        "<details>\n<summary>x</summary>\ny\n</details>", "- item\n- item", "| a | b |\n|---|---|\n| 1 | 2 |", "Setext\n======", "Other setext\n---",
        "emoji 🌱 and é", "\u0001\u0085\u00A0\u00FF\u00FE\u00C3(", "<!-- a comment -->", "<!--\nlonger\n## Environmental Impact\n-->", "", "", "   ",
        "    indented code\n    ## Environmental Impact", "> quote\n> ## Environmental Impact", "<pre>\n## Environmental Impact\n</pre>",
        "[More Information Needed]", "~~~yaml\n---\nco2_eq_emissions: 5\n---\n~~~", "## Uses", "text <!-- inline", "greendefaults:end",
    ];

    private static readonly string[] Sections =
    [
        "## Environmental Impact",
        "## Environmental impact\n\nHand-written words.",
        "Environmental Impact\n---\nwords",
        "## Environmental Impact\n\nprose\n\n- **Hardware Type:** [More Information Needed]\n- **Hours used:** [More Information Needed]\n- **Cloud Provider:** AWS\n- **Carbon Emitted:** [More Information Needed]",
        "## Environmental Impact\n\n[More Information Needed]",
        "## Environmental Impact\n- **Hours used:** [More Information Needed]",
        "",
        "",
    ];

    [Fact]
    public void Stamping_is_idempotent_and_touches_nothing_but_its_own_parts()
    {
        var random = new Random(20261121);
        var first = TestStatements.Grams(149200);
        var second = TestStatements.FromFile(
            "activities:\n  - { name: a, activity: fine-tuning, device_hours: 3, watts: 250 }\n  - { name: b, activity: inference, device_hours: 1, watts: 20 }\n");
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var number = 0; number < Cards; number++)
        {
            var (card, hasBlock) = Generate(random);
            if (hasBlock && card.Contains("\r---\r", StringComparison.Ordinal) && HubReader.Block().IsMatch(card))
            {
                // Readers skip the closing marker with its lone carriage return and take a later rule for it: the body becomes metadata.
                continue;
            }

            seen.Add(card);

            var stamped = Stamp(card, first);

            AssertSame(card, stamped, Stamp(stamped, first), "stamping again");
            AssertSame(card, card, WithoutMark(stamped, CardText.Unstamp), "taking the stamp out by hand");
            AssertSame(card, card, CardText.Remove(stamped), "removing the stamp");
            var other = Stamp(stamped, second);
            AssertSame(card, Stamp(card, second), other, "stamping other records over it");
            AssertSame(card, stamped, Stamp(other, first), "stamping the first records again");
            if (!card.StartsWith('\u00EF') && !stamped.Contains("\r---\r", StringComparison.Ordinal))
            {
                Assert.Equal(149200, HubReader.EmissionsOf(CardText.Bytes(stamped)));
            }
        }

        Assert.True(seen.Count > Cards * 9 / 10, $"{seen.Count} different cards");
    }

    [Fact]
    public void Random_bytes_are_never_lost()
    {
        var random = new Random(4);
        var statement = TestStatements.Grams(5);
        string[] pieces = ["---\n", "---\r\n", "\n", "\r", "a: 1\n", "```\n", "## Environmental Impact\n", "<!--", "-->\n", "\u00FF", "\0", "\u00EF\u00BB\u00BF", "~~~\n", "x", StampMarker.End + "\n"];
        var (stampedCards, refused) = (0, 0);
        for (var round = 0; round < 5000; round++)
        {
            var card = CardText.Bytes(string.Concat(Enumerable.Range(0, random.Next(0, 12)).Select(_ => pieces[random.Next(pieces.Length)])));
            var result = new CardStamper("card.md", new CardStamp(statement)).Stamp(card);
            if (result.IsStamped)
            {
                stampedCards++;
                Assert.Equal(result.Content, new CardStamper("card.md", new CardStamp(statement)).Stamp(result.Content).Content);
            }
            else
            {
                refused++;
                Assert.Equal(card, result.Content);
                Assert.Contains(result.Findings, finding => finding.Severity == FindingSeverity.Warning);
            }
        }

        Assert.True(stampedCards > 500 && refused > 500, $"{stampedCards} stamped, {refused} refused");
    }

    private static (string Card, bool HasBlock) Generate(Random random)
    {
        var newLine = new[] { "\n", "\n", "\r\n", "\r" }[random.Next(4)];
        var hasBlock = random.Next(4) > 0;
        var parts = Enumerable.Range(0, random.Next(0, 9)).Select(_ => BodyParts[random.Next(BodyParts.Length)]).ToList();
        parts.Insert(random.Next(parts.Count + 1), Sections[random.Next(Sections.Length)]);
        var body = string.Join(random.Next(3) == 0 ? "\n" : "\n\n", parts) + new[] { "", "\n", "\n\n" }[random.Next(3)];
        if (!hasBlock && body.TrimStart().StartsWith("---", StringComparison.Ordinal))
        {
            body = "start\n" + body;
        }

        var lines = Enumerable.Range(0, random.Next(0, 6)).Select(_ => random.Next(MetadataLines.Length)).Distinct().Order().Select(index => MetadataLines[index]);
        var block = hasBlock ? $"---\n{string.Concat(lines.Select(line => line + "\n"))}---\n" : "";
        var card = CardText.Utf8(block) + (body.Contains('\u00FF', StringComparison.Ordinal) ? body.Replace("🌱", "", StringComparison.Ordinal) : CardText.Utf8(body));
        card = card.Replace("\n", newLine, StringComparison.Ordinal);
        if (random.Next(8) == 0)
        {
            card += "\nmixed\n\rends\r\n\n";
        }

        return ((random.Next(10) == 0 ? "\u00EF\u00BB\u00BF" : "") + card, hasBlock);
    }

    private static string Stamp(string card, ImpactStatement statement)
    {
        var result = new CardStamper("card.md", new CardStamp(statement)).Stamp(CardText.Bytes(card));
        Assert.True(result.IsStamped, $"{string.Join('\n', result.Findings)}\n{card}");
        return CardText.Raw(result.Content);
    }

    private static string WithoutMark(string card, Func<string, string> edit)
        => card.StartsWith("\u00EF\u00BB\u00BF", StringComparison.Ordinal) ? "\u00EF\u00BB\u00BF" + edit(card[3..]) : edit(card);

    private static void AssertSame(string card, string expected, string actual, string step)
        => Assert.True(expected == actual, $"{step} changed the card:\n{Show(card)}\nexpected\n{Show(expected)}\nactual\n{Show(actual)}");

    private static string Show(string text) => text.Replace("\r", "\\r", StringComparison.Ordinal).Replace("\n", "\\n\n", StringComparison.Ordinal);
}
