using System.Diagnostics;
using GreenDefaults.Runtime.Estimation;
using GreenDefaults.Runtime.Units;

namespace GreenDefaults.Runtime.Tracking;

/// <summary>
/// Models the energy of the processor from the load of this process: <c>W = TDP × (0.1 + 0.9 × load³)</c> over wall time.
/// It is not a measurement and works everywhere.
/// </summary>
/// <remarks>
/// The load is the processor time of this process divided by the wall time of all logical processors that it may use; child
/// processes are not counted, the idle power of the processor is. When the process sees fewer logical processors than the
/// package has hardware threads, the rated power is scaled by that share. A processor that is not in the catalogue, as on
/// most virtual machines, or whose hardware threads are not, gets a profile for each virtual processor, a wider range and
/// the evidence <see cref="Evidence.Default"/>; a rated power that is known is then the upper limit.
/// </remarks>
public sealed class TdpCurveMeter : IEnergyMeter
{
    private readonly TimeProvider _time;
    private readonly CpuPowerModel _model;
    private readonly Func<TimeSpan> _processorTime;
    private readonly int _processors;

    private long _timestamp;
    private TimeSpan _lastProcessorTime;
    private double _joules;
    private double _seconds;
    private double _loadSeconds;

    /// <summary>A meter for this process.</summary>
    /// <param name="timeProvider">The clock; the system's without one.</param>
    public TdpCurveMeter(TimeProvider? timeProvider = null)
        : this(timeProvider ?? TimeProvider.System, ProcessorName.Read(), Environment.ProcessorCount, ReadProcessorTime)
    {
    }

    internal TdpCurveMeter(TimeProvider time, string? modelName, int processors, Func<TimeSpan> processorTime)
    {
        _time = time;
        _processors = processors;
        _processorTime = processorTime;
        _model = CpuPowerModel.For(modelName, processors);
    }

    /// <inheritdoc/>
    public string Name => "tdp-curve";

    /// <inheritdoc/>
    public EnergyDomain Domain => EnergyDomain.Cpu;

    /// <summary><see cref="Evidence.Modeled"/> where the share of a known processor is known, else <see cref="Evidence.Default"/>.</summary>
    public Evidence Evidence => _model.Evidence;

    /// <inheritdoc/>
    public RelativeRange Accuracy => _model.Accuracy;

    /// <inheritdoc/>
    public string Hardware => _model.Hardware;

    /// <inheritdoc/>
    public IReadOnlyList<EstimateInput> Inputs =>
    [
        .. _model.Inputs,
        new("cpu_load", _seconds > 0 ? _loadSeconds / _seconds : 0, "", "processor time of this process, average of the run", null),
    ];

    /// <inheritdoc/>
    public bool TryStart()
    {
        _joules = _seconds = _loadSeconds = 0;
        _lastProcessorTime = _processorTime();
        _timestamp = _time.GetTimestamp();
        return true;
    }

    /// <inheritdoc/>
    public Energy? Read()
    {
        TimeSpan processorTime = _processorTime();
        long now = _time.GetTimestamp();
        double seconds = _time.GetElapsedTime(_timestamp, now).TotalSeconds;
        if (seconds > 0)
        {
            double busySeconds = (processorTime - _lastProcessorTime).TotalSeconds;
            double load = Math.Clamp(busySeconds / (seconds * _processors), 0, 1);
            _joules += _model.WattsAt(load) * seconds;
            _seconds += seconds;
            _loadSeconds += load * seconds;
            _timestamp = now;
            _lastProcessorTime = processorTime;
        }

        return Energy.FromJoules(_joules);
    }

    private static TimeSpan ReadProcessorTime()
    {
        using Process process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }
}
