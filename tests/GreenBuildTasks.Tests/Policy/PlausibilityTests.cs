using GreenBuildTasks.Cards;
using GreenBuildTasks.Policy.Plausibility;
using GreenBuildTasks.Tests.Footprint;
using GreenDefaults.Runtime.Estimation;

namespace GreenBuildTasks.Tests.Policy;

/// <summary>GRN8006: figures that cannot be right, first of all those that were published.</summary>
public sealed class PlausibilityTests : IDisposable
{
    private const string MetaHeader = """
        # Llama

        ## Hardware and Software

        | | Training Time (GPU hours) | Training Power Consumption (W) | Training Location-Based Greenhouse Gas Emissions (tons CO2eq) | Training Market-Based Greenhouse Gas Emissions (tons CO2eq) |
        | :---- | :---: | :---: | :---: | :---: |

        """;

    private readonly PolicyProject _project = new();

    public void Dispose() => _project.Dispose();

    [Theory]
    [InlineData("| Llama 3.3 70B | 7.0M | 700 | 12.9 | 0 |", true)]
    [InlineData("| Llama 3.1 8B | 1.46M | 700 | 420 | 0 |", false)]
    [InlineData("| Llama 3.1 70B | 7.0M | 700 | 2,040 | 0 |", false)]
    [InlineData("| Llama 3.1 405B | 30.84M | 700 | 8,930 | 0 |", false)]
    [InlineData("| Total | 39.3M | | 11,390 | 0 |", false)]
    [InlineData("| In grams | 7.0M | 700 | 2,040,000,000 | 0 |", true)]
    public void The_published_12_9_t_for_7_million_hours_is_found_and_the_right_rows_are_not(string row, bool isWrong)
    {
        _project.Card("MODEL_CARD.md", MetaHeader + row + "\n");

        var answer = _project.Check();

        Assert.Equal(isWrong ? [("GRN8006", "MODEL_CARD.md", 7)] : [], answer.Findings.Select(finding => (finding.Code, finding.File, finding.Line)));
        Assert.Equal("no policy", answer.Verdict);
    }

