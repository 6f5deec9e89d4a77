using GreenBuildTasks.Cards;

namespace GreenBuildTasks.Tests.Cards;

/// <summary>Several projects that stamp one card.</summary>
public sealed class SharedCardTests
{
    private const string Card = "---\nlicense: mit\n---\n# Model\n\n## Environmental Impact\n\nOur words.\n\n## Next\n";

    private static readonly CardStamp Training = new(TestStatements.Grams(1000)) { Project = "Train" };
    private static readonly CardStamp Tuning = new(TestStatements.FromFile(
        "activities:\n  - { name: Tuning, activity: fine-tuning, device: H100 SXM5 80GB, device_hours: 1, watts: 500, pue: 1, location: { country: FR, intensity: 50 } }\n"))
    {
        Project = "Tune",
    };

    [Fact]
    public void Each_project_has_its_block_and_the_metadata_is_their_sum()
    {
        var stamped = CardText.Stamp(CardText.Stamp(Card, Training), Tuning);

        Assert.Equal(1025, HubReader.EmissionsOf(CardText.Bytes(stamped)));
        Assert.Equal(2, CardText.CountOf("<!-- greendefaults:begin ", stamped));
        Assert.Contains("- **Stamped for:** project Train\n", stamped, StringComparison.Ordinal);
        Assert.Contains("- **Stamped for:** project Tune\n", stamped, StringComparison.Ordinal);
        Assert.Contains("  source: \"GreenDefaults (device_hours; ", stamped, StringComparison.Ordinal);
        Assert.Contains("  geographical_location: \"Sweden; France\"\n", stamped, StringComparison.Ordinal);
        Assert.Contains("  hardware_used: \"8 x A100 SXM4 80GB; H100 SXM5\"\n", stamped, StringComparison.Ordinal);
        Assert.DoesNotContain("training_type", stamped, StringComparison.Ordinal);
        Assert.Equal(1, CardText.CountOf("## Environmental Impact", stamped));
    }

    [Fact]
    public void Equal_emissions_of_other_inputs_are_not_the_same_footprint()
    {
        var other = new CardStamp(TestStatements.Energy(1000)) { Project = "Other" };

        var findings = new CardStamper("MODEL_CARD.md", other).Stamp(CardText.Bytes(CardText.Stamp(Card, Training))).Findings;

        Assert.DoesNotContain(findings, finding => finding.Severity == FindingSeverity.Warning);
    }

    [Fact]
    public void A_share_is_added_with_all_its_digits()
    {
        var stamped = CardText.Stamp(CardText.Stamp(Card, new CardStamp(TestStatements.Grams(123456.7)) { Project = "A" }), new CardStamp(TestStatements.Grams(1)) { Project = "B" });

        Assert.Equal(123458, HubReader.EmissionsOf(CardText.Bytes(stamped)));
    }

