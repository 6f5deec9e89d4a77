using GreenBuildTasks.Policy;

namespace GreenBuildTasks.Reports;

/// <summary>A task that tells people or other tools what a project used.</summary>
public abstract class ReportTask : PolicyTask
{
    /// <summary>The value of the compiler's <c>ErrorLog</c>, whose justified suppressions are told; empty without one.</summary>
    public string ErrorLog { get; set; } = string.Empty;

    /// <summary>
    /// The value of <c>GreenEnforcement</c>: with <c>off</c> nothing is looked for, so that nothing keeps a figure from being published.
    /// <see cref="CheckGreenPolicy"/>, which runs in the same build, reports a word that is not known.
    /// </summary>
    public string Enforcement { get; set; } = string.Empty;

    /// <summary>The report of a project that has activities and no problems.</summary>
    private protected ReportDocument BuildReport(PolicyContext context)
    {
        var policy = FindPolicy() is { } path ? Policy.PolicyFile.Read(path) : null;
        var isOff = EnforcementWord.TryRead(Enforcement, out var enforcement) && enforcement == Policy.Enforcement.Off;
        var document = new ReportBuilder(Paths.Root).Build(context, policy, CompilerSuppressions.Read(ErrorLog, Paths));
        return isOff ? document with { Implausible = [] } : document;
    }

    /// <summary>Says in one line that something is not written, because a figure cannot be right.</summary>
    /// <param name="what">What is not written, as the beginning of a sentence: "No model card is stamped".</param>
    /// <param name="document">A report that is not <see cref="ReportDocument.IsPublishable"/>.</param>
    private protected void LogWithheld(string what, ReportDocument document)
    {
        var first = document.Implausible[0];
        var figures = document.Implausible is [_] ? "a figure" : $"{document.Implausible.Count} figures";
        LogFinding(
            FindingSeverity.Message,
            FindingCodes.Implausible,
            Paths.FullPath(first.File),
            first.Line,
            first.Column,
            $"{what}, because {figures} cannot be right. {first.Message} {ReportDocument.WayToPublish}");
    }
}
