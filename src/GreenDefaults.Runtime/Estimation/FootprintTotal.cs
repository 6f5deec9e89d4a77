namespace GreenDefaults.Runtime.Estimation;

/// <summary>The sum over the activities of a footprint.</summary>
/// <param name="EnergyJoules">Energy of the facilities in joules.</param>
/// <param name="EmissionsGrams">Emissions in grams of CO2 equivalent.</param>
/// <param name="Evidence">The evidence of the least certain activity.</param>
public sealed record FootprintTotal(UncertainValue EnergyJoules, UncertainValue EmissionsGrams, Evidence Evidence);
