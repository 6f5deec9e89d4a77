using GreenBuildTasks.IO;
using Microsoft.Build.Framework;

namespace GreenBuildTasks.Policy.Baseline;

/// <summary>
/// Writes the figures of a project into the baseline of its policy, in one step, and leaves those of other projects as they are. Several
/// projects that build at the same time wait for each other.
/// </summary>
public sealed class UpdateGreenBaseline : PolicyTask
{
    /// <summary>Path of the baseline; empty for the one that the policy wants, else <c>green-baseline.json</c> beside the project.</summary>
    public string BaselineFile { get; set; } = string.Empty;

    /// <summary>The file that was written; empty when none was.</summary>
    [Output]
    public string WrittenFile { get; private set; } = string.Empty;

    /// <inheritdoc />
    protected override void Run()
    {
        if (Load() is not { } context)
        {
            return;
        }

        if (context.Footprint.DeclarationProblems is [var first, ..])
        {
            LogFinding(FindingSeverity.Error, FindingCodes.FileInvalid, first.File, first.Line, first.Column, $"The baseline is not written: {first.Sentence}");
            return;
        }

        if (context.Footprint.Activities.Count == 0)
        {
            Log.LogMessage(MessageImportance.High, "The project declares no activity and has no run, so that the baseline gets no figures of it.");
            return;
        }

        var policy = FindPolicy() is { } file ? Policy.PolicyFile.Read(file) : null;
        if (policy is { Problems: [var problem, ..] })
        {
            LogFinding(FindingSeverity.Error, FindingCodes.FileInvalid, problem.File, problem.Line, problem.Column, $"The baseline is not written: {problem.Sentence}");
            return;
        }

        var path = Paths.FullPath(BaselineFile)
            ?? (policy is null ? null : Baseline.BaselineFile.PathOf(policy))
            ?? Path.Combine(policy is null ? Paths.Root : Path.GetDirectoryName(policy.Path)!, Baseline.BaselineFile.FileName);
        Write(path, context);
    }

    private void Write(string path, PolicyContext context)
    {
        try
        {
            // Hashing models takes long, and keeps its results in a file that has a lock of its own.
            var figures = BaselineFigures.Of(context, withModels: true);
            FileProblem? problem = null;
            var changed = AtomicFile.Update(
                path,
                content =>
                {
                    var baseline = Baseline.BaselineFile.Parse(path, content);
                    problem = baseline.Problem;
                    baseline.Projects[Baseline.BaselineFile.KeyOf(path, context)] = figures;
                    return problem is null ? baseline.ToBytes() : content;
                },
                missing: Baseline.BaselineFile.Empty.ToBytes());
            if (problem is not null)
            {
                LogFinding(FindingSeverity.Error, FindingCodes.FileInvalid, path, problem.Line, problem.Column, $"{problem.Sentence} Delete it to begin anew.");
                return;
            }

            WrittenFile = path;
            Log.LogMessage(MessageImportance.High, changed ? "GreenDefaults baseline {0}: written" : "GreenDefaults baseline {0}: unchanged", path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            LogFinding(FindingSeverity.Error, FindingCodes.FileUnwritable, path, line: 0, column: 0, $"The baseline cannot be written: {exception.Message}");
        }
    }
}
