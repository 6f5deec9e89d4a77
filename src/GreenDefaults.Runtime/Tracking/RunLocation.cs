namespace GreenDefaults.Runtime.Tracking;

/// <summary>The grid that a run was accounted with.</summary>
/// <param name="Label">The place for people, for example "France, country average of 2024".</param>
/// <param name="Country">ISO 3166-1 alpha-3 code, where a country is known.</param>
/// <param name="IntensityGramsPerKWh">Carbon intensity in grams of CO2 equivalent per kilowatt-hour.</param>
/// <param name="Year">The year the intensity describes, where it has one.</param>
/// <param name="Source">Where the intensity comes from.</param>
public sealed record RunLocation(string Label, string? Country, double IntensityGramsPerKWh, int? Year, string Source);
