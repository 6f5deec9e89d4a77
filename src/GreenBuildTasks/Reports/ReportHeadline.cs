using GreenBuildTasks.Cards;
using GreenDefaults.Runtime.Estimation;
using GreenDefaults.Runtime.Units;

namespace GreenBuildTasks.Reports;

/// <summary>A total in one line of the build log, in units that keep the numbers short.</summary>
internal static class ReportHeadline
{
    /// <summary>For example <c>59.15 MWh, 36.46 t CO2eq (range 21.9 to 43.8 t), evidence declared</c>.</summary>
    /// <param name="total">The total.</param>
    /// <param name="energyKnown">False when emissions without a known energy are among the activities.</param>
    public static string Of(FootprintTotal total, bool energyKnown)
    {
        var grams = total.EmissionsGrams;
        var unit = ScaledUnit.ForGrams(grams.Central);
        var range = $"{unit.Format(grams.Low, PlainNumber.RangeDigits)} to {unit.Format(grams.High, PlainNumber.RangeDigits)} {unit.Symbol}";
        var emissions = $"{unit.Format(grams.Central, PlainNumber.EstimateDigits)} {unit.Symbol} CO2eq";
        return $"{Energy(total.EnergyJoules.Central, energyKnown)}, {emissions} (range {range}), evidence {FigureText.Word(total.Evidence)}";
    }

    private static string Energy(double joules, bool known)
    {
        var wattHours = joules / Conversions.JoulesPerWattHour;
        var unit = ScaledUnit.ForWattHours(wattHours);
        var text = $"{unit.Format(wattHours, PlainNumber.EstimateDigits)} {unit.Symbol}";
        return known ? text : joules == 0 ? "energy not known" : $"{text} where known";
    }
}
