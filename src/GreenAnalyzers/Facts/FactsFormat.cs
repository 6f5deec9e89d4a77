// Linked into GreenBuildTasks, which writes the file, and compiled into GreenAnalyzers, which reads it: one format, one place.

using System.Globalization;
using System.Text;

namespace GreenAnalyzers.Facts;

/// <summary>
/// The text format that carries what the build knows about a project to the analyzers, which may not read files.
/// </summary>
/// <remarks>
/// Tab-separated lines, sorted, invariant culture, line feeds, no time stamps: equal knowledge gives equal bytes, so that an unchanged
/// project is not compiled again. The first field of a line says what it describes; a reader skips kinds that it does not know.
/// <code>
/// greendefaults-facts  1
/// model      path  format  bytes  weights            operators           copied
/// model      a.onnx  onnx  4096   float32=1000       Gemm=900,MatMul=100   1
/// quantized  path  sibling          one line for each, the one to try first first
/// </code>
/// Other kinds of lines: <see cref="RegionFacts"/>, <see cref="PolicyFacts"/>, <see cref="RunFacts"/>.
/// <c>weights</c> counts parameters by data type, <c>operators</c> the same parameters by the operator that consumes them; <c>copied</c> is 1
/// when the file is copied to the output directory.
/// </remarks>
internal static class FactsFormat
{
    /// <summary>The ending of the file's name, by which an analyzer finds it among the additional files.</summary>
    public const string FileNameSuffix = "facts.greendefaults.tsv";

    private const string Header = "greendefaults-facts\t1";
    private const string ModelKind = "model";
    private const string QuantizedKind = "quantized";

