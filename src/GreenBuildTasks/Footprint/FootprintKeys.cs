namespace GreenBuildTasks.Footprint;

/// <summary>The keys of a footprint file.</summary>
internal static class FootprintKeys
{
    public const string Activities = "activities";
    public const string Activity = "activity";
    public const string Count = "count";
    public const string Country = "country";
    public const string Device = "device";
    public const string DeviceHours = "device_hours";
    public const string HostWatts = "host_watts";
    public const string Hours = "hours";
    public const string Intensity = "intensity";
    public const string Location = "location";
    public const string Model = "model";
    public const string Name = "name";
    public const string Pue = "pue";
    public const string Source = "source";
    public const string Utilization = "utilization";
    public const string Watts = "watts";
    public const string Year = "year";

    /// <summary>Keys of the file itself.</summary>
    public static IReadOnlyList<string> OfFile { get; } = [Model, Location, Pue, Intensity, Device, Watts, HostWatts, Activities];

    /// <summary>Keys of the file that the format has and this version does not read.</summary>
    public static IReadOnlyList<string> PlannedOfFile { get; } = ["water", "what_if"];

    /// <summary>Keys of an activity.</summary>
    public static IReadOnlyList<string> OfActivity { get; } =
        [Name, Activity, Device, DeviceHours, Count, Hours, Watts, HostWatts, Utilization, Intensity, Location, Pue];

    /// <summary>Keys of an activity that belong to methods which this version does not have.</summary>
    public static IReadOnlyList<string> PlannedOfActivity { get; } =
    [
        "active_parameters", "cores", "efficiency", "embodied", "emissions", "energy", "flops", "flops_per_pass", "it_energy",
        "joules_per_token", "max_watts", "memory_gb", "min_watts", Model, "parameters", "passes", "peak", "requests", "seconds_per_request",
        "seconds_per_token", "storage", "throughput", "tokens", "transfer", "usage", "utilization_of_peak", "vcpu_hours", "water",
        "watts_per_core", "watts_per_gb", "wh_per_request",
    ];

    /// <summary>Keys of a location; source and year describe its intensity.</summary>
    public static IReadOnlyList<string> OfLocation { get; } = [Country, Intensity, Source, Year];

    /// <summary>Keys of a location that this version does not read.</summary>
    public static IReadOnlyList<string> PlannedOfLocation { get; } = ["region", "zone"];
}
