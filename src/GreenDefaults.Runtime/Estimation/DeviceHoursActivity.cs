using GreenDefaults.Runtime.Units;

namespace GreenDefaults.Runtime.Estimation;

/// <summary>An activity that is known by how long how many devices were busy.</summary>
public sealed record DeviceHoursActivity
{
    /// <summary>What the activity is called.</summary>
    public required string Name { get; init; }

    /// <summary>The kind of activity, one of <see cref="ActivityKinds"/>.</summary>
    public string Activity { get; init; } = ActivityKinds.Training;

    /// <summary>
    /// Hours times the number of devices, 0 or more. "GPU-hours" already contain the number of devices: multiplying again
    /// is a known mistake of published footprints.
    /// </summary>
    public required Sourced<double> DeviceHours { get; init; }

    /// <summary>Watts of one device at full use, above 0 and at most 1e6; without it the rated power of <see cref="Device"/>.</summary>
    public Sourced<double>? WattsPerDevice { get; init; }

    /// <summary>The device as the catalogue of accelerators names it, for example "A100 SXM4 80GB".</summary>
    public Sourced<string>? Device { get; init; }

    /// <summary>Watts of the host's share for one device (processors, memory, fans), 0 to 1e6; default 0.</summary>
    public Sourced<double>? HostWattsPerDevice { get; init; }

    /// <summary>Average power of the device divided by <see cref="WattsPerDevice"/>, 0 to 1; default 1.</summary>
    public Sourced<double>? Utilization { get; init; }

    /// <summary>Power usage effectiveness of the site, 1 to 3; default 1, named as unknown.</summary>
    public Sourced<double>? Pue { get; init; }

    /// <summary>Carbon intensity of the electricity, above 0 and at most 1,500 g/kWh; without it that of <see cref="Country"/>.</summary>
    public Sourced<CarbonIntensity>? Intensity { get; init; }

    /// <summary>
    /// The country as an ISO 3166-1 code (two or three letters) or an English name; without it and without an intensity
    /// the world average is used and named as a default.
    /// </summary>
    public Sourced<string>? Country { get; init; }
}
