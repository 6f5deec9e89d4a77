using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GreenAnalyzers.Infrastructure;

/// <summary>One documented option of one rule, set in <c>.editorconfig</c> as <c>greendefaults.&lt;id&gt;.&lt;name&gt; = value</c>.</summary>
internal abstract class RuleOption
{
    protected RuleOption(string ruleId, string name, string defaultText, string description)
    {
        RuleId = ruleId;
        Name = name;
        DefaultText = defaultText;
        Description = description;
        // Keys are compared in lower case by the compiler, and are written so in the documentation.
        Key = $"greendefaults.{ruleId.ToLowerInvariant()}.{name}";
    }

    public string RuleId { get; }

    public string Name { get; }

    /// <summary>The key as it is written in <c>.editorconfig</c>.</summary>
    public string Key { get; }

    /// <summary>The default as it would be written in <c>.editorconfig</c>.</summary>
    public string DefaultText { get; }

    /// <summary>What the option does, with unit and range, as the rule's page prints it.</summary>
    public string Description { get; }
}

/// <summary>An option that is a whole number of at least 0; anything else in the file leaves the default in force.</summary>
internal sealed class CountOption(string ruleId, string name, long defaultValue, string description)
    : RuleOption(ruleId, name, defaultValue.ToString(CultureInfo.InvariantCulture), description)
{
    public long Read(AnalyzerOptions options, SyntaxTree tree)
        => options.AnalyzerConfigOptionsProvider.GetOptions(tree).TryGetValue(Key, out var text)
            && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? value
            : defaultValue;
}

/// <summary>An option that is a text.</summary>
internal sealed class TextOption(string ruleId, string name, string defaultValue, string description)
    : RuleOption(ruleId, name, defaultValue, description)
{
    public string Read(AnalyzerOptions options, SyntaxTree tree)
        => options.AnalyzerConfigOptionsProvider.GetOptions(tree).TryGetValue(Key, out var text) ? text.Trim() : DefaultText;
}

/// <summary>An option that is on or off; anything but <c>true</c> and <c>false</c> in the file leaves the default in force.</summary>
internal sealed class FlagOption(string ruleId, string name, bool defaultValue, string description)
    : RuleOption(ruleId, name, defaultValue ? "true" : "false", description)
{
    public bool Read(AnalyzerOptions options, SyntaxTree tree)
        => options.AnalyzerConfigOptionsProvider.GetOptions(tree).TryGetValue(Key, out var text) && bool.TryParse(text, out var value)
            ? value
            : defaultValue;
}
