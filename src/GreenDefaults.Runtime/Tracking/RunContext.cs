using System.Reflection;
using GreenDefaults.Runtime.Estimation;
using GreenDefaults.Runtime.Estimation.Sites;

namespace GreenDefaults.Runtime.Tracking;

/// <summary>What is known about a run before it starts, and the arithmetic that turns readings into a record.</summary>
internal sealed class RunContext
{
    private static readonly string Version = ReadVersion();

    private readonly string _activity;
    private readonly string? _hardware;
    private readonly GridLocation _grid;
    private readonly PueInput _building;

    public RunContext(EmissionsTrackerOptions options)
    {
        _activity = options.Activity;
        _hardware = options.Hardware;
        _grid = GridLocation.Resolve(new Site
        {
            Country = options.Country is null ? null : new(options.Country, "tracker options"),
            Intensity = options.Intensity,
        });
        _building = PueInput.Resolve(options.Pue, _grid);
    }

    public EmissionsRecord CreateRecord(
        Guid runId,
        string name,
        DateTimeOffset startedUtc,
        TimeSpan duration,
        IReadOnlyList<MeterRun> meters,
        IReadOnlyList<string> warnings)
    {
        List<MeterSummary> summaries = meters.Select(meter => meter.Summarize()).OfType<MeterSummary>().ToList();
        bool nothingMetered = summaries.Count == 0;
        UncertainValue equipment = summaries.Aggregate(default(UncertainValue), (sum, summary) => sum + summary.EnergyKWh);
        List<EstimateInput> inputs = summaries.SelectMany(summary => summary.Inputs).ToList();

        double intensity = _grid.Intensity.Value.GramsPerKilowattHour;
        Sourced<double> pue = _building.Value;
        inputs.Add(new EstimateInput("pue", pue.Value, "", pue.Source, pue.Year));
        inputs.Add(new EstimateInput("intensity", intensity, "g/kWh", _grid.Intensity.Source, _grid.Intensity.Year));

        double facility = equipment.Central * pue.Value;
        RelativeRange range = RelativeRange.Of(equipment).And(_building.Uncertainty);
        return new EmissionsRecord
        {
            RunId = runId,
            Name = name,
            Activity = _activity,
            StartedUtc = startedUtc,
            DurationSeconds = duration.TotalSeconds,
            EnergyKWh = range.Around(facility),
            EmissionsGrams = range.And(_grid.Uncertainty).Around(facility * intensity),
            Evidence = nothingMetered || _grid.IsDefault ? Evidence.Default : summaries.Max(summary => summary.Reading.Evidence),
            Method = EstimationMethods.TrackedRun,
            Hardware = _hardware ?? HardwareOf(summaries),
            Location = new RunLocation(_grid.Label, _grid.CountryCode, intensity, _grid.Intensity.Year, _grid.Intensity.Source),
            Pue = pue.Value,
            Meters = summaries.Select(summary => summary.Reading).ToArray(),
            Inputs = inputs,
            Warnings = nothingMetered
                ? [.. warnings, "No meter could be read: the energy of the run is not known, and no record is written."]
                : [.. warnings],
            ToolVersion = Version,
        };
    }

    private static string HardwareOf(IEnumerable<MeterSummary> summaries)
    {
        string hardware = string.Join(", ", summaries.Select(summary => summary.Hardware).OfType<string>());
        return hardware.Length == 0 ? "not known" : hardware;
    }

    // The part after the plus is the commit of the build, which would change records from build to build.
    private static string ReadVersion() =>
        typeof(RunContext).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "";
}
