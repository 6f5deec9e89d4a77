using System.Globalization;
using GreenBuildTasks.IO;
using GreenBuildTasks.Policy.Rules;
using GreenBuildTasks.Policy.Sarif;
using Microsoft.Build.Framework;

namespace GreenBuildTasks.Policy;

/// <summary>
/// Checks a project against its policy: <c>GRN8001</c> to <c>GRN8009</c>. Implausible figures (<c>GRN8006</c>) are warned of without a policy
/// too. A policy or footprint file that is not valid is <c>GRN9004</c> and never counts as passed.
/// </summary>
public sealed class CheckGreenPolicy : PolicyTask
{
    private Enforcement _enforcement = Policy.Enforcement.Warn;

    /// <summary>
    /// How findings are reported: <c>error</c>, <c>warn</c> or <c>off</c>, without regard to case; empty for <c>warn</c>. The policy may say
    /// otherwise for a rule. Invalid files are reported even with <c>off</c>.
    /// </summary>
    public string Enforcement { get; set; } = string.Empty;

    /// <summary>Path of the SARIF file to write; empty for one beside <see cref="ErrorLog"/>.</summary>
    public string SarifFile { get; set; } = string.Empty;

    /// <summary>The compiler's property <c>ErrorLog</c>, a path with or without <c>,version=2.1</c>; empty for none.</summary>
    public string ErrorLog { get; set; } = string.Empty;

    /// <summary>The result in a few words: "passed", "2 findings", "1 finding, 1 waived", "not decided", "no policy" or "off".</summary>
    [Output]
    public string Verdict { get; private set; } = string.Empty;

    /// <summary>The SARIF file that was written; empty when none was.</summary>
    [Output]
    public string WrittenSarifFile { get; private set; } = string.Empty;

    /// <inheritdoc />
    protected override FindingSeverity InternalErrorSeverity => Severity;

    private FindingSeverity Severity => _enforcement == Policy.Enforcement.Error ? FindingSeverity.Error : FindingSeverity.Warning;

    /// <inheritdoc />
    protected override void Run()
    {
        ReadEnforcement();
        if (Load() is not { } context)
        {
            Verdict = "not decided";
            return;
        }

        var log = new SarifLog(context.ProjectDirectory);
        foreach (var problem in context.Footprint.RunProblems)
        {
            Report(log, FindingSeverity.Warning, FindingCodes.FileInvalid, problem with { Message = $"the run is not counted: {problem.Message}" });
        }

        // Nobody may have meant these files for this build.
        foreach (var problem in context.BillsOfMaterials.Select(bill => bill.Problem).OfType<FileProblem>())
        {
            Report(log, FindingSeverity.Message, FindingCodes.FileInvalid, problem);
        }

        ReportInvalid(log, context.Footprint.DeclarationProblems);
        var path = FindPolicy();
        var policy = path is null ? null : Policy.PolicyFile.Read(path);
        ReportInvalid(log, policy?.Problems ?? []);
        Verdict = Decide(log, policy, context);
        if (policy is not null)
        {
            Log.LogMessage(MessageImportance.High, "GreenDefaults policy {0}: {1}", path, Verdict);
        }

        WriteSarif(log);
    }

    private string Decide(SarifLog log, PolicyFile? policy, PolicyContext context)
    {
        if (policy?.Problems.Count > 0 || context.Footprint.DeclarationProblems.Count > 0)
        {
            return policy is null ? "no policy" : "not decided";
        }

        if (_enforcement == Policy.Enforcement.Off)
        {
            return policy is null ? "no policy" : "off";
        }

        var result = policy is null ? new PolicyResult([.. PlausibilityRule.Check(context)], []) : PolicyEvaluator.Evaluate(policy, context);
        foreach (var finding in result.Findings)
        {
            Report(log, PolicySeverity.Of(policy, finding.Code, _enforcement), finding.Code, finding.Problem);
        }

        foreach (var (finding, waiver) in result.Waived)
        {
            var message = $"Waived until {WaiverRule.FormatDate(waiver.Expires!.Value)} ({waiver.Place}: {waiver.Reason}): {finding.Problem.Sentence}";
            LogFinding(FindingSeverity.Message, finding.Code, finding.Problem.File, finding.Problem.Line, finding.Problem.Column, message);
            log.Add(PolicySeverity.Of(policy, finding.Code, _enforcement), finding.Code, finding.Problem, waiver);
        }

        return policy is null ? "no policy" : Summary(result);
    }

    private static string Summary(PolicyResult result)
    {
        var findings = result.Findings.Count switch
        {
            0 => "passed",
            1 => "1 finding",
            var count => string.Create(CultureInfo.InvariantCulture, $"{count} findings"),
        };
        return result.Waived.Count == 0 ? findings : string.Create(CultureInfo.InvariantCulture, $"{findings}, {result.Waived.Count} waived");
    }

    private void WriteSarif(SarifLog log)
    {
        if ((Paths.FullPath(SarifFile) ?? SarifLog.PathBeside(ErrorLog, Paths)) is not { } path)
        {
            return;
        }

        try
        {
            AtomicFile.WriteIfChanged(path, log.ToBytes());
            WrittenSarifFile = path;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            LogFinding(FindingSeverity.Error, FindingCodes.FileUnwritable, path, line: 0, column: 0, $"The SARIF file cannot be written: {exception.Message}");
        }
    }

    private void ReadEnforcement()
    {
        if (!EnforcementWord.TryRead(Enforcement, out _enforcement))
        {
            // A gate with a misspelt setting must not stand open.
            _enforcement = Policy.Enforcement.Error;
            var message = $"The enforcement is '{Enforcement.Trim()}', but must be error, warn or off.";
            LogFinding(FindingSeverity.Error, FindingCodes.FileInvalid, file: null, line: 0, column: 0, message);
        }
    }

    private void ReportInvalid(SarifLog log, IEnumerable<FileProblem> problems)
    {
        foreach (var problem in problems)
        {
            Report(log, Severity, FindingCodes.FileInvalid, problem);
        }
    }

    private void Report(SarifLog log, FindingSeverity severity, string code, FileProblem problem)
    {
        LogFinding(severity, code, problem.File, problem.Line, problem.Column, problem.Sentence);
        log.Add(severity, code, problem, waiver: null);
    }
}
