using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace GreenBuildTasks.Reports;

/// <summary>
/// The digits of a number that a report writes. A double holds 15 decimal digits for certain; what follows them is left over from binary
/// arithmetic, as in 965.9999999999999 kWh for 1,200 h of 700 W with a PUE of 1.15.
/// </summary>
internal static class WrittenDigits
{
    private const string Format = "G15";

    /// <summary>The number with 15 significant digits; unchanged where it would become infinite.</summary>
    public static double Round(double value)
        => double.Parse(value.ToString(Format, CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) is var rounded && double.IsFinite(rounded)
            ? rounded
            : value;
}

/// <summary>Writes numbers with the digits of <see cref="WrittenDigits"/>.</summary>
internal sealed class WrittenDigitsConverter : JsonConverter<double>
{
    /// <inheritdoc />
    public override double Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDouble();

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, double value, JsonSerializerOptions options) => writer.WriteNumberValue(WrittenDigits.Round(value));
}
