namespace GreenBuildTasks.Cards;

/// <summary>Something that the user of a card has to know.</summary>
/// <param name="Severity">How it is reported.</param>
/// <param name="Code">Identifier, see <see cref="FindingCodes"/>.</param>
/// <param name="Problem">Place and text.</param>
internal sealed record CardFinding(FindingSeverity Severity, string Code, FileProblem Problem);
