using GreenBuildTasks.Footprint;
using GreenBuildTasks.IO;
using GreenBuildTasks.Policy.Baseline;

namespace GreenBuildTasks.Policy.Rules;

/// <summary>
/// <c>GRN8004</c>: a project with models or cards that has no footprint, or one that belongs to other models. The footprint file says which
/// models it describes, by their hashes; else the baseline knows which models went with which figures.
/// </summary>
internal static class FootprintRule
{
    private const string GreenFile = "green.yml";

    /// <summary>One finding for a missing footprint, else one for each model that it does not describe.</summary>
    public static IEnumerable<PolicyFinding> Check(PolicyFile policy, PolicyContext context)
    {
        if (policy.RequireFootprint is not { Value: true } required || (context.Models.Count == 0 && context.Cards.Count == 0))
        {
            return [];
        }

        if (context.Footprint.Activities.Count == 0)
        {
            return [Missing(context, required.Place)];
        }

        return context.Footprint.Declaration is { Models: { Count: > 0 } described } declaration
            ? CheckDescribed(declaration, described, context)
            : CheckBaseline(policy, context);
    }

    private static PolicyFinding Missing(PolicyContext context, PolicyPlace place)
    {
        var what = context.Models is [var first, ..] ? $"the model {first.Path}" : "a card";
        var message = $"The project has {what} and no footprint, which {place} requires: declare its activities in {GreenFile}, or record a run";
        var file = context.Models.Count > 0 ? context.FullPath(context.Models[0]) : context.Cards[0];
        return Finding(context.FootprintFile ?? file, line: 0, column: 0, message);
    }

    private static IEnumerable<PolicyFinding> CheckDescribed(FootprintFile declaration, IReadOnlyList<DescribedModel> described, PolicyContext context)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(declaration.Path))!;
        foreach (var model in described)
        {
            var path = Path.GetFullPath(model.File, folder);
            var hash = context.Hashes.Of(path);
            if (hash is null)
            {
                yield return Finding(declaration.Path, model.Line, model.Column, $"The model {model.File}, which the footprint describes, cannot be read");
            }
            else if (hash != model.Sha256)
            {
                yield return Finding(
                    declaration.Path, model.Line, model.Column,
                    $"The footprint is older than the model {model.File}, whose content is another: bring the figures up to date and write sha256:{hash}");
            }
        }

        var known = described.Select(model => Path.GetFullPath(model.File, folder)).ToHashSet(FilePaths.Comparer);
        foreach (var model in context.Models.Where(model => !known.Contains(context.FullPath(model))))
        {
            yield return Finding(
                context.FullPath(model), line: 0, column: 0,
                $"The footprint does not describe the model {model.Path}: add it to '{FootprintKeys.Models}' of {Path.GetFileName(declaration.Path)}");
        }
    }

    private static IEnumerable<PolicyFinding> CheckBaseline(PolicyFile policy, PolicyContext context)
    {
        if (BaselineFile.PathOf(policy) is not { } path
            || BaselineFile.Read(path) is not { Problem: null } baseline
            || baseline.Find(BaselineFile.KeyOf(path, context)) is not { Models.Count: > 0 } recorded
            || recorded.Footprint != BaselineFigures.FingerprintOf(context.Footprint))
        {
            yield break;
        }

        foreach (var model in context.Models)
        {
            if (recorded.Models.TryGetValue(model.Path, out var hash) && context.Hashes.Of(context.FullPath(model)) is { } now && now != hash)
            {
                yield return Finding(
                    context.FullPath(model), line: 0, column: 0,
                    $"The footprint is older than the model {model.Path}, which is another than in {Path.GetFileName(path)}, while the figures are the same");
            }
        }
    }

    private static PolicyFinding Finding(string file, int line, int column, string message)
        => new(FindingCodes.FootprintMissing, new FileProblem(file, line, column, message));
}
