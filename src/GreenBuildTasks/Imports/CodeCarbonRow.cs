using System.Globalization;

namespace GreenBuildTasks.Imports;

/// <summary>One row of a CodeCarbon file, whose fields are as many as the columns.</summary>
/// <param name="columns">The header that holds for the row.</param>
/// <param name="fields">The fields without their quotes.</param>
/// <param name="raw">The row as the file has it.</param>
/// <param name="file">Path of the file.</param>
/// <param name="line">First line of the row, from 1.</param>
internal sealed class CodeCarbonRow(CodeCarbonColumns columns, IReadOnlyList<string> fields, string raw, string file, int line)
{
    private const NumberStyles Number = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    private static readonly string[] TimestampFormats = ["yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd HH:mm:ss.FFFFFFFK"];

    /// <summary>Path of the file.</summary>
    public string File => file;

    /// <summary>First line of the row, from 1.</summary>
    public int Line => line;

    /// <summary>The row as the file has it.</summary>
    public string Raw => raw;

    /// <summary>The text of a column; null when it is absent or empty.</summary>
    public string? Text(string column)
        => columns.IndexOf(column) is >= 0 and var index && fields[index].Trim() is { Length: > 0 } text ? text : null;

    /// <summary>A number from 0 to <paramref name="high"/>; null when the column is absent or empty.</summary>
    /// <exception cref="DamagedRowException">The text is no such number.</exception>
    public double? Amount(string column, double high = double.MaxValue)
    {
        if (Text(column) is not { } text)
        {
            return null;
        }

        if (!double.TryParse(text, Number, CultureInfo.InvariantCulture, out var value) || !double.IsFinite(value))
        {
            throw Damage(column, $"is '{Shorten(text)}', which is not a number");
        }

        return value < 0 ? throw Damage(column, $"is negative: {Shorten(text)}")
            : value > high ? throw Damage(column, string.Create(CultureInfo.InvariantCulture, $"is {Shorten(text)}, above the {high:R} that is possible"))
            : value;
    }

    /// <summary>A number that must be there.</summary>
    /// <exception cref="DamagedRowException">It is absent, empty or no number from 0 to <paramref name="high"/>.</exception>
    public double RequiredAmount(string column, double high) => Amount(column, high) ?? throw Damage(column, "is empty");

    /// <summary>When the row was written, and whether it says in which zone. CodeCarbon writes local time without one.</summary>
    /// <exception cref="DamagedRowException">It is no time of our century.</exception>
    public (DateTimeOffset Time, bool HasZone) Timestamp()
    {
        var text = Text(CodeCarbonColumns.Timestamp) ?? throw Damage(CodeCarbonColumns.Timestamp, "is empty");
        return RunTime.TryParse(text, TimestampFormats, out var time, out var hasZone)
            ? (time, hasZone)
            : throw Damage(CodeCarbonColumns.Timestamp, $"is '{Shorten(text)}', but must be a time such as 2026-03-04T05:06:07");
    }

    /// <summary>A finding at a column of the row.</summary>
    public FileProblem At(string column, string message) => new(file, line, columns.IndexOf(column) is >= 0 and var index ? ColumnOf(index) : 0, message);

    /// <summary>What is thrown for a column that spoils the row.</summary>
    public DamagedRowException Damage(string column, string what) => new(At(column, $"the row is damaged: {column} {what}"));

    /// <summary>Where a field starts, in UTF-16 code units from 1; in the last line of a row of several lines there is no such place.</summary>
    private int ColumnOf(int index)
    {
        var start = 0;
        for (var i = 0; i < index; i++)
        {
            var quoted = start < raw.Length && raw[start] == '"';
            start += 1 + fields[i].Length + (quoted ? 2 + fields[i].AsSpan().Count('"') : 0);
        }

        return raw.AsSpan(0, Math.Min(start, raw.Length)).IndexOfAny('\r', '\n') < 0 ? start + 1 : 0;
    }

    private static string Shorten(string text) => text.Length <= 40 ? text.ReplaceLineEndings(" ") : $"{text[..40].ReplaceLineEndings(" ")}...";
}

/// <summary>A row that cannot be used.</summary>
/// <param name="problem">What is wrong and where.</param>
internal sealed class DamagedRowException(FileProblem problem) : Exception(problem.Message)
{
    /// <summary>What is wrong and where.</summary>
    public FileProblem Problem => problem;
}
