using System.Reflection;
using GreenBuildTasks.Footprint;
using GreenBuildTasks.IO;
using GreenBuildTasks.Policy;
using GreenBuildTasks.Policy.Rules;
using GreenDefaults.Runtime.Catalog;

namespace GreenBuildTasks.Reports;

/// <summary>Puts the parts of a report together.</summary>
/// <param name="root">Full path of the project's folder, from which the paths in the report start: no machine's path gets into it.</param>
internal sealed class ReportBuilder(string root)
{
    private static readonly string ToolVersion = ReadToolVersion();

    /// <summary>The report of a footprint that has activities and no problems.</summary>
    /// <param name="policy">The policy; null without one.</param>
    /// <param name="context">What the policy is compared with.</param>
    /// <param name="suppressions">Justified suppressions in code; null when nothing is known of them.</param>
    public ReportDocument Build(PolicyContext context, PolicyFile? policy, IReadOnlyList<ReportException>? suppressions = null)
    {
        var footprint = context.Footprint;
        var result = policy is null or { Problems.Count: > 0 } ? null : PolicyEvaluator.Evaluate(policy, context);
        var totalGrams = ProjectFootprint.Total(footprint.Activities).EmissionsGrams.Central;
        return new ReportDocument
        {
            Model = footprint.Declaration?.Model,
            ToolVersion = ToolVersion,
            DataVintage = Vintage(footprint),
            Total = ReportFigures.TotalOf(footprint.Activities),
            Activities = footprint.Activities.Select(activity => ReportFigures.Of(activity, totalGrams)).ToList(),
            Timeline = Timeline(footprint),
            Models = context.Models,
            WhatIf = ReportChoices.Of(footprint),
            TrainingPlans = TrainingPlanReview.Of(footprint.Activities),
            Equivalents = EquivalentCatalog.All.Select(equivalent => ReportFigures.Of(equivalent, totalGrams)).ToList(),
            FunctionalUnit = footprint.Declaration?.FunctionalUnit is { } unit ? ReportFigures.PerUnit(unit, footprint.Activities) : null,
            BreakEvenTokens = ReportChoices.BreakEvenTokens(footprint.Activities),
            Policy = policy is null ? null : Describe(policy, result),
            Implausible = [.. Implausible(context, result).Select(finding => Finding(finding.Code, finding.Problem))],
            Exceptions = [.. result is null ? [] : PolicyExceptions.Of(result, root), .. suppressions ?? []],
            NotCounted = footprint.RunProblems.Select(problem => new ReportOmission(Relative(problem.File), problem.Line, problem.Column, problem.Sentence)).ToList(),
        };
    }

    /// <summary>A policy that is not valid accepts nothing.</summary>
    private static IEnumerable<PolicyFinding> Implausible(PolicyContext context, PolicyResult? result)
        => (result?.Findings ?? PlausibilityRule.OfActivities(context)).Where(finding => finding.StopsPublication);

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

    private ReportPolicy Describe(PolicyFile policy, PolicyResult? result)
    {
        var file = Relative(policy.Path);
        return result is null
            ? new ReportPolicy(file, ReportPolicy.NotDecided, [.. policy.Problems.Select(problem => Finding(FindingCodes.FileInvalid, problem))])
            : new ReportPolicy(
                file,
                result.Findings.Count == 0 ? ReportPolicy.Passed : ReportPolicy.Breached,
                result.Findings.Select(finding => Finding(finding.Code, finding.Problem)).ToList());
    }

    private ReportFinding Finding(string code, FileProblem problem)
        => new(code, problem.Sentence, Relative(problem.File), problem.Line, problem.Column);

    private string Relative(string path) => FilePaths.Relative(root, Path.GetFullPath(path, root));

    private static string ReadToolVersion()
        => typeof(ReportBuilder).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
