using System.Text;
using GreenBuildTasks.Footprint;
using GreenBuildTasks.Imports;
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
public sealed class WriteGreenReport : GreenTask
{
    /// <summary>Files of runs: records of <c>EmissionsTracker</c>, CodeCarbon and BoAmps, with the metadata <c>Activity</c> and <c>Name</c>.</summary>
    public ITaskItem[] Runs { get; set; } = [];

    /// <summary>Path of the footprint file, <c>green.yml</c>; it may be empty or missing.</summary>
    public string FootprintFile { get; set; } = string.Empty;

    /// <summary>The model files.</summary>
    public ITaskItem[] Models { get; set; } = [];

    /// <summary>Path of the facts file that <c>InspectModels</c> wrote in this build; empty to inspect the models here.</summary>
    public string FactsFile { get; set; } = string.Empty;

    /// <summary>Path of the policy file; empty for the nearest <c>green-policy.yml</c> above <see cref="ProjectDirectory"/>.</summary>
    public string PolicyFile { get; set; } = string.Empty;

    /// <summary>The value of the compiler's <c>ErrorLog</c>; its justified suppressions get into the report. Empty without one.</summary>
    public string ErrorLog { get; set; } = string.Empty;

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

    /// <summary>Folder of the project; relative paths start from it. Empty for the current one.</summary>
    public string ProjectDirectory { get; set; } = string.Empty;

    /// <summary>The files that are there after the task, written now or before.</summary>
    [Output]
    public ITaskItem[] Reports { get; private set; } = [];

    /// <inheritdoc />
    protected override void Run()
    {
        var paths = new ProjectPaths(ProjectDirectory);
        if (paths.FullPath(OutputDirectory) is not { } folder)
        {
            ReportUnwritable(file: null, "OutputDirectory is empty, so there is no place for the report.");
            return;
        }

        foreach (var word in ReportFiles.Unknown(Formats))
        {
            var message = $"The report format '{word}' is not known: use {ReportFiles.Formats}.";
            LogFinding(FindingSeverity.Error, FindingCodes.FileInvalid, file: null, line: 0, column: 0, message);
        }

        var footprint = ProjectFootprint.Load(paths.FullPath(FootprintFile), RunItem.Of(Runs, paths));
        if (footprint.DeclarationProblems.Count == 0 && footprint.Activities.Count > 0)
        {
            Write(footprint, paths, folder);
        }
        else
        {
            Discard(footprint, folder);
        }
    }

    private void Write(ProjectFootprint footprint, ProjectPaths paths, string folder)
    {
        var models = ProjectModels.Read(Models, paths.FullPath(FactsFile), paths.Root);
        var policy = paths.FullPath(PolicyFile) ?? Policy.PolicyFile.Discover(paths.Root);
        var suppressions = CompilerSuppressions.Read(ErrorLog, paths);
        var document = new ReportBuilder(paths.Root).Build(footprint, models, policy is null ? null : Policy.PolicyFile.Read(policy), suppressions);
        var written = new List<ITaskItem>();
        var wanted = ReportFiles.Named(Formats).ToHashSet();
        foreach (var file in ReportFiles.All)
        {
            var path = Path.Combine(folder, file.FileName);
            if (!wanted.Contains(file) || file.Render(document) is not { } content)
            {
                DeleteIfThere(path);
            }
            else if (TryChange(path, name => AtomicFile.WriteIfChanged(name, content)))
            {
                written.Add(new TaskItem(path));
                if (file is SummaryReport)
                {
                    ShowSummary(content, paths);
                }
            }
        }

        Reports = [.. written];
        var headline = ReportHeadline.Of(ProjectFootprint.Total(footprint.Activities), document.Total.EnergyKnown);
        Log.LogMessage(MessageImportance.High, "GreenDefaults report {0}: {1}", Path.Combine(folder, JsonReport.Name), headline);
    }

    private void ShowSummary(byte[] summary, ProjectPaths paths)
    {
        if (paths.FullPath(StepSummaryFile) is { } path && StepSummary.Append(path, ProjectFile, Encoding.UTF8.GetString(summary)) is { } problem)
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
