using System.Text.Encodings.Web;
using System.Text.Json;

namespace GreenBuildTasks.Reports;

/// <summary>
/// Writes a report as JSON: equal knowledge gives equal bytes, whatever the machine, its culture and the time. Numbers have the digits of
/// <see cref="WrittenDigits"/>.
/// </summary>
internal sealed class JsonReport : IReportFile
{
    /// <summary>The name of the file.</summary>
    public const string Name = "report.json";

    // The default encoder would write "gCO2e \u002B": reports are for people too. Whoever puts one into a page has to encode it for that.
    private static readonly ReportJsonContext Json = new(
        new JsonSerializerOptions(ReportJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <inheritdoc />
    public string Format => "json";

    /// <inheritdoc />
    public string FileName => Name;

    /// <inheritdoc />
    public bool IsPublication => false;

    /// <inheritdoc />
    public byte[] Render(ReportDocument document) => Write(document);

    /// <summary>The document as UTF-8 without a byte order mark, lines ended by line feeds.</summary>
    public static byte[] Write(ReportDocument document)
        => EndLines(JsonSerializer.SerializeToUtf8Bytes(document, Json.ReportDocument));

    /// <summary>Indented JSON with a line feed at the end of every line, also the last.</summary>
    public static byte[] EndLines(byte[] json)
        // The writer of .NET 8 indents with the line ending of the system; inside a text a carriage return is escaped.
        => [.. json.Where(unit => unit != (byte)'\r'), (byte)'\n'];
}
