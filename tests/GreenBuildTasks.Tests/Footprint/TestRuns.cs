using GreenDefaults.Runtime.Estimation;
using GreenDefaults.Runtime.Tracking;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace GreenBuildTasks.Tests.Footprint;

/// <summary>Records of runs for tests.</summary>
internal static class TestRuns
{
    /// <summary>A record of 0.5 h and 2 kWh, with everything that matters as a parameter.</summary>
    public static EmissionsRecord Create(
        string name = "demo", double grams = 120, string? country = "SWE", string activity = "training", Guid? id = null, Evidence evidence = Evidence.Modeled)
        => new()
        {
            RunId = id ?? Guid.NewGuid(),
            Name = name,
            Activity = activity,
            StartedUtc = new DateTimeOffset(2026, 3, 4, 5, 6, 7, TimeSpan.Zero),
            DurationSeconds = 1800,
            EnergyKWh = new UncertainValue(1, 2, 3),
            EmissionsGrams = new UncertainValue(grams / 2, grams, grams * 2),
            Evidence = evidence,
            Method = EstimationMethods.TrackedRun,
            Hardware = "AMD EPYC 7763",
            Location = new RunLocation(country is null ? "world average (location not given)" : $"country {country}", country, 36, 2024, "Ember"),
            Pue = 1.1,
            Meters = [new MeterReading("tdp-curve", EnergyDomain.Cpu, evidence, 1.8)],
            Inputs = [new EstimateInput("pue", 1.1, "", "options", Year: null), new EstimateInput("intensity", 36, "g/kWh", "Ember", 2024)],
            ToolVersion = "0.1.0",
        };

    /// <summary>Writes records and returns them as items.</summary>
    public static ITaskItem[] Save(TempFolder folder, params EmissionsRecord[] records)
        => records.Select(record => (ITaskItem)new TaskItem(record.Save(Path.Combine(folder.Root, "runs")))).ToArray();
}
