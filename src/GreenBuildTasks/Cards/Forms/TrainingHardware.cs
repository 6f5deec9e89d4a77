using GreenBuildTasks.Footprint;
using GreenDefaults.Runtime.Catalog;
using GreenDefaults.Runtime.Estimation;
using GreenDefaults.Runtime.Estimation.Activities;
using GreenDefaults.Runtime.Units;

namespace GreenBuildTasks.Cards.Forms;

/// <summary>What an activity says of the hardware that a model was trained on, as far as it says so.</summary>
internal static class TrainingHardware
{
    /// <summary>An input; null when there is none, or when recorded runs differ in it, so that none of the values is that of the activity.</summary>
    public static EstimateInput? Input(ProjectActivity activity, string name)
        => activity.Estimate.Inputs.Where(input => input.Name == name).DistinctBy(input => input.Value).ToList() is [var only] ? only : null;

    /// <summary>Rated power of one device in watts, as the catalogue has it; null for hardware that it does not know.</summary>
    public static double? RatedWatts(ProjectActivity activity)
        => AcceleratorCatalog.TryFind(activity.Estimate.Hardware, out var device) ? device.TdpWatts : null;

    /// <summary>
    /// Average watts of one device with its share of the host, before the PUE; null when nobody gave a power, because the rated power that
    /// stands in for it is no average.
    /// </summary>
    public static double? AverageWatts(ProjectActivity activity)
        => DeviceSeconds(activity) is { } seconds and > 0
            && Input(activity, "pue") is { Value: > 0 } pue
            && Input(activity, "watts") is { } watts
            && !watts.Source.StartsWith(PoweredActivity.RatedPowerSource, StringComparison.Ordinal)
                ? activity.Estimate.EnergyJoules.Central / pue.Value / seconds
                : null;

    /// <summary>True when the power of the host was left out, because nobody gave one.</summary>
    public static bool IsWithoutHost(ProjectActivity activity)
        => Input(activity, "host_watts") is { Value: 0 } host && host.Source.StartsWith("default:", StringComparison.Ordinal);

    /// <summary>Operations per second that one device reached; null when operations or device-hours are not known.</summary>
    public static double? FlopsPerSecond(ProjectActivity activity)
        => DeviceSeconds(activity) is { } seconds and > 0 ? activity.Estimate.Flops / seconds : null;

    /// <summary>Wall time in days; null when it is not known.</summary>
    public static double? Days(ProjectActivity activity)
        => (activity.RunSeconds > 0 ? activity.RunSeconds : DeviceSeconds(activity) / activity.DeviceCount) / Conversions.SecondsPerDay;

    private static double? DeviceSeconds(ProjectActivity activity) => activity.Estimate.DeviceHours * Conversions.SecondsPerHour;
}
