using GreenDefaults.Runtime.Catalog;
using GreenDefaults.Runtime.Units;

namespace GreenBuildTasks.Policy.Plausibility;

/// <summary>What no true figure exceeds. The bounds are wide: what lies outside them is a slip, not an opinion.</summary>
internal static class PlausibleBounds
{
    /// <summary>Grams of CO2 equivalent per kilowatt-hour: no grid emits more over a year.</summary>
    public const double LargestIntensity = CarbonIntensity.LargestPlausibleGramsPerKilowattHour;

    /// <summary>The worst power usage effectiveness of a building that anybody published is below this.</summary>
    public const double LargestPue = 3;

    /// <summary>A device draws at most this part of its rated power over any length of time.</summary>
    public const double LargestPowerShare = 1.2;

    /// <summary>The energy of devices that worked is at least this part of hours and rated power.</summary>
    public const double SmallestWorkShare = 0.3;

    /// <summary>The energy of devices, host and building is at most this part of hours and rated power.</summary>
    public const double LargestWorkShare = 1.5;

    /// <summary>How far clocks and rounding may carry hours past the wall clock.</summary>
    public const double ClockTolerance = 1.01;

    private static readonly Lazy<GridCountry> Cleanest = new(() => GridCatalog.All.MinBy(country => country.Intensity.GramsPerKilowattHour)!);

    /// <summary>The country with the lowest average. Single zones and regions of clouds may be below it.</summary>
    public static GridCountry CleanestCountry => Cleanest.Value;
}
