using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace GreenBuildTasks.Imports;

/// <summary>
/// Reads an <c>emissions.csv</c> or a task file of CodeCarbon, of any version: columns are found by name. A damaged row is reported and not
/// counted; of several rows of one run the last counts, because each holds the totals until then.
/// </summary>
internal sealed class CodeCarbonFile
{
    /// <summary>Most rows that are read. Nothing of a file with more counts, see <see cref="RunFileReader.MaximumBytes"/>.</summary>
    public const int MaximumRows = 100_000;

    /// <summary>Longest field, in characters: the longest ones are names of processors. A quote that is never closed ends here.</summary>
    public const int MaximumFieldLength = 10_000;

    private readonly RunItem _item;
    private readonly Dictionary<Guid, ImportedRun> _runs = [];
    private readonly List<FileProblem> _problems = [];
    private CodeCarbonColumns? _columns;
    private bool _misquoted;

    private CodeCarbonFile(RunItem item) => _item = item;

    /// <summary>Reads a file.</summary>
    /// <param name="item">The file.</param>
    /// <param name="content">Its bytes: UTF-8, or with a byte-order mark another Unicode encoding.</param>
    public static RunFileContent Read(RunItem item, ReadOnlyMemory<byte> content)
    {
        if (content.IsEmpty)
        {
            return RunFileContent.Refuse(item.Path, "the file is empty");
        }

        using var reader = new StreamReader(new MemoryStream(content.ToArray()), Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        return new CodeCarbonFile(item).Read(reader);
    }

    private RunFileContent Read(TextReader reader)
    {
        using var parser = new CsvParser(reader, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Mode = CsvMode.RFC4180,
            IgnoreBlankLines = false,
            MaxFieldSize = MaximumFieldLength,
            BadDataFound = _ => _misquoted = true,
        });
        var line = 1;
        try
        {
            for (var rows = 0; parser.Read(); line = parser.RawRow + 1)
            {
                if (rows++ == MaximumRows)
                {
                    return RunFileContent.Refuse(
                        _item.Path, string.Create(CultureInfo.InvariantCulture, $"the file has more than {MaximumRows} rows and nothing of it is counted"));
                }

                ReadRecord(parser, line);
            }
        }
        catch (MaxFieldSizeException)
        {
            var message = string.Create(
                CultureInfo.InvariantCulture,
                $"a field is longer than {MaximumFieldLength} characters, perhaps a quote is never closed; nothing from here on is counted");
            _problems.Add(new FileProblem(_item.Path, line, Column: 0, message));
        }
        catch (InvalidDataException exception)
        {
            return RunFileContent.Refuse(_item.Path, exception.Message, line);
        }

        return new RunFileContent([.. _runs.Values], _problems);
    }

    /// <exception cref="InvalidDataException">The file is not what it must be.</exception>
    private void ReadRecord(CsvParser parser, int line)
    {
        _misquoted = false;
        var fields = parser.Record ?? [];
        if (fields is [] or [""])
        {
            return;
        }

        if (CodeCarbonColumns.IsHeader(fields))
        {
            _columns = CodeCarbonColumns.Read(fields);
        }
        else if (_columns is null)
        {
            throw new InvalidDataException(CodeCarbonColumns.Describe(fields));
        }
        else if (_misquoted)
        {
            AddDamaged(line, "the row is damaged: a quote stands inside a field, or is never closed");
        }
        else if (fields.Length != _columns.Count)
        {
            AddDamaged(line, string.Create(CultureInfo.InvariantCulture, $"the row is damaged: it has {fields.Length} fields and the header {_columns.Count}"));
        }
        else
        {
            ReadRow(new CodeCarbonRow(_columns, fields, parser.RawRecord, _item.Path, line));
        }
    }

    private void ReadRow(CodeCarbonRow row)
    {
        try
        {
            var run = CodeCarbonRun.Read(row, _item);
            _runs[run.Id] = run;
        }
        catch (DamagedRowException damage)
        {
            _problems.Add(damage.Problem);
        }
    }

    private void AddDamaged(int line, string message) => _problems.Add(new FileProblem(_item.Path, line, Column: 1, message));
}
