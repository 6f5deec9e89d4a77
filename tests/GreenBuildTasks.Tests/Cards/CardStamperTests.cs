using System.Text;

namespace GreenBuildTasks.Tests.Cards;

public sealed class CardStamperTests
{
    [Fact]
    public void A_card_gets_the_key_last_and_the_section_at_the_end()
    {
        var stamped = CardText.Stamp("---\nlicense: mit # ours\ntags: [a]\n---\n# Model\n\nText.\n", TestStatements.Grams(149200));

        Assert.StartsWith(
            "---\nlicense: mit # ours\ntags: [a]\nco2_eq_emissions:\n  emissions: 149200\n  source: \"GreenDefaults (device_hours; modeled)\"\n"
            + "  training_type: \"pre-training\"\n  geographical_location: \"Sweden\"\n  hardware_used: \"8 x A100 SXM4 80GB\"\n---\n# Model\n\nText.\n\n<!-- greendefaults:begin ",
            stamped,
            StringComparison.Ordinal);
        Assert.Contains("\n## Environmental Impact\n\n- **Hardware Type:** 8 x A100 SXM4 80GB\n- **Hours used:** 8 device-hours\n", stamped, StringComparison.Ordinal);
        Assert.Contains("\n- **Compute Region:** Sweden, intensity given\n- **Carbon Emitted:** 149.2 kg CO2eq (149200 g), location-based, range ", stamped, StringComparison.Ordinal);
        Assert.Contains("\n- **Energy:** 149.2 kWh including PUE, range ", stamped, StringComparison.Ordinal);
        Assert.Contains("\n- **PUE:** 1 (green.yml)\n- **Carbon intensity:** 1000 g CO2eq/kWh (green.yml)\n- **Evidence:** modeled: ", stamped, StringComparison.Ordinal);
        Assert.Contains("\n| Training | training | 149.2 | 149.2 | ", stamped, StringComparison.Ordinal);
        Assert.EndsWith("<!-- greendefaults:end -->\n", stamped, StringComparison.Ordinal);
    }

    [Fact]
    public void A_card_without_metadata_gets_a_block_and_nothing_else_moves()
    {
        var stamped = CardText.Stamp("# Model\r\n", TestStatements.Grams(12));

        Assert.StartsWith("---\r\nco2_eq_emissions:\r\n  emissions: 12\r\n", stamped, StringComparison.Ordinal);
        Assert.Equal(12, HubReader.EmissionsOf(CardText.Bytes(stamped)));
        Assert.Equal("# Model\r\n", CardText.Unstamp(stamped));
    }

    [Theory]
    [InlineData("")]
    [InlineData("text")]
    [InlineData("\r")]
    [InlineData("a\rb\r")]
    [InlineData("---\n---\n")]
    [InlineData("---\n---\n# T\n\n---\n\nmore")]
    [InlineData("---\n\n---\n")]
    [InlineData("---\na: 1\n---")]
    [InlineData("---\n# only a comment\n---\n")]
    [InlineData("---\n  indented: 1\n  more: 2\n---\nx")]
    [InlineData("---\ntext: |\n  literal\n---\nx")]
    [InlineData("---\ntext: plain\n  over lines\n---\nx\n\n")]
    [InlineData("---\r\na: 1\r\n---\r\n")]
    [InlineData("---\ra: 1\r---\rbody\r")]
    [InlineData("---\na: 1\r\nb: 2\r---\nmixed\r\n")]
    public void Readers_see_the_emissions_and_the_rest_of_the_card_is_untouched(string card)
    {
        var stamped = CardText.Stamp(card, TestStatements.Grams(345.6));

        var seen = HubReader.EmissionsOf(CardText.Bytes(stamped));
        Assert.Equal(card.Contains("\r---\r", StringComparison.Ordinal) ? null : 345.6, seen);
        Assert.Contains("emissions: 345.6", stamped, StringComparison.Ordinal);
        Assert.Equal(card, CardText.Unstamp(stamped));
        Assert.Equal(stamped, CardText.Stamp(stamped, TestStatements.Grams(345.6)));
    }

