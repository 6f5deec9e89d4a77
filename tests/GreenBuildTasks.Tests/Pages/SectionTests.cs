using GreenBuildTasks.Pages;
using GreenBuildTasks.Reports;
using GreenBuildTasks.Tests.Exchange;
using GreenBuildTasks.Tests.Reports;
using GreenDefaults.Runtime.Estimation;
using GreenDefaults.Runtime.Estimation.Choices;
using GreenDefaults.Runtime.Estimation.Scaling;
using GreenDefaults.Runtime.Estimation.Sites;
using static GreenBuildTasks.Tests.Pages.PageText;

namespace GreenBuildTasks.Tests.Pages;

/// <summary>Each figure of a section is the one that its place claims.</summary>
public sealed class SectionTests
{
    private static readonly ReportDocument Trained = TestReports.Document(TestReports.Training);
    private static readonly ReportDocument Both = TestReports.Document(TestReports.Training, TestReports.Serving);

    private static readonly ReportDocument Two = Trained with
    {
        Activities =
        [
            Activity("Small", energyKWh: 100, kilograms: 1, share: 0.1),
            Activity("Large", energyKWh: 1, kilograms: 9, share: 0.9),
        ],
    };

    [Fact]
    public void Activities_are_sorted_by_emissions_with_their_own_ranges_and_shares()
    {
        const string Large = "Large Training, modeled 1 kWh 0.5 to 3 kWh 9 kg 4.5 to 27 kg 90 %";
        const string Small = "Small Training, modeled 100 kWh 50 to 300 kWh 1 kg 0.5 to 3 kg 10 %";

        Assert.Contains($"{Large} {Small}", Text(Two), StringComparison.Ordinal);
        Assert.Contains("<rect class=\"kind training\" x=\"0%\" width=\"90%\" y=\"0\" height=\"5\">", Page(Two), StringComparison.Ordinal);
        Assert.Contains("| Large | 1 kWh | 9 kg | 4.5 to 27 kg | 90 % | modeled |\n| Small | 100 kWh | 1 kg | 0.5 to 3 kg | 10 % | modeled |", Summary(Two), StringComparison.Ordinal);
    }

    [Fact]
    public void A_choice_has_its_emissions_range_saving_and_energy()
    {
        var choice = PageDocuments.Rich.WhatIf[0] with
        {
            Name = "Half", EmissionsKg = 50, Low = new(1, 5), High = new(9, 80), SavingShare = 0.5, LowSavingShare = 0.2, HighSavingShare = 0.6, EnergyKWh = 7, EnergySavingShare = 0.3,
        };
        var text = Text(Trained with { WhatIf = [choice, choice with { Name = "All", EmissionsKg = 1, Measure = GreenMeasure.Combined }] });

        Assert.Contains(" 50 kg 5 to 80 kg 50 % 20 % to 60 %", text, StringComparison.Ordinal);
        Assert.Contains("Energy then: 7 kWh, saved 30 %.", text, StringComparison.Ordinal);
        Assert.True(text.IndexOf("All computed", StringComparison.Ordinal) > text.IndexOf("Half computed", StringComparison.Ordinal));
        Assert.Contains("Energy stays the same.", Text(Trained with { WhatIf = [choice with { EnergySavingShare = 0 }] }), StringComparison.Ordinal);
    }

    [Fact]
    public void The_summary_has_no_choice_that_emits_more()
    {
        var worse = PageDocuments.Rich.WhatIf[0] with { Name = "Worse", EmissionsKg = 1e6, SavingShare = -0.2 };

        Assert.DoesNotContain("Worse", Summary(Trained with { WhatIf = [worse] }), StringComparison.Ordinal);
    }

    [Fact]
    public void Totals_tell_making_from_use_and_have_the_water()
    {
        var use = Both.Total.Use!;
        var text = Text(Both);

        Assert.Contains(
            $"Using the model {Figure.Emissions(use.EmissionsKg)} CO2eq range {Figure.EmissionsRange(use.Low.EmissionsKg, use.EmissionsKg, use.High.EmissionsKg)}; energy {Figure.Energy(use.EnergyKWh)} ",
            text,
            StringComparison.Ordinal);
        Assert.Contains($"Water {Figure.Number(Both.Total.WaterL!.Value)} L of the activities that know theirs", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ReportPolicy.Passed, "Passed: nothing breaks the policy. green-policy.yml")]
    [InlineData(ReportPolicy.Breached, "Breached: 0 findings. green-policy.yml")]
    [InlineData(ReportPolicy.NotDecided, "Not decided: the policy is not valid. green-policy.yml")]
    public void The_verdict_of_the_policy_is_said_in_words(string verdict, string sentence)
        => Assert.Contains(sentence, Text(Trained with { Policy = new ReportPolicy("green-policy.yml", verdict, []) }), StringComparison.Ordinal);

