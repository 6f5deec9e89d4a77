using System.Text.Json;
using System.Text.Json.Serialization;
using GreenDefaults.Runtime.Estimation;

namespace GreenDefaults.Runtime.Tracking;

/// <summary>
/// Writes a range as <c>{ "low", "central", "high" }</c>. A value that breaks the rules of <see cref="UncertainValue"/> is
/// an error of the JSON, so that it is reported with its line.
/// </summary>
internal sealed class UncertainValueConverter : JsonConverter<UncertainValue>
{
    public override UncertainValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException("expected an object with low, central and high");

        double? low = null;
        double? central = null;
        double? high = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string? name = reader.GetString();
            if (!reader.Read() || reader.TokenType != JsonTokenType.Number || !reader.TryGetDouble(out double value))
                throw new JsonException($"'{name}' is not a number");
            switch (name)
            {
                case "low":
                    low = value;
                    break;
                case "central":
                    central = value;
                    break;
                case "high":
                    high = value;
                    break;
                default:
                    throw new JsonException("expected only low, central and high");
            }
        }

        return low is >= 0 && low <= central && central <= high && double.IsFinite(high.Value)
            ? new UncertainValue(low.Value, central.Value, high.Value)
            : throw new JsonException("low, central and high must be there, finite, not negative and in this order");
    }

    public override void Write(Utf8JsonWriter writer, UncertainValue value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteNumber("low", value.Low);
        writer.WriteNumber("central", value.Central);
        writer.WriteNumber("high", value.High);
        writer.WriteEndObject();
    }
}
