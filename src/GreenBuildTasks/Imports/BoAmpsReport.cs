using System.Text.Json.Serialization;

namespace GreenBuildTasks.Imports;

/// <summary>The parts of a BoAmps report that say what a run used (https://github.com/Boavizta/BoAmps). Everything may be missing.</summary>
internal sealed record BoAmpsReport
{
    public BoAmpsHeader? Header { get; init; }

    public BoAmpsTask? Task { get; init; }

    public IReadOnlyList<BoAmpsMeasure?>? Measures { get; init; }

    public BoAmpsInfrastructure? Infrastructure { get; init; }

    public BoAmpsEnvironment? Environment { get; init; }

    /// <summary>How exact the report is: high, medium or low.</summary>
    public string? Quality { get; init; }
}

/// <summary>Who publishes the report.</summary>
internal sealed record BoAmpsHeader(string? ReportId, string? ReportDatetime, BoAmpsPublisher? Publisher);

/// <summary>The organization that publishes.</summary>
internal sealed record BoAmpsPublisher(string? ProjectName);

/// <summary>What was done.</summary>
/// <param name="TaskStage">The stage, such as training; several are joined by a plus sign.</param>
/// <param name="TaskFamily">The kind of task, such as chatbot.</param>
internal sealed record BoAmpsTask(string? TaskStage, string? TaskFamily);

/// <summary>One measurement of the task.</summary>
internal sealed record BoAmpsMeasure
{
    /// <summary>The tool, such as codecarbon or wattmeter.</summary>
    public string? MeasurementMethod { get; init; }

    public string? Version { get; init; }

    /// <summary>How the processor was measured; null when it was not.</summary>
    public string? CpuTrackingMode { get; init; }

    /// <summary>How the accelerators were measured; null when they were not.</summary>
    public string? GpuTrackingMode { get; init; }

    /// <summary>In spite of its name an energy, in kilowatt-hours.</summary>
    public double? PowerConsumption { get; init; }

    /// <summary>Seconds.</summary>
    public double? MeasurementDuration { get; init; }

    /// <summary>The start, as <c>YYYY-MM-DD HH:MM:SS</c> without a zone.</summary>
    public string? MeasurementDateTime { get; init; }
}

/// <summary>What the task ran on.</summary>
internal sealed record BoAmpsInfrastructure(IReadOnlyList<BoAmpsComponent?>? Components);

/// <summary>A part of the machine.</summary>
internal sealed record BoAmpsComponent(string? ComponentName, string? ComponentType, double? NbComponent, string? Manufacturer, string? Family, string? Series);

/// <summary>Where it ran.</summary>
/// <param name="Country">Name or code of the country.</param>
/// <param name="PowerSourceCarbonIntensity">Grams of CO2 equivalent for each kilowatt-hour.</param>
internal sealed record BoAmpsEnvironment(string? Country, double? PowerSourceCarbonIntensity);

/// <summary>Reads BoAmps reports.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(BoAmpsReport))]
internal sealed partial class BoAmpsJsonContext : JsonSerializerContext;
