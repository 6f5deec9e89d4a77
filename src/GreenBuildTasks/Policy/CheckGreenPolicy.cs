using System.Globalization;
using GreenBuildTasks.Footprint;
using GreenBuildTasks.Imports;
using GreenBuildTasks.IO;
using Microsoft.Build.Framework;

namespace GreenBuildTasks.Policy;

/// <summary>
/// Checks what a project declares and recorded against its policy: <c>GRN8001</c> for a budget that is exceeded, <c>GRN8002</c> for a place
/// that is not allowed. A policy or footprint file that is not valid is <c>GRN9004</c> and never counts as passed.
/// </summary>
public sealed class CheckGreenPolicy : GreenTask
{
    private Enforcement _enforcement = Policy.Enforcement.Warn;

    /// <summary>Path of the footprint file, <c>green.yml</c>; it may be empty or missing.</summary>
    public string FootprintFile { get; set; } = string.Empty;

    /// <summary>Path of the policy file; empty for the nearest <c>green-policy.yml</c> above <see cref="ProjectDirectory"/>.</summary>
    public string PolicyFile { get; set; } = string.Empty;

    /// <summary>Folder of the project; relative paths start from it. Empty for the current one.</summary>
    public string ProjectDirectory { get; set; } = string.Empty;

    /// <summary>Files of runs: records of <c>EmissionsTracker</c>, CodeCarbon and BoAmps, with the metadata <c>Activity</c> and <c>Name</c>.</summary>
    public ITaskItem[] Runs { get; set; } = [];

    /// <summary>
    /// How findings are reported: <c>error</c>, <c>warn</c> or <c>off</c>, without regard to case; empty for <c>warn</c>. Invalid files are
    /// reported even with <c>off</c>.
    /// </summary>
    public string Enforcement { get; set; } = string.Empty;

    /// <summary>The result in a few words: "passed", "2 findings", "not decided", "no policy" or "off".</summary>
    [Output]
    public string Verdict { get; private set; } = string.Empty;

    /// <inheritdoc />
    protected override FindingSeverity InternalErrorSeverity => Severity;

    private FindingSeverity Severity => _enforcement == Policy.Enforcement.Error ? FindingSeverity.Error : FindingSeverity.Warning;

    /// <inheritdoc />
    protected override void Run()
    {
        ReadEnforcement();
        var paths = new ProjectPaths(ProjectDirectory);
        var footprint = ProjectFootprint.Load(paths.FullPath(FootprintFile), RunItem.Of(Runs, paths));
        foreach (var problem in footprint.RunProblems)
        {
            Report(FindingSeverity.Warning, FindingCodes.FileInvalid, problem with { Message = $"the run is not counted: {problem.Message}" });
        }

        foreach (var doubt in footprint.RunDoubts)
        {
            Report(FindingSeverity.Warning, FindingCodes.ImplausibleFigure, doubt);
        }

        ReportInvalid(footprint.DeclarationProblems);
        var path = paths.FullPath(PolicyFile) ?? Policy.PolicyFile.Discover(paths.Root);
        if (path is null)
        {
            Verdict = "no policy";
            return;
        }

        var policy = Policy.PolicyFile.Read(path);
        ReportInvalid(policy.Problems);
        Verdict = Decide(policy, footprint);
        Log.LogMessage(MessageImportance.High, "GreenDefaults policy {0}: {1}", path, Verdict);
    }

    private string Decide(PolicyFile policy, ProjectFootprint footprint)
    {
        if (policy.Problems.Count > 0 || footprint.DeclarationProblems.Count > 0)
        {
            return "not decided";
        }

        if (_enforcement == Policy.Enforcement.Off)
        {
            return "off";
        }

        var findings = PolicyEvaluator.Evaluate(policy, footprint);
        foreach (var finding in findings)
        {
            Report(Severity, finding.Code, finding.Problem);
        }

        return findings.Count switch
        {
            0 => "passed",
            1 => "1 finding",
            var count => string.Create(CultureInfo.InvariantCulture, $"{count} findings"),
        };
    }

    private void ReadEnforcement()
    {
        var text = Enforcement.Trim();
        if (text.Length == 0)
        {
            return;
        }

        if (!Enum.GetNames<Enforcement>().Contains(text, StringComparer.OrdinalIgnoreCase))
        {
            // A gate with a misspelt setting must not stand open.
            _enforcement = Policy.Enforcement.Error;
            var message = $"The enforcement is '{text}', but must be error, warn or off.";
            LogFinding(FindingSeverity.Error, FindingCodes.FileInvalid, file: null, line: 0, column: 0, message);
            return;
        }

        _enforcement = Enum.Parse<Enforcement>(text, ignoreCase: true);
    }

    private void ReportInvalid(IEnumerable<FileProblem> problems)
    {
        foreach (var problem in problems)
        {
            Report(Severity, FindingCodes.FileInvalid, problem);
        }
    }

    private void Report(FindingSeverity severity, string code, FileProblem problem)
        => LogFinding(severity, code, problem.File, problem.Line, problem.Column, problem.Sentence);
}
