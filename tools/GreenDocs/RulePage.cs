using System.Text;

namespace GreenDocs;

/// <summary>The generated parts of a rule's page: its head and its table of options. Everything else is written by people.</summary>
public static class RulePage
{
    private const string Head = "head";
    private const string Options = "options";

    /// <summary>The page with its generated parts renewed; a new page gets the sections that it must have.</summary>
    public static string Update(string page, Rule rule)
    {
        if (page.Length == 0)
        {
            page = $"{GeneratedPart.Block(Head, "")}\n\n## Why it wastes energy\n\n## Example\n\n## When not to follow it\n\n## Options\n\n{GeneratedPart.Block(Options, "")}\n\n## Source\n";
        }

        return GeneratedPart.Replace(GeneratedPart.Replace(page, Head, HeadOf(rule)), Options, OptionsOf(rule));
    }

    private static string HeadOf(Rule rule) => new StringBuilder()
        .Append($"# {rule.Id}: {rule.Descriptor.Title}\n\n")
        .Append("| | |\n|---|---|\n")
        .Append($"| Rule | {rule.Name} |\n")
        .Append($"| Category | {rule.Descriptor.Category} |\n")
        .Append($"| Severity | {rule.Severity} |\n")
        .Append($"| Code fix | {(rule.HasFix ? "yes" : "no")} |\n")
        .Append($"| Saving | {rule.Profile.Saving} of 5 ([scale](index.md#saving)) |\n")
        .Append($"| Libraries | {string.Join(", ", rule.Profile.Libraries)} |")
        .ToString();

    private static string OptionsOf(Rule rule)
    {
        if (rule.Options.Count == 0)
        {
            return "None.";
        }

        var text = new StringBuilder("| Key in `.editorconfig` | Default | Meaning |\n|---|---|---|");
        foreach (var (key, defaultText, description) in rule.Options)
        {
            text.Append($"\n| `{key}` | {(defaultText.Length == 0 ? "empty" : $"`{defaultText}`")} | {description} |");
        }

        return text.ToString();
    }
}
