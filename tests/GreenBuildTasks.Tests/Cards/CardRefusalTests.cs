namespace GreenBuildTasks.Tests.Cards;

/// <summary>Cards that cannot be stamped stay as they are, and the user hears why.</summary>
public sealed class CardRefusalTests
{
    [Theory]
    [InlineData("---\na: 1\nb: 2\na: 3\n---\n", 4, 1, "duplicate key 'a'")]
    [InlineData("---\nco2_eq_emissions: 1\nco2_eq_emissions: 2\n---\n", 3, 1, "duplicate key 'co2_eq_emissions'")]
    [InlineData("\n---\na: [1\n---\n", 3, 6, "not valid YAML")]
    [InlineData("---\n- a\n- b\n---\n", 2, 1, "the metadata must be keys with values, but is a list")]
    [InlineData("---\njust text\n---\n", 2, 1, "the metadata must be keys with values, but is text")]
    [InlineData("---\n{ a: 1 }\n---\n", 2, 1, "the metadata is written in braces")]
    public void Metadata_that_cannot_be_edited_is_refused_with_its_place(string card, int line, int column, string message)
    {
        var result = CardText.StampBytes(CardText.Bytes(card), TestStatements.Grams(5));

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
        var result = CardText.StampBytes(CardText.Bytes(card), TestStatements.Grams(5));

        Assert.Equal(card, CardText.Raw(result.Content));
        var finding = Assert.Single(result.Findings);
        Assert.Equal((FindingSeverity.Warning, "GRN8005", line), (finding.Severity, finding.Code, finding.Problem.Line));
        Assert.StartsWith(message, finding.Problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_stamped_blocks_are_refused()
    {
        var stamped = CardText.Stamp("text\n", TestStatements.Grams(5));
        var block = stamped[stamped.IndexOf("<!--", StringComparison.Ordinal)..];

        var result = CardText.StampBytes(CardText.Bytes(stamped + block), TestStatements.Grams(6));

        Assert.False(result.IsStamped);
        Assert.StartsWith("a second stamped block begins here", Assert.Single(result.Findings).Problem.Message, StringComparison.Ordinal);
    }
}
