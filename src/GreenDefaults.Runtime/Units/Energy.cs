using System.Globalization;

namespace GreenDefaults.Runtime.Units;

/// <summary>An amount of energy: finite and not negative, kept in joules.</summary>
public readonly record struct Energy : IComparable<Energy>
{
    private Energy(double joules) => Joules = joules;

    /// <summary>No energy.</summary>
    public static Energy Zero => default;

    /// <summary>The amount in joules.</summary>
    public double Joules { get; }

    /// <summary>The amount in kilowatt-hours (3.6e6 J).</summary>
    public double KilowattHours => Joules / Conversions.JoulesPerKilowattHour;

    /// <summary>An energy from joules.</summary>
    /// <param name="joules">Joules, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is NaN, infinite or negative.</exception>
    public static Energy FromJoules(double joules) => new(Guard.NotNegative(joules));

    /// <summary>An energy from watt-hours.</summary>
    /// <param name="wattHours">Watt-hours, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is NaN, infinite or negative.</exception>
    /// <exception cref="OverflowException">The amount in joules is too large for a double.</exception>
    public static Energy FromWattHours(double wattHours) =>
        new(Guard.NoOverflow(Guard.NotNegative(wattHours) * Conversions.JoulesPerWattHour));

    /// <summary>An energy from kilowatt-hours.</summary>
    /// <param name="kilowattHours">Kilowatt-hours, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is NaN, infinite or negative.</exception>
    /// <exception cref="OverflowException">The amount in joules is too large for a double.</exception>
    public static Energy FromKilowattHours(double kilowattHours) =>
        new(Guard.NoOverflow(Guard.NotNegative(kilowattHours) * Conversions.JoulesPerKilowattHour));

    /// <summary>The sum of two energies.</summary>
    /// <exception cref="OverflowException">The sum is too large for a double.</exception>
    public static Energy operator +(Energy left, Energy right) => new(Guard.NoOverflow(left.Joules + right.Joules));

    /// <summary>A multiple of an energy, for example by a PUE.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The factor is NaN, infinite or negative.</exception>
    /// <exception cref="OverflowException">The product is too large for a double.</exception>
    public static Energy operator *(Energy energy, double factor) =>
        new(Guard.NoOverflow(energy.Joules * Guard.NotNegative(factor)));

    /// <summary>A multiple of an energy, for example by a PUE.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The factor is NaN, infinite or negative.</exception>
    /// <exception cref="OverflowException">The product is too large for a double.</exception>
    public static Energy operator *(double factor, Energy energy) => energy * factor;

    /// <summary>What generating an energy emits at an intensity: <c>g = kWh × g/kWh</c>.</summary>
    /// <exception cref="OverflowException">The product is too large for a double.</exception>
    public static Emissions operator *(Energy energy, CarbonIntensity intensity) =>
        Emissions.FromGrams(Guard.NoOverflow(energy.KilowattHours * intensity.GramsPerKilowattHour));

    /// <summary>Whether the left energy is smaller.</summary>
    public static bool operator <(Energy left, Energy right) => left.Joules < right.Joules;

    /// <summary>Whether the left energy is larger.</summary>
    public static bool operator >(Energy left, Energy right) => left.Joules > right.Joules;

    /// <summary>Whether the left energy is smaller or equal.</summary>
    public static bool operator <=(Energy left, Energy right) => left.Joules <= right.Joules;

    /// <summary>Whether the left energy is larger or equal.</summary>
    public static bool operator >=(Energy left, Energy right) => left.Joules >= right.Joules;

    /// <inheritdoc/>
    public int CompareTo(Energy other) => Joules.CompareTo(other.Joules);

    /// <summary>The amount in kilowatt-hours with its unit, in the invariant culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{KilowattHours} kWh");
}
