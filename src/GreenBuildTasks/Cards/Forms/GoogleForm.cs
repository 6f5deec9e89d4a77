using GreenBuildTasks.Footprint;
using GreenDefaults.Runtime.Estimation;
using GreenDefaults.Runtime.Estimation.Sites;
using GreenDefaults.Runtime.Units;

namespace GreenBuildTasks.Cards.Forms;

/// <summary>
/// The rows of the table of Google's "Carbon Emissions and Large Neural Network Training" (Patterson et al. 2021, arXiv:2104.10350, table 4),
/// from the datacenter on, in their order and with their names: a column for each activity that made the model, under the heading that the
/// cards of Gemma have. Those cards print no figure themselves.
/// </summary>
internal sealed class GoogleForm : ICardForm
{
    private const string GrossTonnes = "Gross tCO2e for Model Training";
    private const int KilowattHoursToMegawattHours = -3;

    /// <inheritdoc />
    public string Word => "google";

    /// <inheritdoc />
    public string Title => "Implementation Information";

    private static IReadOnlyList<(string Name, Func<ProjectActivity, string> Cell)> Rows { get; } =
    [
        ("Datacenter Gross CO2e/kWh (kg/kWh when it was run)", activity => Intensity(activity, IntensityBasis.Location)),
        ("Datacenter Net CO2e/kWh (kg/kWh when it was run)", activity => Intensity(activity, IntensityBasis.Market)),
        ("Datacenter PUE (when it was run)", activity => Number(TrainingHardware.Input(activity, "pue")?.Value)),
        ("Processor", activity => MarkdownText.Escape(activity.Estimate.Hardware ?? "")),
        ("Chip Thermal Design Power (TDP in Watts)", activity => Number(TrainingHardware.RatedWatts(activity))),
        ("Measured System Average Power per Accelerator, including memory, network interface, fans, host CPU (W)", Power),
        ("Measured Performance (TFLOPS/s)", Performance),
        ("Number of Chips", activity => Number(activity.DeviceCount)),
        ("Training time (days)", activity => Number(TrainingHardware.Days(activity))),
        ("Total Computation (floating point operations)", activity => activity.Estimate.Flops is { } flops ? FigureText.Scientific(flops) : ""),
        ("Energy Consumption (MWh)", Energy),
        (GrossTonnes, activity => Tonnes(activity, IntensityBasis.Location)),
        ("Net tCO2e for Model Training", activity => Tonnes(activity, IntensityBasis.Market)),
    ];

    /// <inheritdoc />
    public IEnumerable<string> Lines(ImpactStatement statement, IReadOnlySet<TemplateField> answered)
    {
        if (statement.Making.Count == 0)
        {
            return [ImpactBlock.Field(GrossTonnes, "")];
        }

        return
        [
            Row("", statement.Making.Select(activity => MarkdownText.Escape(activity.Estimate.Name))),
            $"|---|{string.Concat(statement.Making.Select(_ => "---|"))}",
            .. Rows.Select(row => Row(row.Name, statement.Making.Select(row.Cell).Select(text => text.Length == 0 ? ImpactBlock.Unknown : text))),
        ];
    }

    private static string Row(string name, IEnumerable<string> cells) => $"| {name} | {string.Join(" | ", cells)} |";

    /// <summary>Watts that were given or measured, never the rated ones: those have a row of their own.</summary>
    private static string Power(ProjectActivity activity)
        => TrainingHardware.AverageWatts(activity) is not { } watts ? ""
            : TrainingHardware.IsWithoutHost(activity) ? $"{Number(watts)} (host not given)"
            : Number(watts);

    private static string Performance(ProjectActivity activity)
        => TrainingHardware.FlopsPerSecond(activity) is not { } achieved ? ""
            : Number(achieved / Conversions.FlopsPerTeraflops) + (TrainingHardware.Input(activity, "utilization_of_peak") is null ? "" : " (assumed share of the peak)");

    private static string Energy(ProjectActivity activity)
        => activity.Estimate.Scope.Power == PowerScope.None
            ? ""
            : PlainNumber.Format(
                activity.Estimate.EnergyJoules.Central / Conversions.JoulesPerKilowattHour, PlainNumber.EstimateDigits, KilowattHoursToMegawattHours);

    private static string Tonnes(ProjectActivity activity, IntensityBasis basis)
        => activity.Estimate.Scope.Basis == basis ? FigureText.Tonnes(activity.Estimate.EmissionsGrams.Central) : "";

    private static string Intensity(ProjectActivity activity, IntensityBasis basis)
        => activity.Estimate.Scope.Basis == basis && TrainingHardware.Input(activity, "intensity") is { Value: >= 0 and < double.PositiveInfinity } input
            ? PlainNumber.Format(input.Value, PlainNumber.ValueDigits, FigureText.GramsToKilograms)
            : "";

    private static string Number(double? value)
        => value is >= 0 and < double.PositiveInfinity ? PlainNumber.Format(value.Value, PlainNumber.EstimateDigits) : "";
}
