using System.Globalization;
using GreenBuildTasks.Cards;

namespace GreenBuildTasks.Reports;

/// <summary>A unit that keeps the numbers of a figure short.</summary>
/// <param name="Symbol">For example <c>kg</c>.</param>
/// <param name="DecimalShift">The power of ten that turns the base unit into this one: -3 for <c>kg</c> from grams.</param>
internal sealed record ScaledUnit(string Symbol, int DecimalShift)
{
    // Beyond these, digits that are only zeros would hide the others.
    private const double LargestPlain = 1e9;
    private const double SmallestPlain = 1e-6;

    private static readonly ScaledUnit[] Masses = [new("mg", 3), new("g", 0), new("kg", -3), new("t", -6), new("kt", -9), new("Mt", -12)];
    private static readonly ScaledUnit[] Energies = [new("mWh", 3), new("Wh", 0), new("kWh", -3), new("MWh", -6), new("GWh", -9), new("TWh", -12)];

    /// <summary>The unit in which a mass has one to three digits before the point.</summary>
    /// <param name="grams">Grams, 0 or more.</param>
    public static ScaledUnit ForGrams(double grams) => For(grams, Masses);

    /// <summary>The unit in which an energy has one to three digits before the point.</summary>
    /// <param name="wattHours">Watt-hours, 0 or more.</param>
    public static ScaledUnit ForWattHours(double wattHours) => For(wattHours, Energies);

    /// <summary>A value of the base unit as the number of this one, without the symbol.</summary>
    /// <param name="value">A finite number, 0 or more, in the base unit.</param>
    /// <param name="digits">Most significant digits.</param>
    public string Format(double value, int digits)
    {
        var scaled = value * Math.Pow(10, DecimalShift);
        return value == 0 || scaled is >= SmallestPlain and < LargestPlain
            ? PlainNumber.Format(value, digits, DecimalShift)
            : scaled.ToString("0." + new string('#', digits - 1) + "e0", CultureInfo.InvariantCulture);
    }

    private static ScaledUnit For(double value, ScaledUnit[] ladder)
        => value == 0 ? ladder[1] : ladder.LastOrDefault(unit => value * Math.Pow(10, unit.DecimalShift) >= 1) ?? ladder[0];
}
