namespace GreenDefaults.Runtime.Tracking;

/// <summary>
/// Tracks the energy and the emissions of a piece of work, from <see cref="Start"/> to <see cref="Stop"/>, and writes a
/// record of it. Nothing goes on the network.
/// </summary>
/// <remarks>
/// A tracker counts the whole process: two that run at the same time count the same energy twice. It is safe for use from
/// several threads.
/// </remarks>
public sealed class EmissionsTracker : IDisposable
{
    /// <summary>The longest name of a run, in characters.</summary>
    public const int MaximumNameLength = 200;

    private readonly object _gate = new();
    private readonly string _name;
    private readonly string _outputDirectory;
    private readonly bool _writeRecord;
    private readonly TimeProvider _time;
    private readonly List<string> _warnings = [];
    private readonly List<MeterRun> _meters;
    private readonly RunContext _context;
    private readonly long _startTimestamp;
    private readonly ITimer _timer;
    private EmissionsRecord? _record;

    private EmissionsTracker(string name, EmissionsTrackerOptions options)
    {
        _name = name;
        // The directory is resolved now: the program may change its current directory while it runs.
        _outputDirectory = Path.GetFullPath(options.OutputDirectory);
        _writeRecord = options.WriteRecord;
        _time = options.TimeProvider;
        _context = new RunContext(options);
        _meters = MeterRun.StartBestOfEachDomain(options.Meters ?? [new TdpCurveMeter(_time)], _warnings);
        StartedUtc = _time.GetUtcNow();
        _startTimestamp = _time.GetTimestamp();
        _timer = _time.CreateTimer(_ => Sample(), null, options.SampleInterval, options.SampleInterval);
    }

    /// <summary>An identifier of the run that no other run has.</summary>
    public Guid RunId { get; } = Guid.NewGuid();

    /// <summary>When the run started, in UTC.</summary>
    public DateTimeOffset StartedUtc { get; }

    /// <summary>Starts to track.</summary>
    /// <param name="name">What the run is called, 1 to 200 characters; the card of a model finds its runs by it.</param>
    /// <param name="options">How to track; read once, at the start.</param>
    /// <exception cref="ArgumentException">The name is empty or too long.</exception>
    public static EmissionsTracker Start(string name, EmissionsTrackerOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(name.Length, MaximumNameLength);
        return new EmissionsTracker(name, options ?? new EmissionsTrackerOptions());
    }

    /// <summary>
    /// Stops tracking and writes the record. Stopping again returns the same record. A failure to read a meter or to write
    /// the file never throws: it is in <see cref="EmissionsRecord.Warnings"/> and <see cref="EmissionsRecord.WriteError"/>.
    /// </summary>
    public EmissionsRecord Stop()
    {
        lock (_gate)
        {
            if (_record is not null)
                return _record;

            _timer.Dispose();
            TimeSpan duration = _time.GetElapsedTime(_startTimestamp);
            _meters.ForEach(meter => meter.Sample());
            return _record = Write(CreateRecord(duration));
        }
    }

    /// <summary>Stops tracking, see <see cref="Stop"/>.</summary>
    public void Dispose() => Stop();

    private void Sample()
    {
        lock (_gate)
        {
            if (_record is null)
                _meters.ForEach(meter => meter.Sample());
        }
    }

    private EmissionsRecord CreateRecord(TimeSpan duration) =>
        _context.CreateRecord(RunId, _name, StartedUtc, duration, _meters, _warnings);

    private EmissionsRecord Write(EmissionsRecord record)
    {
        // A file without a meter would be read as a run of zero energy.
        if (!_writeRecord || record.Meters.Count == 0)
            return record;

        try
        {
            return record with { FilePath = record.Save(_outputDirectory) };
        }
        catch (Exception e)
        {
            // A full disk, a lost share, a meter whose inputs cannot be written: the program that is tracked goes on.
            return record with { WriteError = $"The record could not be written to {_outputDirectory}: {e.Message}" };
        }
    }
}
