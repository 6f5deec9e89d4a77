using GreenBuildTasks.Reports;
using GreenDefaults.Runtime.Estimation;
using GreenDefaults.Runtime.Estimation.Choices;
using GreenDefaults.Runtime.Estimation.Sites;

namespace GreenBuildTasks.Pages;

/// <summary>Words of the record as people read them.</summary>
internal static class Words
{
    private const int PlainDigits = 10;

    private static readonly Dictionary<string, string> KindNames = ActivityKinds.All.ToDictionary(
        kind => kind,
        kind => char.ToUpperInvariant(kind[0]) + (kind == ActivityKinds.FineTuning ? kind[1..] : kind[1..].Replace('-', ' ')),
        StringComparer.Ordinal);

    /// <summary>A kind of activity, for example <c>Data collection</c>.</summary>
    public static string Kind(string activity)
        => KindNames.TryGetValue(activity, out var name) ? name : activity;

    /// <summary>What a number contains, as a sentence.</summary>
    public static string Scope(ReportScope scope)
    {
        if (scope.Embodied)
        {
            return "Making the hardware; no electricity.";
        }

        var equipment = scope.Power switch
        {
            PowerScope.None => "Emissions as they were stated; no electricity is accounted",
            PowerScope.Device => "The devices alone",
            PowerScope.Node => "The devices with their share of the host",
            PowerScope.Equipment => "All equipment",
            _ => "Everything behind the building's meter",
        };
        var overhead = scope.Power == PowerScope.None ? "" : scope.IncludesPue ? ", with the overhead of the building (PUE)" : ", without the overhead of the building";
        return $"{equipment}{overhead}{(scope.IncludesIdle ? ", with idle time" : "")}.";
    }

    /// <summary>What an intensity accounts for.</summary>
    public static string Basis(IntensityBasis basis) => basis switch
    {
        IntensityBasis.Location => "location-based",
        IntensityBasis.Market => "market-based",
        _ => "marginal",
    };

    /// <summary>Where a saving comes from.</summary>
    public static string Basis(WhatIfBasis basis) => basis switch
    {
        WhatIfBasis.Computed => "computed from these inputs",
        WhatIfBasis.MeasuredElsewhere => "measured elsewhere",
        _ => "derived from compute or time",
    };

    /// <summary>A range with its word, for example <c>range 22.9 to 58.5 t</c>.</summary>
    /// <param name="range">The range, or that there is none: see <see cref="Figure.NoRange"/>.</param>
    public static string Range(string range) => range == Figure.NoRange ? range : $"range {range}";

    /// <summary>The years of the inputs, as the end of a sentence: not every input has one.</summary>
    public static string Years(ReportVintage years)
        => years.Oldest == years.Newest ? Figure.Whole(years.Oldest) : $"{Figure.Whole(years.Oldest)} to {Figure.Whole(years.Newest)}";

    /// <summary>Where a finding is: file, line and column as far as they are known.</summary>
    public static string Place(string file, int line, int column)
        => (line, column) switch
        {
            ( <= 0, _) => file,
            (_, <= 0) => $"{file}:{Figure.Whole(line)}",
            _ => $"{file}:{Figure.Whole(line)}:{Figure.Whole(column)}",
        };

    /// <summary>A number with the noun that agrees with it, for example <c>1 run</c>, <c>3 runs</c>.</summary>
    public static string Several(int number, string noun, string? plural = null)
        => $"{Figure.Number(number, PlainDigits)} {(number == 1 ? noun : plural ?? noun + "s")}";

    /// <summary>Who says so, with the year where there is one.</summary>
    public static string Source(string source, int? year) => year is { } known ? $"{source} ({Figure.Whole(known)})" : source;
}
