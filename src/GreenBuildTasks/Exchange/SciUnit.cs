using GreenBuildTasks.Reports;
using GreenDefaults.Runtime.Estimation;

namespace GreenBuildTasks.Exchange;

/// <summary>A functional unit, the R of SCI.</summary>
/// <param name="Name">What one unit is.</param>
/// <param name="Count">Number of units, above 0.</param>
/// <param name="Source">Where the number comes from.</param>
internal sealed record SciUnit(string Name, double Count, string Source)
{
    private const double ParametersPerUnit = 1e9;
    private static readonly string[] WordsOfProvider = ["flop", "training token", "parameter"];

    /// <summary>Whether a unit is one of those of the provider's score: FLOP, training token or billion parameters.</summary>
    public static bool IsOfProvider(string name) => WordsOfProvider.Any(word => name.Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// The unit of a provider whose footprint file names that of the consumer: the operations of all trainings and fine-tunings, or the
    /// parameters where all of them name the same; null where neither is known.
    /// </summary>
    public static SciUnit? OfTraining(IReadOnlyList<ReportActivity> making)
    {
        var trainings = making
            .Where(activity => activity.EnergyKnown && activity.Activity is ActivityKinds.Training or ActivityKinds.FineTuning)
            .ToList();
        if (trainings.Count > 0 && trainings.All(training => training.Flops > 0))
        {
            return new SciUnit("FLOP", trainings.Sum(training => training.Flops!.Value), "operations of the trainings and fine-tunings");
        }

        var parameters = trainings.Select(training => training.Inputs.FirstOrDefault(input => input.Name == "parameters")?.Value).Distinct().ToList();
        return parameters is [> 0 and var count]
            ? new SciUnit("billion parameters", count / ParametersPerUnit, "parameters of the trainings and fine-tunings")
            : null;
    }
}
