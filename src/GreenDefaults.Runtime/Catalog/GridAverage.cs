using GreenDefaults.Runtime.Units;

namespace GreenDefaults.Runtime.Catalog;

/// <summary>The electricity of an area that is not a country.</summary>
/// <param name="Name">The area.</param>
/// <param name="Intensity">Average carbon intensity.</param>
/// <param name="Source">Where the intensity comes from and which year it describes.</param>
public sealed record GridAverage(string Name, CarbonIntensity Intensity, DataSource Source);
