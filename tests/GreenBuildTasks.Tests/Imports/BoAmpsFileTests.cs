using GreenDefaults.Runtime.Catalog;
using GreenDefaults.Runtime.Estimation;

namespace GreenBuildTasks.Tests.Imports;

public sealed class BoAmpsFileTests : ImportTest
{
    [Fact]
    public void A_report_becomes_a_run_with_the_emissions_of_its_own_intensity()
    {
        var run = ReadOne(BoAmpsText.Report());

        var record = run.Record;
        Assert.Equal((Guid.Parse("2f4643f7-68b5-4fb6-8a11-b5dcda04897d"), "chatbot training", "training", 600), (record.RunId, record.Name, record.Activity, record.DurationSeconds));
        Assert.Equal((0.5, 200), (Math.Round(record.EnergyKWh.Central, 12), record.EmissionsGrams.Central));
        Assert.Equal(("2 x NVIDIA L4, AMD EPYC 7543", "DEU", Evidence.Modeled), (record.Hardware, record.Location.Country, record.Evidence));
        Assert.Equal((400, "BoAmps report"), (record.Location.IntensityGramsPerKWh, record.Location.Source));
        Assert.Equal("BoAmps report, codecarbon 3.3.0", run.Estimate.Inputs.Single(input => input.Name == "it_energy").Source);
        Assert.Equal("default: not known", run.Estimate.Inputs.Single(input => input.Name == "pue").Source);
        Assert.True(run.StartZoneUnknown);
        Assert.Equal(new DateTimeOffset(2026, 3, 4, 5, 6, 7, TimeSpan.Zero), record.StartedUtc);
    }

    [Theory]
    [InlineData("\"high\"", 0.9)]
    [InlineData("\"medium\"", 0.75)]
    [InlineData("\"low\"", 0.5)]
    [InlineData("null", 0.5)]
    public void The_quality_gives_the_range(string quality, double low)
    {
        var energy = ReadOne(BoAmpsText.Report(quality: quality)).Record.EnergyKWh;

        Assert.Equal(low * 0.5, energy.Low, 12);
        Assert.True(energy.High > (2 - low) * 0.5, "the PUE that is not known adds to the high end");
    }

    [Fact]
    public void Without_an_intensity_the_average_of_the_country_is_used_with_its_source()
    {
        Assert.True(GridCatalog.TryFindCountry("DEU", out var germany));

        var record = ReadOne(BoAmpsText.Report(environment: """{ "country": "germany" }""")).Record;

        Assert.Equal(0.5 * germany.Intensity.GramsPerKilowattHour, record.EmissionsGrams.Central, 9);
        Assert.Equal((germany.Source.Source, germany.Source.Year), (record.Location.Source, record.Location.Year));
    }

    [Fact]
    public void Without_a_place_the_average_of_the_world_is_used_and_called_a_default()
    {
        var record = ReadOne(BoAmpsText.Report(environment: "null")).Record;

        Assert.Equal(Evidence.Default, record.Evidence);
        Assert.Equal("world average (location not given)", record.Location.Label);
    }

    [Fact]
    public void A_name_that_counts_its_devices_is_not_counted_again()
    {
        var text = BoAmpsText.Report().Replace("NVIDIA L4", "2 x NVIDIA L4", StringComparison.Ordinal);

        Assert.Equal("2 x NVIDIA L4, AMD EPYC 7543", ReadOne(text).Record.Hardware);
    }

    [Theory]
    [InlineData("inference", "inference")]
    [InlineData("Finetuning", "fine-tuning")]
    [InlineData("preprocessing", "data-preparation")]
    [InlineData("retraining", "training")]
    [InlineData("training+inference", "other")]
    [InlineData("dreaming", "other")]
    [InlineData(" training ", "training")]
    public void The_stage_gives_the_kind_of_activity(string stage, string activity)
        => Assert.Equal(activity, ReadOne(BoAmpsText.Report(stage: stage)).Record.Activity);

    [Theory]
    [InlineData("wattmeter", Evidence.Measured)]
    [InlineData("codecarbon", Evidence.Modeled)]
    [InlineData("azure metrics", Evidence.Declared)]
    public void The_tool_gives_the_evidence(string tool, Evidence evidence)
        => Assert.Equal(evidence, ReadOne(BoAmpsText.Report(measures: BoAmpsText.Measure.Replace("codecarbon", tool, StringComparison.Ordinal))).Record.Evidence);

    [Fact]
    public void Two_tools_measured_the_same_energy_and_the_larger_counts()
    {
        var records = Read(BoAmpsText.Report(measures: """
            { "measurementMethod": "codecarbon", "powerConsumption": 0.4 },
            { "measurementMethod": "wattmeter", "powerConsumption": 0.6 }
            """));

        Assert.Equal(0.6, Assert.Single(records.Runs).Record.EnergyKWh.Central, 12);
        Assert.StartsWith("1 of the measures are left out", Assert.Single(DoubtsOf(records)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Measures_of_other_times_and_of_other_hardware_add_up()
    {
        var record = ReadOne(BoAmpsText.Report(measures: """
            { "measurementMethod": "CodeCarbon", "cpuTrackingMode": "rapl", "powerConsumption": 0.1, "measurementDuration": 60, "measurementDateTime": "2026-03-04 05:00:00" },
            { "measurementMethod": "codecarbon", "gpuTrackingMode": "nvml", "powerConsumption": 0.2, "measurementDuration": 60, "measurementDateTime": "2026-03-04 05:00:00" },
            { "measurementMethod": "codecarbon", "powerConsumption": 0.4, "measurementDuration": 30, "measurementDateTime": "2026-03-04 06:00:00" }
            """)).Record;

        Assert.Equal((0.7, 90), (Math.Round(record.EnergyKWh.Central, 12), record.DurationSeconds));
    }

    [Fact]
    public void The_same_measure_twice_counts_once()
        => Assert.Equal(0.5, Assert.Single(Read(BoAmpsText.Report(measures: $"{BoAmpsText.Measure}, {BoAmpsText.Measure}")).Runs).Record.EnergyKWh.Central, 12);

    [Theory]
    [InlineData("0.5,", "-0.5,", "powerConsumption is -0.5")]
    [InlineData("0.5,", "1e400,", "powerConsumption")]
    [InlineData("0.5,", "0,", "so nothing was measured")]
    [InlineData("0.5,", "null,", "no powerConsumption")]
    [InlineData("0.5,", "NaN,", "not a BoAmps report")]
    [InlineData("\"germany\"", "\"Atlantis\"", "'Atlantis' is not a country")]
    [InlineData(": 400", ": 1600", "powerSourceCarbonIntensity is 1600")]
    [InlineData("\"medium\"", "\"best\"", "quality is 'best'")]
    [InlineData("05:06:07", "25:06:07", "must be a time such as")]
    [InlineData("\"measures\"", "\"measure\"", "without 'task' and 'measures'")]
    [InlineData("\"chatbot\"", "5", "not a BoAmps report")]
    public void What_cannot_be_is_refused_and_named(string text, string replacement, string message)
    {
        var records = Read(BoAmpsText.Report().Replace(text, replacement, StringComparison.Ordinal));

        Assert.Empty(records.Runs);
        Assert.Contains(message, Assert.Single(records.Problems).Message, StringComparison.Ordinal);
    }
}
