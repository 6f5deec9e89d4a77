using System.Globalization;
using System.Text;
using GreenBuildTasks.Footprint;
using GreenDefaults.Runtime.Estimation;
using GreenDefaults.Runtime.Estimation.Sites;
using GreenDefaults.Runtime.Tracking;
using GreenDefaults.Runtime.Units;

namespace GreenBuildTasks.Imports;

/// <summary>
/// Turns a row of CodeCarbon into a run: kilograms into grams, energy as it is, PUE included. The row does not say whether the processor was
/// measured by its counters or computed from its rated power, and memory is always computed: the evidence is modelled, and the range that of
/// a power curve, except for accelerators, whose energy CodeCarbon only knows from their counters.
/// </summary>
internal static class CodeCarbonRun
{
    private const string GpuEnergy = "gpu_energy";
    private const double LargestSeconds = 100 * Conversions.SecondsPerYear;
    private const double LargestLitres = 1e12;

    private static readonly (string Column, EnergyDomain Domain, Evidence Evidence, RelativeRange Range)[] Parts =
    [
        ("cpu_energy", EnergyDomain.Cpu, Evidence.Modeled, DefaultRanges.LoadCurve),
        (GpuEnergy, EnergyDomain.Accelerator, Evidence.Measured, DefaultRanges.StatedEnergy),
        ("ram_energy", EnergyDomain.Memory, Evidence.Modeled, DefaultRanges.LoadCurve),
    ];

    /// <summary>Reads a row.</summary>
    /// <exception cref="DamagedRowException">The row cannot be used.</exception>
    public static ImportedRun Read(CodeCarbonRow row, RunItem item)
    {
        var seconds = row.RequiredAmount(CodeCarbonColumns.Duration, LargestSeconds);
        var grams = row.RequiredAmount(CodeCarbonColumns.Emissions, EmissionsRecordFile.LargestGrams / Conversions.GramsPerKilogram) * Conversions.GramsPerKilogram;
        var energyKWh = row.RequiredAmount(CodeCarbonColumns.Energy, EmissionsRecordFile.LargestKilowattHours);
        if (energyKWh == 0)
        {
            throw row.Damage(CodeCarbonColumns.Energy, "is 0, so nothing was measured");
        }

        var tool = row.Text("codecarbon_version") is { } version ? $"CodeCarbon {version}" : "CodeCarbon (version not recorded)";
        var building = Building(row, tool);
        var (end, hasZone) = row.Timestamp();
        var (id, wholeId) = Identify(row);
        var meters = Parts.Where(part => row.Amount(part.Column) is not null).ToDictionary(part => part, part => row.Amount(part.Column)!.Value);
        var range = EquipmentRange(meters.Select(meter => meter.Key.Range.Around(meter.Value))).And(building.Uncertainty);
        var place = CodeCarbonPlace.Of(row, tool, grams / energyKWh);
        var record = new EmissionsRecord
        {
            RunId = id,
            Name = Name(row, item),
            Activity = item.Activity ?? ActivityKinds.Training,
            StartedUtc = end.AddSeconds(-seconds),
            DurationSeconds = seconds,
            EnergyKWh = range.Around(energyKWh),
            EmissionsGrams = range.And(DefaultRanges.CountryAverage).Around(grams),
            Evidence = Evidence.Modeled,
            Method = EstimationMethods.TrackedRun,
            Hardware = Hardware(row),
            Location = place,
            Pue = building.Value.Value,
            Meters = [.. meters.Select(meter => new MeterReading(
                $"{tool} {meter.Key.Column}", meter.Key.Domain, meter.Key.Evidence, meter.Value / building.Value.Value))],
            Inputs =
            [
                new EstimateInput("pue", building.Value.Value, "", building.Value.Source, building.Value.Year),
                new EstimateInput("intensity", place.IntensityGramsPerKWh, "g/kWh", place.Source, place.Year),
            ],
            ToolVersion = tool,
            FilePath = row.File,
        };
        var estimate = record.ToKnownEstimate() with { WaterLitres = row.Amount("water_consumed", LargestLitres) is > 0 and var litres ? litres : null };
        var site = new ActivitySite(row.File, row.Line, Column: 1, place.Country, CodeCarbonPlace.Region(row));
        var source = id == wholeId ? RunSource.CodeCarbon : RunSource.CodeCarbonTask;
        var run = new RecordedRun(record, estimate, site) { StartZoneUnknown = !hasZone, Doubts = [.. CodeCarbonChecks.Doubts(row, grams, energyKWh)] };
        return new ImportedRun(run, source, wholeId);
    }

    private static RelativeRange EquipmentRange(IEnumerable<UncertainValue> parts)
    {
        var sum = parts.Aggregate(default(UncertainValue), (total, part) => total + part);
        return sum.Central > 0 ? RelativeRange.Of(sum) : DefaultRanges.LoadCurve;
    }

    /// <summary>CodeCarbon writes 1 when nobody gave a PUE, and older versions write none.</summary>
    private static PueInput Building(CodeCarbonRow row, string tool)
        => row.Amount("pue", PueInput.Largest) switch
        {
            null or PueInput.Smallest => PueInput.Resolve(given: null),
            < PueInput.Smallest => throw row.Damage("pue", "is below 1, which no building has"),
            { } pue => PueInput.Resolve(new Sourced<double>(pue, tool)),
        };

    /// <summary>Old versions write no run_id, and some leave it empty: then equal rows are the same run.</summary>
    private static (Guid Id, Guid WholeId) Identify(CodeCarbonRow row)
    {
        var whole = row.Text("run_id") is { } text ? RunIdentifier.Of(text) : RunIdentifier.OfContent(Encoding.UTF8.GetBytes(row.Raw.TrimEnd('\r', '\n')));
        return row.Text("task_name") is { } task ? (RunIdentifier.OfPart(whole, task), whole) : (whole, whole);
    }

    private static string Name(CodeCarbonRow row, RunItem item)
    {
        var column = row.Text("task_name") is null ? "project_name" : "task_name";
        var name = item.Name ?? row.Text(column) ?? row.Text("experiment_id") ?? "CodeCarbon run";
        return name.Length <= EmissionsTracker.MaximumNameLength
            ? name
            : throw row.Damage(column, string.Create(CultureInfo.InvariantCulture, $"is longer than {EmissionsTracker.MaximumNameLength} characters"));
    }

    private static string Hardware(CodeCarbonRow row)
    {
        var gpu = row.Text("gpu_model");
        var devices = new[] { gpu is not null && row.Amount(GpuEnergy) == 0 ? $"{gpu} (energy not measured)" : gpu, row.Text("cpu_model") };
        var text = string.Join(", ", devices.OfType<string>());
        return text.Length > 0 ? text : "not known";
    }
}
