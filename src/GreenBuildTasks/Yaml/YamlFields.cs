using GreenDefaults.Runtime.Catalog;
using GreenDefaults.Runtime.Units;

namespace GreenBuildTasks.Yaml;

/// <summary>Reads the keys of one mapping as what they must be, and collects everything that is wrong with them.</summary>
internal sealed class YamlFields
{
    /// <summary>Longest text that a key may have, in UTF-16 code units.</summary>
    public const int MaximumTextLength = 200;

    private readonly YamlMapping _mapping;
    private readonly string _file;
    private readonly List<FileProblem> _problems;

    /// <summary>Wraps a mapping.</summary>
    /// <param name="mapping">The mapping to read.</param>
    /// <param name="file">Its file, for problems.</param>
    /// <param name="problems">Receives the problems.</param>
    public YamlFields(YamlMapping mapping, string file, List<FileProblem> problems)
    {
        _mapping = mapping;
        _file = file;
        _problems = problems;
    }

    /// <summary>Where the mapping begins.</summary>
    public YamlNode Node => _mapping;

    /// <summary>Number of problems of the whole file until now.</summary>
    public int ProblemCount => _problems.Count;

    /// <summary>The keys in file order.</summary>
    public IReadOnlyList<YamlEntry> Entries => _mapping.Entries;

    /// <summary>Reports every key that is not in <paramref name="known"/>, with the nearest one that is.</summary>
    /// <param name="known">Keys that the mapping may have.</param>
    public void CheckKeys(IReadOnlyList<string> known)
    {
        foreach (var entry in _mapping.Entries)
        {
            if (known.Contains(entry.Name, StringComparer.Ordinal))
            {
                continue;
            }

            var nearest = NameSearch.Nearest(entry.Name, known, name => name.ToLowerInvariant());
            var name = OneLine(entry.Name);
            Report(entry.Key, nearest.Count > 0
                ? $"unknown key '{name}': did you mean '{nearest[0]}'?"
                : $"unknown key '{name}': use {string.Join(", ", known)}");
        }
    }

    /// <summary>The entry of a key, or null.</summary>
    public YamlEntry? Find(string key) => _mapping.Find(key);

    /// <summary>Reports a key that is not there.</summary>
    public void Require(string key)
    {
        if (Find(key) is null)
        {
            Report(Node, $"'{key}' is missing");
        }
    }

    /// <summary>A text of at most <see cref="MaximumTextLength"/> characters, or null when it is missing or wrong.</summary>
    public string? Text(string key)
    {
        if (Scalar(key) is not { } scalar)
        {
            return null;
        }

        if (scalar.IsNull || string.IsNullOrWhiteSpace(scalar.Value))
        {
            Report(scalar, $"'{key}' is empty");
            return null;
        }

        if (scalar.Value.Length > MaximumTextLength)
        {
            Report(scalar, $"'{key}' has {scalar.Value.Length} characters; at most {MaximumTextLength} are allowed");
            return null;
        }

        return OneLine(scalar.Value);
    }

    /// <summary>A number, with or without a unit, in the base unit of its dimension; null when it is missing or wrong.</summary>
    /// <param name="key">The key.</param>
    /// <param name="dimension">What it measures.</param>
    /// <param name="bareUnit">Unit of a number without one; null for the base unit.</param>
    public double? Quantity(string key, Dimension dimension, string? bareUnit = null)
    {
        if (Scalar(key) is not { } scalar)
        {
            return null;
        }

        if (GreenDefaults.Runtime.Units.Quantity.TryParse(scalar.IsNull ? "" : scalar.Value, dimension, out var value, out var error, bareUnit))
        {
            return value;
        }

        Report(scalar, $"{key}: {error}");
        return null;
    }

    /// <summary>True or false; null when the key is missing or wrong.</summary>
    public bool? Flag(string key)
    {
        if (Scalar(key) is not { } scalar)
        {
            return null;
        }

        if (scalar.Value is "true" or "false")
        {
            return scalar.Value == "true";
        }

        Report(scalar, $"'{key}' must be true or false, but is '{OneLine(scalar.Value)}'");
        return null;
    }

    /// <summary>A mapping with its own keys, or null when it is missing or something else.</summary>
    /// <param name="key">The key.</param>
    /// <param name="example">How the value is written, for the message.</param>
    public YamlFields? Fields(string key, string example)
    {
        var value = Find(key)?.Value;
        if (value is YamlMapping mapping)
        {
            return new YamlFields(mapping, _file, _problems);
        }

        if (value is not null)
        {
            Report(value, $"'{key}' must be a mapping such as {example}, but is {value.Kind}");
        }

        return null;
    }

    /// <summary>Another mapping of the same file.</summary>
    public YamlFields Over(YamlMapping mapping) => new(mapping, _file, _problems);

    /// <summary>The same mapping with other keys: <paramref name="added"/> in the place of those that <paramref name="isRemoved"/> names.</summary>
    public YamlFields With(IReadOnlyList<YamlEntry> added, Func<string, bool> isRemoved)
        => Over(_mapping with { Entries = [.. _mapping.Entries.Where(entry => !isRemoved(entry.Name)), .. added] });

    /// <summary>The values of a list; empty when it is missing or something else.</summary>
    public IReadOnlyList<YamlNode> Items(string key)
    {
        var value = Find(key)?.Value;
        if (value is YamlSequence sequence)
        {
            return sequence.Items;
        }

        if (value is not null)
        {
            Report(value, $"'{key}' must be a list, but is {value.Kind}");
        }

        return [];
    }

    /// <summary>Reports a problem at a node.</summary>
    public void Report(YamlNode node, string message) => _problems.Add(new FileProblem(_file, node.Line, node.Column, message));

    /// <summary>Keeps a text from the file on one line of a log or a card.</summary>
    public static string OneLine(string text)
        => string.Concat(text.Select(character => char.IsControl(character) || character is '\u2028' or '\u2029' ? ' ' : character)).Trim();

    private YamlScalar? Scalar(string key)
    {
        var value = Find(key)?.Value;
        if (value is not null and not YamlScalar)
        {
            Report(value, $"'{key}' must be one value, but is {value.Kind}");
        }

        return value as YamlScalar;
    }
}
