using GreenBuildTasks.Cards;
using GreenBuildTasks.Cards.Forms;

namespace GreenBuildTasks.Tests.Cards;

/// <summary>The figures in the tables that other publishers of models use.</summary>
public sealed class CardFormTests
{
    private const string Green = """
        activities:
          - { name: Train A, activity: training, count: 8, hours: 48, device: A100 SXM4 80GB, watts: 400, pue: 1.1, location: { country: SE, intensity: 50 } }
          - { name: Train B, activity: training, parameters: 7e9, tokens: 1e12, throughput: 150e12, device: A100 SXM4 80GB, watts: 400, pue: 1.1, intensity: 50 }
          - { name: Serving, activity: inference, device_hours: 9, watts: 100, intensity: 50 }
        """;

    [Fact]
    public void The_form_of_meta_has_its_paragraphs_and_its_table()
    {
        var stamped = Stamp("# T\n\n## Hardware and Software\n\nOur words.\n\n## Next\n", "meta", Green);

        Assert.Contains("## Hardware and Software\n\n<!-- greendefaults:begin ", stamped, StringComparison.Ordinal);
        Assert.Contains("-->\n**Training Factors:** hardware: 8 x A100 SXM4 80GB; A100 SXM4 80GB; place: Sweden", stamped, StringComparison.Ordinal);
        Assert.Matches(@"\n\n\*\*Training Energy Use:\*\* [\d.]+ device-hours; [\d.]+ kWh including PUE, range .+ kWh\.\n", stamped);
        Assert.Matches(@"\n\n\*\*Training Greenhouse Gas Emissions:\*\* .+ kg CO2eq \(.+ g\), location-based, range .+ kg\.\n", stamped);
        Assert.Contains(
            "\n\n| | Training Time (GPU hours) | Training Power Consumption (W) | Training Location-Based Greenhouse Gas Emissions (tons CO2eq) "
            + "| Training Market-Based Greenhouse Gas Emissions (tons CO2eq) |\n|---|---|---|---|---|\n"
            + "| Train A | 384 | 400 | 0.008448 | not recorded |\n"
            // 6 x 7e9 x 1e12 FLOP at 150 TFLOP/s are 77,778 hours.
            + "| Train B | 77777.8 | 400 | 1.711 | not recorded |\n"
            + "| Total | 78161.8 |  | 1.72 | not recorded |\n\n- **Use of the model:** ",
            stamped,
            StringComparison.Ordinal);
        Assert.DoesNotContain("Environmental Impact", stamped, StringComparison.Ordinal);
    }

    [Fact]
    public void The_form_of_google_has_a_column_for_each_training()
    {
        var stamped = Stamp("# T\n", "google", Green);

        Assert.Contains("\n## Implementation Information\n\n|  | Train A | Train B |\n|---|---|---|\n| Processor | A100 SXM4 80GB | A100 SXM4 80GB |\n", stamped, StringComparison.Ordinal);
        Assert.Contains("\n| Number of chips | 8 | not recorded |\n| Training time (days) | 2 | not recorded |\n", stamped, StringComparison.Ordinal);
        Assert.Contains("\n| Total computation (floating point operations) | not recorded | 4.2E+22 |\n| Datacenter PUE | 1.1 | 1.1 |\n", stamped, StringComparison.Ordinal);
        Assert.Contains("\n| Datacenter gross CO2e/kWh (kg) | 0.05 | 0.05 |\n| Datacenter net CO2e/kWh (kg) | not recorded | not recorded |\n", stamped, StringComparison.Ordinal);
        Assert.Contains("\n| Energy consumption (MWh) | 0.169 | 34.22 |\n| Gross tCO2e for model training | 0.008448 | 1.711 |\n", stamped, StringComparison.Ordinal);
        Assert.Contains("\n| Net tCO2e for model training | not recorded | not recorded |\n", stamped, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("meta")]
    [InlineData("google")]
    public void Emissions_of_another_basis_stand_in_their_own_column(string form)
    {
        var stamped = Stamp("", form, "activities:\n  - { name: t, activity: training, it_energy: 1000, pue: 1, location: { country: FR, intensity: 50, basis: market } }\n");

        Assert.Contains(
            form == "meta" ? "\n| t | not recorded | not recorded | not recorded | 0.05 |\n" : "\n| Gross tCO2e for model training | not recorded |\n| Net tCO2e for model training | 0.05 |\n",
            stamped,
            StringComparison.Ordinal);
        Assert.DoesNotContain("location-based,", stamped, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("huggingface")]
    [InlineData("meta")]
    [InlineData("google")]
    public void Every_form_can_be_stamped_again_removed_and_has_all_tables(string form)
    {
        string[] footprints = [Green, "activities:\n  - { name: u, activity: inference, emissions: 1 kg }\n"];
        foreach (var green in footprints)
        {
            var stamped = Stamp("# T\n", form, green);

            Assert.Equal(stamped, Stamp(stamped, form, green));
            Assert.Equal("# T\n", CardText.Remove(stamped));
            Assert.Contains("\n| Activity | Kind | Energy (kWh) | ", stamped, StringComparison.Ordinal);
            Assert.Contains("\n- **Evidence:** ", stamped, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_card_may_change_its_form()
    {
        var first = Stamp("# T\n", "huggingface", Green);

        var changed = Stamp(first, "google", Green);

        Assert.Contains("## Implementation Information\n", changed, StringComparison.Ordinal);
        Assert.DoesNotContain("## Environmental Impact\n", changed, StringComparison.Ordinal);
        Assert.Equal(first, Stamp(changed, "huggingface", Green));
    }

    [Theory]
    [InlineData("", "huggingface")]
    [InlineData("META", "meta")]
    [InlineData("apple", null)]
    public void A_form_is_found_by_its_word(string word, string? expected) => Assert.Equal(expected, CardForms.Find(word)?.Word);

    private static string Stamp(string card, string form, string green)
        => CardText.Stamp(card, new CardStamp(TestStatements.FromFile(green)) { Form = CardForms.Find(form)! });
}
