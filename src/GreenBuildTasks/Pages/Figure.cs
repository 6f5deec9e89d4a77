using System.Globalization;
using GreenBuildTasks.Cards;
using GreenBuildTasks.Reports;
using GreenDefaults.Runtime.Units;

namespace GreenBuildTasks.Pages;

/// <summary>Figures as people read them: short numbers, always with their unit, invariant culture, rounded once.</summary>
internal static class Figure
{
    /// <summary>What stands in place of a figure that nobody knows.</summary>
    public const string Unknown = "not known";

    /// <summary>What stands in place of a range whose ends are the figure itself.</summary>
    public const string NoRange = "no range given";

    private const double LargestGrouped = 1e15;
    private const double SmallestPlain = 1e-6;
    private const double WattHoursPerKilowattHour = Conversions.JoulesPerKilowattHour / Conversions.JoulesPerWattHour;

    private static readonly (double Size, string Name)[] Counts = [(1e12, " trillion"), (1e9, " billion"), (1e6, " million")];
    private static readonly (double Size, string Unit)[] Bytes = [(1e12, "TB"), (1e9, "GB"), (1e6, "MB"), (1e3, "kB"), (1, "B")];
    private static readonly (double Seconds, string Unit)[] Durations =
        [(Conversions.SecondsPerHour * 48, "d"), (Conversions.SecondsPerHour, "h"), (60, "min"), (0, "s")];

    /// <summary>A mass of CO2 equivalent, for example <c>36.33 t</c>.</summary>
    public static string Emissions(double kilograms) => Grams(kilograms * Conversions.GramsPerKilogram);

    /// <inheritdoc cref="Emissions"/>
    public static string Grams(double grams) => Central(grams, ScaledUnit.ForGrams);

    /// <summary>A range in the unit of its central value, for example <c>22.9 to 58.5 t</c>; <see cref="NoRange"/> where both ends are the same.</summary>
    public static string EmissionsRange(double low, double central, double high)
        => Range(low, central, high, Conversions.GramsPerKilogram, ScaledUnit.ForGrams);

    /// <summary>Energy, for example <c>58.99 MWh</c>.</summary>
    public static string Energy(double kilowattHours)
        => Central(kilowattHours * WattHoursPerKilowattHour, ScaledUnit.ForWattHours);

    /// <summary>Energy of which some or all may not be known, in words that do not call it 0.</summary>
    /// <param name="kilowattHours">The part that is known.</param>
    /// <param name="known">Whether that is all of it.</param>
    public static string Energy(double kilowattHours, bool known)
        => known ? Energy(kilowattHours) : kilowattHours > 0 ? $"{Energy(kilowattHours)} where known" : Unknown;

    /// <summary>A range in the unit of its central value, for example <c>34.4 to 84.3 MWh</c>; <see cref="NoRange"/> where both ends are the same.</summary>
    public static string EnergyRange(double low, double central, double high)
        => Range(low, central, high, WattHoursPerKilowattHour, ScaledUnit.ForWattHours);

    /// <summary>A part of a whole, for example <c>65.5 %</c>; one that would round to 0 says that it is not.</summary>
    /// <param name="share">0 to 1; less than 0 for a loss.</param>
    public static string Percent(double share)
    {
        var percent = Math.Abs(share) * 100;
        var sign = share < 0 ? "−" : "";
        return percent switch
        {
            0 => "0 %",
            < 0.05 => $"{sign}<0.1 %",
            >= 1000 => $"{sign}{Number(percent, PlainNumber.RangeDigits)} %",
            _ => $"{sign}{percent.ToString("0.#", CultureInfo.InvariantCulture)} %",
        };
    }

    /// <summary>A number with separators of thousands, for example <c>207,600</c>; an exponent where there would be only zeros.</summary>
    /// <param name="value">A finite number.</param>
    /// <param name="digits">Most significant digits.</param>
    public static string Number(double value, int digits = PlainNumber.EstimateDigits)
    {
        var size = Math.Abs(value);
        if (size is not 0 and (< SmallestPlain or >= LargestGrouped))
        {
            return value.ToString("0." + new string('#', digits - 1) + "e0", CultureInfo.InvariantCulture);
        }

        var plain = PlainNumber.Format(size, digits);
        var point = plain.IndexOf('.', StringComparison.Ordinal);
        var whole = point < 0 ? plain : plain[..point];
        var grouped = decimal.Parse(whole, CultureInfo.InvariantCulture).ToString("#,0", CultureInfo.InvariantCulture);
        return (value < 0 ? "−" : "") + grouped + plain[whole.Length..];
    }

    /// <summary>A line, a column or a year: digits only.</summary>
    public static string Whole(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A number of things, for example <c>25.6 million</c>; an exponent where even trillions would be many.</summary>
    /// <param name="value">A finite number.</param>
    /// <param name="digits">Most significant digits.</param>
    public static string Count(double value, int digits = PlainNumber.EstimateDigits)
    {
        var (size, name) = value < LargestGrouped ? Counts.FirstOrDefault(step => value >= step.Size, (1, "")) : (1, "");
        return Number(value / size, digits) + name;
    }

    /// <summary>The size of a file in decimal units, for example <c>12.3 MB</c>.</summary>
    public static string FileSize(long bytes)
    {
        var (size, unit) = Bytes.FirstOrDefault(step => bytes >= step.Size, (1, "B"));
        return $"{Number(bytes / size, PlainNumber.RangeDigits)} {unit}";
    }

    /// <summary>A time, for example <c>2.5 h</c>.</summary>
    public static string Duration(double seconds)
    {
        var (_, unit) = Durations.First(step => seconds >= step.Seconds);
        var value = unit switch { "d" => seconds / (Conversions.SecondsPerHour * 24), "h" => seconds / Conversions.SecondsPerHour, "min" => seconds / 60, _ => seconds };
        return $"{Number(value, PlainNumber.RangeDigits)} {unit}";
    }

    /// <summary>A moment, to the minute, in UTC: <c>2026-03-04 05:06 UTC</c>; one that was recorded without a time zone names none.</summary>
    /// <param name="moment">The moment.</param>
    /// <param name="hasZone">Whether its time zone is known.</param>
    public static string Moment(DateTimeOffset moment, bool hasZone = true)
        => moment.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) + (hasZone ? " UTC" : "");

    private static string Central(double value, Func<double, ScaledUnit> choose)
    {
        var unit = choose(value);
        return $"{unit.Format(value, PlainNumber.EstimateDigits)} {unit.Symbol}";
    }

    private static string Range(double low, double central, double high, double factor, Func<double, ScaledUnit> choose)
    {
        if (low == high)
        {
            return NoRange;
        }

        var unit = choose(central * factor);
        return $"{unit.Format(low * factor, PlainNumber.RangeDigits)} to {unit.Format(high * factor, PlainNumber.RangeDigits)} {unit.Symbol}";
    }
}
