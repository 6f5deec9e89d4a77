namespace GreenBuildTasks.Cards;

/// <summary>Collects what the user of one card has to know.</summary>
/// <param name="file">Path of the card.</param>
internal sealed class CardFindings(string file)
{
    private readonly List<CardFinding> _all = [];

    /// <summary>Path of the card.</summary>
    public string File { get; } = file;

    /// <summary>The findings, in the order in which they were made.</summary>
    public IReadOnlyList<CardFinding> All => _all;

    /// <summary>Says why the card stays as it is.</summary>
    public void Refuse(int line, int column, string message, string code = FindingCodes.CardIncomplete)
        => Warn(line, column, $"{message}; the card is not stamped", code);

    /// <summary>Says what is wrong.</summary>
    public void Warn(int line, int column, string message, string code = FindingCodes.CardIncomplete)
        => _all.Add(new CardFinding(FindingSeverity.Warning, code, new FileProblem(File, line, column, message)));

    /// <summary>Says what is worth knowing.</summary>
    public void Inform(int line, string message)
        => _all.Add(new CardFinding(FindingSeverity.Message, FindingCodes.CardIncomplete, new FileProblem(File, line, Column: 1, message)));
}
