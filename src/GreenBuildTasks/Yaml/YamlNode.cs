namespace GreenBuildTasks.Yaml;

/// <summary>A value in a YAML document, with its position.</summary>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column in UTF-16 code units, from 1.</param>
internal abstract record YamlNode(int Line, int Column)
{
    /// <summary>What the node is, in words for a message.</summary>
    public abstract string Kind { get; }
}

/// <summary>Text, a number or nothing: YAML leaves the distinction to the reader of the value.</summary>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column in UTF-16 code units, from 1.</param>
/// <param name="Value">Text after unquoting; empty for a missing value.</param>
/// <param name="IsPlain">True when the text was neither quoted nor a block.</param>
/// <param name="IsBlock">True for a literal (<c>|</c>) or folded (<c>&gt;</c>) block, whose end lies on a later line.</param>
/// <param name="Start">Offset of the first UTF-16 code unit in the parsed text.</param>
/// <param name="End">Offset behind the last UTF-16 code unit.</param>
internal sealed record YamlScalar(int Line, int Column, string Value, bool IsPlain, bool IsBlock, int Start, int End) : YamlNode(Line, Column)
{
    /// <summary>True for a missing value, <c>~</c> and <c>null</c>.</summary>
    public bool IsNull => IsPlain && Value is "" or "~" or "null" or "Null" or "NULL";

    /// <inheritdoc />
    public override string Kind => IsNull ? "nothing" : "text";
}

/// <summary>An ordered list of values.</summary>
internal sealed record YamlSequence(int Line, int Column, IReadOnlyList<YamlNode> Items) : YamlNode(Line, Column)
{
    /// <inheritdoc />
    public override string Kind => "a list";
}

/// <summary>Keys with values; every key occurs once.</summary>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column in UTF-16 code units, from 1.</param>
/// <param name="Entries">The keys with their values, in file order.</param>
/// <param name="IsFlow">True when written as <c>{ key: value }</c>.</param>
internal sealed record YamlMapping(int Line, int Column, IReadOnlyList<YamlEntry> Entries, bool IsFlow) : YamlNode(Line, Column)
{
    /// <inheritdoc />
    public override string Kind => "a mapping";

    /// <summary>The entry with exactly this key, or null.</summary>
    public YamlEntry? Find(string key) => Entries.FirstOrDefault(entry => string.Equals(entry.Name, key, StringComparison.Ordinal));
}

/// <summary>One key of a mapping and its value.</summary>
internal sealed record YamlEntry(YamlScalar Key, YamlNode Value)
{
    /// <summary>Text of the key.</summary>
    public string Name => Key.Value;
}
