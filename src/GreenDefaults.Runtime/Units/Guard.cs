using System.Globalization;
using System.Runtime.CompilerServices;

namespace GreenDefaults.Runtime.Units;

/// <summary>The checks that every physical quantity passes: a number, finite, not negative.</summary>
internal static class Guard
{
    /// <summary>Returns the value, or throws when it is NaN, infinite or negative.</summary>
    public static double NotNegative(double value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        double.IsFinite(value) && value >= 0
            ? value
            : throw new ArgumentOutOfRangeException(
                name,
                value.ToString("R", CultureInfo.InvariantCulture),
                "The value must be a finite number and not negative.");

    /// <summary>Returns the value, or throws when it is NaN, infinite or outside the closed range.</summary>
    public static double InRange(double value, double low, double high, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        value >= low && value <= high
            ? value
            : throw new ArgumentOutOfRangeException(
                name,
                value.ToString("R", CultureInfo.InvariantCulture),
                string.Create(CultureInfo.InvariantCulture, $"The value must be between {low} and {high}."));

    /// <summary>Returns the result of an operation, or throws when it left the range of a double.</summary>
    public static double NoOverflow(double result) =>
        double.IsFinite(result)
            ? result
            : throw new OverflowException("The result is too large for a double.");
}
