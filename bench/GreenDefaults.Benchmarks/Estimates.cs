using BenchmarkDotNet.Attributes;
using GreenDefaults.Runtime.Estimation;

namespace GreenDefaults.Benchmarks;

/// <summary>One estimate, and a project with a hundred activities.</summary>
[MemoryDiagnoser]
public class Estimates
{
    private static readonly DeviceHoursActivity Activity = new()
    {
        Name = "Training",
        DeviceHours = new(33_000, "job log"),
        Device = new("A100 SXM4 80GB", "job log"),
        Pue = new(1.2, "provider's report", 2024),
        Country = new("AE", "job log"),
    };

    /// <summary>The floor.</summary>
    [Benchmark(Baseline = true)]
    public double Nothing() => 0;

    /// <summary>Device hours, power from the catalogue, intensity of the country.</summary>
    [Benchmark]
    public double One() => DeviceHoursEstimator.Estimate(Activity).EmissionsGrams.Central;

    /// <summary>A hundred estimates and their sum.</summary>
    [Benchmark]
    public double Hundred() => Footprint.Sum(Enumerable.Range(0, 100).Select(_ => DeviceHoursEstimator.Estimate(Activity)).ToList()).EmissionsGrams.Central;
}
