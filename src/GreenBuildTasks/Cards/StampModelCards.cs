using GreenBuildTasks.Cards.Forms;
using GreenBuildTasks.Footprint;
using GreenBuildTasks.IO;
using GreenBuildTasks.Policy;
using GreenBuildTasks.Reports;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace GreenBuildTasks.Cards;

/// <summary>
/// Writes the emissions of a project into copies of its model cards, or into the cards themselves, and a chart beside each. A card that
/// cannot be stamped is copied as it is and reported; without any figure nothing is claimed and every card is copied as it is.
/// </summary>
/// <remarks>
/// The metadata <c>TargetPath</c> of a card, else <c>Link</c>, is its path below <see cref="DestinationDirectory"/>; without both it is the file
/// name. The metadata <c>Form</c>, else <see cref="Form"/>, is the layout. Reports <c>GRN8005</c> (card not stamped, or not readable for everyone) and <c>GRN9004</c> (metadata that is not valid YAML).
/// </remarks>
public sealed class StampModelCards : ReportTask
{
    /// <summary>Name of the metadata of <see cref="StampedCards"/> that holds the path of the source.</summary>
    public const string SourceCardMetadata = "SourceCard";

    private const string TargetPathMetadata = "TargetPath";
    private const string FormMetadata = "Form";

    /// <summary>Name that tells the block of this project from those of others in the same card; it may be empty.</summary>
    public string ProjectName { get; set; } = string.Empty;

    /// <summary>Layout of cards that name none: <c>huggingface</c>, <c>meta</c> or <c>google</c>; empty for the first.</summary>
    public string Form { get; set; } = string.Empty;

    /// <summary>Folder for the stamped copies; ignored with <see cref="InPlace"/>.</summary>
    public string DestinationDirectory { get; set; } = string.Empty;

    /// <summary>True to edit the cards themselves.</summary>
    public bool InPlace { get; set; }

    /// <summary>True to replace figures in a card that somebody wrote or changed by hand; otherwise they are kept and reported.</summary>
    public bool OverwriteHandWritten { get; set; }

    /// <summary>
    /// The written cards, stamped or copied, with the metadata <see cref="SourceCardMetadata"/> and <c>TargetPath</c>, the path below
    /// <see cref="DestinationDirectory"/>.
    /// </summary>
    [Output]
    public ITaskItem[] StampedCards { get; private set; } = [];

    /// <summary>The charts beside the written cards, with the metadata <c>TargetPath</c>.</summary>
    [Output]
    public ITaskItem[] Charts { get; private set; } = [];

    /// <inheritdoc />
    protected override void Run()
    {
        var paths = Paths;
        if (!InPlace && paths.FullPath(DestinationDirectory) is null)
        {
            const string Message = "DestinationDirectory is empty, so there is no place for the cards.";
            LogFinding(FindingSeverity.Error, FindingCodes.CardIncomplete, file: null, line: 0, column: 0, Message);
            return;
        }

        if (Load() is not { } context)
        {
            return;
        }

        var footprint = context.Footprint;
        ReportInputs(footprint);
        var statement = footprint.DeclarationProblems.Count == 0 && footprint.Activities.Count > 0 ? State(context) : null;
        var charts = new CardCharts(statement is null ? null : EmissionsChart.Render(statement), CardStamp.ProjectId(ProjectName));
        var written = new List<ITaskItem>();
        foreach (var (card, copy) in Places(paths))
        {
            if (Write(card, copy, statement, charts))
            {
                var item = Item(copy.Destination, paths);
                item.SetMetadata(SourceCardMetadata, copy.Source);
                written.Add(item);
            }
        }

        StampedCards = [.. written];
        Charts = [.. charts.Written.Select(path => Item(path, paths))];
    }

    private ImpactStatement? State(PolicyContext context)
    {
        // A card that told of a waiver for what the card itself lacks would, once stamped, not need to tell it any more.
        var report = BuildReport(context with { Cards = [] });
        if (report.IsPublishable)
        {
            return new ImpactStatement(context.Footprint, report);
        }

        if (Cards.Length > 0)
        {
            LogWithheld("No model card is stamped", report);
        }

        return null;
    }

