using System.Globalization;

namespace GreenBuildTasks.Cards;

/// <summary>
/// Numbers for cards: invariant culture, no exponent, no separators, a limited number of significant digits. Readers of model metadata take
/// the first digits that they find and nothing else, so <c>1e-05</c> would be read as 1.
/// </summary>
internal static class PlainNumber
{
    /// <summary>Significant digits of an input, and of the value in the metadata, which machines read.</summary>
    public const int ValueDigits = 6;

    /// <summary>Significant digits of an estimate in the text: it is not known better than that.</summary>
    public const int EstimateDigits = 4;

    /// <summary>Significant digits of the ends of a range, which are rough by nature.</summary>
    public const int RangeDigits = 3;

    /// <summary>Formats a number, rounded once from the unrounded value.</summary>
    /// <param name="value">A finite number, 0 or more.</param>
    /// <param name="digits">Most significant digits, 1 to 15.</param>
    /// <param name="decimalShift">Power of ten to multiply with, applied to the rounded digits: -3 turns grams into kilograms.</param>
    public static string Format(double value, int digits = ValueDigits, int decimalShift = 0)
    {
        if (value == 0)
        {
            return "0";
        }

        var scientific = value.ToString("E" + (digits - 1).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        var separator = scientific.IndexOf('E', StringComparison.Ordinal);
        var mantissa = scientific[..separator].Replace(".", "", StringComparison.Ordinal).TrimEnd('0');
        var point = int.Parse(scientific[(separator + 1)..], CultureInfo.InvariantCulture) + 1 + decimalShift;
        if (point <= 0)
        {
            return "0." + new string('0', -point) + mantissa;
        }

        return point >= mantissa.Length ? mantissa.PadRight(point, '0') : $"{mantissa[..point]}.{mantissa[point..]}";
    }
}
