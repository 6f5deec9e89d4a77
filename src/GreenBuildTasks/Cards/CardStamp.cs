using GreenBuildTasks.Cards.Forms;

namespace GreenBuildTasks.Cards;

/// <summary>What is stamped into a card, and how.</summary>
/// <param name="Statement">What the card says; it has at least one activity.</param>
internal sealed record CardStamp(ImpactStatement Statement)
{
    /// <summary>
    /// The project whose block it is; a card keeps the blocks of several projects apart by it. <see cref="StampMarker.None"/> without a name.
    /// </summary>
    public string Project { get; init; } = StampMarker.None;

    /// <summary>The layout of the block.</summary>
    public ICardForm Form { get; init; } = CardForms.Default;

    /// <summary>The name of the chart beside the card; null for a block without chart.</summary>
    public string? ChartFile { get; init; }

    /// <summary>True to replace figures that somebody wrote or changed by hand.</summary>
    public bool OverwriteHandWritten { get; init; }

    /// <summary>A name as it identifies a project: letters, digits, dots, hyphens and underscores stay.</summary>
    public static string ProjectId(string name)
    {
        var id = string.Concat(name.Trim().Select(character => char.IsLetterOrDigit(character) || character is '.' or '-' or '_' ? character : '_'));
        return id.Length == 0 ? StampMarker.None : id;
    }
}
