using GreenBuildTasks.Yaml;
using GreenDefaults.Runtime.Catalog;

namespace GreenBuildTasks.Policy;

/// <summary>Reads what a policy says about rules by their identifier.</summary>
internal sealed class RuleWords(YamlFields file)
{
    /// <summary>Severities by rule.</summary>
    public Dictionary<string, string> Severities()
    {
        var severities = new Dictionary<string, string>(StringComparer.Ordinal);
        if (file.Fields(PolicyKeys.Severity, "{ GRN8001: error }") is not { } rules)
        {
            return severities;
        }

        rules.CheckKeys(FindingCodes.OfPolicy);
        foreach (var rule in rules.Entries.Select(entry => entry.Name).Intersect(FindingCodes.OfPolicy, StringComparer.Ordinal))
        {
            if (rules.Text(rule) is not { } word)
            {
                continue;
            }

            if (PolicyKeys.SeverityWords.Contains(word, StringComparer.Ordinal))
            {
                severities[rule] = word;
            }
            else
            {
                rules.Report(rules.Find(rule)!.Value, $"'{word}' is not a severity: use {string.Join(", ", PolicyKeys.SeverityWords)}");
            }
        }

        return severities;
    }

    /// <summary>Reports a rule that cannot be waived.</summary>
    /// <param name="waiver">The waiver.</param>
    /// <param name="rule">Its rule.</param>
    public static void CheckWaivable(YamlFields waiver, string rule)
    {
        if (FindingCodes.Waivable.Contains(rule, StringComparer.Ordinal))
        {
            return;
        }

        var nearest = NameSearch.Nearest(rule, FindingCodes.Waivable, word => word.ToUpperInvariant());
        var advice = nearest.Count > 0 && nearest[0].Equals(rule, StringComparison.OrdinalIgnoreCase)
            ? $"write '{nearest[0]}'"
            : $"use {FindingCodes.Waivable[0]} to {FindingCodes.Waivable[^2]} or {FindingCodes.Waivable[^1]}";
        waiver.Report(waiver.Find(PolicyKeys.Rule)!.Value, $"'{rule}' is not a rule that can be waived: {advice}");
    }
}
