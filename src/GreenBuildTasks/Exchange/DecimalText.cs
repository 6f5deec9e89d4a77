using System.Globalization;
using GreenBuildTasks.Reports;

namespace GreenBuildTasks.Exchange;

/// <summary>
/// Numbers as text for formats that know decimals without an exponent, such as <c>xsd:decimal</c>, with the digits of
/// <see cref="WrittenDigits"/>.
/// </summary>
internal static class DecimalText
{
    /// <summary>The number as a plain decimal.</summary>
    /// <param name="value">A finite number.</param>
    public static string Of(double value)
    {
        var text = WrittenDigits.Round(value).ToString("R", CultureInfo.InvariantCulture);
        var exponentAt = text.IndexOf('E', StringComparison.Ordinal);
        if (exponentAt < 0)
        {
            return text;
        }

        var sign = value < 0 ? "-" : "";
        var mantissa = text[sign.Length..exponentAt];
        var digits = mantissa.Replace(".", "", StringComparison.Ordinal);
        // Before an exponent there is one digit, then the point.
        var point = 1 + int.Parse(text[(exponentAt + 1)..], CultureInfo.InvariantCulture);
        if (point <= 0)
        {
            return $"{sign}0.{new string('0', -point)}{digits}";
        }

        return sign + (point < digits.Length ? $"{digits[..point]}.{digits[point..]}" : digits.PadRight(point, '0'));
    }

    /// <inheritdoc cref="Of(double)"/>
    /// <param name="value">A finite number; null gives null.</param>
    public static string? Of(double? value) => value is { } number ? Of(number) : null;

    /// <summary>A whole number; null for null.</summary>
    public static string? Of(long? value) => value?.ToString(CultureInfo.InvariantCulture);
}