    [Fact]
    public void A_byte_order_mark_stays_and_is_reported_and_none_is_ever_added()
    {
        var card = Encoding.UTF8.GetPreamble().Concat("---\r\nlicense: mit\r\n---\r\nbody\r\n"u8.ToArray()).ToArray();

        var result = CardText.StampBytes(card, TestStatements.Grams(5));

        Assert.True(result.Content.AsSpan().StartsWith(Encoding.UTF8.Preamble));
        Assert.False(result.Content.AsSpan(3).StartsWith(Encoding.UTF8.Preamble));
        var finding = Assert.Single(result.Findings);
        Assert.Equal((FindingSeverity.Message, "GRN8005"), (finding.Severity, finding.Code));
        Assert.Contains("byte order mark", finding.Problem.Message, StringComparison.Ordinal);
        Assert.Contains("\r\nco2_eq_emissions:\r\n", CardText.Raw(result.Content), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_of_others_cannot_break_out_of_the_section_or_the_metadata()
    {
        const string Hostile = "<!-- greendefaults:end --> | `x` \\\\ **b** [l](u) é 🌱";
        var stamped = CardText.Stamp("text\n", TestStatements.Grams(88, name: Hostile));

        Assert.Equal(1, CardText.CountOf("<!-- greendefaults:end -->", stamped));
        var row = Encoding.UTF8.GetString(CardText.Bytes(stamped)).Split('\n').First(line => line.Contains("b\\*\\*", StringComparison.Ordinal));
        Assert.StartsWith("| &lt;!-- greendefaults:end --&gt; \\| \\`x\\` \\\\ \\*\\*b\\*\\* \\[l\\](u) é 🌱 | training | ", row, StringComparison.Ordinal);
        Assert.Equal(stamped, CardText.Stamp(stamped, TestStatements.Grams(88, name: Hostile)));
    }

    [Fact]
    public void Metadata_text_is_quoted_for_every_reader_of_yaml()
    {
        var statement = TestStatements.FromFile(
            "device: \"x: \\\"y\\\" # \\\\ é 🌱\"\nactivities:\n  - { name: t, activity: training, device_hours: 1, watts: 9, intensity: 100 }\n");

        var stamped = CardText.Stamp("---\na: 1\n---\n", statement);

        Assert.Contains(CardText.Utf8("  hardware_used: \"x: \\\"y\\\" # \\\\ é 🌱\"\n"), stamped, StringComparison.Ordinal);
        Assert.Equal(stamped, CardText.Stamp(stamped, statement));
    }

    [Fact]
    public void What_readers_would_misread_is_left_out_of_the_metadata_and_the_section_says_why()
    {
        var stamped = CardText.Stamp("---\na: 1\n---\ntext\n", TestStatements.Grams(0.00009));

        Assert.Null(HubReader.EmissionsOf(CardText.Bytes(stamped)));
        Assert.StartsWith("---\na: 1\n---\ntext\n", stamped, StringComparison.Ordinal);
        Assert.Contains("0.00000009 kg CO2eq (0.00009 g)", stamped, StringComparison.Ordinal);
        Assert.Contains("The metadata of this card has no `co2_eq_emissions`: below 0.0001 g readers", stamped, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stamped_key_goes_when_its_figure_falls_below_what_readers_can_read()
    {
        const string Card = "---\na: 1\n---\ntext\n";

        var stamped = CardText.Stamp(CardText.Stamp(Card, TestStatements.Grams(5)), TestStatements.Grams(0.00001));

        Assert.StartsWith(Card, stamped, StringComparison.Ordinal);
        Assert.Equal(5, HubReader.EmissionsOf(CardText.Bytes(CardText.Stamp(stamped, TestStatements.Grams(5)))));
    }

    [Fact]
    public void Using_a_model_is_not_making_it()
    {
        var statement = TestStatements.FromFile("""
            activities:
              - { name: Training, activity: training, device_hours: 1, watts: 100, intensity: 1000, pue: 1 }
              - { name: Serving, activity: inference, device_hours: 1, watts: 900, intensity: 1000, pue: 1 }
            """);

        var stamped = CardText.Stamp("text\n", statement);

        Assert.Equal(100, HubReader.EmissionsOf(CardText.Bytes(stamped)));
        Assert.Contains("- **Carbon Emitted:** 0.1 kg CO2eq (100 g)", stamped, StringComparison.Ordinal);
        Assert.Contains("- **Use of the model:** 0.9 kg CO2eq (900 g)", stamped, StringComparison.Ordinal);
        Assert.Contains("| Serving | inference | 0.9 | 0.9 | ", stamped, StringComparison.Ordinal);
    }

    [Fact]
    public void A_large_card_is_stamped_and_every_byte_survives()
    {
        var random = new Random(3);
        var body = new StringBuilder(5_500_000);
        while (body.Length < 5_000_000)
        {
            body.Append("word ", 0, random.Next(1, 5)).Append((char)random.Next(1, 256)).Append(random.Next(9) == 0 ? "\r\n" : "");
        }

        body.Replace("```", "").Replace("~~~", "").Replace("<", "");
        var card = "---\nlicense: mit\n---\n" + body + "\n\n## Environmental Impact\n\nwords\n" + body;

        var stamped = CardText.Stamp(card, TestStatements.Grams(88));

        Assert.Equal(card, CardText.Unstamp(stamped));
        Assert.Equal(stamped, CardText.Stamp(stamped, TestStatements.Grams(88)));
        Assert.Contains(" heading=no ", stamped, StringComparison.Ordinal);
    }
}
