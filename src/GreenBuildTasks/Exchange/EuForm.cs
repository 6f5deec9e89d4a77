using System.Text.Json.Nodes;
using GreenBuildTasks.Reports;
using GreenDefaults.Runtime.Estimation;

namespace GreenBuildTasks.Exchange;

/// <summary>
/// The figures that Annex XI, section 1, point 2 (d) and (e) of Regulation (EU) 2024/1689 and the Model Documentation Form of the Code of
/// Practice (Transparency chapter, 10 July 2025) ask for: time, computation and energy of the training. They are figures, and no statement
/// about what the law demands of whom. What is not known says so, with the reason.
/// </summary>
internal static class EuForm
{
    /// <summary>The word for its files among the formats.</summary>
    public const string Word = "eu";

    /// <summary>What the figures are for.</summary>
    public const string Title = "Regulation (EU) 2024/1689, Annex XI, section 1, point 2 (d) and (e); Model Documentation Form of 10 July 2025";

    /// <summary>What the figures are not.</summary>
    public const string Notice =
        "Figures for the form; no statement about obligations. 'not known' is not the 'N/A' of the form, which is for what a provider withholds.";

    /// <summary>The trainings and fine-tunings, without the manufacture of their hardware.</summary>
    public static IReadOnlyList<ReportActivity> Trainings(ReportDocument document)
        => document.Activities
            .Where(activity => activity.Activity is ActivityKinds.Training or ActivityKinds.FineTuning && !activity.Scope.Embodied)
            .ToList();

    /// <summary>The figures.</summary>
    /// <param name="document">The report.</param>
    /// <param name="trainings">Its <see cref="Trainings"/>, one at least.</param>
    public static JsonObject Of(ReportDocument document, IReadOnlyList<ReportActivity> trainings)
    {
        var time = new EuTrainingTime(trainings, document.Timeline);
        return new JsonObject
        {
            ["form"] = Title,
            ["notice"] = Notice,
            ["toolVersion"] = document.ToolVersion,
            ["model"] = document.Model,
            ["activities"] = ExchangeJson.Texts(trainings.Select(activity => activity.Name)),
            ["trainingTime"] = new JsonObject
            {
                ["range"] = EuFigure.Of(time.Range),
                ["wallClockDays"] = EuFigure.Of(time.WallClockDays, "d"),
                ["hardwareDays"] = EuFigure.Of(time.HardwareDays, "hardware-days"),
            },
            ["trainingComputation"] = EuTrainingFigures.Computation(trainings),
            ["trainingEnergy"] = EuTrainingFigures.Energy(trainings),
            ["energyMethodology"] = EuTrainingFigures.EnergyMethodology(trainings, document.ToolVersion),
            ["inferenceComputation"] = EuTrainingFigures.InferenceComputation(document),
        };
    }
}
