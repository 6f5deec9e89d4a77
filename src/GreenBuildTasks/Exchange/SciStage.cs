using System.Text.Json.Nodes;
using GreenBuildTasks.Reports;
using GreenDefaults.Runtime.Estimation.Sites;
using GreenDefaults.Runtime.Units;

namespace GreenBuildTasks.Exchange;

/// <summary>The score of one side of SCI for AI.</summary>
internal static class SciStage
{
    /// <summary>The score with E, I, M, R, boundary and components; null without an activity.</summary>
    /// <param name="activities">The activities of the side.</param>
    /// <param name="lifeCycle">Which part of the life cycle it covers.</param>
    /// <param name="unit">The functional unit; null when it is not known.</param>
    public static JsonObject? Of(IReadOnlyList<ReportActivity> activities, string lifeCycle, SciUnit? unit)
    {
        if (activities.Count == 0)
        {
            return null;
        }

        var operation = activities.Where(activity => activity.EnergyKnown).ToList();
        var manufacture = activities.Where(activity => activity.Scope.Embodied).ToList();
        List<ReportActivity> components = [.. operation, .. manufacture];
        var outside = activities.Except(components).ToList();
        var (score, obstacle) = Score(operation, components, unit);
        return new JsonObject
        {
            ["score"] = score,
            ["noScore"] = obstacle,
            ["e"] = operation.Count == 0 ? null : Bounds(operation, "KWh", activity => activity.EnergyKWh, bound => bound.EnergyKWh),
            ["i"] = Intensity(operation),
            ["m"] = manufacture.Count == 0 ? null : Grams(manufacture),
            ["r"] = unit is null ? null : new JsonObject { ["unit"] = unit.Name, ["count"] = unit.Count, ["source"] = unit.Source },
            ["boundary"] = new JsonObject
            {
                ["lifeCycle"] = lifeCycle,
                ["includes"] = ExchangeJson.Texts(components.Select(activity => activity.Name)),
                ["excludes"] = ExchangeJson.ListOrNull(outside.Select(Excluded)),
                ["gaps"] = manufacture.Count > 0 ? null : ExchangeJson.Texts("M: no activity is the manufacture of hardware, so that the score is without it"),
            },
            ["components"] = new JsonArray([.. components.Select(SciComponent.Of)]),
        };
    }

    /// <summary>Low, central and high of a sum in grams of CO2 equivalent.</summary>
    public static JsonObject Grams(params IReadOnlyList<ReportActivity> activities) => Bounds(
        activities, "GramsCO2eq", activity => activity.EmissionsKg * Conversions.GramsPerKilogram, bound => bound.EmissionsKg * Conversions.GramsPerKilogram);

    /// <summary>Low, central and high of a sum.</summary>
    /// <param name="activities">The activities.</param>
    /// <param name="unit">The unit at the end of the names.</param>
    /// <param name="central">The number of an activity.</param>
    /// <param name="end">The number of an end of its range.</param>
    public static JsonObject Bounds(
        IReadOnlyList<ReportActivity> activities, string unit, Func<ReportActivity, double> central, Func<ReportBound, double> end) => new()
    {
        ["central" + unit] = activities.Sum(central),
        ["low" + unit] = activities.Sum(activity => end(activity.Low)),
        ["high" + unit] = activities.Sum(activity => end(activity.High)),
    };

    /// <summary>The intensity of electricity: that of the activities, weighted by their energy; null without energy.</summary>
    public static JsonObject? Intensity(IReadOnlyList<ReportActivity> operation)
    {
        var energyKWh = operation.Sum(activity => activity.EnergyKWh);
        var grams = operation.Sum(activity => activity.EmissionsKg) * Conversions.GramsPerKilogram;
        return energyKWh > 0 && double.IsFinite(grams / energyKWh)
            ? new JsonObject
            {
                ["gramsCO2eqPerKWh"] = grams / energyKWh,
                ["basis"] = string.Join(", ", operation.Select(activity => ActivityText.Word(activity.Scope.Basis)).Distinct()),
            }
            : null;
    }

    private static (JsonObject? Score, string? Obstacle) Score(
        IReadOnlyList<ReportActivity> operation, IReadOnlyList<ReportActivity> components, SciUnit? unit)
    {
        if (operation.Count == 0)
        {
            return (null, "E is not known: no activity has a known energy");
        }

        if (operation.FirstOrDefault(activity => activity.Scope.Basis == IntensityBasis.Market) is { } market)
        {
            return (null, $"I has to be location-based, and that of '{market.Name}' is market-based");
        }

        if (unit is null)
        {
            return (null, "R is not known: neither the operations nor the parameters of every training are");
        }

        var perUnit = components.Sum(activity => activity.High.EmissionsKg) * Conversions.GramsPerKilogram / unit.Count;
        return double.IsFinite(perUnit)
            ? (Bounds(
                components,
                "GramsCO2eqPerUnit",
                activity => activity.EmissionsKg * Conversions.GramsPerKilogram / unit.Count,
                bound => bound.EmissionsKg * Conversions.GramsPerKilogram / unit.Count), null)
            : (null, "R is so small that a unit would have more than a number can hold");
    }

    private static JsonObject Excluded(ReportActivity activity) => new()
    {
        ["name"] = activity.Name,
        ["emissions"] = Grams(activity),
        ["reason"] = "emissions without a known energy, which are neither E x I nor M",
    };
}
