using GreenBuildTasks.IO;
using Microsoft.Build.Framework;

namespace GreenBuildTasks.Cards;

/// <summary>Takes the stamps of all projects out of model cards, and deletes their charts.</summary>
/// <remarks>Reports <c>GRN8005</c> (a stamp that stays, because somebody edited it, or a card that cannot be edited).</remarks>
public sealed class RemoveModelCardStamps : GreenTask
{
    /// <summary>The cards.</summary>
    [Required]
    public ITaskItem[] Cards { get; set; } = [];

    /// <summary>True to remove a stamp also when somebody edited it by hand.</summary>
    public bool OverwriteHandWritten { get; set; }

    /// <summary>Folder that relative paths start from; empty for the current one.</summary>
    public string ProjectDirectory { get; set; } = string.Empty;

    /// <inheritdoc />
    protected override void Run()
    {
        var paths = new ProjectPaths(ProjectDirectory);
        foreach (var card in Cards.Select(card => paths.FullPath(card.ItemSpec)!).Distinct(FilePaths.Comparer))
        {
            try
            {
                Remove(card);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                LogFinding(
                    FindingSeverity.Warning, FindingCodes.CardIncomplete, card, line: 0, column: 0, $"The card cannot be written: {exception.Message}");
            }
        }
    }

    private void Remove(string card)
    {
        if (new FileInfo(card).Length > CardCopy.MaximumBytes)
        {
            return;
        }

        CardStampResult? result = null;
        AtomicFile.Update(card, content => (result = new CardUnstamper(card, OverwriteHandWritten).Remove(content)).Content);
        foreach (var (severity, code, problem) in result!.Findings)
        {
            LogFinding(severity, code, problem.File, problem.Line, problem.Column, problem.Sentence);
        }

        if (result.IsStamped)
        {
            CardCopy.ChartsBeside(card).ToList().ForEach(File.Delete);
        }
    }
}
