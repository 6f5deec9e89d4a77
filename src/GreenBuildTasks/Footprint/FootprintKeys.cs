namespace GreenBuildTasks.Footprint;

/// <summary>The keys of a footprint file.</summary>
internal static class FootprintKeys
{
    public const string Activities = "activities";
    public const string Activity = "activity";
    public const string ActiveParameters = "active_parameters";
    public const string Basis = "basis";
    public const string Bits = "bits";
    public const string Cores = "cores";
    public const string Count = "count";
    public const string Country = "country";
    public const string Days = "days";
    public const string Device = "device";
    public const string DeviceHours = "device_hours";
    public const string DevicesPerUnit = "devices_per_unit";
    public const string DivideEnergyBy = "divide_energy_by";
    public const string Efficiency = "efficiency";
    public const string Embodied = "embodied";
    public const string Emissions = "emissions";
    public const string Energy = "energy";
    public const string Flops = "flops";
    public const string FlopsPerPass = "flops_per_pass";
    public const string FunctionalUnit = "functional_unit";
    public const string GridWater = "grid_water";
    public const string HostWatts = "host_watts";
    public const string Hours = "hours";
    public const string IdleShare = "idle_share";
    public const string IncludesOverheads = "includes_overheads";
    public const string Intensity = "intensity";
    public const string ItEnergy = "it_energy";
    public const string JoulesPerToken = "joules_per_token";
    public const string Kilograms = "kilograms";
    public const string KwhPerTerabyte = "kwh_per_terabyte";
    public const string Latency = "latency";
    public const string LifetimeYears = "lifetime_years";
    public const string Location = "location";
    public const string MaxWatts = "max_watts";
    public const string MemoryGb = "memory_gb";
    public const string MinWatts = "min_watts";
    public const string Model = "model";
    public const string Models = "models";
    public const string Months = "months";
    public const string Name = "name";
    public const string Only = "only";
    public const string OutputTokens = "output_tokens";
    public const string Parameters = "parameters";
    public const string Passes = "passes";
    public const string Peak = "peak";
    public const string Pue = "pue";
    public const string Region = "region";
    public const string Repetitions = "repetitions";
    public const string Replicas = "replicas";
    public const string Requests = "requests";
    public const string SecondsPerRequest = "seconds_per_request";
    public const string SecondsPerToken = "seconds_per_token";
    public const string Share = "share";
    public const string Source = "source";
    public const string Storage = "storage";
    public const string Terabytes = "terabytes";
    public const string Throughput = "throughput";
    public const string Times = "times";
    public const string Tokens = "tokens";
    public const string Transfer = "transfer";
    public const string Usage = "usage";
    public const string Utilization = "utilization";
    public const string UtilizationOfPeak = "utilization_of_peak";
    public const string VcpuHours = "vcpu_hours";
    public const string Water = "water";
    public const string Watts = "watts";
    public const string WattsPerCore = "watts_per_core";
    public const string WattsPerGb = "watts_per_gb";
    public const string WattsPerTerabyte = "watts_per_terabyte";
    public const string WhatIf = "what_if";
    public const string WhPerRequest = "wh_per_request";
    public const string Year = "year";
    public const string Zone = "zone";

    /// <summary>Keys of the place, of which an activity of its own place inherits none.</summary>
    public static IReadOnlyList<string> Place { get; } = [Location, Intensity];

    /// <summary>Keys of the site, at the top of the file and in every activity.</summary>
    public static IReadOnlyList<string> OfSite { get; } = [.. Place, Pue, Water, GridWater];

    /// <summary>Keys of the power of devices, at the top of the file and in the activities of devices.</summary>
    public static IReadOnlyList<string> OfPower { get; } = [Device, Watts, HostWatts];

    /// <summary>Keys of the file itself.</summary>
    public static IReadOnlyList<string> OfFile { get; } = [Model, Models, .. OfSite, .. OfPower, Activities, FunctionalUnit, WhatIf];

    /// <summary>Keys that every activity may have, whatever its method; <see cref="FootprintMethod.KeysOfActivity"/> has them all.</summary>
    public static IReadOnlyList<string> OfEveryActivity { get; } = [Name, Activity, .. OfSite, Repetitions];

    /// <summary>Keys of a location; source, year and basis describe its intensity.</summary>
    public static IReadOnlyList<string> OfLocation { get; } = [Country, Region, Zone, Intensity, Source, Year, Basis];

    /// <summary>Keys of <see cref="Storage"/>.</summary>
    public static IReadOnlyList<string> OfStorage { get; } =
        [Terabytes, Hours, Days, Months, WattsPerTerabyte, Replicas, IncludesOverheads];

    /// <summary>Keys of <see cref="Transfer"/>.</summary>
    public static IReadOnlyList<string> OfTransfer { get; } = [Terabytes, Times, KwhPerTerabyte];

    /// <summary>Keys of <see cref="Embodied"/>.</summary>
    public static IReadOnlyList<string> OfEmbodied { get; } = [Kilograms, LifetimeYears, Utilization, DeviceHours, DevicesPerUnit, Share];

    /// <summary>Keys of <see cref="FunctionalUnit"/>.</summary>
    public static IReadOnlyList<string> OfFunctionalUnit { get; } = [Name, Count];

    /// <summary>Keys that only a what-if entry has; it also has those of the activities, which it replaces.</summary>
    public static IReadOnlyList<string> OnlyOfWhatIf { get; } = [Name, Only, DivideEnergyBy, Source];
}
