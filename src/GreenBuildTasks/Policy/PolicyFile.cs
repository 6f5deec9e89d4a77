using GreenBuildTasks.IO;

namespace GreenBuildTasks.Policy;

/// <summary>
/// A policy, <c>green-policy.yml</c> with all that it extends: what is allowed for every project below it. A null demands nothing.
/// </summary>
/// <param name="Path">Path of the nearest file.</param>
internal sealed record PolicyFile(string Path)
{
    /// <summary>Name of policy files.</summary>
    public const string FileName = "green-policy.yml";

    /// <summary>Limits of emissions, in the order of <see cref="PolicyKeys.OfBudgets"/>.</summary>
    public IReadOnlyList<Budget> Budgets { get; init; } = [];

    /// <summary>Where work may be done.</summary>
    public Demand<AllowedPlaces>? AllowedRegions { get; init; }

    /// <summary>The largest carbon intensity, in grams of CO2 equivalent per kilowatt-hour.</summary>
    public Demand<double>? MaxIntensity { get; init; }

    /// <summary>Groups of countries, such as "EU", out of which no advice may lead, in file order.</summary>
    public IReadOnlyList<string>? KeptJurisdictions { get; init; }

    /// <summary>Names of hosted models that code may use, in file order.</summary>
    public IReadOnlyList<string>? AllowedModels { get; init; }

    /// <summary>The largest model file with its external data, in bytes.</summary>
    public Demand<double>? MaxModelBytes { get; init; }

    /// <summary>The most parameters of a model.</summary>
    public Demand<double>? MaxParameters { get; init; }

    /// <summary>Data types one of which most parameters of a model must have.</summary>
    public Demand<IReadOnlyList<string>>? RequiredPrecision { get; init; }

    /// <summary>Whether a project with models or cards must have a footprint that belongs to them.</summary>
    public Demand<bool>? RequireFootprint { get; init; }

    /// <summary>How well figures must be known, in the order of <see cref="PolicyKeys.OfEvidence"/>.</summary>
    public IReadOnlyList<EvidenceDemand> RequiredEvidence { get; init; } = [];

    /// <summary>The first year that data on grids and coefficients may describe.</summary>
    public Demand<int>? OldestDataYear { get; init; }

    /// <summary>What every card must say: keys of its metadata, or fields of its section.</summary>
    public Demand<IReadOnlyList<string>>? RequiredCardFields { get; init; }

    /// <summary>Full path of the file with the figures to compare with.</summary>
    public Demand<string>? Baseline { get; init; }

    /// <summary>How much worse than the baseline a figure may be: 0.1 for 10 %.</summary>
    public Demand<double>? MaxGrowth { get; init; }

    /// <summary>Severities by rule, words of <see cref="PolicyKeys.SeverityWords"/>.</summary>
    public IReadOnlyDictionary<string, string> Severities { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Accepted breaches, those of the nearest file first.</summary>
    public IReadOnlyList<Waiver> Waivers { get; init; } = [];

    /// <summary>Paths of this file and of all that it extends, the nearest first; profiles of the package have none.</summary>
    public IReadOnlyList<string> Files { get; init; } = [Path];

    /// <summary>Everything that is wrong with the files, in file order; with problems no rule is applied.</summary>
    public IReadOnlyList<FileProblem> Problems { get; init; } = [];

    /// <summary>Reads a policy file and all that it extends. It never throws; what is wrong is in <see cref="Problems"/>.</summary>
    public static PolicyFile Read(string path) => PolicyChain.Read(path);

    /// <summary>Path of the nearest policy file of a folder or one above it; null when there is none.</summary>
    public static string? Discover(string projectDirectory)
    {
        for (var folder = new DirectoryInfo(projectDirectory); folder is not null; folder = folder.Parent)
        {
            var path = System.IO.Path.Combine(folder.FullName, FileName);
            if (File.Exists(path))
            {
                return path;
            }
        }

        return null;
    }

    /// <summary>
    /// This policy over the one that it extends: what it says itself wins, key by key; budgets, evidence and severities are those of both;
    /// waivers add up.
    /// </summary>
    public PolicyFile Over(PolicyFile extended) => this with
    {
        Budgets = Both(Budgets, extended.Budgets, budget => budget.Scope, PolicyKeys.OfBudgets),
        AllowedRegions = AllowedRegions ?? extended.AllowedRegions,
        MaxIntensity = MaxIntensity ?? extended.MaxIntensity,
        KeptJurisdictions = KeptJurisdictions ?? extended.KeptJurisdictions,
        AllowedModels = AllowedModels ?? extended.AllowedModels,
        MaxModelBytes = MaxModelBytes ?? extended.MaxModelBytes,
        MaxParameters = MaxParameters ?? extended.MaxParameters,
        RequiredPrecision = RequiredPrecision ?? extended.RequiredPrecision,
        RequireFootprint = RequireFootprint ?? extended.RequireFootprint,
        RequiredEvidence = Both(RequiredEvidence, extended.RequiredEvidence, demand => demand.Scope, PolicyKeys.OfEvidence),
        OldestDataYear = OldestDataYear ?? extended.OldestDataYear,
        RequiredCardFields = RequiredCardFields ?? extended.RequiredCardFields,
        Baseline = Baseline ?? extended.Baseline,
        MaxGrowth = MaxGrowth ?? extended.MaxGrowth,
        Severities = extended.Severities.Concat(Severities).GroupBy(rule => rule.Key).ToDictionary(rule => rule.Key, rule => rule.Last().Value),
        Waivers = [.. Waivers, .. extended.Waivers],
        Files = [.. Files, .. extended.Files.Except(Files, FilePaths.Comparer)],
        Problems = [.. Problems, .. extended.Problems],
    };

    /// <summary>The same policy without any rule, because something is wrong with it.</summary>
    public PolicyFile WithoutRules() => new(Path) { Files = Files, Problems = Problems };

    private static List<T> Both<T>(IReadOnlyList<T> own, IReadOnlyList<T> extended, Func<T, string> scope, IReadOnlyList<string> order)
        => [.. own.Concat(extended).DistinctBy(scope).OrderBy(entry => order.TakeWhile(word => word != scope(entry)).Count())];
}
