using GreenBuildTasks.Cards;
using GreenBuildTasks.Policy.Baseline;

namespace GreenBuildTasks.Policy.Rules;

/// <summary><c>GRN8007</c>: figures that grew more than the policy allows since the baseline was written.</summary>
internal static class BaselineRule
{
    private const double ShareToPercent = 100;

    /// <summary>Rounding must not make a project worse than itself.</summary>
    private const double Tolerance = 1e-9;

    /// <summary>At most one finding, at the line of the policy that wants the comparison.</summary>
    public static IEnumerable<PolicyFinding> Check(PolicyFile policy, PolicyContext context)
    {
        if (BaselineFile.PathOf(policy) is not { } path || context.Footprint.Activities.Count == 0)
        {
            yield break;
        }

        var place = (policy.MaxGrowth?.Place ?? policy.Baseline?.Place)!.Value;
        var baseline = BaselineFile.Read(path);
        if (baseline.Problem is { } problem)
        {
            yield return new PolicyFinding(FindingCodes.WorseThanBaseline, problem);
        }
        else if (baseline.Find(BaselineFile.KeyOf(path, context)) is not { } before)
        {
            yield return new PolicyFinding(FindingCodes.WorseThanBaseline, place.Problem(
                $"{Path.GetFileName(path)} has no figures of this project to compare with: write them with -t:GreenUpdateBaseline and commit the file"));
        }
        else if (Growth(before, BaselineFigures.Of(context, withModels: false), policy.MaxGrowth?.Value ?? 0) is { Count: > 0 } grown)
        {
            var allowed = PlainNumber.Format((policy.MaxGrowth?.Value ?? 0) * ShareToPercent);
            yield return new PolicyFinding(FindingCodes.WorseThanBaseline, place.Problem(
                $"The project got worse than {Path.GetFileName(path)} by more than the {allowed} % that are allowed: {string.Join("; ", grown)}. "
                + "Improve it, or accept the figures with -t:GreenUpdateBaseline"));
        }
    }

    private static List<string> Growth(BaselineFigures before, BaselineFigures now, double allowed)
    {
        (string Name, double? Before, double? Now, string Unit)[] figures =
        [
            ("emissions", before.EmissionsGrams, now.EmissionsGrams, "g CO2eq"),
            ("energy", before.EnergyKWh, now.EnergyKWh, "kWh"),
            ("emissions of 1,000 inferences", before.GramsPerThousandInferences, now.GramsPerThousandInferences, "g CO2eq"),
        ];
        return figures
            .Where(figure => figure.Now > figure.Before * (1 + allowed) * (1 + Tolerance))
            .Select(figure => $"{figure.Name} {Format(figure.Now!.Value)} {figure.Unit} after {Format(figure.Before!.Value)}{Percent(figure.Before.Value, figure.Now.Value)}")
            .ToList();
    }

    private static string Percent(double before, double now)
        => before > 0 ? $" (+{PlainNumber.Format((now / before - 1) * ShareToPercent, PlainNumber.RangeDigits)} %)" : "";

    private static string Format(double value) => PlainNumber.Format(value, PlainNumber.EstimateDigits);
}
