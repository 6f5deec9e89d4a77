using GreenBuildTasks.Cards;
using GreenBuildTasks.Cards.Forms;
using GreenBuildTasks.Tests.Reports;
using GreenDefaults.Runtime.Estimation;

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

    [Theory]
    [InlineData(1.1, 1.1, 1.1)]
    [InlineData(1.1, 1.2, null)]
    public void An_input_is_that_of_the_activity_where_all_its_runs_have_the_same(double first, double second, double? value)
    {
        var inputs = new[] { new EstimateInput("pue", first, "", "a site", null), new EstimateInput("pue", second, "", "another site", null) };
        var activity = TestReports.Of(TestReports.Training.Estimate with { Inputs = inputs });

        Assert.Equal(value, TrainingHardware.Input(activity, "pue")?.Value);
    }

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
        var stamped = Stamp("# T\n", "google", Green.Replace("throughput: 150e12, device: A100 SXM4 80GB, watts: 400,", "throughput: 150e12, device: A100 SXM4 80GB, watts: 500, utilization: 0.8, host_watts: 30,", StringComparison.Ordinal));

        Assert.Contains(
            "\n## Implementation Information\n\n"
            + """
            |  | Train A | Train B |
            |---|---|---|
            | Datacenter Gross CO2e/kWh (kg/kWh when it was run) | 0.05 | 0.05 |
            | Datacenter Net CO2e/kWh (kg/kWh when it was run) | not recorded | not recorded |
            | Datacenter PUE (when it was run) | 1.1 | 1.1 |
            | Processor | A100 SXM4 80GB | A100 SXM4 80GB |
            | Chip Thermal Design Power (TDP in Watts) | 400 | 400 |
            | Measured System Average Power per Accelerator, including memory, network interface, fans, host CPU (W) | 400 (host not given) | 430 |
            | Measured Performance (TFLOPS/s) | not recorded | 150 |
            | Number of Chips | 8 | not recorded |
            | Training time (days) | 2 | not recorded |
            | Total Computation (floating point operations) | not recorded | 4.2E+22 |
            | Energy Consumption (MWh) | 0.169 | 36.79 |
            | Gross tCO2e for Model Training | 0.008448 | 1.839 |
            | Net tCO2e for Model Training | not recorded | not recorded |

            - **Use of the model:** 
            """.ReplaceLineEndings("\n"),
            stamped,
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_column_of_gpt_3_is_the_one_that_google_printed()
    {
        // Printed: 14.8 days, 1,287 MWh. By hand 14.8 days x 10,000 x 330 W x 1.1 are 1,289 MWh, because the days are rounded: 3.14E+23
        // operations at 24.6 TFLOPS/s take 14.77 days, which are 1,287 MWh.
        var stamped = Stamp("", "google", """
            activities:
              - { name: GPT-3, activity: training, device: V100 SXM2 32GB, count: 10000, flops: 3.14e23, throughput: 24.6e12, watts: 330, host_watts: 0, pue: 1.1, location: { country: US, intensity: 429 } }
            """);

        string[] expected = ["0.429", "not recorded", "1.1", "V100 SXM2 32GB", "300", "330", "24.6", "10000", "14.77", "3.14E+23", "1287", "552.1", "not recorded"];
        Assert.Equal(expected, Column(stamped));
    }

    [Fact]
    public void Rated_power_and_an_assumed_speed_are_not_called_measured()
    {
        var stamped = Stamp("", "google", """
            activities:
              - { name: t, activity: training, device: H100 SXM5 80GB, parameters: 1e9, tokens: 1e12, utilization_of_peak: 0.4, pue: 1.1, intensity: 50 }
            """);

        var column = Column(stamped);
        Assert.Equal(("700", "not recorded"), (column[4], column[5]));
        Assert.EndsWith(" (assumed share of the peak)", column[6], StringComparison.Ordinal);
    }

    [Fact]
    public void Hardware_that_the_catalogue_does_not_know_has_no_rated_power()
    {
        var column = Column(Stamp("", "google", "activities:\n  - { name: t, activity: training, device: Abacus 9, device_hours: 24, watts: 10, pue: 1.1, intensity: 50 }\n"));

        Assert.Equal(["Abacus 9", "not recorded", "10 (host not given)", "not recorded"], column[3..7]);
    }

    [Theory]
    [InlineData("meta")]
    [InlineData("google")]
    public void Emissions_of_another_basis_stand_in_their_own_column(string form)
    {
        var stamped = Stamp("", form, "activities:\n  - { name: t, activity: training, it_energy: 1000, pue: 1, location: { country: FR, intensity: 50, basis: market } }\n");

        Assert.Contains(
            form == "meta" ? "\n| t | not recorded | not recorded | not recorded | 0.05 |\n" : "\n| Gross tCO2e for Model Training | not recorded |\n| Net tCO2e for Model Training | 0.05 |\n",
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

    /// <summary>The cells of the only training.</summary>
    private static string[] Column(string stamped)
        => stamped.Split("|---|---|\n")[1].Split("\n\n")[0].Split('\n').Select(row => row.Split(" | ")[1].TrimEnd('|', ' ')).ToArray();

    private static string Stamp(string card, string form, string green)
        => CardText.Stamp(card, new CardStamp(TestStatements.FromFile(green)) { Form = CardForms.Find(form)! });
}
