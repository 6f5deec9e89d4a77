using System.Globalization;
using GreenBuildTasks.Cards;

namespace GreenBuildTasks.Policy.Plausibility;

/// <summary>Compares emissions with the energy that they come from.</summary>
internal static class ImpliedIntensity
{
    /// <summary>What is wrong with the pair; null when nothing is.</summary>
    /// <param name="grams">Grams of CO2 equivalent.</param>
    /// <param name="lowKWh">The least energy that it can be, in kilowatt-hours.</param>
    /// <param name="highKWh">The most energy that it can be, in kilowatt-hours.</param>
    /// <param name="pue">What the energy may still have to be multiplied with; 1 when the building's overhead is in it.</param>
    /// <param name="energy">The energy as a message says it.</param>
    /// <param name="hasLowerBound">Whether the grid is not known, so that the cleanest country is the lower bound.</param>
    public static string? Problem(double grams, double lowKWh, double highKWh, double pue, string energy, bool hasLowerBound)
    {
        if (!(lowKWh > 0) || !double.IsFinite(highKWh) || !double.IsFinite(grams))
        {
            return null;
        }

        // The smallest energy implies the largest intensity. Division may overflow to infinity, which is above every bound.
        if (grams / highKWh > PlausibleBounds.LargestIntensity * pue)
        {
            return $"{Describe(grams, energy)} imply at least {Format(grams / highKWh)} g CO2eq/kWh, more than the "
                + $"{Format(PlausibleBounds.LargestIntensity)} g/kWh{(pue > 1 ? $" times a PUE of {Format(pue)}" : "")} that any grid emits: check the units of both";
        }

        if (hasLowerBound && PlausibleBounds.CleanestCountry is var cleanest && grams / lowKWh < cleanest.Intensity.GramsPerKilowattHour)
        {
            return string.Create(
                CultureInfo.InvariantCulture,
                $"{Describe(grams, energy)} imply at most {Format(grams / lowKWh)} g CO2eq/kWh, less than the cleanest country has ({cleanest.Name}, {Format(cleanest.Intensity.GramsPerKilowattHour)} g/kWh in {cleanest.Source.Year}, {cleanest.Source.Source}): check the figure, its unit and whether it is that of another model");
        }

        return null;
    }

    private static string Describe(double grams, string energy) => $"emissions of {FigureText.Kilograms(grams)} kg CO2eq for {energy}";

    private static string Format(double value) => double.IsFinite(value) ? PlainNumber.Format(value, PlainNumber.EstimateDigits) : "an endless number of";
}
