using GreenDefaults.Runtime.Estimation;
using GreenDefaults.Runtime.Units;

namespace GreenDefaults.Runtime.Tests.Estimation;

/// <summary>Published footprints, computed again from the inputs that their sources print.</summary>
public class PublishedFootprintTests
{
    // The tolerance is half a unit of the last digit that the source prints, except where a comment says otherwise.
    [Theory]

    // Touvron et al. 2023 (LLaMA), arXiv:2302.13971, table 15: 449 MWh (449.8, truncated), 173 t.
    [InlineData("LLaMA 65B", 1022362, 400, 0, 1.1, 385, 449000, 0.0023, 173000, 0.0029)]

    // Luccioni et al. 2023 (BLOOM), arXiv:2211.02001: 433,196 kWh, 24.69 t, no PUE.
    [InlineData("BLOOM 176B", 1082990, 400, 0, 1, 57, 433196, 1.2e-6, 24690, 0.00021)]

    // Patterson et al. 2021, arXiv:2104.10350, table 4: 10,000 V100 for 14.8 (14.773, rounded) days at 330 W.
    [InlineData("GPT-3", 3552000, 330, 0, 1.1, 429, 1287000, 0.002, 552100, 0.002)]

    // Patterson et al. 2021, table 1: 8 P100 for 3.5 days.
    [InlineData("Transformer (big)", 672, 296, 0, 1.59, 429, 316, 0.0016, 135.7, 0.00037)]

    // Debbah et al., "Energy Bill of Extreme-scale language models" (Noor 13B): 400 W and 70 W of host for each device;
    // 32,500 h by 6ND, 22.9 MWh, 13.8 t from the rounded energy.
    [InlineData("Noor 13B", 32500, 400, 70, 1.5, 600, 22900, 0.0022, 13800, 0.004)]

    // Model card of dalle-mini/dalle-mega: 128 chips of TPU v3 for 56 days at 283 W, 18,013.47 kg.
    [InlineData("DALL-E Mega", 172032, 283, 0, 1, 370, 48685.056, 1e-9, 18013.47, 2.8e-7)]

    // Model card of ClimateBERT, final run: 48 h at 700 W, 15.79 kg.
    [InlineData("ClimateBERT", 48, 700, 0, 1, 470, 33.6, 1e-9, 15.79, 0.00032)]
    public void A_published_training_is_reproduced(
        string name,
        double deviceHours,
        double watts,
        double hostWatts,
        double pue,
        double gramsPerKilowattHour,
        double kilowattHours,
        double energyTolerance,
        double kilograms,
        double emissionsTolerance)
    {
        ActivityEstimate estimate = DeviceHoursEstimator.Estimate(new DeviceHoursActivity
        {
            Name = name,
            DeviceHours = new(deviceHours, "published"),
            WattsPerDevice = new(watts, "published"),
            HostWattsPerDevice = new(hostWatts, "published"),
            Pue = new(pue, "published"),
            Intensity = new(CarbonIntensity.FromGramsPerKilowattHour(gramsPerKilowattHour), "published"),
        });

        Assert.Equal(kilowattHours, estimate.EnergyJoules.Central / 3.6e6, tolerance: kilowattHours * energyTolerance);
        Assert.Equal(kilograms, estimate.EmissionsGrams.Central / 1000, tolerance: kilograms * emissionsTolerance);
    }
}
