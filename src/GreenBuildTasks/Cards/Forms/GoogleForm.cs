using System.Globalization;
using GreenBuildTasks.Footprint;
using GreenDefaults.Runtime.Estimation;
using GreenDefaults.Runtime.Estimation.Sites;
using GreenDefaults.Runtime.Units;

namespace GreenBuildTasks.Cards.Forms;

/// <summary>
/// The rows of the table of Google's "Carbon Emissions and Large Neural Network Training" (Patterson et al. 2021, table 4), a column for each
/// activity that made the model, under the heading that the cards of Gemma have. Those cards print no figure themselves.
/// </summary>
internal sealed class GoogleForm : ICardForm
{
    private const double HoursPerDay = 24;
    private const int KilowattHoursToMegawattHours = -3;

    /// <inheritdoc />
    public string Word => "google";

    /// <inheritdoc />
    public string Title => "Implementation Information";

    /// <inheritdoc />
    public IEnumerable<string> Lines(ImpactStatement statement, IReadOnlySet<TemplateField> answered)
    {
        if (statement.Making.Count == 0)
        {
            yield return ImpactBlock.Field("Gross tCO2e for model training", "");
            yield break;
        }

        yield return Row("", statement, activity => MarkdownText.Escape(activity.Estimate.Name));
        yield return $"|---|{string.Concat(statement.Making.Select(_ => "---|"))}";
        yield return Row("Processor", statement, activity => MarkdownText.Escape(activity.Estimate.Hardware ?? ""));
        yield return Row("Number of chips", statement, activity => Number(activity.DeviceCount));
        yield return Row("Training time (days)", statement, activity => Number(Days(activity)));
        yield return Row("Total computation (floating point operations)", statement, activity => Scientific(activity.Estimate.Flops));
        yield return Row("Datacenter PUE", statement, activity => Number(Input(activity, "pue")));
        yield return Row("Datacenter gross CO2e/kWh (kg)", statement, activity => Intensity(activity, IntensityBasis.Location));
        yield return Row("Datacenter net CO2e/kWh (kg)", statement, activity => Intensity(activity, IntensityBasis.Market));
        yield return Row("Energy consumption (MWh)", statement, Energy);
        yield return Row("Gross tCO2e for model training", statement, activity => Tonnes(activity, IntensityBasis.Location));
        yield return Row("Net tCO2e for model training", statement, activity => Tonnes(activity, IntensityBasis.Market));
    }

    private static string Row(string name, ImpactStatement statement, Func<ProjectActivity, string> cell)
        => $"| {name} | {string.Join(" | ", statement.Making.Select(cell).Select(text => text.Length == 0 ? ImpactBlock.Unknown : text))} |";

    private static string Energy(ProjectActivity activity)
        => activity.Estimate.Scope.Power == PowerScope.None
            ? ""
            : PlainNumber.Format(
                activity.Estimate.EnergyJoules.Central / Conversions.JoulesPerKilowattHour, PlainNumber.EstimateDigits, KilowattHoursToMegawattHours);

    private static string Tonnes(ProjectActivity activity, IntensityBasis basis)
        => activity.Estimate.Scope.Basis == basis ? FigureText.Tonnes(activity.Estimate.EmissionsGrams.Central) : "";

    private static string Intensity(ProjectActivity activity, IntensityBasis basis)
        => activity.Estimate.Scope.Basis == basis && Input(activity, "intensity") is { } gramsPerKWh
            ? PlainNumber.Format(gramsPerKWh, PlainNumber.ValueDigits, FigureText.GramsToKilograms)
            : "";

    /// <summary>Recorded runs may differ in an input; then none of their values is that of the activity.</summary>
    private static double? Input(ProjectActivity activity, string name)
        => activity.Estimate.Inputs.Where(input => input.Name == name).Select(input => input.Value).Distinct().ToList() is [var value] ? value : null;

    private static double? Days(ProjectActivity activity)
        => activity.RunSeconds > 0 ? activity.RunSeconds / Conversions.SecondsPerHour / HoursPerDay
            : activity.Estimate.DeviceHours / activity.DeviceCount / HoursPerDay;

    private static string Number(double? value)
        => value is { } number && double.IsFinite(number) && number >= 0 ? PlainNumber.Format(number, PlainNumber.EstimateDigits) : "";

    private static string Scientific(double? value) => value?.ToString("0.##E+0", CultureInfo.InvariantCulture) ?? "";
}
