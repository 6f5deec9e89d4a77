using System.Text;
using GreenBuildTasks.Cards;

namespace GreenBuildTasks.Tests.Cards;

public sealed class CardStamperTests
{
    private const string Placeholders = """
        ## Environmental Impact

        Carbon emissions can be estimated.

        - **Hardware Type:** [More Information Needed]
        - **Hours used:** [More Information Needed]
        - **Cloud Provider:** [More Information Needed]
        - **Compute Region:** [More Information Needed]
        - **Carbon Emitted:** [More Information Needed]

        ## Next

        """;

    [Fact]
    public void A_card_gets_the_key_last_and_the_section_at_the_end()
    {
        var stamped = Stamp("---\nlicense: mit # ours\ntags: [a]\n---\n# Model\n\nText.\n", TestStatements.Grams(149200));

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
        var stamped = Stamp("# Model\r\n", TestStatements.Grams(12));

        Assert.StartsWith("---\r\nco2_eq_emissions:\r\n  emissions: 12\r\n", stamped, StringComparison.Ordinal);
        Assert.Equal(12, HubReader.EmissionsOf(CardText.Bytes(stamped)));
        Assert.Equal("# Model\r\n", CardText.Unstamp(stamped, addedBlock: true));
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
        var stamped = Stamp(card, TestStatements.Grams(345.6));

        var seen = HubReader.EmissionsOf(CardText.Bytes(stamped));
        Assert.Equal(card.Contains("\r---\r", StringComparison.Ordinal) ? null : 345.6, seen);
        Assert.Contains("emissions: 345.6", stamped, StringComparison.Ordinal);
        Assert.Equal(card, CardText.Unstamp(stamped, addedBlock: !card.StartsWith("---", StringComparison.Ordinal)));
        Assert.Equal(stamped, Stamp(stamped, TestStatements.Grams(345.6)));
    }

