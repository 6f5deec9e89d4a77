using GreenBuildTasks.Cards;
using GreenBuildTasks.Reports;

namespace GreenBuildTasks.Tests.Cards;

/// <summary>What a stamped block says besides the fields of the template.</summary>
public sealed class CardContentTests
{
    private const string Green = """
        model: net-1
        activities:
          - { name: Training, activity: training, count: 8, hours: 10, device: A100 SXM4 80GB, watts: 400, pue: 1.5, location: { country: PL, intensity: 600 } }
          - { name: "Serving | EU", activity: inference, device_hours: 10, watts: 100, pue: 1.5, location: { country: PL, intensity: 600 } }
        what_if:
          - { name: In France, location: { country: FR, intensity: 57 }, only: [Training] }
          - { name: In Coal, location: { country: PL, intensity: 1200 } }
        """;

    [Fact]
    public void The_what_if_table_has_the_declared_and_the_published_choices_with_range_condition_and_source()
    {
        var stamped = Stamp();

        Assert.Contains("\n**What if**, for all activities together:\n\n| Choice | Emissions (kg CO2eq) | Range (kg CO2eq) | Saving | Condition | Source |\n|---|---|---|---|---|---|\n", stamped, StringComparison.Ordinal);
        // 48 kWh x 600 g and 1.5 kWh x 600 g: 28.8 + 0.9 kg; in France 48 x 57 g + 0.9 kg.
        Assert.Matches(@"\n\| In France \| 3\.636 \| [\d.]+ to [\d.]+ \| 87\.8 % \|  \| green\.yml", stamped);
        Assert.Matches(@"\n\| In Coal \| 59\.4 \| [\d.]+ to [\d.]+ \| -100 % \| emits more than now \| green\.yml \|\n", stamped);
        Assert.True(CardText.CountOf("\n| ", stamped.Split("**What if**")[1].Split("**Equivalents**")[0]) >= 4, stamped);
    }

    [Fact]
    public void Equivalents_name_their_source_and_year()
    {
        var stamped = Stamp();

        Assert.Contains("\n**Equivalents** of the 29.7 kg CO2eq of all activities:\n\n| Amount | Of | Source |\n|---|---|---|\n", stamped, StringComparison.Ordinal);
        Assert.Contains("\n| 170 | km in an average car in Europe | Green Algorithms v3.0 (30df2fe): Helmers et al. 2019 and UK conversion factors 2019, 2019 |\n", stamped, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0.5, "\n**Equivalents** of the 0.0005 kg CO2eq of all activities: too little for the usual comparisons.\n\n**Data sources")]
    [InlineData(2, "of all activities:\n\n| Amount | Of | Source |\n|---|---|---|\n| 0.0114 | km in an average car in Europe |")]
    public void A_comparison_that_says_nothing_is_left_out(double grams, string text)
        => Assert.Contains(text, CardText.Stamp("# M\n", TestStatements.Grams(grams)), StringComparison.Ordinal);

    [Fact]
    public void Every_input_is_listed_once_with_source_year_and_activities()
    {
        var stamped = Stamp();

        Assert.Contains("\n**Data sources and years:**\n\n| Input | Value | Source | Year | Activities |\n|---|---|---|---|---|\n", stamped, StringComparison.Ordinal);
        Assert.Contains("\n| pue | 1.5 | green.yml |  | Training; Serving \\| EU |\n", stamped, StringComparison.Ordinal);
        Assert.Contains("\n| watts | 400 W | green.yml |  | Training |\n", stamped, StringComparison.Ordinal);
        Assert.Contains("| 2024 |", CardText.Stamp("", TestStatements.FromFile("activities:\n  - { name: t, activity: training, device_hours: 1, watts: 1, location: { country: SE } }\n")), StringComparison.Ordinal);
    }

    [Fact]
    public void Waivers_and_justified_suppressions_are_listed_with_their_reasons()
    {
        var stamped = CardText.Stamp("text\n", TestStatements.FromFile(
            Green,
            new ReportException("waiver", "GRN8001", "Approved | by the board", "2027-01-31", "green-policy.yml:4"),
            new ReportException("suppression", "GRN2001", "A tiny <grid>", null, "src/Program.cs:7")));

        Assert.EndsWith(
            "\n**Exceptions** from the rules:\n\n| Rule | Kind | Reason | Until | Place |\n|---|---|---|---|---|\n"
            + "| GRN8001 | waiver | Approved \\| by the board | 2027-01-31 | green-policy.yml:4 |\n"
            + "| GRN2001 | suppression | A tiny &lt;grid&gt; |  | src/Program.cs:7 |\n<!-- greendefaults:end -->\n",
            stamped,
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_nobody_said_is_not_mentioned()
    {
        var stamped = CardText.Stamp("text\n", TestStatements.FromFile("activities:\n  - { name: t, activity: other, emissions: 0 kg }\n"));

        Assert.DoesNotContain("**Exceptions**", stamped, StringComparison.Ordinal);
        Assert.DoesNotContain("**Equivalents**", stamped, StringComparison.Ordinal);
        Assert.DoesNotContain("**What if**", stamped, StringComparison.Ordinal);
        Assert.DoesNotContain("Stamped for", stamped, StringComparison.Ordinal);
        Assert.DoesNotContain("![", stamped, StringComparison.Ordinal);
    }

    [Fact]
    public void The_block_names_its_model_and_project_and_shows_the_chart()
    {
        var stamp = new CardStamp(TestStatements.FromFile(Green)) { Project = "app", ChartFile = "MODEL CARD.app.emissions.svg" };

        var stamped = CardText.Stamp("text\n", stamp);

        Assert.Contains("\n- **Stamped for:** net-1, project app\n\n![Bar chart of the emissions in kg CO2eq by activity: Training 28.8, range ", stamped, StringComparison.Ordinal);
        Assert.Matches(@"modeled; Serving \\\| EU 0\.9, range [\d.]+ to [\d.]+, modeled\]\(MODEL%20CARD\.app\.emissions\.svg\)\n\n\| Activity ", stamped);
    }

    [Fact]
    public void A_block_of_many_inputs_stays_readable()
    {
        var activities = string.Concat(Enumerable.Range(1, 100).Select(number => $"  - {{ name: a{number}, activity: training, device_hours: {number}, watts: 1, intensity: 5 }}\n"));

        var stamped = CardText.Stamp("text\n", TestStatements.FromFile("activities:\n" + activities));

        Assert.Matches(@"\n\n\d+ more inputs are in report\.json\.\n", stamped);
        Assert.Contains("| a1; a2; a3; a4; a5; a6; and 94 more |", stamped, StringComparison.Ordinal);
    }

    private static string Stamp() => CardText.Stamp("text\n", TestStatements.FromFile(Green));
}
