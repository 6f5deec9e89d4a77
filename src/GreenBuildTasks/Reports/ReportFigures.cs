using GreenBuildTasks.Footprint;
using GreenDefaults.Runtime.Catalog;
using GreenDefaults.Runtime.Estimation;
using GreenDefaults.Runtime.Units;

namespace GreenBuildTasks.Reports;

/// <summary>Turns estimates into the figures of a report: joules into kilowatt-hours, grams into kilograms.</summary>
internal static class ReportFigures
{
    /// <summary>One activity.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="totalGrams">Grams of CO2 equivalent of all activities.</param>
    public static ReportActivity Of(ProjectActivity activity, double totalGrams)
    {
        var estimate = activity.Estimate;
        var scope = estimate.Scope;
        return new ReportActivity
        {
            Name = estimate.Name,
            Activity = estimate.Activity,
            Method = estimate.Method,
            EnergyKWh = KilowattHours(estimate.EnergyJoules.Central),
            EnergyKnown = IsEnergyKnown(activity),
            EmissionsKg = Kilograms(estimate.EmissionsGrams.Central),
            Low = Bound(estimate.EnergyJoules, estimate.EmissionsGrams, value => value.Low),
            High = Bound(estimate.EnergyJoules, estimate.EmissionsGrams, value => value.High),
            Evidence = estimate.Evidence,
            Share = Share(estimate.EmissionsGrams.Central, totalGrams),
            Location = OrNull(estimate.Location),
            Hardware = OrNull(estimate.Hardware),
            Countries = activity.Sites.Select(site => site.Country).OfType<string>().Distinct().ToList() is { Count: > 0 } countries ? countries : null,
            DeviceCount = Finite(activity.DeviceCount),
            RunSeconds = activity.Runs == 0 ? null : Finite(activity.RunSeconds),
            Runs = activity.Runs == 0 ? null : activity.Runs,
            ReplacesDeclaration = activity.ReplacesDeclaration ? true : null,
            Flops = Finite(estimate.Flops),
            DeviceHours = Finite(estimate.DeviceHours),
            JoulesPerToken = Finite(estimate.TokenFigures?.JoulesPerToken),
            TokensPerHour = Finite(estimate.TokenFigures?.TokensPerHour),
            TokensPerKg = Finite(estimate.TokenFigures?.TokensPerKilogram),
            WaterL = Finite(estimate.WaterLitres),
            Scope = new ReportScope(scope.Power, scope.IncludesPue, scope.IncludesIdle, scope.IsEmbodied, scope.Basis),
            Inputs = estimate.Inputs
                .Select(input => new ReportInput(input.Name, Finite(input.Value), input.Unit, input.Source, input.Year))
                .ToList(),
        };
    }

    /// <summary>One recorded run.</summary>
    public static ReportRun Of(RecordedRun run)
    {
        var record = run.Record;
        return new ReportRun(
            record.RunId,
            record.Name,
            record.Activity,
            record.StartedUtc,
            record.DurationSeconds,
            record.EnergyKWh.Central,
            Kilograms(record.EmissionsGrams.Central),
            record.Evidence)
        {
            StartZoneUnknown = run.StartZoneUnknown ? true : null,
        };
    }

    /// <summary>What emits as much as a number of grams.</summary>
    public static ReportEquivalent Of(Equivalent equivalent, double grams)
        => new(equivalent.Key, equivalent.UnitsFor(grams), equivalent.Unit, equivalent.Source.Source, equivalent.Source.Year);

    /// <summary>The total for one functional unit; null when a unit gets more than a double can hold.</summary>
    public static ReportUnit? PerUnit(FunctionalUnit unit, IReadOnlyList<ProjectActivity> activities)
    {
        try
        {
            var score = SciScore.Of(activities.Select(activity => activity.Estimate).ToList(), unit.Count, unit.Name);
            return new ReportUnit(
                unit.Name, unit.Count, score.EnergyKWhPerUnit.Central, Kilograms(score.GramsPerUnit.Central), score.IsLocationBased && IsOperationAndManufacture(activities));
        }
        catch (EstimationException)
        {
            return null;
        }
    }

