using System.Globalization;
using GreenBuildTasks.Footprint;
using GreenDefaults.Runtime.Units;

namespace GreenBuildTasks.Imports;

/// <summary>
/// Finds figures of a row that are hardly possible. The run counts all the same. Of emissions and energy that do not fit, one is wrong; about
/// the other figures only the author of the run knows.
/// </summary>
internal static class CodeCarbonChecks
{
    private const double RelativeTolerance = 1e-6;

    /// <summary>What is doubtful about a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="grams">Its emissions in grams.</param>
    /// <param name="energyKWh">Its energy in kilowatt-hours, above 0.</param>
    public static IEnumerable<FigureDoubt> Doubts(CodeCarbonRow row, double grams, double energyKWh)
    {
        var intensity = grams / energyKWh;
        if (!(intensity is > 0 and <= CarbonIntensity.LargestPlausibleGramsPerKilowattHour))
        {
            var message = string.Create(
                CultureInfo.InvariantCulture,
                $"emissions / energy_consumed is {intensity:G4} g/kWh, but grids have more than 0 and at most {CarbonIntensity.LargestPlausibleGramsPerKilowattHour}: check that the columns are kilograms and kilowatt-hours");
            yield return new FigureDoubt(row.At(CodeCarbonColumns.Emissions, message), CannotBeRight: true);
        }

        if (row.Amount("cpu_energy") is { } cpu && row.Amount("gpu_energy") is { } gpu && row.Amount("ram_energy") is { } memory)
        {
            var sum = cpu + gpu + memory;
            if (Math.Abs(sum - energyKWh) > RelativeTolerance * Math.Max(sum, energyKWh))
            {
                var message = string.Create(
                    CultureInfo.InvariantCulture, $"energy_consumed is {energyKWh:G6} kWh, but cpu_energy, gpu_energy and ram_energy add up to {sum:G6} kWh");
                yield return new FigureDoubt(row.At(CodeCarbonColumns.Energy, message), CannotBeRight: false);
            }
        }

        if (row.Amount("gpu_energy") == 0 && row.Text("gpu_model") is { } model)
        {
            var message = $"gpu_energy is 0 although there is '{model.ReplaceLineEndings(" ")}': it was not measured, and the energy of the run is too low";
            yield return new FigureDoubt(row.At("gpu_energy", message), CannotBeRight: false);
        }
    }
}
