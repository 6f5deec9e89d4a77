using GreenBuildTasks.Cards;
using GreenBuildTasks.Yaml;

namespace GreenBuildTasks.Policy.CardTexts;

/// <summary>A line of a card that answers a field: <c>- **Carbon Emitted:** 2 kg</c>.</summary>
/// <param name="Name">The field.</param>
/// <param name="Value">The answer without emphasis.</param>
/// <param name="Line">Line in the card, from 1.</param>
/// <param name="IsStamped">Whether the build wrote it.</param>
internal sealed record CardField(string Name, string Value, int Line, bool IsStamped);

/// <summary>A row of a table of a card.</summary>
/// <param name="Headers">The cells of the table's first row.</param>
/// <param name="Cells">The cells of the row, as many as there are headers.</param>
/// <param name="Line">Line in the card, from 1.</param>
internal sealed record CardRow(IReadOnlyList<string> Headers, IReadOnlyList<string> Cells, int Line);

/// <summary>What a card says that can be checked.</summary>
/// <param name="Path">Path of the card.</param>
internal sealed record CardText(string Path)
{
    /// <summary>The metadata at the top; null without any, or when it is not valid.</summary>
    public YamlMapping? Metadata { get; init; }

    /// <summary>Line of the heading of the section on environmental impact; null without one.</summary>
    public int? SectionLine { get; init; }

    /// <summary>The answered fields of that section.</summary>
    public IReadOnlyList<CardField> Fields { get; init; } = [];

    /// <summary>The rows of all tables of the card that the build did not write.</summary>
    public IReadOnlyList<CardRow> Rows { get; init; } = [];

    /// <summary>Why the card cannot be read; null when it can.</summary>
    public FileProblem? Problem { get; init; }

    /// <summary>Reads a card. It never throws for what the file contains.</summary>
    public static CardText Read(string path)
    {
        try
        {
            return new FileInfo(path).Length > CardCopy.MaximumBytes
                ? Unreadable(path, $"the card is larger than {CardCopy.MaximumBytes} bytes")
                : Read(path, File.ReadAllBytes(path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Unreadable(path, $"the card cannot be read: {exception.Message}");
        }
    }

    private static CardText Read(string path, byte[] content)
    {
        var raw = RawCard.Read(content).Text;
        var front = FrontMatter.Locate(raw);
        if (!RawCard.TryDecode(raw.AsSpan(front.BodyStart), out var body))
        {
            return Unreadable(path, "the card is not UTF-8 text");
        }

        var text = new CardBodyReader(RawCard.LineAt(raw, front.BodyStart)).Read(body);
        return text with { Path = path, Metadata = ReadMetadata(raw, front, path) };
    }

    private static YamlMapping? ReadMetadata(string raw, FrontMatter front, string path)
    {
        if (front.Kind != FrontMatterKind.Found || !RawCard.TryDecode(raw.AsSpan(front.ContentStart, front.ContentEnd - front.ContentStart), out var yaml))
        {
            return null;
        }

        var document = YamlReader.Parse(yaml, path, RawCard.LineAt(raw, front.ContentStart));
        return document.Problems.Count == 0 ? document.Root as YamlMapping : null;
    }

    private static CardText Unreadable(string path, string message) => new(path) { Problem = new FileProblem(path, Line: 0, Column: 0, message) };
}
