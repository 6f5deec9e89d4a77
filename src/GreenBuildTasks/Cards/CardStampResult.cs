namespace GreenBuildTasks.Cards;

/// <summary>A card after stamping.</summary>
/// <param name="Content">All bytes of the card; those of the original when it was not stamped.</param>
/// <param name="IsStamped">False when something kept the card from being stamped; the findings say what.</param>
/// <param name="Findings">What the user has to know.</param>
internal sealed record CardStampResult(byte[] Content, bool IsStamped, IReadOnlyList<CardFinding> Findings)
{
    /// <summary>False when the block of the project was edited by hand and therefore kept: then its chart stays as well.</summary>
    public bool IsBlockCurrent { get; init; } = IsStamped;
}
