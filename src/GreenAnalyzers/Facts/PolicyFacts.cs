// Linked into GreenBuildTasks, which writes the lines, and compiled into GreenAnalyzers, which reads them.

using System.Globalization;

namespace GreenAnalyzers.Facts;

/// <summary>What the policy of the project allows, as far as it concerns code. A list that is empty allows everything.</summary>
/// <remarks>
/// <code>
/// allowed  country    SWE
/// allowed  model      gpt-4o-mini
/// allowed  intensity  100          green-policy.yml
/// </code>
/// The intensity is the largest that is allowed, in grams of CO2 equivalent per kilowatt-hour, and the name of the file that says so.
/// </remarks>
internal sealed class PolicyFacts
{
    private const string Kind = "allowed";
    private const string CountryKind = "country";
    private const string ModelKind = "model";
    private const string IntensityKind = "intensity";

    public PolicyFacts(IReadOnlyList<string> allowedCountries, IReadOnlyList<string> allowedModels, IntensityLimit? maximumIntensity = null)
    {
        AllowedCountries = allowedCountries;
        AllowedModels = allowedModels;
        MaximumIntensity = maximumIntensity;
    }

    /// <summary>ISO 3166-1 alpha-3 codes of the countries where work may be done, and cloud regions as <c>provider/code</c>, for messages.</summary>
    public IReadOnlyList<string> AllowedCountries { get; }

    /// <summary>Names of the hosted models that may be used, in the order of the policy.</summary>
    public IReadOnlyList<string> AllowedModels { get; }

    /// <summary>The largest carbon intensity of a grid; null when the policy has no limit.</summary>
    public IntensityLimit? MaximumIntensity { get; }

    /// <summary>One line for each, in the order of the policy.</summary>
    public IEnumerable<string> Lines()
        => Lines(CountryKind, AllowedCountries).Concat(Lines(ModelKind, AllowedModels)).Concat(Lines(MaximumIntensity));

    /// <summary>What the lines of a facts file allow. Lines of an unknown kind are skipped.</summary>
    public static PolicyFacts Read(IEnumerable<string> lines)
    {
        var fieldsOfLines = lines
            .Where(line => line.StartsWith(Kind + "\t", StringComparison.Ordinal))
            .Select(line => line.Split('\t'))
            .ToList();
        var allowed = fieldsOfLines
            .Where(fields => fields.Length == 3)
            .ToLookup(fields => fields[1], fields => FactsFormat.Unescape(fields[2]), StringComparer.Ordinal);
        return new PolicyFacts(
            allowed[CountryKind].ToList(), allowed[ModelKind].ToList(), fieldsOfLines.Select(TryReadLimit).FirstOrDefault(limit => limit is not null));
    }

    private static IntensityLimit? TryReadLimit(string[] fields)
        => fields.Length == 4
            && fields[1] == IntensityKind
            && double.TryParse(fields[2], NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var gramsPerKWh)
            && !double.IsNaN(gramsPerKWh)
            && !double.IsInfinity(gramsPerKWh)
            ? new IntensityLimit(gramsPerKWh, FactsFormat.Unescape(fields[3]))
            : null;

    private static IEnumerable<string> Lines(IntensityLimit? limit)
        => limit is null
            ? []
            : [FactsFormat.Line(Kind, IntensityKind, limit.GramsPerKWh.ToString("R", CultureInfo.InvariantCulture), FactsFormat.Escape(limit.File))];

    private static IEnumerable<string> Lines(string kind, IEnumerable<string> values)
        => values.Select(value => FactsFormat.Line(Kind, kind, FactsFormat.Escape(value)));
}

/// <summary>The largest carbon intensity that a policy allows.</summary>
/// <param name="GramsPerKWh">Grams of CO2 equivalent per kilowatt-hour, 0 or more; this much is allowed.</param>
/// <param name="File">Name of the file that says so.</param>
internal sealed record IntensityLimit(double GramsPerKWh, string File);
