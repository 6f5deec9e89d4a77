namespace GreenBuildTasks.Tests.Cards;

/// <summary>The block goes where a reader of the card sees the section.</summary>
public sealed class CardSectionTests
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
    public void The_placeholders_of_the_template_give_way_to_the_figures()
    {
        var stamped = CardText.Stamp(Placeholders, TestStatements.Grams(88));

        Assert.DoesNotContain("[More Information Needed]", stamped, StringComparison.Ordinal);
        Assert.Contains("estimated.\n\n<!-- greendefaults:begin ", stamped, StringComparison.Ordinal);
        Assert.Contains("<!-- greendefaults:end -->\n\n## Next\n", stamped, StringComparison.Ordinal);
        Assert.Equal(1, CardText.CountOf("## Environmental Impact", stamped));
        Assert.Equal(Placeholders, CardText.Unstamp(stamped));
    }

    [Fact]
    public void An_answer_between_placeholders_stays()
    {
        var card = Placeholders.Replace("Provider:** [More Information Needed]", "Provider:** our own rack", StringComparison.Ordinal);

        var stamped = CardText.Stamp(card, TestStatements.Grams(88));

        Assert.DoesNotContain("[More Information Needed]", stamped, StringComparison.Ordinal);
        Assert.Contains("\n- **Cloud Provider:** our own rack\n", stamped, StringComparison.Ordinal);
        Assert.Equal(1, CardText.CountOf("Cloud Provider", stamped));
        Assert.Equal(card, CardText.Unstamp(stamped));
        Assert.Equal(stamped, CardText.Stamp(stamped, TestStatements.Grams(88)));
    }

    [Theory]
    [InlineData("region: azure/westeurope", "Microsoft Azure")]
    [InlineData("region: aws/eu-north-1", "Amazon Web Services")]
    [InlineData("region: gcp/europe-west1", "Google Cloud")]
    [InlineData("country: SE", "not recorded")]
    public void The_provider_is_that_of_the_region(string location, string provider)
    {
        var statement = TestStatements.FromFile($"activities:\n  - {{ name: T, activity: training, it_energy: 5, location: {{ {location} }} }}\n");

        Assert.Contains($"\n- **Cloud Provider:** {provider}\n", CardText.Stamp("# M\n", statement), StringComparison.Ordinal);
    }

    [Fact]
    public void One_provider_does_not_stand_for_activities_that_name_none()
    {
        var statement = TestStatements.FromFile("""
            activities:
              - { name: A, activity: training, it_energy: 5, location: { region: aws/eu-north-1 } }
              - { name: B, activity: training, it_energy: 5, location: { country: SE } }
              - { name: C, activity: other, emissions: 5 }
            """);

        Assert.Contains("\n- **Cloud Provider:** Amazon Web Services; not recorded for the others\n", CardText.Stamp("# M\n", statement), StringComparison.Ordinal);
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
        var stamped = CardText.Stamp("text\n\n" + body, TestStatements.Grams(88));

        Assert.Equal(found, stamped.Contains(" heading=no ", StringComparison.Ordinal));
        Assert.Equal("text\n\n" + body, CardText.Unstamp(stamped));
        Assert.Equal(stamped, CardText.Stamp(stamped, TestStatements.Grams(88)));
    }

    [Fact]
    public void A_stamp_that_is_quoted_in_code_is_left_alone()
    {
        var quoted = CardText.Stamp("text\n", TestStatements.Grams(1));
        var card = $"# How cards look\n\n````\n{quoted}````\n";

        var stamped = CardText.Stamp(card, TestStatements.Grams(88));

        Assert.Contains($"````\n{quoted}````\n", stamped, StringComparison.Ordinal);
        Assert.Equal(stamped, CardText.Stamp(stamped, TestStatements.Grams(88)));
        Assert.Equal(2, CardText.CountOf("greendefaults:begin", stamped));
    }
}
