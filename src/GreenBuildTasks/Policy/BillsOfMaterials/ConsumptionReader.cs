using System.Text.Json;

namespace GreenBuildTasks.Policy.BillsOfMaterials;

/// <summary>Walks through a bill of materials and looks at every energy consumption, of whatever component; nothing else is kept.</summary>
internal static class ConsumptionReader
{
    /// <summary>Components lie within components; this is far more than any tool writes.</summary>
    private const int MaximumDepth = 256;

    /// <summary>The key of the consumptions.</summary>
    public static ReadOnlySpan<byte> Key => "energyConsumptions"u8;

    /// <summary>What is doubtful, in any order.</summary>
    /// <exception cref="JsonException">The text is not valid JSON, or nested too deeply.</exception>
    /// <exception cref="InvalidOperationException">A text that matters is not UTF-8.</exception>
    public static List<ConsumptionDoubt> Read(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = MaximumDepth });
        var doubts = new List<ConsumptionDoubt>();
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals(Key) && reader.Read() && reader.TokenType == JsonTokenType.StartArray)
            {
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    if (reader.TokenType == JsonTokenType.StartObject)
                    {
                        doubts.AddRange(ReadConsumption(ref reader).Doubts());
                    }
                    else
                    {
                        reader.Skip();
                    }
                }
            }
        }

        return doubts;
    }

    private static EnergyConsumption ReadConsumption(ref Utf8JsonReader reader)
    {
        var consumption = new EnergyConsumption();
        while (ReadProperty(ref reader) is { } key)
        {
            switch (key)
            {
                case "activity":
                    consumption.Activity = TextOf(ref reader) ?? "";
                    reader.Skip();
                    break;
                case "activityEnergyCost":
                    consumption.Energy = ReadMeasure(ref reader);
                    break;
                case "co2CostEquivalent":
                    consumption.Emissions = ReadMeasure(ref reader);
                    break;
                case "energyProviders":
                    consumption.NamesGrid |= ReadAny(ref reader, "energySource"u8, text => text is not ("unknown" or "other"));
                    break;
                case "properties":
                    consumption.NamesGrid |= ReadAny(ref reader, "name"u8, text => text.Contains("intensity", StringComparison.OrdinalIgnoreCase));
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return consumption;
    }

    private static Measure ReadMeasure(ref Utf8JsonReader reader)
    {
        var measure = new Measure { Offset = (int)reader.TokenStartIndex };
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            return measure;
        }

        while (ReadProperty(ref reader) is { } key)
        {
            if (key == "value")
            {
                measure.Offset = (int)reader.TokenStartIndex;
                measure.Value = reader.TokenType == JsonTokenType.Number && reader.TryGetDouble(out var value) ? value : null;
            }
            else if (key == "unit")
            {
                measure.UnitOffset = (int)reader.TokenStartIndex;
                measure.Unit = TextOf(ref reader);
            }

            reader.Skip();
        }

        return measure;
    }

    /// <summary>Moves to the value of the next property of an object; null at its end.</summary>
    private static string? ReadProperty(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.PropertyName)
        {
            return null;
        }

        var key = reader.GetString();
        reader.Read();
        return key;
    }

    /// <summary>Reads a value to its end; true when a text of a key somewhere in it is what is looked for.</summary>
    private static bool ReadAny(ref Utf8JsonReader reader, ReadOnlySpan<byte> key, Predicate<string> isWanted)
    {
        var found = false;
        var depth = reader.CurrentDepth;
        var isNested = reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject;
        while (isNested && reader.Read() && reader.CurrentDepth > depth)
        {
            if (reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals(key) && reader.Read())
            {
                found |= TextOf(ref reader) is { } text && isWanted(text);
            }
        }

        return found;
    }

    private static string? TextOf(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
}
