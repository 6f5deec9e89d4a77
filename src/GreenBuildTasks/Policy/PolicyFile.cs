using GreenBuildTasks.Yaml;

namespace GreenBuildTasks.Policy;

/// <summary>A limit for the emissions of a kind of activity, or of all together.</summary>
/// <param name="Scope">An activity word of CycloneDX, or <see cref="PolicyReader.Total"/>.</param>
/// <param name="Grams">The limit in grams of CO2 equivalent.</param>
/// <param name="Line">Line of the limit in the policy file.</param>
/// <param name="Column">Column of the limit in the policy file.</param>
internal sealed record Budget(string Scope, double Grams, int Line, int Column);

/// <summary>A policy file, <c>green-policy.yml</c>: what is allowed for every project below it.</summary>
/// <param name="Path">Path of the file.</param>
/// <param name="Budgets">Limits of operational emissions, in file order.</param>
/// <param name="AllowedRegions">ISO 3166-1 alpha-3 codes of the countries that are allowed, in file order; null when every place is.</param>
/// <param name="AllowedModels">Names of hosted models that code may use, in file order; null when every model is.</param>
/// <param name="KeptJurisdictions">Groups of countries, such as "EU", out of which no advice may lead, in file order.</param>
/// <param name="Problems">Everything that is wrong with the file, in file order; with problems no rule is applied.</param>
internal sealed record PolicyFile(
    string Path,
    IReadOnlyList<Budget> Budgets,
    IReadOnlyList<string>? AllowedRegions,
    IReadOnlyList<string>? AllowedModels,
    IReadOnlyList<string> KeptJurisdictions,
    IReadOnlyList<FileProblem> Problems)
{
    /// <summary>A file whose rules cannot be applied.</summary>
    public static PolicyFile Invalid(string path, IReadOnlyList<FileProblem> problems)
        => new(path, [], AllowedRegions: null, AllowedModels: null, KeptJurisdictions: [], problems);

    /// <summary>Name of policy files.</summary>
    public const string FileName = "green-policy.yml";

    /// <summary>Reads a policy file. It never throws; what is wrong is in <see cref="Problems"/>.</summary>
    public static PolicyFile Read(string path)
    {
        var document = YamlReader.ReadFile(path);
        return document.Problems.Count > 0
            ? Invalid(path, document.Problems)
            : new PolicyReader(path).Read(document.Root);
    }

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
}
