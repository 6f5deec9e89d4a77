using GreenBuildTasks.Reports;
using GreenDefaults.Runtime.Estimation;
using GreenDefaults.Runtime.Estimation.Sites;
using GreenDefaults.Runtime.Units;

namespace GreenBuildTasks.Pages;

/// <summary>The grade of a report, or why it has none.</summary>
/// <param name="Letter">A to G; null without a grade.</param>
/// <param name="Reason">The value that was graded, or what is missing, as a sentence.</param>
/// <param name="PerInferences">For a grade by inferences, grams of CO2 equivalent for 1,000 of them; null for any other.</param>
internal sealed record Grading(char? Letter, string Reason, double? PerInferences = null)
{
    /// <summary>The grades, best first.</summary>
    public const string Letters = "ABCDEFG";

    private const int InferencesOfScale = 1000;

    private static readonly HashSet<string> Inferences = new(StringComparer.OrdinalIgnoreCase)
    {
        "inference", "inferences", "request", "requests", "prediction", "predictions", "query", "queries",
        "prompt", "prompts", "call", "calls", "response", "responses",
    };

    /// <summary>The grade as a heading: <c>Grade B</c> or <c>No grade</c>.</summary>
    public string Title => Letter is { } letter ? $"Grade {letter.ToString()}." : "No grade.";

    /// <summary>Grades a report.</summary>
    public static Grading Of(ReportDocument document)
    {
        if (document.Total.Evidence == Evidence.Default)
        {
            return new(null, "A decisive input is a default.");
        }

        var electric = document.Activities.Where(activity => activity is { EnergyKnown: true, EnergyKWh: > 0 }).ToList();
        if (electric.Exists(activity => activity.Scope.Basis != IntensityBasis.Location))
        {
            return new(null, "Not every carbon intensity is location-based.");
        }

        return document.FunctionalUnit is { } unit && Inferences.Contains(unit.Name.Trim()) ? OfInferences(unit) : OfElectricity(electric);
    }

    private static Grading OfInferences(ReportUnit unit)
    {
        var grams = unit.EmissionsKg * Conversions.GramsPerKilogram * InferencesOfScale;
        return double.IsFinite(grams)
            ? new(GradeScale.Inferences.LetterOf(grams), $"{Figure.Emissions(unit.EmissionsKg * InferencesOfScale)} CO2eq for {GradeScale.Inferences.Unit}.", grams)
            : new(null, "The emissions of 1,000 inferences are too large for a number.");
    }

    private static Grading OfElectricity(List<ReportActivity> electric)
    {
        if (electric.Count == 0)
        {
            return new(null, "No electricity is counted.");
        }

        var grams = electric.Sum(activity => activity.EmissionsKg) * Conversions.GramsPerKilogram / electric.Sum(activity => activity.EnergyKWh);
        return double.IsFinite(grams)
            ? new(GradeScale.Electricity.LetterOf(grams), $"{Figure.Number(grams, Cards.PlainNumber.RangeDigits)} g CO2eq for each {GradeScale.Electricity.Unit}.")
            : new(null, "The emissions for each kWh are too large for a number.");
    }
}
