namespace GreenDefaults.Runtime.Estimation;

/// <summary>Adds activities up.</summary>
public static class Footprint
{
    /// <summary>
    /// The total of activities: energy, emissions and both ends of their ranges are added, and the evidence is that of the
    /// least certain part.
    /// </summary>
    /// <param name="activities">The activities; without any, the total is 0 and its evidence the best.</param>
    /// <exception cref="ArgumentOutOfRangeException">The total is too large for a double.</exception>
    public static FootprintTotal Sum(IEnumerable<ActivityEstimate> activities)
    {
        ArgumentNullException.ThrowIfNull(activities);

        UncertainValue energy = default;
        UncertainValue emissions = default;
        Evidence evidence = Evidence.Measured;
        foreach (ActivityEstimate activity in activities)
        {
            energy += activity.EnergyJoules;
            emissions += activity.EmissionsGrams;
            evidence = activity.Evidence > evidence ? activity.Evidence : evidence;
        }

        return new FootprintTotal(energy, emissions, evidence);
    }
}
