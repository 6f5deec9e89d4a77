namespace GreenDefaults.Runtime.Estimation;

/// <summary>
/// How far each kind of input may be from the truth when nothing better is known, as factors on the value.
/// </summary>
/// <remarks>
/// <para>
/// The numbers are engineering judgement, informed by the spread of published measurements: busy accelerators draw 63 to
/// 110 % of their rated power; regions of one country differ from its average by factors of two and more; national grids
/// reach from a tenth to twice the world average.
/// </para>
/// <para>
/// Independent factors are combined in quadrature of their logarithms, because they multiply: the low end stays above zero.
/// </para>
/// </remarks>
internal readonly record struct UncertaintyFactors(double Low, double High)
{
    /// <summary>A value that is taken as exact, such as an intensity that the user gives.</summary>
    public static readonly UncertaintyFactors Exact = new(1, 1);

    /// <summary>Rated power times utilization for the average power: -40 % and +20 %.</summary>
    public static readonly UncertaintyFactors RatedPower = new(0.6, 1.2);

    /// <summary>A power curve over the load of a known processor: 50 % either way.</summary>
    public static readonly UncertaintyFactors LoadCurve = new(0.5, 1.5);

    /// <summary>A profile for each virtual processor of an unknown machine: 60 % either way.</summary>
    public static readonly UncertaintyFactors VirtualCpuProfile = new(0.4, 1.6);

    /// <summary>A country's average for a site within it: a factor of 2 either way.</summary>
    public static readonly UncertaintyFactors CountryAverage = new(0.5, 2);

    /// <summary>The world's average for a site whose country is not given: a tenth to twice.</summary>
    public static readonly UncertaintyFactors WorldAverage = new(0.1, 2);

    /// <summary>No PUE for a site that may have one: 1 to 1.6, about the average data centre (1.56 in 2024).</summary>
    public static readonly UncertaintyFactors UnknownPue = new(1, 1.6);

    /// <summary>The range of a product of independent factors.</summary>
    public UncertaintyFactors And(UncertaintyFactors other) =>
        new(Math.Exp(-Quadrature(Low, other.Low)), Math.Exp(Quadrature(High, other.High)));

    /// <summary>A central value with this range.</summary>
    public UncertainValue Apply(double central) => new(central * Low, central, central * High);

    private static double Quadrature(double left, double right) => Math.Sqrt(Square(Math.Log(left)) + Square(Math.Log(right)));

    private static double Square(double value) => value * value;
}
