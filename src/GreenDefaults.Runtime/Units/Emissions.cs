using System.Globalization;

namespace GreenDefaults.Runtime.Units;

/// <summary>A mass of greenhouse gases as carbon dioxide equivalent: finite and not negative, kept in grams.</summary>
public readonly record struct Emissions : IComparable<Emissions>
{
    private Emissions(double grams) => Grams = grams;

    /// <summary>No emissions.</summary>
    public static Emissions Zero => default;

    /// <summary>The mass in grams of CO2 equivalent.</summary>
    public double Grams { get; }

    /// <summary>The mass in kilograms of CO2 equivalent.</summary>
    public double Kilograms => Grams / Conversions.GramsPerKilogram;

    /// <summary>The mass in metric tonnes of CO2 equivalent.</summary>
    public double Tonnes => Grams / Conversions.GramsPerTonne;

    /// <summary>Emissions from grams.</summary>
    /// <param name="grams">Grams of CO2 equivalent, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is NaN, infinite or negative.</exception>
    public static Emissions FromGrams(double grams) => new(Guard.NotNegative(grams));

    /// <summary>Emissions from kilograms.</summary>
    /// <param name="kilograms">Kilograms of CO2 equivalent, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is NaN, infinite or negative.</exception>
    /// <exception cref="OverflowException">The mass in grams is too large for a double.</exception>
    public static Emissions FromKilograms(double kilograms) =>
        new(Guard.NoOverflow(Guard.NotNegative(kilograms) * Conversions.GramsPerKilogram));

    /// <summary>Emissions from metric tonnes.</summary>
    /// <param name="tonnes">Tonnes of CO2 equivalent, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is NaN, infinite or negative.</exception>
    /// <exception cref="OverflowException">The mass in grams is too large for a double.</exception>
    public static Emissions FromTonnes(double tonnes) =>
        new(Guard.NoOverflow(Guard.NotNegative(tonnes) * Conversions.GramsPerTonne));

    /// <summary>The sum of two emissions.</summary>
    /// <exception cref="OverflowException">The sum is too large for a double.</exception>
    public static Emissions operator +(Emissions left, Emissions right) => new(Guard.NoOverflow(left.Grams + right.Grams));

    /// <summary>A multiple of emissions.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The factor is NaN, infinite or negative.</exception>
    /// <exception cref="OverflowException">The product is too large for a double.</exception>
    public static Emissions operator *(Emissions emissions, double factor) =>
        new(Guard.NoOverflow(emissions.Grams * Guard.NotNegative(factor)));

    /// <summary>A multiple of emissions.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The factor is NaN, infinite or negative.</exception>
    /// <exception cref="OverflowException">The product is too large for a double.</exception>
    public static Emissions operator *(double factor, Emissions emissions) => emissions * factor;

    /// <summary>Whether the left mass is smaller.</summary>
    public static bool operator <(Emissions left, Emissions right) => left.Grams < right.Grams;

    /// <summary>Whether the left mass is larger.</summary>
    public static bool operator >(Emissions left, Emissions right) => left.Grams > right.Grams;

    /// <summary>Whether the left mass is smaller or equal.</summary>
    public static bool operator <=(Emissions left, Emissions right) => left.Grams <= right.Grams;

    /// <summary>Whether the left mass is larger or equal.</summary>
    public static bool operator >=(Emissions left, Emissions right) => left.Grams >= right.Grams;

    /// <inheritdoc/>
    public int CompareTo(Emissions other) => Grams.CompareTo(other.Grams);

    /// <summary>The mass in grams with its unit, in the invariant culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Grams} gCO2e");
}
