namespace GreenBuildTasks.Imports;

/// <summary>The header of a CodeCarbon file. Versions differ in columns and order, so that a column is found by its name alone.</summary>
internal sealed class CodeCarbonColumns
{
    public const string Timestamp = "timestamp";
    public const string Duration = "duration";
    public const string Emissions = "emissions";
    public const string Energy = "energy_consumed";

    /// <summary>Every version since the first has these, and without one of them nothing can be said.</summary>
    public static readonly IReadOnlyList<string> Required = [Timestamp, Duration, Emissions, Energy];

    private readonly Dictionary<string, int> _indexes;

    private CodeCarbonColumns(Dictionary<string, int> indexes) => _indexes = indexes;

    /// <summary>Number of columns.</summary>
    public int Count => _indexes.Count;

    /// <summary>Whether fields are names of columns. Files that were joined have a header in their middle, perhaps another one.</summary>
    public static bool IsHeader(IReadOnlyCollection<string> fields) => Required.All(name => fields.Contains(name, StringComparer.Ordinal));

    /// <summary>Reads a header.</summary>
    /// <exception cref="InvalidDataException">A name is there twice.</exception>
    public static CodeCarbonColumns Read(IReadOnlyList<string> fields)
    {
        var indexes = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < fields.Count; i++)
        {
            if (!indexes.TryAdd(fields[i], i))
            {
                throw new InvalidDataException($"the column '{fields[i]}' is there twice");
            }
        }

        return new CodeCarbonColumns(indexes);
    }

    /// <summary>Why fields are no header.</summary>
    public static string Describe(IReadOnlyList<string> fields)
    {
        var missing = string.Join(", ", Required.Where(name => !fields.Contains(name, StringComparer.Ordinal)));
        var hint = fields is [var only] && only.AsSpan().IndexOfAny(';', '\t') >= 0 ? "; the fields must be separated by commas" : "";
        return $"not a file of runs: neither JSON, nor a CodeCarbon file with the columns {missing}{hint}";
    }

    /// <summary>Position of a column, from 0; -1 when the file has none of that name.</summary>
    public int IndexOf(string name) => _indexes.GetValueOrDefault(name, -1);
}
