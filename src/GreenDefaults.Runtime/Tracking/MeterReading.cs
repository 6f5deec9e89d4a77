using GreenDefaults.Runtime.Estimation;

namespace GreenDefaults.Runtime.Tracking;

/// <summary>What one meter read during a run.</summary>
/// <param name="Name">The name of the meter.</param>
/// <param name="Domain">The part of the machine it covers.</param>
/// <param name="Evidence">How well it knows the energy.</param>
/// <param name="EnergyKWh">Energy at the equipment in kilowatt-hours, without PUE.</param>
public sealed record MeterReading(string Name, EnergyDomain Domain, Evidence Evidence, double EnergyKWh);
