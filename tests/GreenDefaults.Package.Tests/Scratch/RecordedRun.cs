namespace GreenDefaults.Package.Tests.Scratch;

/// <summary>What a tracker leaves behind.</summary>
internal static class RecordedRun
{
    /// <summary>A run of the name <c>demo</c>.</summary>
    public const string Demo = """
        {
          "schema": "greendefaults-run/1",
          "runId": "5d1c7d83-5a3c-4d5e-9f00-000000000001",
          "name": "demo",
          "activity": "training",
          "startedUtc": "2026-03-04T05:06:07+00:00",
          "durationSeconds": 1800,
          "energyKWh": { "low": 1, "central": 2, "high": 3 },
          "emissionsGrams": { "low": 60, "central": 120, "high": 240 },
          "evidence": "measured",
          "method": "tracked_run",
          "hardware": "AMD EPYC 7763",
          "location": { "label": "Sweden", "country": "SWE", "intensityGramsPerKWh": 36, "year": 2024, "source": "Ember" },
          "pue": 1.1,
          "meters": [{ "name": "rapl", "domain": "cpu", "evidence": "measured", "energyKWh": 1.8 }],
          "inputs": [],
          "warnings": [],
          "toolVersion": "0.1.0"
        }
        """;
}
