using GreenBuildTasks.Footprint;
using GreenBuildTasks.Imports;
using GreenBuildTasks.IO;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace GreenBuildTasks.Cards;

/// <summary>
/// Writes the emissions of a project into copies of its model cards, or into the cards themselves. A card that cannot be stamped is copied
/// as it is and reported; without any figure nothing is claimed and every card is copied as it is.
/// </summary>
/// <remarks>Reports <c>GRN8005</c> (card not stamped, or not readable for everyone) and <c>GRN9004</c> (metadata that is not valid YAML).</remarks>
public sealed class StampModelCards : GreenTask
{
    /// <summary>Name of the metadata of <see cref="StampedCards"/> that holds the path of the source.</summary>
    public const string SourceCardMetadata = "SourceCard";

    private const string TargetPathMetadata = "TargetPath";

    /// <summary>Largest card that is read, in bytes: a few copies of it must fit into memory.</summary>
    internal const int MaximumBytes = 64 * 1024 * 1024;

    /// <summary>
    /// The cards. The metadata <c>TargetPath</c>, else <c>Link</c>, is the path below <see cref="DestinationDirectory"/>; without both it is
    /// the file name.
    /// </summary>
    [Required]
    public ITaskItem[] Cards { get; set; } = [];

    /// <summary>Files of runs: records of <c>EmissionsTracker</c>, CodeCarbon and BoAmps, with the metadata <c>Activity</c> and <c>Name</c>.</summary>
    public ITaskItem[] Runs { get; set; } = [];

    /// <summary>Path of the footprint file, <c>green.yml</c>; it may be empty or missing.</summary>
    public string FootprintFile { get; set; } = string.Empty;

    /// <summary>Folder for the stamped copies; ignored with <see cref="InPlace"/>.</summary>
    public string DestinationDirectory { get; set; } = string.Empty;

    /// <summary>True to edit the cards themselves.</summary>
    public bool InPlace { get; set; }

    /// <summary>True to replace figures in a card that somebody wrote or changed by hand; otherwise they are kept and reported.</summary>
    public bool OverwriteHandWritten { get; set; }

    /// <summary>Folder that relative paths start from; empty for the current one.</summary>
    public string ProjectDirectory { get; set; } = string.Empty;

    /// <summary>
    /// The written cards, stamped or copied, with the metadata <see cref="SourceCardMetadata"/> and <c>TargetPath</c>, the path below
    /// <see cref="DestinationDirectory"/>.
    /// </summary>
    [Output]
    public ITaskItem[] StampedCards { get; private set; } = [];

    /// <inheritdoc />
    protected override void Run()
    {
        if (!InPlace && string.IsNullOrWhiteSpace(DestinationDirectory))
        {
            const string Message = "DestinationDirectory is empty, so there is no place for the cards.";
            LogFinding(FindingSeverity.Error, FindingCodes.CardIncomplete, file: null, line: 0, column: 0, Message);
            return;
        }

        var paths = new ProjectPaths(ProjectDirectory);
        var footprint = ProjectFootprint.Load(paths.FullPath(FootprintFile), RunItem.Of(Runs, paths));
        ReportInputs(footprint);
        var statement = footprint.DeclarationProblems.Count == 0 && footprint.Activities.Count > 0 ? new ImpactStatement(footprint) : null;
        var written = new List<ITaskItem>();
        var taken = new HashSet<string>(FilePaths.Comparer);
        foreach (var card in Cards)
        {
            var source = paths.FullPath(card.ItemSpec)!;
            if (FindDestination(card, source, paths) is { } destination
                && Claim(taken, source, destination)
                && Write(source, destination, statement))
            {
                written.Add(new TaskItem(destination, new Dictionary<string, string>
                {
                    [SourceCardMetadata] = source,
                    [TargetPathMetadata] = InPlace ? Path.GetFileName(source) : Path.GetRelativePath(paths.FullPath(DestinationDirectory)!, destination),
                }));
            }
        }

        StampedCards = [.. written];
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

    private string? FindDestination(ITaskItem card, string source, ProjectPaths paths)
    {
        if (InPlace)
        {
            return source;
        }

        var relative = new[] { card.GetMetadata(TargetPathMetadata), card.GetMetadata("Link"), Path.GetFileName(source) }.First(path => path.Length > 0);
        var folder = paths.FullPath(DestinationDirectory)!;
        var destination = paths.FullPath(Path.Combine(folder, relative))!;
        var inside = Path.GetRelativePath(folder, destination);
        if (Path.IsPathRooted(inside) || inside.Split(Path.DirectorySeparatorChar)[0] == "..")
        {
            Warn(source, $"The card is not copied, because its target path '{relative}' leads out of the folder '{folder}'.");
            return null;
        }

        if (FilePaths.Comparer.Equals(source, destination))
        {
            Warn(source, "The card is not copied, because the copy would replace it. Use the target GreenUpdateModelCards to edit cards in place.");
            return null;
        }

        return destination;
    }

    private bool Claim(HashSet<string> taken, string source, string destination)
    {
        if (taken.Add(destination))
        {
            return true;
        }

        if (!InPlace)
        {
            Warn(source, $"The card is not copied, because another card has the same target path '{destination}'; give it another TargetPath.");
        }

        return false;
    }

    private bool Write(string source, string destination, ImpactStatement? statement)
    {
        try
        {
            if (new FileInfo(source).Length > MaximumBytes)
            {
                Warn(source, $"The card is larger than {MaximumBytes} bytes and is left out.");
                return false;
            }

            var content = File.ReadAllBytes(source);
            if (statement is not null)
            {
                content = Stamp(source, content, statement);
            }

            if (AtomicFile.WriteIfChanged(destination, content))
            {
                Log.LogMessage(MessageImportance.Low, "Wrote {0}", destination);
            }

            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            Warn(source, $"The card cannot be written to '{destination}': {exception.Message}");
            return false;
        }
    }

    private byte[] Stamp(string source, byte[] content, ImpactStatement statement)
    {
        var result = new CardStamper(source, statement, OverwriteHandWritten).Stamp(content);
        foreach (var (severity, code, problem) in result.Findings)
        {
            LogFinding(severity, code, problem.File, problem.Line, problem.Column, problem.Sentence);
        }

        return result.Content;
    }

    private void Warn(string file, string message)
        => LogFinding(FindingSeverity.Warning, FindingCodes.CardIncomplete, file, line: 0, column: 0, message);
}
