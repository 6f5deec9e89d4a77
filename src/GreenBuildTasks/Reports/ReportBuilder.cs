using System.Reflection;
using GreenBuildTasks.Footprint;
using GreenBuildTasks.IO;
using GreenBuildTasks.Policy;
using GreenDefaults.Runtime.Catalog;

namespace GreenBuildTasks.Reports;

/// <summary>Puts the parts of a report together.</summary>
/// <param name="root">Full path of the project's folder, from which the paths in the report start: no machine's path gets into it.</param>
internal sealed class ReportBuilder(string root)
{
    private static readonly string ToolVersion = ReadToolVersion();

    /// <summary>The report of a footprint that has activities and no problems.</summary>
    /// <param name="footprint">What the project declares and recorded.</param>
    /// <param name="models">The model files.</param>
    /// <param name="policy">The policy; null without one.</param>
    /// <param name="suppressions">Justified suppressions in code; null when nothing is known of them.</param>
    public ReportDocument Build(
        ProjectFootprint footprint, IReadOnlyList<ReportModel> models, PolicyFile? policy, IReadOnlyList<ReportException>? suppressions = null)
    {
        var totalGrams = ProjectFootprint.Total(footprint.Activities).EmissionsGrams.Central;
        return new ReportDocument
        {
            Model = footprint.Declaration?.Model,
            ToolVersion = ToolVersion,
            DataVintage = Vintage(footprint),
            Total = ReportFigures.TotalOf(footprint.Activities),
            Activities = footprint.Activities.Select(activity => ReportFigures.Of(activity, totalGrams)).ToList(),
            Timeline = Timeline(footprint),
            Models = models,
            WhatIf = ReportChoices.Of(footprint),
            TrainingPlans = TrainingPlanReview.Of(footprint.Activities),
            Equivalents = EquivalentCatalog.All.Select(equivalent => ReportFigures.Of(equivalent, totalGrams)).ToList(),
            FunctionalUnit = footprint.Declaration?.FunctionalUnit is { } unit ? ReportFigures.PerUnit(unit, footprint.Activities) : null,
            BreakEvenTokens = ReportChoices.BreakEvenTokens(footprint.Activities),
            Policy = policy is null ? null : Check(policy, footprint),
            Exceptions = suppressions ?? [],
            NotCounted = footprint.RunProblems.Select(problem => new ReportOmission(Relative(problem.File), problem.Line, problem.Column, problem.Sentence)).ToList(),
        };
    }

    private static List<ReportRun> Timeline(ProjectFootprint footprint)
        => footprint.Activities
            .SelectMany(activity => activity.RecordedRuns)
            .OrderBy(run => run.Record.StartedUtc)
            .ThenBy(run => run.Record.RunId)
            .Select(ReportFigures.Of)
            .ToList();

    private static ReportVintage? Vintage(ProjectFootprint footprint)
    {
        var years = footprint.Activities
            .SelectMany(activity => activity.Estimate.Inputs)
            .Select(input => input.Year)
            .OfType<int>()
            .ToList();
        return years.Count == 0 ? null : new ReportVintage(years.Min(), years.Max());
    }

    private ReportPolicy Check(PolicyFile policy, ProjectFootprint footprint)
    {
        var file = Relative(policy.Path);
        if (policy.Problems.Count > 0)
        {
            return new ReportPolicy(file, ReportPolicy.NotDecided, [.. policy.Problems.Select(problem => Finding(FindingCodes.FileInvalid, problem))]);
        }

        // The messages name the policy.
        var findings = PolicyEvaluator.Evaluate(policy with { Path = file }, footprint);
        return new ReportPolicy(
            file,
            findings.Count == 0 ? ReportPolicy.Passed : ReportPolicy.Breached,
            findings.Select(finding => Finding(finding.Code, finding.Problem)).ToList());
    }

    private ReportFinding Finding(string code, FileProblem problem)
        => new(code, problem.Sentence, Relative(problem.File), problem.Line, problem.Column);

    private string Relative(string path) => FilePaths.Relative(root, Path.GetFullPath(path, root));

    private static string ReadToolVersion()
        => typeof(ReportBuilder).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