    [Fact]
    public void A_byte_order_mark_stays_and_is_reported_and_none_is_ever_added()
    {
        var card = Encoding.UTF8.GetPreamble().Concat("---\r\nlicense: mit\r\n---\r\nbody\r\n"u8.ToArray()).ToArray();

        var result = StampBytes(card, TestStatements.Grams(5));

        Assert.True(result.Content.AsSpan().StartsWith(Encoding.UTF8.Preamble));
        Assert.False(result.Content.AsSpan(3).StartsWith(Encoding.UTF8.Preamble));
        var finding = Assert.Single(result.Findings);
        Assert.Equal((FindingSeverity.Message, "GRN8005"), (finding.Severity, finding.Code));
        Assert.Contains("byte order mark", finding.Problem.Message, StringComparison.Ordinal);
        Assert.Contains("\r\nco2_eq_emissions:\r\n", CardText.Raw(result.Content), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("---\na: 1\nb: 2\na: 3\n---\n", 4, 1, "duplicate key 'a'")]
    [InlineData("---\nco2_eq_emissions: 1\nco2_eq_emissions: 2\n---\n", 3, 1, "duplicate key 'co2_eq_emissions'")]
    [InlineData("\n---\na: [1\n---\n", 3, 6, "not valid YAML")]
    [InlineData("---\n- a\n- b\n---\n", 2, 1, "the metadata must be keys with values, but is a list")]
    [InlineData("---\njust text\n---\n", 2, 1, "the metadata must be keys with values, but is text")]
    [InlineData("---\n{ a: 1 }\n---\n", 2, 1, "the metadata is written in braces")]
    public void Metadata_that_cannot_be_edited_is_refused_with_its_place(string card, int line, int column, string message)
    {
        var result = StampBytes(CardText.Bytes(card), TestStatements.Grams(5));

        Assert.False(result.IsStamped);
        Assert.Equal(card, CardText.Raw(result.Content));
        var finding = Assert.Single(result.Findings);
        Assert.Equal(
            (FindingSeverity.Warning, "GRN9004", "MODEL_CARD.md", line, column),
            (finding.Severity, finding.Code, finding.Problem.File, finding.Problem.Line, finding.Problem.Column));
        Assert.StartsWith(message, finding.Problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("---\na: 1\n", 1, "the card begins with '---'")]
    [InlineData("---\na: 1\n...\n---\n", 2, "'co2_eq_emissions' cannot be written")]
    [InlineData("---\na: \u00C3(\n---\n", 2, "the metadata is not UTF-8 text")]
    [InlineData("text\n\n```\nopen\n", 3, "code or HTML that begins here is never closed")]
    [InlineData("text\n<!-- open\n", 2, "code or HTML that begins here is never closed")]
    [InlineData("<script>\n", 1, "code or HTML that begins here is never closed")]
    [InlineData("text\n<!-- greendefaults:begin format=1 heading=no before=0 after=0 replaces=none method=x data=x inputs=x metadata=x text=x -->\n", 2, "a stamped block begins here, but")]
    [InlineData("text\n<!-- greendefaults:begin what -->\n", 2, "the marker of the stamped block was changed")]
    [InlineData("text\n<!-- greendefaults:end -->\n", 2, "a stamped block ends here")]
    [InlineData("version https://git-lfs.github.com/spec/v1\nsize 1\n", 0, "the card is a git-LFS pointer")]
    [InlineData("\u00FF\u00FE#\0 \0", 0, "the card is not UTF-8 text")]
    public void A_card_that_cannot_be_stamped_is_refused_whole(string card, int line, string message)
    {
        var result = StampBytes(CardText.Bytes(card), TestStatements.Grams(5));

        Assert.Equal(card, CardText.Raw(result.Content));
        var finding = Assert.Single(result.Findings);
        Assert.Equal((FindingSeverity.Warning, "GRN8005", line), (finding.Severity, finding.Code, finding.Problem.Line));
        Assert.StartsWith(message, finding.Problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_stamped_blocks_are_refused()
    {
        var stamped = Stamp("text\n", TestStatements.Grams(5));
        var block = stamped[stamped.IndexOf("<!--", StringComparison.Ordinal)..];

        var result = StampBytes(CardText.Bytes(stamped + block), TestStatements.Grams(6));

        Assert.False(result.IsStamped);
        Assert.StartsWith("a second stamped block begins here", Assert.Single(result.Findings).Problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("co2_eq_emissions: 77")]
    [InlineData("co2_eq_emissions:\n  emissions: 77 # measured by us\n  source: \"a paper\"")]
    [InlineData("co2_eq_emissions: { emissions: 77 }")]
    [InlineData("co2_eq_emissions: \"77 g\"")]
    [InlineData("co2_eq_emissions: >-\n  seventy\n  seven")]
    public void Emissions_written_by_hand_are_kept_and_reported(string key)
    {
        var card = $"---\na: 1\n{key}\nz: 1\n---\ntext\n";

        var result = StampBytes(CardText.Bytes(card), TestStatements.Grams(88));

        var stamped = CardText.Raw(result.Content);
        Assert.StartsWith(card[..card.IndexOf("text", StringComparison.Ordinal)], stamped, StringComparison.Ordinal);
        Assert.Contains("was written by hand and differs from these figures", stamped, StringComparison.Ordinal);
        var finding = Assert.Single(result.Findings);
        Assert.Equal((FindingSeverity.Warning, "GRN8005", 3, 1), (finding.Severity, finding.Code, finding.Problem.Line, finding.Problem.Column));
        Assert.Contains("but the records give 0.088 kg CO2eq (88 g); it is kept", finding.Problem.Message, StringComparison.Ordinal);
        Assert.Equal(stamped, Stamp(stamped, TestStatements.Grams(88)));
    }

    [Theory]
    [InlineData("co2_eq_emissions: 77")]
    [InlineData("co2_eq_emissions: { emissions: 77 }")]
    [InlineData("co2_eq_emissions:\n  emissions: 77 # measured by us\n  source: |\n    a paper")]
    public void Emissions_written_by_hand_are_replaced_only_when_asked(string key)
    {
        var result = StampBytes(CardText.Bytes($"---\na: 1\n{key}\nz: 1\n---\ntext\n"), TestStatements.Grams(88), overwrite: true);

        Assert.Empty(result.Findings);
        Assert.Equal(88, HubReader.EmissionsOf(result.Content));
        Assert.Contains("\"\nz: 1\n---\n", CardText.Raw(result.Content), StringComparison.Ordinal);
    }

    [Fact]
    public void Emissions_written_by_hand_that_agree_are_nobodys_problem()
    {
        var result = StampBytes("---\nco2_eq_emissions: 88.0\n---\ntext\n"u8.ToArray(), TestStatements.Grams(88));

        Assert.Empty(result.Findings);
        Assert.StartsWith("---\nco2_eq_emissions: 88.0\n---\n", CardText.Raw(result.Content), StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_without_a_value_is_filled_and_its_comment_stays()
    {
        var stamped = Stamp("---\nco2_eq_emissions: # todo\nz: 1\n---\n", TestStatements.Grams(88));

        Assert.Equal(88, HubReader.EmissionsOf(CardText.Bytes(stamped)));
        Assert.Contains(" # todo\nz: 1\n---\n", stamped, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_records_replace_the_stamped_parts_only()
    {
        const string Card = "---\na: 1\n---\n# T\n\n## Environmental Impact\n\nOur own words.\n\n## Next\n";
        var first = Stamp(Card, TestStatements.Grams(88)).Replace("Our own words.", "Our better words.", StringComparison.Ordinal);

        var second = Stamp(first, TestStatements.Grams(99, "fine-tuning"));

        Assert.Equal(99, HubReader.EmissionsOf(CardText.Bytes(second)));
        Assert.DoesNotContain("88", second, StringComparison.Ordinal);
        Assert.Contains("training_type: \"fine-tuning\"", second, StringComparison.Ordinal);
        Assert.Equal(Card.Replace("own", "better", StringComparison.Ordinal), CardText.Unstamp(second, addedBlock: false));
    }

    [Fact]
    public void Metadata_that_a_client_wrote_anew_is_still_recognised()
    {
        var stamped = Stamp("---\na: 1\n---\ntext\n", TestStatements.Grams(88));
        var rewritten = stamped.Replace("\"", "", StringComparison.Ordinal)
            .Replace("  emissions: 88\n", "", StringComparison.Ordinal)
            .Replace("\n---\ntext", "\n  emissions: 88.0\nlast: 2\n---\ntext", StringComparison.Ordinal);

        var result = StampBytes(CardText.Bytes(rewritten), TestStatements.Grams(99));

        Assert.Empty(result.Findings);
        Assert.Equal(99, HubReader.EmissionsOf(result.Content));
        Assert.Contains("\nlast: 2\n---\ntext", CardText.Raw(result.Content), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("emissions: 88", "emissions: 89")]
    [InlineData("\"Sweden\"", "\"Sweden\" # confirmed")]
    [InlineData("  source", "  # see the paper\n  source")]
    public void Stamped_metadata_that_was_edited_is_kept_and_reported(string old, string edited)
    {
        var card = Stamp("---\na: 1\n---\ntext\n", TestStatements.Grams(88)).Replace(old, edited, StringComparison.Ordinal);

        var result = StampBytes(CardText.Bytes(card), TestStatements.Grams(99));

        Assert.Contains(edited, CardText.Raw(result.Content), StringComparison.Ordinal);
        Assert.Contains("was written by hand", Assert.Single(result.Findings).Problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stamped_section_that_was_edited_is_kept_and_reported_unless_overwriting_is_asked_for()
    {
        var card = Stamp("text\n", TestStatements.Grams(88)).Replace("8 device-hours", "about 8 device-hours", StringComparison.Ordinal);

        var kept = StampBytes(CardText.Bytes(card), TestStatements.Grams(99));
        var overwritten = StampBytes(CardText.Bytes(card), TestStatements.Grams(99), overwrite: true);

        Assert.Contains("about 8 device-hours", CardText.Raw(kept.Content), StringComparison.Ordinal);
        Assert.Contains("the stamped section was edited by hand", Assert.Single(kept.Findings).Problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("about", CardText.Raw(overwritten.Content), StringComparison.Ordinal);
        Assert.Empty(overwritten.Findings);
    }

    [Fact]
    public void A_checkout_with_other_line_ends_is_no_edit()
    {
        var card = Stamp("---\na: 1\n---\ntext\n", TestStatements.Grams(88)).Replace("\n", "\r\n", StringComparison.Ordinal);

        var result = StampBytes(CardText.Bytes(card), TestStatements.Grams(88));

        Assert.Empty(result.Findings);
        Assert.Equal(card, CardText.Raw(result.Content));
    }

    [Fact]
    public void The_placeholders_of_the_template_give_way_to_the_figures()
    {
        var stamped = Stamp(Placeholders, TestStatements.Grams(88));

        Assert.DoesNotContain("[More Information Needed]", stamped, StringComparison.Ordinal);
        Assert.Contains("estimated.\n\n<!-- greendefaults:begin ", stamped, StringComparison.Ordinal);
        Assert.Contains("<!-- greendefaults:end -->\n\n## Next\n", stamped, StringComparison.Ordinal);
        Assert.Equal(1, CountOf("## Environmental Impact", stamped));
        Assert.Equal(Placeholders, CardText.Unstamp(stamped, addedBlock: true));
    }

    [Fact]
    public void An_answer_between_placeholders_stays()
    {
        var card = Placeholders.Replace("Provider:** [More Information Needed]", "Provider:** our own rack", StringComparison.Ordinal);

        var stamped = Stamp(card, TestStatements.Grams(88));

        Assert.DoesNotContain("[More Information Needed]", stamped, StringComparison.Ordinal);
        Assert.Contains("\n- **Cloud Provider:** our own rack\n", stamped, StringComparison.Ordinal);
        Assert.Equal(1, CountOf("Cloud Provider", stamped));
        Assert.Equal(card, CardText.Unstamp(stamped, addedBlock: true));
        Assert.Equal(stamped, Stamp(stamped, TestStatements.Grams(88)));
    }

    [Theory]
    [InlineData("## environmental IMPACT  \n\nwords\n", true)]
    [InlineData("## Environmental Impact ##\nwords\n", true)]
    [InlineData("  ## Environmental Impact\nwords\n", true)]
    [InlineData("Environmental Impact\n---\nwords\n", true)]
    [InlineData("# Environmental Impact\nwords\n", false)]
    [InlineData("### Environmental Impact\nwords\n", false)]
    [InlineData("## Environmental Impacts\nwords\n", false)]
    [InlineData("    ## Environmental Impact\nwords\n", false)]
    [InlineData("- Environmental Impact\n---\nwords\n", false)]
    [InlineData("```md\n## Environmental Impact\n```\nwords\n", false)]
    [InlineData("~~~~\n~~~\n## Environmental Impact\n~~~~\nwords\n", false)]
    [InlineData("````\n```\n## Environmental Impact\n````\nwords\n", false)]
    [InlineData("<!--\n## Environmental Impact\n-->\nwords\n", false)]
    [InlineData("<pre>\n## Environmental Impact\n</pre>\nwords\n", false)]
    [InlineData("``` not a `fence\n## Environmental Impact\nwords\n", true)]
    public void The_section_is_found_where_a_reader_sees_it(string body, bool found)
    {
        var stamped = Stamp("text\n\n" + body, TestStatements.Grams(88));

        Assert.Equal(found, stamped.Contains(" heading=no ", StringComparison.Ordinal));
        Assert.Equal("text\n\n" + body, CardText.Unstamp(stamped, addedBlock: true));
        Assert.Equal(stamped, Stamp(stamped, TestStatements.Grams(88)));
    }

    [Fact]
    public void A_stamp_that_is_quoted_in_code_is_left_alone()
    {
        var quoted = Stamp("text\n", TestStatements.Grams(1));
        var card = $"# How cards look\n\n````\n{quoted}````\n";

        var stamped = Stamp(card, TestStatements.Grams(88));

        Assert.Contains($"````\n{quoted}````\n", stamped, StringComparison.Ordinal);
        Assert.Equal(stamped, Stamp(stamped, TestStatements.Grams(88)));
        Assert.Equal(2, CountOf("greendefaults:begin", stamped));
    }

    [Fact]
    public void Text_of_others_cannot_break_out_of_the_section_or_the_metadata()
    {
        const string Hostile = "<!-- greendefaults:end --> | `x` \\\\ **b** [l](u) é 🌱";
        var stamped = Stamp("text\n", TestStatements.Grams(88, name: Hostile));

        Assert.Equal(1, CountOf("<!-- greendefaults:end -->", stamped));
        var row = Encoding.UTF8.GetString(CardText.Bytes(stamped)).Split('\n').Single(line => line.Contains("b\\*\\*", StringComparison.Ordinal));
        Assert.StartsWith("| &lt;!-- greendefaults:end --&gt; \\| \\`x\\` \\\\ \\*\\*b\\*\\* \\[l\\](u) é 🌱 | training | ", row, StringComparison.Ordinal);
        Assert.Equal(stamped, Stamp(stamped, TestStatements.Grams(88, name: Hostile)));
    }

    [Fact]
    public void Metadata_text_is_quoted_for_every_reader_of_yaml()
    {
        var statement = TestStatements.FromFile(
            "device: \"x: \\\"y\\\" # \\\\ é 🌱\"\nactivities:\n  - { name: t, activity: training, device_hours: 1, watts: 9, intensity: 100 }\n");

        var stamped = Stamp("---\na: 1\n---\n", statement);

        Assert.Contains(CardText.Utf8("  hardware_used: \"x: \\\"y\\\" # \\\\ é 🌱\"\n"), stamped, StringComparison.Ordinal);
        Assert.Equal(stamped, Stamp(stamped, statement));
    }

    [Fact]
    public void What_readers_would_misread_is_left_out_of_the_metadata_and_the_section_says_why()
    {
        var stamped = Stamp("---\na: 1\n---\ntext\n", TestStatements.Grams(0.00009));

        Assert.Null(HubReader.EmissionsOf(CardText.Bytes(stamped)));
        Assert.StartsWith("---\na: 1\n---\ntext\n", stamped, StringComparison.Ordinal);
        Assert.Contains("0.00000009 kg CO2eq (0.00009 g)", stamped, StringComparison.Ordinal);
        Assert.Contains("The metadata of this card has no `co2_eq_emissions`: below 0.0001 g readers", stamped, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stamped_key_goes_when_its_figure_falls_below_what_readers_can_read()
    {
        const string Card = "---\na: 1\n---\ntext\n";

        var stamped = Stamp(Stamp(Card, TestStatements.Grams(5)), TestStatements.Grams(0.00001));

        Assert.StartsWith(Card, stamped, StringComparison.Ordinal);
        Assert.Equal(5, HubReader.EmissionsOf(CardText.Bytes(Stamp(stamped, TestStatements.Grams(5)))));
    }

    [Fact]
    public void Using_a_model_is_not_making_it()
    {
        var statement = TestStatements.FromFile("""
            activities:
              - { name: Training, activity: training, device_hours: 1, watts: 100, intensity: 1000, pue: 1 }
              - { name: Serving, activity: inference, device_hours: 1, watts: 900, intensity: 1000, pue: 1 }
            """);

        var stamped = Stamp("text\n", statement);

        Assert.Equal(100, HubReader.EmissionsOf(CardText.Bytes(stamped)));
        Assert.Contains("- **Carbon Emitted:** 0.1 kg CO2eq (100 g)", stamped, StringComparison.Ordinal);
        Assert.Contains("- **Use of the model:** 0.9 kg CO2eq (900 g)", stamped, StringComparison.Ordinal);
        Assert.Contains("| Serving | inference | 0.9 | 0.9 | ", stamped, StringComparison.Ordinal);
    }

    [Fact]
    public void Readers_see_the_written_value_over_twelve_orders_of_magnitude()
    {
        var random = new Random(11);
        for (var exponent = -4; exponent <= 8; exponent++)
        {
            for (var round = 0; round < 10; round++)
            {
                var grams = (1 + (random.NextDouble() * 8.9)) * Math.Pow(10, exponent);
                var stamped = Stamp("---\nlicense: mit\n---\ntext\n", TestStatements.Grams(grams));

                Assert.InRange(HubReader.EmissionsOf(CardText.Bytes(stamped)) ?? 0, grams * (1 - 5.1e-6), grams * (1 + 5.1e-6));
            }
        }
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

        var stamped = Stamp(card, TestStatements.Grams(88));

        Assert.Equal(card, CardText.Unstamp(stamped, addedBlock: false));
        Assert.Equal(stamped, Stamp(stamped, TestStatements.Grams(88)));
        Assert.Contains(" heading=no ", stamped, StringComparison.Ordinal);
    }

    private static int CountOf(string part, string text) => text.Split(part).Length - 1;

    private static string Stamp(string card, ImpactStatement statement)
    {
        var result = StampBytes(CardText.Bytes(card), statement);
        Assert.True(result.IsStamped, string.Join('\n', result.Findings));
        return CardText.Raw(result.Content);
    }

    private static CardStampResult StampBytes(byte[] card, ImpactStatement statement, bool overwrite = false)
        => new CardStamper("MODEL_CARD.md", statement, overwrite).Stamp(card);
}
