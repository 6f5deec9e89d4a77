using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace GreenAnalyzers.Facts;

/// <summary>What the build knows about the project of a compilation.</summary>
internal sealed class ProjectFacts
{
    // The host keeps one parsed value for each text, across compilations and rules.
    private static readonly SourceTextValueProvider<ProjectFacts?> Parser = new(Parse);

    // Read when a rule asks: most projects have no code that concerns them.
    private readonly Lazy<IReadOnlyList<RegionFact>> _regions;
    private readonly Lazy<PolicyFacts> _policy;
    private readonly Lazy<IReadOnlyList<RunFact>> _runs;

    private ProjectFacts(IReadOnlyList<ModelFact> models, IEnumerable<string> lines)
    {
        Models = models;
        _regions = new Lazy<IReadOnlyList<RegionFact>>(() => RegionFacts.TryRead(lines) ?? []);
        _policy = new Lazy<PolicyFacts>(() => PolicyFacts.Read(lines));
        _runs = new Lazy<IReadOnlyList<RunFact>>(() => RunFacts.Read(lines));
    }

    /// <summary>The model files of the project, sorted by path.</summary>
    public IReadOnlyList<ModelFact> Models { get; }

    /// <summary>The cloud regions that the project may name; none when it refers to no library of a cloud.</summary>
    public IReadOnlyList<RegionFact> Regions => _regions.Value;

    /// <summary>What the policy of the project allows.</summary>
    public PolicyFacts Policy => _policy.Value;

    /// <summary>The last run of each name.</summary>
    public IReadOnlyList<RunFact> Runs => _runs.Value;

    /// <summary>Reads the facts file among the additional files of the compilation.</summary>
    /// <returns>Null when there is none, for example before the first build, or when it cannot be read; a rule is then silent.</returns>
#pragma warning disable RS1012 // The caller registers its actions once it knows that the facts concern it.
    public static ProjectFacts? TryLoad(CompilationStartAnalysisContext context)
#pragma warning restore RS1012
    {
        foreach (var file in context.Options.AdditionalFiles)
        {
            if (file.Path.EndsWith(FactsFormat.FileNameSuffix, StringComparison.OrdinalIgnoreCase)
                && file.GetText(context.CancellationToken) is { } text
                && context.TryGetValue(text, Parser, out var facts))
            {
                return facts;
            }
        }

        return null;
    }

    private static ProjectFacts? Parse(SourceText text)
    {
        var lines = text.Lines.Select(line => line.ToString());
        return FactsFormat.TryRead(lines) is { } models ? new ProjectFacts(models, lines) : null;
    }
}
