namespace GreenDefaults.Runtime.Estimation;

/// <summary>A value with its range; all three are finite, not negative, and in order.</summary>
public readonly record struct UncertainValue
{
    /// <summary>A value with its range.</summary>
    /// <param name="low">The low end, 0 or more.</param>
    /// <param name="central">The best estimate, at least <paramref name="low"/>.</param>
    /// <param name="high">The high end, at least <paramref name="central"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is NaN, infinite, negative or out of order.</exception>
    public UncertainValue(double low, double central, double high)
    {
        Low = Units.Guard.NotNegative(low);
        Central = Units.Guard.InRange(central, low, double.MaxValue);
        High = Units.Guard.InRange(high, central, double.MaxValue);
    }

    /// <summary>The low end of the range.</summary>
    public double Low { get; }

    /// <summary>The best estimate.</summary>
    public double Central { get; }

    /// <summary>The high end of the range.</summary>
    public double High { get; }

    /// <summary>A value that is known exactly: all three numbers are the same.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is NaN, infinite or negative.</exception>
    public static UncertainValue Exact(double value) => new(value, value, value);

    /// <summary>
    /// The sum of two values. The ends are added, as for parts that err together: the activities of one model share their
    /// grid and often their hardware, so that adding in quadrature would promise too narrow a range.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The sum is too large for a double.</exception>
    public static UncertainValue operator +(UncertainValue left, UncertainValue right) =>
        new(left.Low + right.Low, left.Central + right.Central, left.High + right.High);

    /// <summary>The value and both its ends times a factor, for example a change of unit.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The factor or a product is NaN, infinite or negative.</exception>
    public static UncertainValue operator *(UncertainValue value, double factor) =>
        new(value.Low * factor, value.Central * factor, value.High * factor);

    /// <summary>The three numbers in the invariant culture, for example <c>2 (1 to 3)</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Central} ({Low} to {High})");
}
