namespace GreenDefaults.Runtime.Estimation;

/// <summary>How far a value may be from the truth, as factors on it: 0.6 and 1.2 are -40 % and +20 %.</summary>
public readonly record struct RelativeRange
{
    private readonly double _low;
    private readonly double _high;

    /// <summary>A range around a value.</summary>
    /// <param name="low">The factor of the low end, above 0 and at most 1.</param>
    /// <param name="high">The factor of the high end, 1 to 1,000.</param>
    /// <exception cref="ArgumentOutOfRangeException">A factor is outside its range.</exception>
    public RelativeRange(double low, double high)
    {
        _low = Units.Guard.InRange(low, double.Epsilon, 1);
        _high = Units.Guard.InRange(high, 1, 1000);
    }

    /// <summary>No range: the value is taken as exact. This is also the default of the type.</summary>
    public static RelativeRange Exact => default;

    /// <summary>The factor of the low end, above 0 and at most 1.</summary>
    public double Low => _low == 0 ? 1 : _low;

    /// <summary>The factor of the high end, 1 or more.</summary>
    public double High => _high == 0 ? 1 : _high;

    /// <summary>
    /// The range of a product of two independent values: their logarithms are combined in quadrature, because the errors
    /// multiply, so that the low end stays above zero.
    /// </summary>
    public RelativeRange And(RelativeRange other) =>
        new(Math.Exp(-Quadrature(Low, other.Low)), Math.Exp(Quadrature(High, other.High)));

    /// <summary>The range of a value; none for 0.</summary>
    internal static RelativeRange Of(UncertainValue value) => value.Central > 0

        // The low end of the smallest numbers of a double is zero.
        ? new RelativeRange(Math.Max(value.Low / value.Central, double.Epsilon), value.High / value.Central)
        : Exact;

    /// <summary>A value with this range.</summary>
    /// <param name="central">The value, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value or its high end is NaN, infinite or negative.</exception>
    public UncertainValue Around(double central) => new(central * Low, central, central * High);

    private static double Quadrature(double left, double right) => double.Hypot(Math.Log(left), Math.Log(right));
}
