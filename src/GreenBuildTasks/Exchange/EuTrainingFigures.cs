using System.Globalization;
using System.Text.Json.Nodes;
using GreenBuildTasks.Reports;
using GreenDefaults.Runtime.Estimation;
using GreenDefaults.Runtime.Units;

namespace GreenBuildTasks.Exchange;

/// <summary>
/// Computation and energy of the trainings. A sum that lacks one of them is not known: it would be too small.
/// </summary>
internal static class EuTrainingFigures
{
    /// <summary>Operations, with the order of magnitude.</summary>
    public static JsonObject Computation(IReadOnlyList<ReportActivity> trainings)
    {
        if (trainings.FirstOrDefault(training => training.Flops is not > 0) is { } unknown)
        {
            return EuFigure.Missing($"'{unknown.Name}' does not say its operations");
        }

        var flops = trainings.Sum(training => training.Flops!.Value);
        return double.IsFinite(flops) ? Operations(flops, trainings) : EuFigure.Missing("more than a number can hold");
    }

    /// <summary>Megawatt-hours with their range, measured or estimated.</summary>
    public static JsonObject Energy(IReadOnlyList<ReportActivity> trainings)
    {
        if (trainings.FirstOrDefault(training => !training.EnergyKnown) is { } unknown)
        {
            return EuFigure.Missing($"'{unknown.Name}' has emissions without a known energy");
        }

        var quantification = trainings.All(training => training.Evidence == Evidence.Measured) ? "measured" : "estimated";
        var basis = $"{quantification}; evidence {Listed(trainings.Select(training => ActivityText.Word(training.Evidence)))}";
        var energy = EuFigure.Of(new(MegawattHours(trainings.Sum(training => training.EnergyKWh)), basis, IsKnown: true), "MWh");
        energy["low"] = MegawattHours(trainings.Sum(training => training.Low.EnergyKWh));
        energy["high"] = MegawattHours(trainings.Sum(training => training.High.EnergyKWh));
        return energy;
    }

    /// <summary>How the energy was made, in about 100 words, and every factor.</summary>
    public static JsonObject EnergyMethodology(IReadOnlyList<ReportActivity> trainings, string toolVersion)
    {
        var known = trainings.Where(training => training.EnergyKnown).ToList();
        if (known.Count == 0)
        {
            return EuFigure.Missing("no training has a known energy");
        }

        string[] sentences =
        [
            $"Electricity of {Listed(known.Select(training => ActivityText.Word(training.Scope.Power)))} "
                + $"{(known.All(training => training.Scope.IncludesPue) ? "with" : "not always with")} the overhead of the building (PUE)",
            $"Formula without the intensity: {Listed(known.Select(ActivityText.Formula))}",
            $"Evidence: {Listed(known.Select(training => ActivityText.Word(training.Evidence)))}",
            $"Hardware: {Listed(known.Select(training => training.Hardware ?? "not named"))}",
            "The range is that of the inputs",
            $"Computed by GreenDefaults {toolVersion}",
        ];
        return new JsonObject
        {
            ["text"] = string.Join(". ", sentences) + ".",
            ["factors"] = new JsonArray([.. known.Select(training => new JsonObject
            {
                ["activity"] = training.Name,
                ["inputs"] = ExchangeJson.Texts(training.Inputs.Select(input => $"{input.Name} {ActivityText.Input(input)}")),
            })]),
        };
    }

    /// <summary>Operations of using the model, where an inference counts them.</summary>
    public static JsonObject InferenceComputation(ReportDocument document)
    {
        var counted = document.Activities.Where(activity => activity.Activity == ActivityKinds.Inference && activity.Flops > 0).ToList();
        if (counted is not [var inference])
        {
            return EuFigure.Missing(counted.Count == 0
                ? "no inference counts its operations"
                : "several inferences count their operations, and the form asks for one benchmark");
        }

        var computation = Operations(inference.Flops!.Value, counted);
        computation["task"] = inference.Name;
        computation["hardware"] = inference.Hardware ?? "not named";
        return computation;
    }

    private static JsonObject Operations(double flops, IReadOnlyList<ReportActivity> activities) => new()
    {
        ["value"] = flops,
        ["unit"] = "FLOP",
        ["text"] = $"{EuFigure.Scientific(flops)} FLOP",
        ["orderOfMagnitude"] = $"10^{Math.Floor(Math.Log10(flops)).ToString(CultureInfo.InvariantCulture)} FLOP",
        ["basis"] = Listed(activities.Select(activity => string.Join(", ", activity.Inputs.Where(IsOfOperations).Select(input
            => $"{input.Name} {ActivityText.Input(input)}").Prepend(activity.Method)))),
    };

    private static bool IsOfOperations(ReportInput input)
        => input.Name is "flops" or "parameters" or "active_parameters" or "tokens" or "passes" or "flops_per_pass" or "repetitions";

    private static double MegawattHours(double kilowattHours) => kilowattHours / Conversions.KilowattHoursPerMegawattHour;

    private static string Listed(IEnumerable<string> texts) => string.Join("; ", texts.Distinct());
}
