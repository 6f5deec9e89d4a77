namespace GreenBuildTasks.Pages;

/// <summary>What the colours of a chart mean.</summary>
internal static class Legend
{
    /// <summary>The legend.</summary>
    public static Markup Of(IEnumerable<LegendEntry> entries) => Markup.Of($"""
        <ul class="legend">
        {entries.Select(Entry)}
        </ul>
        """);

    private static Markup Entry(LegendEntry entry) => Markup.Of(
        $"<li><svg class=\"swatch\" aria-hidden=\"true\" width=\"12\" height=\"12\"><rect class=\"{entry.Style}\" width=\"12\" height=\"12\"/></svg>{entry.Meaning}</li>");
}

/// <summary>A colour and its meaning.</summary>
/// <param name="Style">The class of the colour.</param>
/// <param name="Meaning">What it stands for.</param>
internal sealed record LegendEntry(string Style, Markup Meaning);
