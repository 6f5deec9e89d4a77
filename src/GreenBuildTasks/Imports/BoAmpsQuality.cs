using GreenDefaults.Runtime.Estimation;

namespace GreenBuildTasks.Imports;

/// <summary>How well a BoAmps report knows its energy.</summary>
internal static class BoAmpsQuality
{
    private const string Wattmeter = "wattmeter";
    private const string CodeCarbon = "codecarbon";

    /// <summary>The range that the report states by its quality, else that of its tool: a meter, or a model of power.</summary>
    /// <exception cref="InvalidDataException">The quality is not a word of the schema.</exception>
    public static RelativeRange RangeOf(string? quality, BoAmpsEnergy energy) => quality switch
    {
        "high" => new RelativeRange(0.9, 1.1),
        "medium" => new RelativeRange(0.75, 1.25),
        "low" => new RelativeRange(0.5, 1.5),
        null => energy.Measures.All(measure => IsBy(measure, Wattmeter)) ? DefaultRanges.StatedEnergy : DefaultRanges.LoadCurve,
        _ => throw new InvalidDataException($"quality is '{quality}', but must be high, medium or low"),
    };

    /// <summary>A wattmeter measures, CodeCarbon models at least the memory, and of every other tool the report is all that is known.</summary>
    public static Evidence EvidenceOf(BoAmpsEnergy energy)
        => energy.Measures.All(measure => IsBy(measure, Wattmeter)) ? Evidence.Measured
            : energy.Measures.All(measure => IsBy(measure, CodeCarbon)) ? Evidence.Modeled
            : Evidence.Declared;

    private static bool IsBy(BoAmpsMeasure measure, string tool) => tool.Equals(measure.MeasurementMethod, StringComparison.OrdinalIgnoreCase);
}