    [Fact]
    public void Removing_a_block_whose_blank_line_somebody_deleted_leaves_the_words_before_it()
    {
        var stamped = CardText.Stamp("# Model\n\nWords.", Training);
        var edited = stamped.Replace("Words.\n\n<!--", "Words.\n<!--", StringComparison.Ordinal);

        Assert.NotEqual(stamped, edited);
        Assert.EndsWith("# Model\n\nWords.", CardText.Remove(edited), StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_stamps_next_changes_only_what_is_new()
    {
        var stamped = CardText.Stamp(CardText.Stamp(Card, Training), Tuning);

        Assert.Equal(stamped, CardText.Stamp(stamped, Training));
        Assert.Equal(stamped, CardText.Stamp(stamped, Tuning));
        var more = CardText.Stamp(stamped, Training with { Statement = TestStatements.Grams(3000) });
        Assert.Equal(3025, HubReader.EmissionsOf(CardText.Bytes(more)));
        Assert.Equal(stamped, CardText.Stamp(more, Training));
        Assert.Equal(more, CardText.Stamp(more, Tuning));
    }

    [Fact]
    public void Removing_the_stamps_removes_those_of_all_projects()
    {
        string[] cards = [Card, "", "# T", "# T\n", "---\n---\n", Card.Replace("\n", "\r\n", StringComparison.Ordinal)];

        foreach (var card in cards)
        {
            var stamped = CardText.Stamp(CardText.Stamp(CardText.Stamp(card, Tuning), Training), Training with { Project = "None" });

            Assert.Equal(card, CardText.Unstamp(stamped));
            Assert.Equal(card, CardText.Remove(stamped));
        }
    }

    [Fact]
    public void The_user_hears_that_the_metadata_counts_another_project()
    {
        var stamped = CardText.Stamp(Card, Training);

        var finding = Assert.Single(new CardStamper("MODEL_CARD.md", Tuning).Stamp(CardText.Bytes(stamped)).Findings);

        Assert.Equal((FindingSeverity.Message, "GRN8005", 14), (finding.Severity, finding.Code, finding.Problem.Line));
        Assert.Contains("a stamped block of the project 'Train', and the metadata counts both", finding.Problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_user_hears_that_two_projects_count_one_footprint_twice()
    {
        var stamped = CardText.Stamp(Card, Training);

        var finding = Assert.Single(new CardStamper("MODEL_CARD.md", Training with { Project = "Eval" }).Stamp(CardText.Bytes(stamped)).Findings);

        Assert.Equal((FindingSeverity.Warning, "GRN8005", "MODEL_CARD.md", 14, 1), (finding.Severity, finding.Code, finding.Problem.File, finding.Problem.Line, finding.Problem.Column));
        Assert.Contains("the project 'Train' has the same activities and inputs as that of this project, so the metadata counts 1 kg CO2eq once for each", finding.Problem.Message, StringComparison.Ordinal);
        Assert.Contains("give both projects the same GreenCardProject, run the target GreenRemoveStamps and stamp", finding.Problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Either_of_two_projects_with_one_footprint_hears_of_the_other_one_whatever_the_order()
    {
        var both = CardText.Stamp(CardText.Stamp(CardText.Stamp(Card, Tuning), Training), Training with { Project = "Eval" });

        Assert.Equal(["Tune: Message", "Eval: Warning"], Heard(both, Training));
        Assert.Equal(["Tune: Message", "Train: Warning"], Heard(both, Training with { Project = "Eval" }));
        Assert.Equal(["Train: Message", "Eval: Message"], Heard(both, Tuning));
    }

    [Fact]
    public void What_the_warning_asks_for_ends_it()
    {
        var both = CardText.Stamp(CardText.Stamp(Card, Training), Training with { Project = "Eval" });
        Assert.Equal(2000, HubReader.EmissionsOf(CardText.Bytes(both)));

        var named = Training with { Project = "Net" };
        var once = CardText.Stamp(CardText.Stamp(CardText.Remove(both), named), named);

        Assert.Equal(1000, HubReader.EmissionsOf(CardText.Bytes(once)));
        Assert.Empty(Heard(once, named));
    }

    [Fact]
    public void Equal_figures_that_the_metadata_does_not_count_are_no_reason_to_warn()
    {
        var serving = new CardStamp(TestStatements.Grams(500, "inference")) { Project = "Serve" };

        Assert.Equal(["Serve: Message"], Heard(CardText.Stamp(Card, serving), serving with { Project = "Serve2" }));
    }

    [Fact]
    public void A_project_that_only_uses_the_model_adds_nothing_to_the_metadata()
    {
        var serving = new CardStamp(TestStatements.Grams(500, "inference")) { Project = "Serve" };

        var stamped = CardText.Stamp(CardText.Stamp(Card, serving), Training);

        Assert.Equal(1000, HubReader.EmissionsOf(CardText.Bytes(stamped)));
        Assert.Contains("The metadata of this card counts nothing of these figures: only the use of the model is recorded, not its making.", stamped, StringComparison.Ordinal);
        Assert.Equal(stamped, CardText.Stamp(stamped, serving));
        Assert.Equal(Card, CardText.Remove(stamped));
    }

    [Fact]
    public void A_block_that_was_edited_by_hand_does_not_keep_the_other_from_being_stamped()
    {
        var edited = CardText.Stamp(CardText.Stamp(Card, Training), Tuning).Replace("8 device-hours", "about 8 device-hours", StringComparison.Ordinal);

        var stamped = CardText.Stamp(edited, Tuning with { Statement = TestStatements.Grams(5) });

        Assert.Contains("about 8 device-hours", stamped, StringComparison.Ordinal);
        Assert.Equal(1005, HubReader.EmissionsOf(CardText.Bytes(stamped)));
        var kept = new CardStamper("MODEL_CARD.md", Training with { Statement = TestStatements.Grams(2000) }).Stamp(CardText.Bytes(stamped));
        Assert.Contains("edited by hand", kept.Findings.Single(finding => finding.Severity == FindingSeverity.Warning).Problem.Message, StringComparison.Ordinal);
        Assert.False(kept.IsBlockCurrent);
    }

    [Theory]
    [InlineData("My.Net", "My.Net")]
    [InlineData(" a b/c ", "a_b_c")]
    [InlineData("--> <!--", "--____--")]
    [InlineData("Größe", "Größe")]
    [InlineData("", "none")]
    public void Any_project_name_gives_an_identity_that_survives_the_card(string name, string expected)
    {
        var id = CardStamp.ProjectId(name);
        var stamped = CardText.Stamp(Card, Training with { Project = id });

        Assert.Equal(expected, id);
        Assert.Equal(stamped, CardText.Stamp(stamped, Training with { Project = id }));
        Assert.Equal(1, CardText.CountOf("<!-- greendefaults:begin ", stamped));
        Assert.Equal(2, CardText.CountOf("-->", stamped.Split("## Next")[0].Split("Impact")[1]));
    }

    [Theory]
    [InlineData("grams=1000", "grams=NaN")]
    [InlineData("grams=1000", "grams=-5")]
    [InlineData("grams=1000", "grams=1e999")]
    [InlineData("evidence=modeled", "evidence=7")]
    public void A_share_that_was_made_useless_is_not_counted(string field, string broken)
    {
        var stamped = CardText.Stamp(Card, Training);
        Assert.Contains(field, stamped, StringComparison.Ordinal);

        var both = CardText.Stamp(stamped.Replace(field, broken, StringComparison.Ordinal), Tuning);

        Assert.Equal(25, HubReader.EmissionsOf(CardText.Bytes(both)));
    }

    /// <summary>The projects that the user hears of when a card is stamped, in the order of the card.</summary>
    private static IEnumerable<string> Heard(string card, CardStamp stamp)
        => new CardStamper("MODEL_CARD.md", stamp).Stamp(CardText.Bytes(card)).Findings
            .Select(finding => $"{finding.Problem.Message.Split('\'')[1]}: {finding.Severity}");
}
