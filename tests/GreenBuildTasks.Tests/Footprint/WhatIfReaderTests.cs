using GreenBuildTasks.Footprint;
using GreenBuildTasks.Imports;
using GreenDefaults.Runtime.Estimation;

namespace GreenBuildTasks.Tests.Footprint;

public sealed class WhatIfReaderTests : IDisposable
{
    private const string Activities = """
        pue: 1.5
        activities:
          - { name: big, activity: training, device_hours: 100, device: A100 SXM4 80GB, watts: 500, intensity: 600 }
          - { name: small, activity: fine-tuning, device_hours: 10, watts: 500, location: { country: AE } }
          - { name: travel, activity: other, emissions: 5 kg }

        """;

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Another_intensity_for_one_activity_changes_only_that()
    {
        var whatIf = Single("{ name: In France, intensity: 57, only: [big] }");

        var alternative = Assert.Single(whatIf.Alternatives);
        Assert.Equal("big", alternative.Key);
        Assert.Equal(100 * 0.5 * 1.5 * 57, alternative.Value.EmissionsGrams.Central, 1e-9);
        Assert.Equal(("In France", "green.yml"), (whatIf.Name, whatIf.Source));
    }

    [Fact]
    public void Without_names_it_is_about_every_activity_that_uses_electricity()
        => Assert.Equal(["big", "small"], Single("{ name: n, intensity: 57 }").Alternatives.Keys.Order());

    [Fact]
    public void Another_place_replaces_the_intensity_and_another_intensity_the_place()
    {
        var moved = Single("{ name: n, location: { country: FR } }").Alternatives;
        var given = Single("{ name: n, intensity: 57 }").Alternatives;

        Assert.Equal(["France, country average of 2024", "France, country average of 2024"], moved.Values.Select(estimate => estimate.Location));
        Assert.All(given.Values, estimate => Assert.Equal(57, Input(estimate, "intensity")));
    }

    [Fact]
    public void Another_device_does_not_keep_the_watts_of_the_old_one()
        => Assert.Equal(700, Input(Single("{ name: n, device: H100 SXM, only: [big] }").Alternatives["big"], "watts"));

    [Fact]
    public void Other_work_replaces_the_work_with_its_method()
    {
        var alternative = Single("{ name: n, emissions: 4.8 t, only: [big] }").Alternatives["big"];

        Assert.Equal(("declared_emissions", 4.8e6), (alternative.Method, alternative.EmissionsGrams.Central));
    }

    [Fact]
    public void Divisors_multiply()
    {
        var alternative = Single("{ name: n, divide_energy_by: [10, 5, 2], source: Patterson 2022, only: [big] }").Alternatives["big"];

        Assert.Equal(100 * 500 * 3600 * 1.5 / 100, alternative.EnergyJoules.Central, 1e-6);
        Assert.Equal(100 * 0.5 * 1.5 * 600 / 100, alternative.EmissionsGrams.Central, 1e-9);
    }

    [Fact]
    public void A_divisor_and_other_keys_are_both_applied()
        => Assert.Equal(
            100 * 0.5 * 1.1 * 57 / 2,
            Single("{ name: n, divide_energy_by: 2, source: s, pue: 1.1, intensity: 57, only: [big] }").Alternatives["big"].EmissionsGrams.Central,
            1e-9);

    [Theory]
    [InlineData("{ name: n, intensity: 57, only: [bog] }", "bog]", "'bog' is not an activity of this file (did you mean big?)")]
    [InlineData("{ name: n }", "{", "a what-if needs a 'name' and something that is different, such as 'intensity'")]
    [InlineData("{ intensity: 57 }", "{", "a what-if needs a 'name' and something that is different, such as 'intensity'")]
    [InlineData("{ name: n, divide_energy_by: 2 }", "divide", "'divide_energy_by' is a claim: give its 'source'")]
    [InlineData("{ name: n, divide_energy_by: [2, 0], source: s }", "0]", "divide_energy_by: a divisor must be between 0.001 and 1000000")]
    [InlineData("{ name: n, divide_energy_by: -1, source: s }", "-1", "divide_energy_by: '-1' is negative")]
    [InlineData("{ name: n, intensty: 57 }", "intensty", "unknown key 'intensty': did you mean 'intensity'?")]
    [InlineData("{ name: n, activity: training, pue: 1 }", "activity", "unknown key 'activity'")]
    [InlineData("{ name: n, pue: 9, only: [big] }", "9", "pue is 9: it must be between 1 and 3")]
    [InlineData("{ name: n, watts: 7 kg, only: [big] }", "7 kg", "watts: '7 kg' is not a power")]
    [InlineData("{ name: n, vcpu_hours: 9 }", "{", "the what-if changes no activity")]
    [InlineData("free energy", "free", "a what-if must be a mapping such as { name: In France, location: { country: FR } }, but is text")]
    public void What_makes_no_sense_is_an_error_where_it_is_written(string entry, string place, string message)
    {
        var problem = Assert.Single(Read(entry).Problems);

        Assert.StartsWith(message, problem.Message, StringComparison.Ordinal);
        Assert.Equal((7, $"  - {entry}".IndexOf(place, StringComparison.Ordinal) + 1), (problem.Line, problem.Column));
    }

    [Fact]
    public void Two_of_one_name_are_an_error()
    {
        var problem = Assert.Single(Read("{ name: n, pue: 1 }\n  - { name: n, pue: 1.1 }").Problems);

        Assert.Equal((8, 13, "the what-if 'n' is on line 7 already; a report tells them apart by their names"), (problem.Line, problem.Column, problem.Message));
    }

    [Fact]
    public void Recorded_runs_change_in_proportion_to_the_declaration_that_they_replace()
    {
        var run = TestRuns.Save(_folder, TestRuns.Create("big", grams: 1000)).Single().ItemSpec;
        var footprint = ProjectFootprint.Load(_folder.Write("green.yml", Activities + "what_if:\n  - { name: n, intensity: 60 }\n"), [new RunItem(run)]);

        var alternative = footprint.Alternative(Assert.Single(footprint.WhatIf)).Single(estimate => estimate.Name == "big");

        Assert.Equal(100, alternative.EmissionsGrams.Central, 1e-9);
        Assert.Equal(2 * 3.6e6, alternative.EnergyJoules.Central, 1e-6);
    }

    private static double Input(ActivityEstimate estimate, string name) => estimate.Inputs.Single(input => input.Name == name).Value;

    private DeclaredWhatIf Single(string entry)
    {
        var footprint = Read(entry);
        Assert.Empty(footprint.Problems);
        return Assert.Single(footprint.WhatIf);
    }

    private FootprintFile Read(string entry) => FootprintFile.Read(_folder.Write("green.yml", $"{Activities}what_if:\n  - {entry}\n"));
}
