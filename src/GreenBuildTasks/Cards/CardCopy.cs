using GreenBuildTasks.IO;

namespace GreenBuildTasks.Cards;

/// <summary>Where a card and its charts go.</summary>
/// <param name="Source">Full path of the card.</param>
/// <param name="Destination">Full path of the stamped card; <paramref name="Source"/> to edit the card itself.</param>
internal sealed record CardCopy(string Source, string Destination)
{
    /// <summary>Largest card that is read, in bytes: a few copies of it must fit into memory.</summary>
    public const int MaximumBytes = 64 * 1024 * 1024;

    /// <summary>True when the card itself is edited.</summary>
    public bool IsInPlace => FilePaths.Comparer.Equals(Source, Destination);

    /// <summary>Full path of a chart beside the stamped card.</summary>
    public string ChartPath(string name) => Path.Combine(Path.GetDirectoryName(Destination)!, name);

    /// <summary>
    /// Writes the card. In place, no other build edits it between reading and writing.
    /// </summary>
    /// <param name="stamp">Makes the new content from the present one.</param>
    /// <returns>True when the file was written, false when it holds that already.</returns>
    public bool Write(Func<byte[], byte[]> stamp)
        => IsInPlace ? AtomicFile.Update(Source, stamp) : AtomicFile.WriteIfChanged(Destination, stamp(File.ReadAllBytes(Source)));

    /// <summary>The charts beside the source that a text refers to: those of projects that stamped the source itself.</summary>
    public IEnumerable<string> ChartsIn(byte[] content)
        => ChartsBeside(Source).Where(path => content.AsSpan().IndexOf(System.Text.Encoding.ASCII.GetBytes(Link(Path.GetFileName(path)))) >= 0);

    /// <summary>The charts of all projects beside a card.</summary>
    public static IEnumerable<string> ChartsBeside(string card)
        => Directory.GetFiles(Path.GetDirectoryName(card)!, $"*{EmissionsChart.Extension}")
            .Where(path => Path.GetFileName(path).StartsWith($"{Path.GetFileNameWithoutExtension(card)}.", StringComparison.Ordinal) && EmissionsChart.IsOurs(path))
            .Order(StringComparer.Ordinal);

    /// <summary>The end of an image in Markdown.</summary>
    public static string Link(string file) => $"]({Uri.EscapeDataString(file)})";
}
