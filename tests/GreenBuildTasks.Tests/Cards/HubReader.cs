using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace GreenBuildTasks.Tests.Cards;

/// <summary>
/// Reads emissions the way <c>huggingface_hub</c> does: the block by its expression, the value as YAML 1.1, then the first digits of
/// Python's <c>str(value)</c>.
/// </summary>
internal static partial class HubReader
{
    /// <summary>The grams that the Hub's filter compares; null for no data.</summary>
    public static double? EmissionsOf(byte[] card)
    {
        var block = Block().Match(new UTF8Encoding(false, throwOnInvalidBytes: false).GetString(card));
        if (!block.Success)
        {
            return null;
        }

        var stream = new YamlStream();
        stream.Load(new StringReader(block.Groups[2].Value));
        var root = (YamlMappingNode)stream.Documents[0].RootNode;
        if (!root.Children.TryGetValue("co2_eq_emissions", out var value))
        {
            return null;
        }

        var scalar = (YamlScalarNode)(value is YamlMappingNode mapping ? mapping.Children["emissions"] : value);
        var digits = Digits().Match(PythonText(scalar));
        var grams = digits.Success ? double.Parse(digits.Value, CultureInfo.InvariantCulture) : 0;
        return grams == 0 ? null : grams;
    }

    /// <summary>What <c>str(yaml.safe_load(...))</c> gives for a scalar.</summary>
    private static string PythonText(YamlScalarNode scalar)
    {
        var text = scalar.Value!;
        if (scalar.Style != YamlDotNet.Core.ScalarStyle.Plain)
        {
            return text;
        }

        if (Integer().IsMatch(text))
        {
            return text.Replace("_", "", StringComparison.Ordinal);
        }

        return Float().IsMatch(text) ? PythonFloat(double.Parse(text.Replace("_", "", StringComparison.Ordinal), CultureInfo.InvariantCulture)) : text;
    }

    private static string PythonFloat(double value)
    {
        var shortest = value.ToString("E16", CultureInfo.InvariantCulture);
        var exponent = int.Parse(shortest[(shortest.IndexOf('E', StringComparison.Ordinal) + 1)..], CultureInfo.InvariantCulture);
        return exponent is < -4 or >= 16
            ? $"{value / Math.Pow(10, exponent):R}e{exponent}"
            : ((decimal)value).ToString(CultureInfo.InvariantCulture);
    }

    [GeneratedRegex("^(\\s*---(?:\r\n|\r|\n))([\\S\\s]*?)((?:\r\n|\r|\n)---[ \t]*(\r\n|\n|$))")]
    public static partial Regex Block();

    [GeneratedRegex(@"\d+\.\d+|\d+")]
    private static partial Regex Digits();

    [GeneratedRegex("^[-+]?(?:0|[1-9][0-9_]*)$")]
    private static partial Regex Integer();

    [GeneratedRegex(@"^[-+]?(?:[0-9][0-9_]*)\.[0-9_]*(?:[eE][-+][0-9]+)?$")]
    private static partial Regex Float();
}
