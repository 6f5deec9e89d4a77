namespace GreenBuildTasks.Tests.Cards;

/// <summary>What people write by hand is theirs.</summary>
public sealed class HandWrittenCardTests
{
    [Theory]
    [InlineData("co2_eq_emissions: 77")]
    [InlineData("co2_eq_emissions:\n  emissions: 77 # measured by us\n  source: \"a paper\"")]
    [InlineData("co2_eq_emissions: { emissions: 77 }")]
    [InlineData("co2_eq_emissions: \"77 g\"")]
    [InlineData("co2_eq_emissions: >-\n  seventy\n  seven")]
    public void Emissions_written_by_hand_are_kept_and_reported(string key)
    {
        var card = $"---\na: 1\n{key}\nz: 1\n---\ntext\n";

        var result = CardText.StampBytes(CardText.Bytes(card), TestStatements.Grams(88));

        var stamped = CardText.Raw(result.Content);
        Assert.StartsWith(card[..card.IndexOf("text", StringComparison.Ordinal)], stamped, StringComparison.Ordinal);
        Assert.Contains("was written by hand and differs from these figures", stamped, StringComparison.Ordinal);
        var finding = Assert.Single(result.Findings);
        Assert.Equal((FindingSeverity.Warning, "GRN8005", 3, 1), (finding.Severity, finding.Code, finding.Problem.Line, finding.Problem.Column));
        Assert.Contains("but the records give 0.088 kg CO2eq (88 g); it is kept", finding.Problem.Message, StringComparison.Ordinal);
        Assert.Equal(stamped, CardText.Stamp(stamped, TestStatements.Grams(88)));
    }

    [Theory]
    [InlineData("co2_eq_emissions: 77")]
    [InlineData("co2_eq_emissions: { emissions: 77 }")]
    [InlineData("co2_eq_emissions:\n  emissions: 77 # measured by us\n  source: |\n    a paper")]
    public void Emissions_written_by_hand_are_replaced_only_when_asked(string key)
    {
        var result = CardText.StampBytes(CardText.Bytes($"---\na: 1\n{key}\nz: 1\n---\ntext\n"), TestStatements.Grams(88), overwrite: true);

        Assert.Empty(result.Findings);
        Assert.Equal(88, HubReader.EmissionsOf(result.Content));
        Assert.Contains("\"\nz: 1\n---\n", CardText.Raw(result.Content), StringComparison.Ordinal);
    }

    [Fact]
    public void Emissions_written_by_hand_that_agree_are_nobodys_problem()
    {
        var result = CardText.StampBytes("---\nco2_eq_emissions: 88.0\n---\ntext\n"u8.ToArray(), TestStatements.Grams(88));

        Assert.Empty(result.Findings);
        Assert.StartsWith("---\nco2_eq_emissions: 88.0\n---\n", CardText.Raw(result.Content), StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_without_a_value_is_filled_and_its_comment_stays()
    {
        var stamped = CardText.Stamp("---\nco2_eq_emissions: # todo\nz: 1\n---\n", TestStatements.Grams(88));

        Assert.Equal(88, HubReader.EmissionsOf(CardText.Bytes(stamped)));
        Assert.Contains(" # todo\nz: 1\n---\n", stamped, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_records_replace_the_stamped_parts_only()
    {
        const string Card = "---\na: 1\n---\n# T\n\n## Environmental Impact\n\nOur own words.\n\n## Next\n";
        var first = CardText.Stamp(Card, TestStatements.Grams(88)).Replace("Our own words.", "Our better words.", StringComparison.Ordinal);

        var second = CardText.Stamp(first, TestStatements.Grams(99, "fine-tuning"));

        Assert.Equal(99, HubReader.EmissionsOf(CardText.Bytes(second)));
        Assert.DoesNotContain("88", second, StringComparison.Ordinal);
        Assert.Contains("training_type: \"fine-tuning\"", second, StringComparison.Ordinal);
        Assert.Equal(Card.Replace("own", "better", StringComparison.Ordinal), CardText.Unstamp(second));
    }

    [Fact]
    public void Metadata_that_a_client_wrote_anew_is_still_recognised()
    {
        var stamped = CardText.Stamp("---\na: 1\n---\ntext\n", TestStatements.Grams(88));
        var rewritten = stamped.Replace("\"", "", StringComparison.Ordinal)
            .Replace("  emissions: 88\n", "", StringComparison.Ordinal)
            .Replace("\n---\ntext", "\n  emissions: 88.0\nlast: 2\n---\ntext", StringComparison.Ordinal);

        var result = CardText.StampBytes(CardText.Bytes(rewritten), TestStatements.Grams(99));

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
        var card = CardText.Stamp("---\na: 1\n---\ntext\n", TestStatements.Grams(88)).Replace(old, edited, StringComparison.Ordinal);

        var result = CardText.StampBytes(CardText.Bytes(card), TestStatements.Grams(99));

        Assert.Contains(edited, CardText.Raw(result.Content), StringComparison.Ordinal);
        Assert.Contains("was written by hand", Assert.Single(result.Findings).Problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stamped_section_that_was_edited_is_kept_and_reported_unless_overwriting_is_asked_for()
    {
        var card = CardText.Stamp("text\n", TestStatements.Grams(88)).Replace("8 device-hours", "about 8 device-hours", StringComparison.Ordinal);

        var kept = CardText.StampBytes(CardText.Bytes(card), TestStatements.Grams(99));
        var overwritten = CardText.StampBytes(CardText.Bytes(card), TestStatements.Grams(99), overwrite: true);

        Assert.Contains("about 8 device-hours", CardText.Raw(kept.Content), StringComparison.Ordinal);
        Assert.Contains("the stamped section was edited by hand", Assert.Single(kept.Findings).Problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("about", CardText.Raw(overwritten.Content), StringComparison.Ordinal);
        Assert.Empty(overwritten.Findings);
    }

    [Fact]
    public void A_checkout_with_other_line_ends_is_no_edit()
    {
        var card = CardText.Stamp("---\na: 1\n---\ntext\n", TestStatements.Grams(88)).Replace("\n", "\r\n", StringComparison.Ordinal);

        var result = CardText.StampBytes(CardText.Bytes(card), TestStatements.Grams(88));

        Assert.Empty(result.Findings);
        Assert.Equal(card, CardText.Raw(result.Content));
    }
}
