namespace GreenDefaults.Runtime.Estimation;

/// <summary>How far each kind of input may be from the truth when nothing better is known.</summary>
/// <remarks>
/// The numbers are engineering judgement, informed by the spread of published measurements: busy accelerators draw 63 to
/// 110 % of their rated power; regions of one country differ from its average by factors of two and more; national grids
/// reach from a tenth to twice the world average.
/// </remarks>
internal static class DefaultRanges
{
    /// <summary>Rated power times utilization for the average power: -40 % and +20 %.</summary>
    public static readonly RelativeRange RatedPower = new(0.6, 1.2);

    /// <summary>A power curve over the load of a known processor: 50 % either way.</summary>
    public static readonly RelativeRange LoadCurve = new(0.5, 1.5);

    /// <summary>A profile for each virtual processor of an unknown machine: 60 % either way.</summary>
    public static readonly RelativeRange VirtualCpuProfile = new(0.4, 1.6);

    /// <summary>A country's average for a site within it: a factor of 2 either way.</summary>
    public static readonly RelativeRange CountryAverage = new(0.5, 2);

    /// <summary>The world's average for a site whose country is not given: a tenth to twice.</summary>
    public static readonly RelativeRange WorldAverage = new(0.1, 2);

    /// <summary>No PUE for a site that may have one: 1 to 1.6, about the average data centre (1.56 in 2024).</summary>
    public static readonly RelativeRange UnknownPue = new(1, 1.6);
}
