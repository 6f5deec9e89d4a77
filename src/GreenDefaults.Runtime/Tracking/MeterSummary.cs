using GreenDefaults.Runtime.Estimation;

namespace GreenDefaults.Runtime.Tracking;

/// <summary>What one meter contributes to a record.</summary>
/// <param name="Reading">The reading as the record lists it.</param>
/// <param name="EnergyKWh">The energy at the equipment in kilowatt-hours with its range, without PUE.</param>
/// <param name="Hardware">The hardware, where the meter knows it.</param>
/// <param name="Inputs">What went into the reading.</param>
internal sealed record MeterSummary(
    MeterReading Reading,
    UncertainValue EnergyKWh,
    string? Hardware,
    IReadOnlyList<EstimateInput> Inputs);