    private void ReportInputs(ProjectFootprint footprint)
    {
        if (footprint.DeclarationProblems is [var first, ..] && Cards.Length > 0)
        {
            var message = $"No model card is stamped: {first.Sentence}";
            LogFinding(FindingSeverity.Warning, FindingCodes.CardIncomplete, first.File, first.Line, first.Column, message);
        }

        foreach (var problem in footprint.RunProblems)
        {
            var message = $"The run is not counted: {problem.Sentence}";
            LogFinding(FindingSeverity.Message, FindingCodes.FileInvalid, problem.File, problem.Line, problem.Column, message);
        }
    }

    private IEnumerable<(ITaskItem Card, CardCopy Copy)> Places(ProjectPaths paths)
        => InPlace
            ? Cards
                .Select(card => (Card: card, Path: paths.FullPath(card.ItemSpec)!))
                .DistinctBy(pair => pair.Path, FilePaths.Comparer)
                .Select(pair => (pair.Card, new CardCopy(pair.Path, pair.Path)))
            : new CardDestinations(paths, paths.FullPath(DestinationDirectory)!, Warn).Of(Cards);

    private bool Write(ITaskItem card, CardCopy copy, ImpactStatement? statement, CardCharts charts)
    {
        try
        {
            if (new FileInfo(copy.Source).Length > CardCopy.MaximumBytes)
            {
                Warn(copy.Source, $"The card is larger than {CardCopy.MaximumBytes} bytes and is left out.");
                return false;
            }

            var stamp = statement is null || FindForm(card, copy.Source) is not { } form ? null : new CardStamp(statement)
            {
                Project = CardStamp.ProjectId(ProjectName),
                Form = form,
                ChartFile = charts.NameFor(copy, Warn),
                OverwriteHandWritten = OverwriteHandWritten,
            };
            if (copy.Write(content => Edit(copy, content, stamp, charts)))
            {
                Log.LogMessage(MessageImportance.Low, "Wrote {0}", copy.Destination);
            }

            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            Warn(copy.Source, $"The card cannot be written to '{copy.Destination}': {exception.Message}");
            return false;
        }
    }

    private byte[] Edit(CardCopy copy, byte[] original, CardStamp? stamp, CardCharts charts)
    {
        var result = stamp is null ? null : new CardStamper(copy.Source, stamp).Stamp(original);
        foreach (var (severity, code, problem) in result?.Findings ?? [])
        {
            LogFinding(severity, code, problem.File, problem.Line, problem.Column, problem.Sentence);
        }

        var content = result?.Content ?? original;
        if (stamp?.ChartFile is not null && result is { IsBlockCurrent: true })
        {
            charts.Write(copy);
        }

        if (!copy.IsInPlace)
        {
            charts.CopyOthers(copy, content);
        }

        return content;
    }

    private ICardForm? FindForm(ITaskItem card, string source)
    {
        var word = card.GetMetadata(FormMetadata) is { Length: > 0 } own ? own : Form;
        if (CardForms.Find(word.Trim()) is { } form)
        {
            return form;
        }

        var message = $"The card is not stamped, because its form '{word}' is not known: use {CardForms.Words}.";
        LogFinding(FindingSeverity.Error, FindingCodes.FileInvalid, source, line: 0, column: 0, message);
        return null;
    }

    private TaskItem Item(string path, ProjectPaths paths)
    {
        var item = new TaskItem(path);
        item.SetMetadata(TargetPathMetadata, InPlace ? Path.GetFileName(path) : Path.GetRelativePath(paths.FullPath(DestinationDirectory)!, path));
        return item;
    }

    private void Warn(string file, string message)
        => LogFinding(FindingSeverity.Warning, FindingCodes.CardIncomplete, file, line: 0, column: 0, message);
}
