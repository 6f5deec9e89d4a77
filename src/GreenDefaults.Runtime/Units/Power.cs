using System.Globalization;

namespace GreenDefaults.Runtime.Units;

/// <summary>A power: finite and not negative, kept in watts.</summary>
public readonly record struct Power : IComparable<Power>
{
    private Power(double watts) => Watts = watts;

    /// <summary>The power in watts.</summary>
    public double Watts { get; }

    /// <summary>A power from watts.</summary>
    /// <param name="watts">Watts, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is NaN, infinite or negative.</exception>
    public static Power FromWatts(double watts) => new(Guard.NotNegative(watts));

    /// <summary>The sum of two powers.</summary>
    /// <exception cref="OverflowException">The sum is too large for a double.</exception>
    public static Power operator +(Power left, Power right) => new(Guard.NoOverflow(left.Watts + right.Watts));

    /// <summary>A multiple of a power, for example by a utilization.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The factor is NaN, infinite or negative.</exception>
    /// <exception cref="OverflowException">The product is too large for a double.</exception>
    public static Power operator *(Power power, double factor) =>
        new(Guard.NoOverflow(power.Watts * Guard.NotNegative(factor)));

    /// <summary>A multiple of a power, for example by a utilization.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The factor is NaN, infinite or negative.</exception>
    /// <exception cref="OverflowException">The product is too large for a double.</exception>
    public static Power operator *(double factor, Power power) => power * factor;

    /// <summary>The energy of a power held over a time: <c>J = W × s</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative.</exception>
    /// <exception cref="OverflowException">The product is too large for a double.</exception>
    public static Energy operator *(Power power, TimeSpan time) =>
        Energy.FromJoules(Guard.NoOverflow(power.Watts * Guard.NotNegative(time.TotalSeconds, nameof(time))));

    /// <summary>Whether the left power is smaller.</summary>
    public static bool operator <(Power left, Power right) => left.Watts < right.Watts;

    /// <summary>Whether the left power is larger.</summary>
    public static bool operator >(Power left, Power right) => left.Watts > right.Watts;

    /// <summary>Whether the left power is smaller or equal.</summary>
    public static bool operator <=(Power left, Power right) => left.Watts <= right.Watts;

    /// <summary>Whether the left power is larger or equal.</summary>
    public static bool operator >=(Power left, Power right) => left.Watts >= right.Watts;

    /// <inheritdoc/>
    public int CompareTo(Power other) => Watts.CompareTo(other.Watts);

    /// <summary>The power in watts with its unit, in the invariant culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Watts} W");
}
