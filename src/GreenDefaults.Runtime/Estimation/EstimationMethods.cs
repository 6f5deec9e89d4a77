namespace GreenDefaults.Runtime.Estimation;

/// <summary>The identifiers of the methods that an estimate can name.</summary>
public static class EstimationMethods
{
    /// <summary>
    /// Device-hours times power times PUE times intensity, the method of Patterson et al. 2021, arXiv:2104.10350.
    /// </summary>
    public const string DeviceHours = "device_hours";

    /// <summary>Energy that a tracker metered during a run, times PUE times intensity.</summary>
    public const string TrackedRun = "tracked_run";
}
