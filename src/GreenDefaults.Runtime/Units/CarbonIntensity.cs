using System.Globalization;

namespace GreenDefaults.Runtime.Units;

/// <summary>
/// What generating one kilowatt-hour of electricity emits, as carbon dioxide equivalent: finite and not negative,
/// kept in grams per kilowatt-hour.
/// </summary>
public readonly record struct CarbonIntensity : IComparable<CarbonIntensity>
{
    /// <summary>
    /// The largest intensity that an estimate accepts, 1,500 g/kWh. No grid is above it; a larger number is nearly always
    /// one in another unit.
    /// </summary>
    public const double LargestPlausibleGramsPerKilowattHour = 1500;

    private CarbonIntensity(double gramsPerKilowattHour) => GramsPerKilowattHour = gramsPerKilowattHour;

    /// <summary>The intensity in grams of CO2 equivalent per kilowatt-hour.</summary>
    public double GramsPerKilowattHour { get; }

    /// <summary>An intensity from grams per kilowatt-hour (the same number as kilograms per megawatt-hour).</summary>
    /// <param name="gramsPerKilowattHour">Grams of CO2 equivalent per kilowatt-hour, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is NaN, infinite or negative.</exception>
    public static CarbonIntensity FromGramsPerKilowattHour(double gramsPerKilowattHour) =>
        new(Guard.NotNegative(gramsPerKilowattHour));

    /// <summary>Whether the left intensity is smaller.</summary>
    public static bool operator <(CarbonIntensity left, CarbonIntensity right) =>
        left.GramsPerKilowattHour < right.GramsPerKilowattHour;

    /// <summary>Whether the left intensity is larger.</summary>
    public static bool operator >(CarbonIntensity left, CarbonIntensity right) =>
        left.GramsPerKilowattHour > right.GramsPerKilowattHour;

    /// <summary>Whether the left intensity is smaller or equal.</summary>
    public static bool operator <=(CarbonIntensity left, CarbonIntensity right) =>
        left.GramsPerKilowattHour <= right.GramsPerKilowattHour;

    /// <summary>Whether the left intensity is larger or equal.</summary>
    public static bool operator >=(CarbonIntensity left, CarbonIntensity right) =>
        left.GramsPerKilowattHour >= right.GramsPerKilowattHour;

    /// <inheritdoc/>
    public int CompareTo(CarbonIntensity other) => GramsPerKilowattHour.CompareTo(other.GramsPerKilowattHour);

    /// <summary>The intensity with its unit, in the invariant culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{GramsPerKilowattHour} gCO2e/kWh");
}
