using System.Globalization;
using GreenBuildTasks.Yaml;

namespace GreenBuildTasks.Policy;

/// <summary>Reads the waivers of a policy file. One without reason or date is read: <c>GRN8008</c> says that it does not hold.</summary>
internal sealed class WaiverReader(YamlFields file, Func<YamlNode, PolicyPlace> placeOf)
{
    /// <summary>How a date is written.</summary>
    public const string DateFormat = "yyyy-MM-dd";

    /// <summary>Longest reason, in UTF-16 code units: it stands in a report and in cards.</summary>
    private const int LongestReason = 500;

    /// <summary>The waivers in file order.</summary>
    public List<Waiver> Read() => file.Items(PolicyKeys.Waivers).Select(Read).OfType<Waiver>().ToList();

    private Waiver? Read(YamlNode item)
    {
        if (item is not YamlMapping mapping)
        {
            file.Report(item, $"a waiver must be a mapping such as {{ rule: GRN8001, reason: ..., expires: 2030-12-31 }}, but is {item.Kind}");
            return null;
        }

        var fields = file.Over(mapping);
        fields.CheckKeys(PolicyKeys.OfWaiver);
        fields.Require(PolicyKeys.Rule);
        if (fields.Text(PolicyKeys.Rule) is not { } rule)
        {
            return null;
        }

        RuleWords.CheckWaivable(fields, rule);
        return new Waiver(
            rule, ReadReason(fields), ReadDate(fields), fields.Text(PolicyKeys.Project), fields.Text(PolicyKeys.Activity), placeOf(mapping));
    }

    private static string? ReadReason(YamlFields fields)
    {
        switch (fields.Find(PolicyKeys.Reason)?.Value)
        {
            case null:
                return null;
            case YamlScalar { Value.Length: <= LongestReason } scalar:
                return scalar.IsNull || string.IsNullOrWhiteSpace(scalar.Value) ? null : YamlFields.OneLine(scalar.Value);
            case var value:
                fields.Report(value, $"'{PolicyKeys.Reason}' must be a text of at most {LongestReason} characters");
                return null;
        }
    }

    private static DateOnly? ReadDate(YamlFields fields)
    {
        if (fields.Text(PolicyKeys.Expires) is not { } text)
        {
            return null;
        }

        if (TryParseDate(text, out var date))
        {
            return date;
        }

        fields.Report(fields.Find(PolicyKeys.Expires)!.Value, $"'{text}' is not a date: use year, month and day, such as 2030-12-31");
        return null;
    }

    /// <summary>Reads a date of the calendar, which means the same everywhere.</summary>
    public static bool TryParseDate(string text, out DateOnly date)
        => DateOnly.TryParseExact(text, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
}
