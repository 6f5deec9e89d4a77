using System.Text;
using GreenBuildTasks.Footprint;
using GreenBuildTasks.IO;
using GreenBuildTasks.Pages;
using GreenBuildTasks.Policy;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace GreenBuildTasks.Reports;

/// <summary>
/// Writes what a project declares and recorded into <c>report.json</c> and the other forms that are asked for. Without figures, or with a
/// footprint file that is not valid, there is no report, and one of an earlier build is deleted: it would be taken for that of this build.
/// </summary>
/// <remarks><see cref="CheckGreenPolicy"/>, which runs in the same build, reports everything that is wrong with the files.</remarks>
public sealed class WriteGreenReport : ReportTask
{
    /// <summary>Folder for the report.</summary>
    [Required]
    public string OutputDirectory { get; set; } = string.Empty;

    /// <summary>
    /// The forms beside <c>report.json</c>, separated by semicolons, without regard to case: see <c>GreenReportFormats</c>. A form that is not
    /// asked for is deleted when an earlier build left it.
    /// </summary>
    public string Formats { get; set; } = string.Empty;

    /// <summary>
    /// The file that the CI service shows for a step, <c>GITHUB_STEP_SUMMARY</c>: the summary, where it is among the forms, is appended to it.
    /// Empty outside of such a service.
    /// </summary>
    public string StepSummaryFile { get; set; } = string.Empty;

    /// <summary>Path of the project file, which tells its summary from those of other projects.</summary>
    public string ProjectFile { get; set; } = string.Empty;

    /// <summary>The files that are there after the task, written now or before.</summary>
    [Output]
    public ITaskItem[] Reports { get; private set; } = [];

    /// <inheritdoc />
    protected override void Run()
    {
        if (Paths.FullPath(OutputDirectory) is not { } folder)
        {
            ReportUnwritable(file: null, "OutputDirectory is empty, so there is no place for the report.");
            return;
        }

        foreach (var word in ReportFiles.Unknown(Formats))
        {
            var message = $"The report format '{word}' is not known: use {ReportFiles.Formats}.";
            LogFinding(FindingSeverity.Error, FindingCodes.FileInvalid, file: null, line: 0, column: 0, message);
        }

        if (Load() is not { } context)
        {
            return;
        }

        if (context.Footprint.DeclarationProblems.Count == 0 && context.Footprint.Activities.Count > 0)
        {
            Write(context, folder);
        }
        else
        {
            Discard(context.Footprint, folder);
        }
    }

    private void Write(PolicyContext context, string folder)
    {
        var footprint = context.Footprint;
        var document = BuildReport(context);
        var written = new List<ITaskItem>();
        var named = ReportFiles.Named(Formats).ToLookup(file => document.IsPublishable || !file.IsPublication);
        var wanted = named[true].ToHashSet();
        foreach (var file in ReportFiles.All)
        {
            var target = Path.Combine(folder, file.FileName);
            if (!wanted.Contains(file) || file.Render(document) is not { } content)
            {
                DeleteIfThere(target);
            }
            else if (TryChange(target, name => AtomicFile.WriteIfChanged(name, content)))
            {
                written.Add(new TaskItem(target));
                if (file is SummaryReport)
                {
                    ShowSummary(content);
                }
            }
        }

        if (named[false].Where(file => file.Render(document) is not null).Select(file => file.FileName).ToList() is { Count: > 0 } withheld)
        {
            LogWithheld($"The report is written without {string.Join(", ", withheld)}", document);
        }

        Reports = [.. written];
        var headline = ReportHeadline.Of(ProjectFootprint.Total(footprint.Activities), document.Total.EnergyKnown);
        Log.LogMessage(MessageImportance.High, "GreenDefaults report {0}: {1}", Path.Combine(folder, JsonReport.Name), headline);
    }

    private void ShowSummary(byte[] summary)
    {
        if (Paths.FullPath(StepSummaryFile) is { } path && StepSummary.Append(path, ProjectFile, Encoding.UTF8.GetString(summary)) is { } problem)
        {
            Log.LogMessage(MessageImportance.High, "{0}", problem);
        }
    }

    private void Discard(ProjectFootprint footprint, string folder)
    {
        var stale = ReportFiles.All.Select(file => Path.Combine(folder, file.FileName)).Where(File.Exists).ToList();
        stale.ForEach(path => TryChange(path, File.Delete));
        var isStale = stale.Count > 0;

        var fate = isStale ? $"No report is written, and '{stale[0]}' of an earlier build is deleted" : "No report is written";
        if (footprint.DeclarationProblems is [var first, ..])
        {
            LogFinding(FindingSeverity.Message, FindingCodes.FileInvalid, first.File, first.Line, first.Column, $"{fate}: the footprint file is not valid.");
            return;
        }

        // Most projects have nothing to report, and their builds say nothing about it.
        var importance = isStale || footprint.RunProblems.Count > 0 ? MessageImportance.High : MessageImportance.Normal;
        Log.LogMessage(importance, "{0}: the project declares no activity and has no run that can be read.", fate);
    }

    private void DeleteIfThere(string path)
    {
        if (File.Exists(path))
        {
            TryChange(path, File.Delete);
        }
    }

    private bool TryChange(string path, Action<string> change)
    {
        try
        {
            change(path);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            ReportUnwritable(path, $"The report cannot be written: {exception.Message}");
            return false;
        }
    }

    private void ReportUnwritable(string? file, string message)
        => LogFinding(FindingSeverity.Error, FindingCodes.FileUnwritable, file, line: 0, column: 0, message);
}