    [Theory]
    [InlineData(TrainingVerdict.UnderTrained, "under-trained")]
    [InlineData(TrainingVerdict.OverTrained, "over-trained")]
    [InlineData(TrainingVerdict.NearOptimal, "near the best plan")]
    public void A_training_plan_has_both_pairs_and_the_verdict(TrainingVerdict verdict, string words)
    {
        var plan = PageDocuments.Rich.TrainingPlans[0] with { Verdict = verdict, Parameters = 1e9, Tokens = 5e9, RecommendedParameters = 2e9, RecommendedTokens = 3e9, SavingShare = 0.123 };
        var text = Text(Trained with { TrainingPlans = [plan] });

        Assert.Contains($"{words}: the best one takes 12.3 % fewer operations", text, StringComparison.Ordinal);
        Assert.Contains(" 1 billion 5 billion tokens 2 billion 3 billion tokens ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_of_several_types_has_the_number_of_each()
        => Assert.Contains("26.1 GB 13.02 billion float16 13 billion, float32 15.86 million", Text(PageDocuments.Rich), StringComparison.Ordinal);

    [Fact]
    public void Provenance_has_the_hours_of_runs_the_tokens_and_the_basis()
    {
        var serving = Both.Activities[1];

        Assert.Contains("Runs 2 recorded runs, 1 h", Text(ExchangeDocuments.Measured), StringComparison.Ordinal);
        Assert.Contains(
            $"Tokens {Figure.Number(serving.JoulesPerToken!.Value)} J for one, {Figure.Number(serving.TokensPerHour!.Value)} an hour on one device, {Figure.Number(serving.TokensPerKg!.Value)} for one kg CO2eq",
            Text(Both),
            StringComparison.Ordinal);
        Assert.Contains("The carbon intensity is location-based.", Text(Trained), StringComparison.Ordinal);
    }

    [Fact]
    public void The_scope_says_which_equipment_and_time_is_counted()
    {
        var scope = Trained.Activities[0].Scope;

        Assert.Equal("The devices with their share of the host, with the overhead of the building (PUE), with idle time.", Words.Scope(scope with { Power = PowerScope.Node, IncludesPue = true, IncludesIdle = true }));
        Assert.Equal("The devices alone, without the overhead of the building.", Words.Scope(scope with { Power = PowerScope.Device, IncludesPue = false, IncludesIdle = false }));
        Assert.Equal("All equipment, without the overhead of the building.", Words.Scope(scope with { Power = PowerScope.Equipment, IncludesPue = false, IncludesIdle = false }));
    }

    [Fact]
    public void A_comparison_of_a_hundredth_is_the_smallest()
    {
        var text = Text(Trained with { Equivalents = [new("a", 0.01, "flights", "agency", 2020), new("b", 0.0099, "journeys", "agency", 2020)] });

        Assert.Contains("0.01 flights agency 2020", text, StringComparison.Ordinal);
        Assert.DoesNotContain("journeys", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Electricity_that_is_known_to_be_none_has_no_grade_and_takes_none()
    {
        var none = Trained.Activities[0] with { EnergyKWh = 0, Scope = Trained.Activities[0].Scope with { Basis = IntensityBasis.Market } };

        Assert.Equal("No electricity is counted.", Grading.Of(Trained with { Activities = [none] }).Reason);
        Assert.Equal('F', Grading.Of(Trained with { Activities = [Trained.Activities[0], none] }).Letter);
    }

    private static ReportActivity Activity(string name, double energyKWh, double kilograms, double share) => Trained.Activities[0] with
    {
        Name = name, EnergyKWh = energyKWh, EmissionsKg = kilograms, Share = share, Low = new(energyKWh / 2, kilograms / 2), High = new(energyKWh * 3, kilograms * 3),
    };
}
