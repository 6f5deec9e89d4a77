namespace GreenBuildTasks.Tests.Policy;

/// <summary>GRN8005: what a card must say.</summary>
public sealed class CardRuleTests : IDisposable
{
    private const string Complete = """
        ---
        license: mit
        co2_eq_emissions:
          emissions: 149200
          source: "measured"
        ---
        # Net

        ## Environmental Impact

        - **Hardware Type:** A100
        - **Hours used:** 12
        """;

    private readonly PolicyProject _project = new();

    public void Dispose() => _project.Dispose();

    [Theory]
    [InlineData("license", 0)]
    [InlineData("co2_eq_emissions", 0)]
    [InlineData("co2_eq_emissions.source", 0)]
    [InlineData("Environmental Impact", 0)]
    [InlineData("hardware type", 0)]
    [InlineData("tags", 2)]
    [InlineData("co2_eq_emissions.hardware_used", 3)]
    [InlineData("license.name", 2)]
    [InlineData("Carbon Emitted", 9)]
    public void A_required_field_is_looked_for_and_its_absence_reported_where_it_belongs(string field, int line)
    {
        _project.Policy($"required_card_fields: [{field}]\n").Card("MODEL_CARD.md", Complete);

        var findings = _project.Check().Findings;

        Assert.Equal(line == 0 ? [] : [("GRN8005", "MODEL_CARD.md", line, $"The card lacks '{field}', which green-policy.yml(1) requires.")], findings);
    }

    [Theory]
    [InlineData("---\nco2_eq_emissions:\n---\n")]
    [InlineData("---\nco2_eq_emissions: []\n---\n")]
    [InlineData("---\nco2_eq_emissions: {}\n---\n")]
    [InlineData("---\nco2_eq_emissions: ''\n---\n")]
    [InlineData("---\nco2_eq_emissions: null\n---\n")]
    [InlineData("---\nco2_eq_emissions: [a\n---\n")]
    [InlineData("# no metadata\n")]
    [InlineData("")]
    public void Nothing_is_no_answer(string card)
    {
        _project.Policy("required_card_fields: [co2_eq_emissions]\n").Card("MODEL_CARD.md", card);

        Assert.Equal("GRN8005", _project.Check().Only.Code);
    }

    [Theory]
    [InlineData("- **Hardware Type:** [More Information Needed]\n")]
    [InlineData("```\n- **Hardware Type:** A100\n```\n")]
    [InlineData("## Other\n\n- **Hardware Type:** A100\n")]
    public void A_placeholder_code_or_another_section_does_not_answer_a_field(string text)
    {
        _project.Policy("required_card_fields: [Hardware Type]\n").Card("MODEL_CARD.md", "## Environmental Impact\n\n" + text);

        Assert.Equal(("GRN8005", 1), (_project.Check().Only.Code, _project.Check().Only.Line));
    }

    [Fact]
    public void All_that_is_missing_in_a_card_is_one_finding_and_every_card_is_looked_at()
    {
        _project.Policy("required_card_fields: [a, license, b]\n").Card("A.md", Complete).Card("B.md", "# B\r\n");

        Assert.Equal(
            ["The card lacks 'a', 'b', which green-policy.yml(1) requires.", "The card lacks 'a', 'license', 'b', which green-policy.yml(1) requires."],
            _project.Check().Findings.Select(finding => finding.Message));
    }

    [Fact]
    public void A_card_that_is_not_text_is_not_complete()
    {
        _project.Policy("required_card_fields: [license]\n").Card("A.md", "");
        File.WriteAllBytes(_project.PathOf("A.md"), [0xC3, 0x28]);

        Assert.Equal("The card is not UTF-8 text.", _project.Check().Only.Message);
    }
}