    /// <summary>SCI adds electricity and the making of hardware: with emissions that are neither, the rate is no score.</summary>
    private static bool IsOperationAndManufacture(IReadOnlyList<ProjectActivity> activities)
        => activities.Any(HasElectricity) && activities.All(activity => HasElectricity(activity) || activity.Estimate.Scope.IsEmbodied);

    private static bool HasElectricity(ProjectActivity activity) => activity.Estimate.Scope.Power != PowerScope.None;

    /// <summary>One end of the ranges of a total.</summary>
    public static ReportBound Bound(UncertainValue joules, UncertainValue grams, Func<UncertainValue, double> end)
        => new(KilowattHours(end(joules)), Kilograms(end(grams)));

    /// <summary>The sum over all activities, with the sums of making and of use and the parts by kind.</summary>
    public static ReportTotal TotalOf(IReadOnlyList<ProjectActivity> activities)
    {
        var sum = Sum(activities) ?? throw new ArgumentException("A report has at least one activity.", nameof(activities));
        var kinds = activities.GroupBy(activity => activity.Estimate.Activity).ToDictionary(
            kind => kind.Key,
            kind => new ReportShare(
                Share(kind.Sum(activity => KilowattHours(activity.Estimate.EnergyJoules.Central)), sum.EnergyKWh),
                Share(kind.Sum(activity => Kilograms(activity.Estimate.EmissionsGrams.Central)), sum.EmissionsKg)));
        return new ReportTotal
        {
            EnergyKWh = sum.EnergyKWh,
            EnergyKnown = sum.EnergyKnown,
            EmissionsKg = sum.EmissionsKg,
            Low = sum.Low,
            High = sum.High,
            Evidence = sum.Evidence,
            WaterL = sum.WaterL,
            Making = Sum(activities.Where(activity => !activity.IsUse).ToList()),
            Use = Sum(activities.Where(activity => activity.IsUse).ToList()),
            Shares = new SortedDictionary<string, ReportShare>(kinds, StringComparer.Ordinal),
        };
    }

    private static ReportSum? Sum(IReadOnlyList<ProjectActivity> activities)
    {
        if (activities.Count == 0)
        {
            return null;
        }

        var total = ProjectFootprint.Total(activities);
        var water = activities.Select(activity => activity.Estimate.WaterLitres).OfType<double>().ToList();
        return new ReportSum
        {
            EnergyKWh = KilowattHours(total.EnergyJoules.Central),
            EnergyKnown = activities.All(IsEnergyKnown),
            EmissionsKg = Kilograms(total.EmissionsGrams.Central),
            Low = Bound(total.EnergyJoules, total.EmissionsGrams, value => value.Low),
            High = Bound(total.EnergyJoules, total.EmissionsGrams, value => value.High),
            Evidence = total.Evidence,
            WaterL = water.Count == 0 ? null : Finite(water.Sum()),
        };
    }

    private static bool IsEnergyKnown(ProjectActivity activity) => activity.Estimate.Scope.Power != PowerScope.None;

    /// <summary>Rounding may carry a part past its whole.</summary>
    private static double? Share(double part, double whole) => whole > 0 ? Math.Min(part / whole, 1) : null;

    /// <summary>Joules in kilowatt-hours.</summary>
    public static double KilowattHours(double joules) => joules / Conversions.JoulesPerKilowattHour;

    /// <summary>Grams in kilograms.</summary>
    public static double Kilograms(double grams) => grams / Conversions.GramsPerKilogram;

    /// <summary>JSON has no infinity: a figure beyond a double is left out.</summary>
    private static double? Finite(double? value) => value is { } number && double.IsFinite(number) ? number : null;

    private static string? OrNull(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