    [Fact]
    public void The_message_about_12_9_t_names_the_figures_and_the_bound()
    {
        _project.Card("MODEL_CARD.md", MetaHeader + "| Llama 3.3 70B | 7.0M | 700 | **12.9** | 0 |\n");

        var message = _project.Check().Only.Message;

        Assert.StartsWith("Emissions of 12900 kg CO2eq for 7000000 device-hours of 700 W imply at most 8.776 g CO2eq/kWh, less than the cleanest country has (", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("energy", "31.22 t", "0.4 kWh")]
    [InlineData("ten million", "31.22 t", "18 kWh")]
    public void The_published_31_22_t_for_0_4_kWh_are_found_in_a_card(string what, string carbon, string energy)
    {
        _project.Card("MODEL_CARD.md", $"## Environmental Impact\n\n- **Carbon Emitted:** {carbon} CO2eq\n- **Energy:** {energy}\n");

        var finding = _project.Check().Only;

        Assert.True(finding is { Code: "GRN8006", Line: 3 }, what);
        Assert.Contains("more than the 1500 g/kWh times a PUE of 3 that any grid emits", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_published_31_22_t_for_0_4_kWh_are_found_in_a_run()
    {
        _project.Run(TestRuns.Create() with { EnergyKWh = UncertainValue.Exact(0.4), EmissionsGrams = UncertainValue.Exact(31.22e6) });

        var finding = _project.Check().Only;

        Assert.Equal("GRN8006", finding.Code);
        Assert.StartsWith("The run 'demo': emissions of 31220 kg CO2eq for 0.4 kWh imply at least 78050000 g CO2eq/kWh", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Metadata_in_kilograms_instead_of_grams_is_found()
    {
        // 149.2 kg, once written as a number of kilograms where readers expect grams, for 433 kWh.
        var card = "---\nco2_eq_emissions: {0}\n---\n\n## Environmental Impact\n\n- **Energy:** 433 kWh\n";
        _project.Card("MODEL_CARD.md", card.Replace("{0}", "149.2", StringComparison.Ordinal));
        Assert.Equal(("GRN8006", 2), (_project.Check().Only.Code, _project.Check().Only.Line));

        _project.Write("MODEL_CARD.md", card.Replace("{0}", "{ emissions: 149200 }", StringComparison.Ordinal));
        Assert.Empty(_project.Check().Findings);
    }

    [Theory]
    [InlineData("- **Carbon Emitted:** 1,5 kg\n- **Energy:** 0.001 kWh\n")]
    [InlineData("- **Carbon Emitted:** unknown\n- **Energy:** 1 kWh\n")]
    [InlineData("- **Carbon Emitted:** 5\n- **Energy:** 1 kWh\n")]
    [InlineData("- **Carbon Emitted:** 2 kg\n- **Energy:** 4 kWh\n- **Hours used:** 12 device-hours\n- **Hardware Type:** A100 SXM4 80GB\n")]
    [InlineData("| Emissions (kg CO2eq) | Energy (kWh) |\n|---|---|\n| 400 | 1000 |\n| n/a | 5 |\n| 5 | |\n| 1e999 | 1 |\n")]
    [InlineData("| Carbon intensity (kg CO2eq/kWh) | Energy (kWh) |\n|---|---|\n| 400 | 1 |\n")]
    public void What_is_right_or_not_clear_is_no_finding(string text)
    {
        _project.Card("MODEL_CARD.md", "## Environmental Impact\n\n" + text);

        Assert.Empty(_project.Check().Findings);
    }

    [Theory]
    [InlineData("- **Carbon Emitted:** 200 kg\n- **Energy:** 1 MWh\n- **Hours used:** 12 device-hours\n- **Hardware Type:** A100 SXM4 80GB\n", "1000 kWh are not the energy of 12 device-hours of 400 W")]
    [InlineData("| Model | Emissions (t CO2eq) | Energy (kWh) |\n|---|---|---|\n| a | 400 | 1000 |\n", "imply at least 400000 g")]
    public void Figures_that_contradict_each_other_are_found(string text, string message)
    {
        _project.Card("MODEL_CARD.md", "## Environmental Impact\n\n" + text);

        Assert.Contains(message, _project.Check().Only.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_build_wrote_into_a_card_is_no_contradiction()
    {
        _project.Card("MODEL_CARD.md", "# Net\n").Green("""
            activities:
              - { name: Flights, activity: other, emissions: 6 t }
              - { name: Training, activity: training, device: A100 SXM4 80GB, device_hours: 1, intensity: 20 }
              - { name: Cluster, activity: training, energy: 1 MWh, intensity: 20 }
            """);
        var stamp = new StampModelCards
        {
            BuildEngine = new RecordingBuildEngine(),
            Cards = [new Microsoft.Build.Utilities.TaskItem(_project.PathOf("MODEL_CARD.md"))],
            FootprintFile = _project.PathOf("green.yml"),
            InPlace = true,
        };
        Assert.True(stamp.Execute());
        Assert.Contains("Carbon Emitted", File.ReadAllText(_project.PathOf("MODEL_CARD.md")), StringComparison.Ordinal);

        Assert.Empty(_project.Check().Findings);
    }

    [Theory]
    [InlineData("device: A100 SXM4 80GB, watts: 480, intensity: 100", null)]
    [InlineData("device: A100 SXM4 80GB, watts: 481, intensity: 100", "481 W for one A100 SXM4 80GB are more than 1.2 times its rated power of 400 W")]
    public void The_power_of_a_device_has_a_bound(string keys, string? message)
    {
        _project.Green($"activities:\n  - {{ name: t, activity: training, device_hours: 1, {keys} }}\n");

        var findings = _project.Check().Findings;

        Assert.Equal(message is null ? 0 : 1, findings.Count);
        Assert.All(findings, finding => Assert.StartsWith($"'t': {message}", finding.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(3000, 0)]
    [InlineData(3000.1, 1)]
    public void A_run_has_at_most_1500_grams_for_a_kilowatt_hour(double grams, int findings)
    {
        // 2 kWh with the building.
        _project.Run(TestRuns.Create(grams: grams));

        Assert.Equal(findings, _project.Check().Findings.Count);
    }

    [Theory]
    [InlineData("4.5 kg", 0)]
    [InlineData("4.51 kg", 1)]
    public void In_a_card_the_energy_may_lack_a_PUE_of_3(string carbon, int findings)
    {
        _project.Card("MODEL_CARD.md", $"## Environmental Impact\n\n- **Carbon Emitted:** {carbon}\n- **Energy:** 1 kWh\n");

        Assert.Equal(findings, _project.Check().Findings.Count);
    }

    [Theory]
    [InlineData("1.2 kWh", 0)]
    [InlineData("1.19 kWh", 1)]
    [InlineData("18 kWh", 0)]
    [InlineData("18.1 kWh", 1)]
    public void The_energy_of_a_card_is_0_3_to_4_5_times_hours_and_rated_power(string energy, int findings)
    {
        // 10 hours of 400 W; 1 kg is between the cleanest country and the worst grid for all of these energies.
        _project.Card("MODEL_CARD.md", $"## Environmental Impact\n\n- **Carbon Emitted:** 1 kg\n- **Energy:** {energy}\n- **Hours used:** 10 device-hours\n- **Hardware Type:** A100 SXM4 80GB\n");

        Assert.Equal(findings, _project.Check().Findings.Count);
    }

    [Theory]
    [InlineData("6749", 0)]
    [InlineData("6751", 1)]
    public void Without_an_energy_it_is_at_most_1_5_times_hours_and_rated_power(string kilograms, int findings)
    {
        // 1 MWh, so at most 1.5 MWh of 1,500 g with a PUE of 3.
        _project.Card("MODEL_CARD.md", Table(kilograms));

        Assert.Equal(findings, _project.Check().Findings.Count);
    }

    [Theory]
    [InlineData(1.001, 0)]
    [InlineData(0.999, 1)]
    public void Without_an_energy_it_is_at_least_0_3_times_hours_and_rated_power(double share, int findings)
    {
        // 0.3 MWh of the cleanest country.
        var kilograms = 0.3 * PlausibleBounds.CleanestCountry.Intensity.GramsPerKilowattHour * share;
        _project.Card("MODEL_CARD.md", Table(kilograms.ToString("F6", System.Globalization.CultureInfo.InvariantCulture)));

        Assert.Equal(findings, _project.Check().Findings.Count);
    }

    [Theory]
    [InlineData(4.04, 0)]
    [InlineData(4.05, 1)]
    public void The_wall_clock_may_be_off_by_1_percent(double deviceHours, int findings)
    {
        // 8 devices for the half an hour that the run lasted.
        var hours = (deviceHours / 8).ToString(System.Globalization.CultureInfo.InvariantCulture);
        _project.Run(TestRuns.Create("Training")).Green($"activities:\n  - {{ name: Training, activity: training, count: 8, hours: {hours}, watts: 400, intensity: 36 }}\n");

        Assert.Equal(findings, _project.Check().Findings.Count);
    }

    [Theory]
    [InlineData("2026-03-02", 1)]
    [InlineData("2026-03-03", 0)]
    public void A_run_may_start_the_day_after_the_build_where_clocks_differ(string today, int findings)
    {
        // Midnight that begins the second day after 2 March is still allowed; a moment later is not.
        _project.Run(TestRuns.Create() with { StartedUtc = new DateTimeOffset(2026, 3, 4, 0, 0, 1, TimeSpan.Zero) });
        _project.Date = today;

        Assert.Equal(findings, _project.Check().Findings.Count);
    }

    private static string Table(string kilograms)
        => $"# Net\n\n| Model | GPU hours | Power (W) | Emissions (kg CO2eq) |\n|---|---|---|---|\n| a | 2500 | 400 | {kilograms} |\n";

    [Fact]
    public void Devices_cannot_work_longer_than_the_runs_of_their_activity_lasted()
    {
        // The run lasted half an hour.
        _project.Run(TestRuns.Create("Training")).Green("activities:\n  - { name: Training, activity: training, count: 8, hours: 0.5, watts: 400, intensity: 36 }\n");
        Assert.Empty(_project.Check().Findings);

        _project.Green("activities:\n  - { name: Training, activity: training, count: 8, hours: 4, watts: 400, intensity: 36 }\n");

        Assert.Equal(
            ("GRN8006", "green.yml", 2, "'Training': 32 device-hours of 8 devices take longer than the 0.5 h that its runs lasted."), _project.Check().Only);
    }

    [Fact]
    public void A_run_of_the_future_is_found()
    {
        _project.Run(TestRuns.Create());
        _project.Date = "2026-03-03";
        Assert.Empty(_project.Check().Findings);

        _project.Date = "2026-03-01";

        Assert.Contains("it started on 2026-03-04, after the day of this build", _project.Check().Only.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_policy_it_is_a_warning_even_where_findings_are_errors()
    {
        _project.Run(TestRuns.Create(grams: 1e9));

        Assert.True(_project.Check("error").Succeeded);
        Assert.Equal("GRN8006", _project.Check("error").Only.Code);
        Assert.Empty(_project.Check("off").Findings);

        _project.Policy("severity: { GRN8001: off }\n");
        Assert.False(_project.Check("error").Succeeded);
        _project.Policy("severity: { GRN8006: off }\n");
        Assert.Empty(_project.Check("error").Findings);
    }

    [Theory]
    [InlineData("7.0M", 7e6)]
    [InlineData("11,390", 11390.0)]
    [InlineData("1.5 million", 1.5e6)]
    [InlineData("12 device-hours", 12.0)]
    [InlineData("~33000", 33000.0)]
    [InlineData("1,5", null)]
    [InlineData("1.000.000", null)]
    [InlineData("-5", null)]
    [InlineData("NaN", null)]
    [InlineData("1e999", null)]
    [InlineData("", null)]
    public void Numbers_are_read_as_people_write_them_or_not_at_all(string text, double? expected) => Assert.Equal(expected, WrittenNumber.Plain(text));

    [Theory]
    [InlineData("2 kg CO2eq (2000 g)", 2000.0)]
    [InlineData("12.9 tons", 12.9e6)]
    [InlineData("500 tonnes CO2eq", 500e6)]
    [InlineData("3t", 3e6)]
    [InlineData("5 kWh", null)]
    [InlineData("5", null)]
    public void Emissions_need_a_unit(string text, double? grams) => Assert.Equal(grams, WrittenNumber.Grams(text));

    [Fact]
    public void The_cleanest_country_of_the_tables_has_a_plausible_intensity()
        => Assert.InRange(PlausibleBounds.CleanestCountry.Intensity.GramsPerKilowattHour, 9, 40);

    [Theory]
    [InlineData("- **Compute Region:** gcp/europe-north2\n", 0)]
    [InlineData("- **Carbon intensity:** 2.7 g CO2eq/kWh\n", 0)]
    [InlineData("- **Compute Region:** us-east1\n", 1)]
    public void A_card_that_names_a_cleaner_grid_may_have_less_emissions_than_a_country(string text, int findings)
    {
        _project.Card("MODEL_CARD.md", "## Environmental Impact\n\n- **Carbon Emitted:** 2.7 kg\n- **Energy:** 1 MWh\n" + text);

        Assert.Equal(findings, _project.Check().Findings.Count);
    }
}
