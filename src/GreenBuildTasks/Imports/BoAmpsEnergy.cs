using System.Globalization;
using GreenDefaults.Runtime.Tracking;

namespace GreenBuildTasks.Imports;

/// <summary>
/// The energy of a BoAmps report. All its measures are of one task, so that two tools, such as a wattmeter and CodeCarbon, measured the same
/// energy and are not added. Measures of one tool are added when they began at different times, or are of different hardware.
/// </summary>
/// <param name="Measures">The measures that count.</param>
/// <param name="KilowattHours">Their energy in kilowatt-hours, above 0.</param>
/// <param name="Seconds">Their duration in seconds; 0 when it is not given.</param>
/// <param name="Ignored">Number of measures that tell the same energy again.</param>
internal sealed record BoAmpsEnergy(IReadOnlyList<BoAmpsMeasure> Measures, double KilowattHours, double Seconds, int Ignored)
{
    private const double LargestSeconds = 100 * GreenDefaults.Runtime.Units.Conversions.SecondsPerYear;

    /// <summary>Takes the measures together.</summary>
    /// <exception cref="InvalidDataException">There is none, or one is not possible.</exception>
    public static BoAmpsEnergy Of(IReadOnlyList<BoAmpsMeasure?>? measures)
    {
        if (measures is not { Count: > 0 })
        {
            throw new InvalidDataException("measures is empty");
        }

        var all = measures.Select(Check).ToList();
        var counted = all
            .GroupBy(measure => measure.MeasurementMethod, StringComparer.OrdinalIgnoreCase)
            .Select(method => method.GroupBy(measure => measure.MeasurementDateTime, StringComparer.Ordinal).SelectMany(Distinct).ToList())
            .OrderByDescending(Sum)
            .First();
        var energy = Sum(counted);
        return energy > 0
            ? new BoAmpsEnergy(counted, energy, SecondsOf(counted), all.Count - counted.Count)
            : throw new InvalidDataException("measures.powerConsumption is 0, so nothing was measured");
    }

    private static double Sum(IEnumerable<BoAmpsMeasure> measures) => measures.Sum(measure => measure.PowerConsumption!.Value);

    /// <summary>What began at one time ran side by side.</summary>
    private static double SecondsOf(IEnumerable<BoAmpsMeasure> measures)
        => measures.GroupBy(measure => measure.MeasurementDateTime, StringComparer.Ordinal).Sum(time => time.Max(measure => measure.MeasurementDuration ?? 0));

    /// <summary>Measures of one time: one for the processor and one for the accelerators are parts, others are the same energy again.</summary>
    private static IEnumerable<BoAmpsMeasure> Distinct(IEnumerable<BoAmpsMeasure> measures)
    {
        var largestFirst = measures.OrderByDescending(measure => measure.PowerConsumption).ToList();
        var largest = largestFirst[0];
        var other = largestFirst.Find(measure => IsProcessorOnly(measure) && IsAcceleratorOnly(largest) || IsAcceleratorOnly(measure) && IsProcessorOnly(largest));
        return other is null ? [largest] : [largest, other];
    }

    private static bool IsProcessorOnly(BoAmpsMeasure measure) => measure is { CpuTrackingMode: not null, GpuTrackingMode: null };

    private static bool IsAcceleratorOnly(BoAmpsMeasure measure) => measure is { CpuTrackingMode: null, GpuTrackingMode: not null };

    private static BoAmpsMeasure Check(BoAmpsMeasure? measure, int index)
    {
        if (measure is not { MeasurementMethod: { Length: > 0 }, PowerConsumption: not null })
        {
            throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"measures[{index}] has no measurementMethod or no powerConsumption"));
        }

        CheckRange(index, "powerConsumption", measure.PowerConsumption.Value, EmissionsRecordFile.LargestKilowattHours);
        CheckRange(index, "measurementDuration", measure.MeasurementDuration ?? 0, LargestSeconds);
        return measure;
    }

    private static void CheckRange(int index, string key, double value, double high)
    {
        if (!(value >= 0 && value <= high))
        {
            throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"measures[{index}].{key} is {value}: it must be between 0 and {high}"));
        }
    }
}
