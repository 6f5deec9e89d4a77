using GreenBuildTasks.Footprint;
using GreenDefaults.Runtime.Estimation;

namespace GreenBuildTasks.Policy;

/// <summary>How often a model was used, and what that emitted.</summary>
/// <param name="Grams">Grams of CO2 equivalent of all inference.</param>
/// <param name="Count">Number of inferences.</param>
/// <param name="Unknown">Name of an activity whose number of inferences nothing says; null when all is known.</param>
internal sealed record InferencePieces(double Grams, double Count, string? Unknown)
{
    private const double Thousand = 1000;

    /// <summary>Inputs of an activity that count uses of the model.</summary>
    private static readonly string[] Counts = [FootprintKeys.Requests, FootprintKeys.Passes];

    /// <summary>Names of a functional unit that is one use of the model.</summary>
    private static readonly string[] Units = ["inference", "request", "prediction", "pass"];

    /// <summary>Grams for 1,000 inferences; null without any inference.</summary>
    public double? GramsPerThousand => Unknown is null && Count > 0 ? Grams / Count * Thousand : null;

    /// <summary>
    /// Counts the inferences of a footprint: the functional unit says how many there are, else each activity says so itself.
    /// </summary>
    public static InferencePieces Of(ProjectFootprint footprint)
    {
        var activities = footprint.Activities.Where(activity => activity.Estimate.Activity == ActivityKinds.Inference).ToList();
        var grams = activities.Sum(activity => activity.Estimate.EmissionsGrams.Central);
        if (activities.Count > 0 && footprint.Declaration?.FunctionalUnit is { } unit && Units.Contains(unit.Name.ToLowerInvariant(), StringComparer.Ordinal))
        {
            return new InferencePieces(grams, unit.Count, Unknown: null);
        }

        var counts = activities.Select(activity => (activity.Estimate.Name, Count: CountOf(activity.Estimate))).ToList();
        return new InferencePieces(grams, counts.Sum(count => count.Count ?? 0), counts.Find(count => count.Count is not > 0).Name);
    }

    private static double? CountOf(ActivityEstimate estimate)
    {
        var count = estimate.Inputs.FirstOrDefault(input => Counts.Contains(input.Name, StringComparer.Ordinal))?.Value;
        var times = estimate.Inputs.FirstOrDefault(input => input.Name == FootprintKeys.Repetitions)?.Value ?? 1;
        return count * times;
    }
}
