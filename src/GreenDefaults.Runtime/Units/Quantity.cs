using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace GreenDefaults.Runtime.Units;

/// <summary>
/// Reads quantities that people write in configuration files: "410 gCO2e/kWh", "1 MWh", "6.4 t", "400 W", "50%", "13B".
/// </summary>
/// <remarks>
/// Numbers are read in the invariant culture: a decimal comma, digit groups, underscores, signs of infinity and NaN are
/// errors, and so are negative numbers. Units are case-sensitive, because mW and MW differ by a factor of 1e9.
/// </remarks>
public static class Quantity
{
    /// <summary>The longest text that is read as a quantity, in characters.</summary>
    public const int MaximumLength = 100;

    private const int MaximumQuotedLength = 40;

    /// <summary>Reads a text as a quantity.</summary>
    /// <param name="text">The text, for example "400 W".</param>
    /// <param name="dimension">What the quantity measures.</param>
    /// <param name="valueInBaseUnit">The value in the base unit that <see cref="Dimension"/> names; 0 when the text is wrong.</param>
    /// <param name="error">What is wrong with the text and what is expected, as a sentence without a final point.</param>
    /// <param name="bareUnit">
    /// The unit of a number that is written without one, for example "h". Without this a bare number is in the base unit.
    /// </param>
    /// <returns>Whether the text is a quantity of this dimension.</returns>
    /// <exception cref="ArgumentException"><paramref name="bareUnit"/> is not a unit of the dimension.</exception>
    public static bool TryParse(
        string? text,
        Dimension dimension,
        out double valueInBaseUnit,
        [NotNullWhen(false)] out string? error,
        string? bareUnit = null)
    {
        double bareFactor = 1;
        if (bareUnit is not null && !UnitTable.TryGetFactor(dimension, bareUnit, out bareFactor))
            throw new ArgumentException($"'{bareUnit}' is not a unit of {dimension}.", nameof(bareUnit));

        valueInBaseUnit = 0;
        error = null;

        ReadOnlySpan<char> rest = text.AsSpan().Trim();
        if (rest.IsEmpty)
        {
            error = $"a value is missing: use {UnitTable.Expected(dimension)}";
            return false;
        }

        string quoted = Quote(rest);
        if (rest.Length > MaximumLength)
        {
            error = $"{quoted} is too long to be {UnitTable.Noun(dimension)}";
            return false;
        }

        int numberLength = NumberLength(rest);
        string unit = rest[numberLength..].TrimStart().ToString();
        if (numberLength == 0
            || !double.TryParse(rest[..numberLength], NumberStyles.Float, CultureInfo.InvariantCulture, out double number))
        {
            error = $"{quoted} is not {UnitTable.Noun(dimension)}: it does not start with a number";
            return false;
        }

        if (unit.StartsWith(',') || unit.StartsWith('_') || unit.StartsWith('\''))
        {
            error = $"{quoted} is not a number: write digits without separators, and a point for decimals";
            return false;
        }

        double factor = bareFactor;
        if (unit.Length > 0 && !UnitTable.TryGetFactor(dimension, unit, out factor))
        {
            error = $"{quoted} is not {UnitTable.Noun(dimension)}: use {UnitTable.Expected(dimension)}";
            return false;
        }

        double value = number * factor;
        if (value < 0 || double.IsNegative(number))
        {
            error = $"{quoted} is negative";
            return false;
        }

        if (!double.IsFinite(value))
        {
            error = $"{quoted} is too large";
            return false;
        }

        if (dimension == Dimension.Share && value > 1)
        {
            error = $"{quoted} is not {UnitTable.Noun(dimension)}: use {UnitTable.Expected(dimension)}";
            return false;
        }

        valueInBaseUnit = value;
        return true;
    }

    // An exponent belongs to the number only when a digit follows it.
    private static int NumberLength(ReadOnlySpan<char> text)
    {
        int i = text[0] is '-' or '+' ? 1 : 0;
        int digits = 0;
        bool point = false;
        for (; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]))
                digits++;
            else if (text[i] == '.' && !point)
                point = true;
            else
                break;
        }

        if (digits == 0)
            return 0;

        if (i < text.Length && text[i] is 'e' or 'E')
        {
            int exponent = i + 1;
            if (exponent < text.Length && text[exponent] is '-' or '+')
                exponent++;
            if (exponent < text.Length && char.IsAsciiDigit(text[exponent]))
            {
                while (exponent < text.Length && char.IsAsciiDigit(text[exponent]))
                    exponent++;
                i = exponent;
            }
        }

        return i;
    }

    // A message goes to a build log: one line, short, nothing that moves a terminal's cursor.
    private static string Quote(ReadOnlySpan<char> text)
    {
        Span<char> clean = stackalloc char[Math.Min(text.Length, MaximumQuotedLength)];
        text[..clean.Length].CopyTo(clean);
        foreach (ref char c in clean)
        {
            if (char.IsControl(c))
                c = ' ';
        }

        return text.Length > MaximumQuotedLength ? $"'{clean}...'" : $"'{clean}'";
    }
}
