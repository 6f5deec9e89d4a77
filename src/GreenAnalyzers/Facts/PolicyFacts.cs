// Linked into GreenBuildTasks, which writes the lines, and compiled into GreenAnalyzers, which reads them.

namespace GreenAnalyzers.Facts;

/// <summary>What the policy of the project allows, as far as it concerns code. A list that is empty allows everything.</summary>
/// <remarks>
/// <code>
/// allowed  country  SWE
/// allowed  model    gpt-4o-mini
/// </code>
/// </remarks>
internal sealed class PolicyFacts
{
    private const string Kind = "allowed";
    private const string CountryKind = "country";
    private const string ModelKind = "model";

    public PolicyFacts(IReadOnlyList<string> allowedCountries, IReadOnlyList<string> allowedModels)
    {
        AllowedCountries = allowedCountries;
        AllowedModels = allowedModels;
    }

    /// <summary>ISO 3166-1 alpha-3 codes of the countries where work may be done, and cloud regions as <c>provider/code</c>, for messages.</summary>
    public IReadOnlyList<string> AllowedCountries { get; }

    /// <summary>Names of the hosted models that may be used, in the order of the policy.</summary>
    public IReadOnlyList<string> AllowedModels { get; }

    /// <summary>One line for each, in the order of the policy.</summary>
    public IEnumerable<string> Lines()
        => Lines(CountryKind, AllowedCountries).Concat(Lines(ModelKind, AllowedModels));

    /// <summary>What the lines of a facts file allow. Lines of an unknown kind are skipped.</summary>
    public static PolicyFacts Read(IEnumerable<string> lines)
    {
        var allowed = lines
            .Where(line => line.StartsWith(Kind + "\t", StringComparison.Ordinal))
            .Select(line => line.Split('\t'))
            .Where(fields => fields.Length == 3)
            .ToLookup(fields => fields[1], fields => FactsFormat.Unescape(fields[2]), StringComparer.Ordinal);
        return new PolicyFacts(allowed[CountryKind].ToList(), allowed[ModelKind].ToList());
    }

    private static IEnumerable<string> Lines(string kind, IEnumerable<string> values)
        => values.Select(value => FactsFormat.Line(Kind, kind, FactsFormat.Escape(value)));
}
