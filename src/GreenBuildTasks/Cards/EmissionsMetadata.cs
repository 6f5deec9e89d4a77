using System.Globalization;
using System.Text;
using GreenBuildTasks.Yaml;

namespace GreenBuildTasks.Cards;

/// <summary>The key <c>co2_eq_emissions</c> of model metadata, in its object form.</summary>
/// <param name="Emissions">Grams of CO2 equivalent as a plain decimal number, at least <see cref="SmallestGrams"/>.</param>
/// <param name="Source">The tool and how it came to the number.</param>
/// <param name="TrainingType">"pre-training" or "fine-tuning"; null when it is neither or both.</param>
/// <param name="GeographicalLocation">Where the electricity came from; null when nothing is known.</param>
/// <param name="HardwareUsed">The hardware; null when nothing is known.</param>
internal sealed record EmissionsMetadata(
    string Emissions, string Source, string? TrainingType, string? GeographicalLocation, string? HardwareUsed)
{
    /// <summary>Name of the key.</summary>
    public const string Key = "co2_eq_emissions";

    /// <summary>
    /// Below 0.0001 g readers see another number: they take the digits of <c>str(value)</c>, which has an exponent there.
    /// </summary>
    public const double SmallestGrams = 0.0001;

    /// <summary>From 1e16 g on readers that keep numbers as floating point see an exponent again, and take the 1 before it.</summary>
    public const double TooManyGrams = 1e16;

    private const string EmissionsField = "emissions";

    /// <summary>The lines of the key and its value, without line ends.</summary>
    /// <param name="indentation">Blanks before the key; the same are added before its fields.</param>
    public IEnumerable<string> ToLines(string indentation)
        => Fields().Select(field => $"{indentation}  {field.Name}: {field.Written}").Prepend($"{indentation}{Key}:");

    /// <summary>A fingerprint of the value that survives another order, other quotes and other line breaks.</summary>
    public string Fingerprint() => Fingerprint(Fields().Select(field => (field.Name, field.Value)));

    /// <summary>The fingerprint of a value that a card holds; null when it is not the object form with plain fields.</summary>
    public static string? FingerprintOf(YamlNode value)
        => value is YamlMapping mapping && mapping.Entries.All(entry => entry.Value is YamlScalar)
            ? Fingerprint(mapping.Entries.Select(entry => (entry.Name, ((YamlScalar)entry.Value).Value)))
            : null;

    /// <summary>The grams that a card states, in the object form or as a bare number; null when there is no number.</summary>
    public static double? GramsOf(YamlNode value)
    {
        var number = value is YamlMapping mapping ? mapping.Find(EmissionsField)?.Value : value;
        return number is YamlScalar scalar && TryParse(WithoutGroups(scalar.Value), out var grams) ? grams : null;
    }

    /// <summary>YAML 1.1 groups digits with underscores, and the readers of the Hub know it: the card of BLOOM says <c>24_700_000</c>.</summary>
    private static string WithoutGroups(string number)
        => number is [>= '0' and <= '9', ..] ? number.Replace("_", "", StringComparison.Ordinal) : number;

    private static string Fingerprint(IEnumerable<(string Name, string Value)> fields)
    {
        var canonical = fields
            .OrderBy(field => field.Name, StringComparer.Ordinal)
            .Select(field => $"{field.Name}={Normalize(field.Value)}");
        return StableHash.Of(string.Join('\n', canonical));
    }

    private static string Normalize(string text)
        => TryParse(text, out var number) ? number.ToString("R", CultureInfo.InvariantCulture) : text;

    private static bool TryParse(string text, out double number)
    {
        const NumberStyles Styles = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        return double.TryParse(text, Styles, CultureInfo.InvariantCulture, out number);
    }

    private IEnumerable<(string Name, string Value, string Written)> Fields()
    {
        yield return (EmissionsField, Emissions, Emissions);
        (string Name, string? Value)[] texts =
        [
            ("source", Source),
            ("training_type", TrainingType),
            ("geographical_location", GeographicalLocation),
            ("hardware_used", HardwareUsed),
        ];
        foreach (var (name, value) in texts)
        {
            if (!string.IsNullOrWhiteSpace(value))
            {
                yield return (name, value, Quote(value));
            }
        }
    }

    /// <summary>Double quotes mean the same in every version of YAML, whatever the text looks like.</summary>
    private static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '"' or '\\':
                    quoted.Append('\\').Append((char)rune.Value);
                    break;
                case < ' ' or 0x7F or (>= 0x80 and < 0xA0) or 0x2028 or 0x2029 or 0xFEFF:
                    quoted.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}");
                    break;
                default:
                    quoted.Append(rune.ToString());
                    break;
            }
        }

        return quoted.Append('"').ToString();
    }
}