    /// <summary>Writes <paramref name="models"/> as text, sorted by path; the siblings of a model keep their order.</summary>
    /// <param name="models">The models of the project.</param>
    /// <param name="otherLines">Lines of other kinds, as <see cref="Line"/> makes them, in an order that depends on nothing but what they say.</param>
    public static string Write(IEnumerable<ModelFact> models, IEnumerable<string>? otherLines = null)
    {
        var sorted = models.OrderBy(model => model.Path, StringComparer.Ordinal).ToList();
        var lines = sorted.ConvertAll(model => Line(
            ModelKind,
            Escape(model.Path),
            Escape(model.Format),
            model.Bytes.ToString(CultureInfo.InvariantCulture),
            Counts(model.Weights),
            Counts(model.Operators),
            model.CopiedToOutput ? "1" : "0"));
        lines.AddRange(sorted.SelectMany(
            model => model.QuantizedSiblings, (model, sibling) => Line(QuantizedKind, Escape(model.Path), Escape(sibling))));

        lines.AddRange(otherLines ?? []);
        var text = new StringBuilder(Header).Append('\n');
        foreach (var line in lines)
        {
            text.Append(line).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Reads what <see cref="Write"/> wrote. Lines of an unknown kind are skipped.</summary>
    /// <returns>The models sorted by path, or null when the text is of another version or damaged.</returns>
    public static IReadOnlyList<ModelFact>? TryRead(IEnumerable<string> lines)
    {
        using var line = lines.GetEnumerator();
        if (!line.MoveNext() || line.Current != Header)
        {
            return null;
        }

        var models = new List<ModelFact>();
        var siblings = new List<(string Model, string Sibling)>();
        while (line.MoveNext())
        {
            var fields = line.Current.Split('\t');
            switch (fields[0])
            {
                case ModelKind:
                    if (TryReadModel(fields) is not { } model)
                    {
                        return null;
                    }

                    models.Add(model);
                    break;
                case QuantizedKind:
                    if (fields.Length != 3)
                    {
                        return null;
                    }

                    siblings.Add((Unescape(fields[1]), Unescape(fields[2])));
                    break;
            }
        }

        foreach (var group in siblings.ToLookup(pair => pair.Model, pair => pair.Sibling, StringComparer.Ordinal))
        {
            if (models.Find(model => model.Path == group.Key) is { } model)
            {
                model.QuantizedSiblings = group.ToList();
            }
        }

        models.Sort((left, right) => string.CompareOrdinal(left.Path, right.Path));
        return models;
    }

    private static ModelFact? TryReadModel(string[] fields)
    {
        if (fields.Length != 7
            || !TryReadNumber(fields[3], out var bytes)
            || TryReadCounts(fields[4]) is not { } weights
            || TryReadCounts(fields[5]) is not { } operators)
        {
            return null;
        }

        return new ModelFact(Unescape(fields[1]), Unescape(fields[2]), bytes, weights, operators, copiedToOutput: fields[6] == "1");
    }

    /// <summary>A line of fields that are already escaped; the first one is its kind.</summary>
    public static string Line(params string[] fields) => string.Join("\t", fields);

    private static string Counts(IReadOnlyList<KeyValuePair<string, long>> counts)
        => string.Join(",", counts.Select(count => Escape(count.Key) + "=" + count.Value.ToString(CultureInfo.InvariantCulture)));

    private static List<KeyValuePair<string, long>>? TryReadCounts(string field)
    {
        var counts = new List<KeyValuePair<string, long>>();
        if (field.Length == 0)
        {
            return counts;
        }

        foreach (var part in field.Split(','))
        {
            var equals = part.IndexOf('=');
            if (equals <= 0 || !TryReadNumber(part.Substring(equals + 1), out var count))
            {
                return null;
            }

            counts.Add(new KeyValuePair<string, long>(Unescape(part.Substring(0, equals)), count));
        }

        return counts;
    }

    private static bool TryReadNumber(string field, out long number)
        => long.TryParse(field, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    /// <summary>Percent-encodes what would be read as structure: control characters, the separators and the percent sign itself.</summary>
    public static string Escape(string value)
    {
        var text = new StringBuilder(value.Length);
        foreach (var character in value)
        {
            if (character is < ' ' or '%' or ',' or '=' or '\u2028' or '\u2029' or '\u0085')
            {
                text.Append('%').Append(((int)character).ToString("X4", CultureInfo.InvariantCulture));
            }
            else
            {
                text.Append(character);
            }
        }

        return text.ToString();
    }

    /// <summary>Reads what <see cref="Escape"/> wrote.</summary>
    public static string Unescape(string value)
    {
        if (value.IndexOf('%') < 0)
        {
            return value;
        }

        var text = new StringBuilder(value.Length);
        for (var index = 0; index < value.Length; index++)
        {
            if (value[index] == '%'
                && index + 4 < value.Length
                && int.TryParse(value.Substring(index + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                text.Append((char)code);
                index += 4;
            }
            else
            {
                text.Append(value[index]);
            }
        }

        return text.ToString();
    }
}

/// <summary>What the build found in one model file.</summary>
internal sealed class ModelFact
{
    public ModelFact(
        string path,
        string format,
        long bytes,
        IReadOnlyList<KeyValuePair<string, long>> weights,
        IReadOnlyList<KeyValuePair<string, long>> operators,
        bool copiedToOutput)
    {
        Path = path;
        Format = format;
        Bytes = bytes;
        Weights = weights;
        Operators = operators;
        CopiedToOutput = copiedToOutput;
    }

    /// <summary>Path relative to the project, with forward slashes.</summary>
    public string Path { get; }

    /// <summary>The file format, for example <c>onnx</c>.</summary>
    public string Format { get; }

    /// <summary>Size of the file and of the external data that it names, in bytes.</summary>
    public long Bytes { get; }

    /// <summary>Number of parameters by data type (<c>float32</c>, <c>int8</c>, ...), sorted by type; shape constants are not parameters.</summary>
    public IReadOnlyList<KeyValuePair<string, long>> Weights { get; }

    /// <summary>Number of parameters by the operator that consumes them (<c>MatMul</c>, <c>Conv</c>, ...), sorted by operator.</summary>
    public IReadOnlyList<KeyValuePair<string, long>> Operators { get; }

    /// <summary>True when the build copies the file to the output directory, where the program looks for it.</summary>
    public bool CopiedToOutput { get; }

    /// <summary>
    /// Paths of models with the same inputs, outputs and parameters in a smaller data type; the one to try first comes first.
    /// </summary>
    public IReadOnlyList<string> QuantizedSiblings { get; set; } = Array.Empty<string>();

    /// <summary>Number of parameters of any type.</summary>
    public long Parameters => Weights.Sum(weight => weight.Value);
}
