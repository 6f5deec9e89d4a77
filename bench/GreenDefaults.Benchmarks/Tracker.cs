using System.Diagnostics;
using BenchmarkDotNet.Attributes;
using GreenDefaults.Runtime.Tracking;

namespace GreenDefaults.Benchmarks;

/// <summary>What a tracker adds to the work that it tracks, apart from writing the record.</summary>
[MemoryDiagnoser]
public class Tracker
{
    private readonly EmissionsTrackerOptions _options = new() { WriteRecord = false, Country = "FR" };

    /// <summary>Checks that the tracker measured something.</summary>
    [GlobalSetup]
    public void Setup()
    {
        if (StartStop() is not { Meters.Count: > 0, WriteError: null, FilePath: null })
        {
            throw new InvalidOperationException("The tracker has no meter, or wrote a file.");
        }
    }

    /// <summary>The least that measuring a time costs.</summary>
    [Benchmark(Baseline = true)]
    public TimeSpan StartStopwatch()
    {
        var stopwatch = Stopwatch.StartNew();
        stopwatch.Stop();
        return stopwatch.Elapsed;
    }

    /// <summary>Starts a tracker and stops it at once.</summary>
    [Benchmark]
    public EmissionsRecord StartStop() => EmissionsTracker.Start("benchmark", _options).Stop();
}
