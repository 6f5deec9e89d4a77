using GreenBuildTasks.Cards;
using GreenBuildTasks.Cards.Forms;

namespace GreenBuildTasks.Tests.Cards;

/// <summary>What people who read a stamped card stumbled over.</summary>
public sealed class CardReadingTests
{
    private const string Fields = """
        # Net

        ## Environmental Impact

        - **Hardware Type:** [More Information Needed]
        - **Hours used:** about five days
        - **Cloud Provider:** our own rack
        - **Carbon Emitted:** 3 kg

        """;

    [Fact]
    public void A_field_with_two_answers_is_reported_at_the_line_of_the_hand_written_one()
    {
        var findings = Findings(Fields, TestStatements.Grams(1000));

        Assert.Equal(
            [(FindingSeverity.Message, 6, "'Hours used'"), (FindingSeverity.Warning, 8, "'Carbon Emitted'")],
            findings.Select(finding => (finding.Severity, finding.Problem.Line, finding.Problem.Message.Split(" is answered here by hand and ")[0])));
        Assert.All(findings, finding => Assert.Equal("GRN8005", finding.Code));
    }

    [Theory]
    [InlineData("3 kg", true)]
    [InlineData("0.9 kg of CO2", true)]
    [InlineData("about as much as a kettle", true)]
    [InlineData("1000 g", false)]
    [InlineData("1 kg CO2eq, measured in May", false)]
    [InlineData("0.992 kg", false)]
    public void Only_a_figure_that_differs_is_a_warning(string answer, bool isWarning)
    {
        var card = Fields.Replace("3 kg", answer, StringComparison.Ordinal);

        var finding = Findings(card, TestStatements.Grams(1000)).Single(finding => finding.Problem.Line == 8);

        Assert.Equal(isWarning ? FindingSeverity.Warning : FindingSeverity.Message, finding.Severity);
        Assert.Equal(isWarning, finding.Problem.Message.Contains("does not say what the records give, 1 kg", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("meta")]
    [InlineData("google")]
    public void Other_forms_have_no_such_fields(string form)
    {
        var card = Fields.Replace("Environmental Impact", CardForms.Find(form)!.Title, StringComparison.Ordinal);

        Assert.Empty(new CardStamper("MODEL_CARD.md", new CardStamp(TestStatements.Grams(1000)) { Form = CardForms.Find(form)! }).Stamp(CardText.Bytes(card)).Findings);
    }

    [Fact]
    public void A_placeholder_with_a_blank_behind_it_is_no_answer()
    {
        var card = "## Environmental Impact\n\n- **Cloud Provider:** [More Information Needed] \n- **Carbon Emitted:** [More Information Needed]\t\n";

        Assert.Empty(Findings(card, TestStatements.Grams(1000)));
        Assert.Contains("- **Cloud Provider:** not recorded\n", CardText.Stamp(card, TestStatements.Grams(1000)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_section_is_reported_at_its_heading_and_the_first_one_is_stamped()
    {
        const string Twice = "# Net\n\n## Environmental Impact\n\nSee below.\n\n## Training\n\nEnvironmental impact\n---\n\nWords.\n\n## Environmental Impact\n";

        var finding = Assert.Single(Findings(Twice, TestStatements.Grams(1000)));

        Assert.Equal((FindingSeverity.Warning, "GRN8005", 9), (finding.Severity, finding.Code, finding.Problem.Line));
        Assert.Contains("the section 'Environmental Impact' begins here a second time", finding.Problem.Message, StringComparison.Ordinal);
        Assert.StartsWith("See below.", CardText.Stamp(Twice, TestStatements.Grams(1000)).Split("<!-- greendefaults:end -->\n\n")[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_declared_figure_has_no_range_from_itself_to_itself()
    {
        var stamped = CardText.Stamp("", TestStatements.FromFile("activities:\n  - { name: Flights, activity: other, emissions: 1.2 t }\n"));

        Assert.Contains("- **Carbon Emitted:** 1200 kg CO2eq (1200000 g), location-based, range not stated\n", stamped, StringComparison.Ordinal);
        Assert.Contains("| Flights | other | not known | 1200 | not stated | declared | declared in green.yml |\n", stamped, StringComparison.Ordinal);
        Assert.DoesNotContain("1200 to 1200", EmissionsChart.Describe(TestStatements.FromFile("activities:\n  - { name: Flights, activity: other, emissions: 1.2 t }\n")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(123_456_000, "123456000")]
    [InlineData(1e9, "1E+9")]
    [InlineData(3.14e23, "3.14E+23")]
    [InlineData(-2.5e9, "-2.5E+9")]
    [InlineData(0.35, "0.35")]
    public void Nobody_has_to_count_zeros(double value, string expected) => Assert.Equal(expected, FigureText.Input(value));

    [Fact]
    public void Travel_does_not_make_the_hours_of_all_trainings_unknown()
    {
        var statement = TestStatements.FromFile("""
            activities:
              - { name: Train, activity: training, device_hours: 100, watts: 400, pue: 1.1, intensity: 50 }
              - { name: Tune, activity: fine-tuning, device_hours: 20, watts: 400, pue: 1.1, intensity: 50 }
              - { name: Flights, activity: other, emissions: 1.2 t }

            """);

        Assert.Contains("| Total | 120 |  |", CardText.Stamp("", new CardStamp(statement) { Form = CardForms.Find("meta")! }), StringComparison.Ordinal);
    }

    [Fact]
    public void Digits_that_are_grouped_as_in_the_card_of_Bloom_are_a_number()
    {
        var finding = Assert.Single(Findings("---\nco2_eq_emissions:\n  emissions: 24_700_000\n---\n# Bloom\n", TestStatements.Grams(1000)));

        Assert.Contains("says 24700000 g, but the records give 1 kg", finding.Problem.Message, StringComparison.Ordinal);
    }

    private static IReadOnlyList<CardFinding> Findings(string card, ImpactStatement statement)
        => new CardStamper("MODEL_CARD.md", new CardStamp(statement)).Stamp(CardText.Bytes(card)).Findings;
}
