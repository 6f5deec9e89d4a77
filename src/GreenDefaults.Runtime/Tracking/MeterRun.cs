using GreenDefaults.Runtime.Units;

namespace GreenDefaults.Runtime.Tracking;

/// <summary>
/// One meter while it serves a run: keeps its last good reading, and turns everything it throws into a warning. Meters talk
/// to drivers, and the program that is tracked must not end because one of them fails.
/// </summary>
internal sealed class MeterRun
{
    /// <summary>A larger reading is a broken counter: 1e15 J is the output of a large power station in ten days.</summary>
    private const double LargestJoules = 1e15;

    private readonly IEnergyMeter _meter;
    private readonly string _name;
    private readonly EnergyDomain _domain;
    private readonly List<string> _warnings;
    private Energy? _reading;
    private bool _warned;

    private MeterRun(IEnergyMeter meter, List<string> warnings)
    {
        _meter = meter;
        _warnings = warnings;
        _name = meter.Name;
        _domain = meter.Domain;
    }

    /// <summary>Starts the first meter of each domain that works on this machine.</summary>
    public static List<MeterRun> StartBestOfEachDomain(IEnumerable<IEnergyMeter> meters, List<string> warnings)
    {
        List<MeterRun> started = [];
        foreach (IEnergyMeter meter in meters)
        {
            try
            {
                MeterRun run = new(meter, warnings);
                if (started.TrueForAll(other => other._domain != run._domain) && meter.TryStart())
                    started.Add(run);
            }
            catch (Exception e)
            {
                warnings.Add($"The meter {meter.GetType().Name} did not start: {e.Message}");
            }
        }

        return started;
    }

    /// <summary>Reads the meter. A failure keeps the last reading and is reported once.</summary>
    public void Sample()
    {
        try
        {
            if (_meter.Read() is not { } energy)
                Warn("could not be read");
            else if (energy < _reading)
                Warn("went backwards");
            else if (energy.Joules > LargestJoules)
                Warn("read an impossible energy");
            else
                _reading = energy;
        }
        catch (Exception e)
        {
            Warn($"failed: {e.Message}");
        }
    }

    /// <summary>What the meter contributes to the record, or null when it has never been read.</summary>
    public MeterSummary? Summarize()
    {
        if (_reading is not { } energy)
            return null;

        try
        {
            double kilowattHours = energy.KilowattHours;
            return new MeterSummary(
                new MeterReading(_name, _domain, _meter.Evidence, kilowattHours),
                _meter.Accuracy.Around(kilowattHours),
                _meter.Hardware,
                [.. _meter.Inputs]);
        }
        catch (Exception e)
        {
            _warnings.Add($"The meter {_name} is left out: {e.Message}");
            return null;
        }
    }

    private void Warn(string what)
    {
        if (_warned)
            return;
        _warned = true;
        _warnings.Add($"The meter {_name} {what}; its last good reading is used.");
    }
}
