using System.Globalization;
using GreenAnalyzers.Facts;

namespace GreenAnalyzers.Measurement;

/// <summary>Writes what a run used as a message shows it: three digits at most, the unit that gives readable numbers, invariant culture.</summary>
internal static class RunFigures
{
    private static readonly (double Size, string Name)[] EnergyUnitsInKWh = [(1e3, "MWh"), (1, "kWh"), (1e-3, "Wh"), (1e-6, "mWh")];
    private static readonly (double Size, string Name)[] MassUnitsInGrams = [(1e6, "t"), (1e3, "kg"), (1, "g"), (1e-3, "mg")];

    /// <summary>An energy with its range, for example <c>2 kWh (1 kWh to 3 kWh)</c>.</summary>
    public static string Energy(FactRange kilowattHours) => WithRange(kilowattHours, EnergyUnitsInKWh, "");

    /// <summary>Emissions with their range, for example <c>120 g CO2eq (60 g to 240 g)</c>.</summary>
    public static string Emissions(FactRange grams) => WithRange(grams, MassUnitsInGrams, " CO2eq");

    private static string WithRange(FactRange value, (double Size, string Name)[] units, string kind)
    {
        var (low, high) = (Text(value.Low, units), Text(value.High, units));
        return Text(value.Central, units) + kind + (low == high ? "" : $" ({low} to {high})");
    }

    private static string Text(double value, (double Size, string Name)[] units)
    {
        foreach (var (size, name) in units)
        {
            if (value >= size)
            {
                return Digits(value / size) + " " + name;
            }
        }

        var (smallest, smallestName) = units[units.Length - 1];
        return value == 0 ? "0 " + units[units.Length - 2].Name
            : value < smallest / 100 ? $"less than 0.01 {smallestName}"
            : Digits(value / smallest) + " " + smallestName;
    }

    private static string Digits(double value)
        => value.ToString(value < 10 ? "0.##" : value < 100 ? "0.#" : "#,0", CultureInfo.InvariantCulture);
}
