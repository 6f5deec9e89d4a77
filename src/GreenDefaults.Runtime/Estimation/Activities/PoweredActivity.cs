using GreenDefaults.Runtime.Catalog;

namespace GreenDefaults.Runtime.Estimation.Activities;

/// <summary>An activity of devices whose power is known.</summary>
/// <remarks>
/// The power of one device is <c>watts × utilization + host watts</c>, divided by <c>1 − idle share</c>. Defaults, each named in
/// the inputs:
/// <list type="table">
/// <listheader><term>missing</term><description>used</description></listheader>
/// <item><term>watts</term><description>rated power of the catalogue's device</description></item>
/// <item><term>utilization</term><description>1: the rated power in full</description></item>
/// <item><term>host watts</term><description>0: the devices alone</description></item>
/// <item><term>idle share</term><description>0, not listed: idle equipment is not in the result, see <see cref="EstimateScope"/></description></item>
/// </list>
/// </remarks>
public abstract record PoweredActivity : ModelActivity
{
    /// <summary>How the source of watts begins that nobody gave: they are the rated power of the catalogue.</summary>
    internal const string RatedPowerSource = "rated power of ";

    private const double LargestIdleShare = 0.99;

    private protected PoweredActivity(string activity)
        : base(activity)
    {
    }

    /// <summary>Watts of one device at full use, above 0 and at most 1e6; without it the rated power of <see cref="Device"/>.</summary>
    public Sourced<double>? WattsPerDevice { get; init; }

    /// <summary>The device as the catalogue of accelerators names it, for example "A100 SXM4 80GB".</summary>
    public Sourced<string>? Device { get; init; }

    /// <summary>Watts of the host's share for one device (processors, memory, fans), 0 to 1e6; default 0.</summary>
    public Sourced<double>? HostWattsPerDevice { get; init; }

    /// <summary>Average power of the device divided by <see cref="WattsPerDevice"/>, 0 to 1; default 1.</summary>
    public Sourced<double>? Utilization { get; init; }

    /// <summary>
    /// The part of the whole energy that idle equipment used, 0 to 0.99; default 0. For BLOOM it was 0.37 (Luccioni et al. 2023,
    /// arXiv:2211.02001).
    /// </summary>
    public Sourced<double>? IdleShare { get; init; }

    /// <summary>Adds the inputs of the power and returns the watts of one device.</summary>
    private protected double TakeWatts(EstimateDraft draft)
    {
        Accelerator? device = FindDevice(required: WattsPerDevice is null);
        draft.Hardware = device?.Name ?? Device?.Value;
        draft.Range = draft.Range.And(DefaultRanges.RatedPower);

        double watts = draft.TakePositive("watts", WattsPerDevice ?? RatedWatts(device), "W", EstimateDraft.LargestWatts);
        double utilization = draft.Take(
            "utilization", Utilization ?? new(1, "default: not given, rated power counted in full"), "", 0, 1);
        double hostWatts = draft.Take(
            "host_watts", HostWattsPerDevice ?? new(0, "default: not given, devices alone"), "W", 0, EstimateDraft.LargestWatts);
        draft.Power = hostWatts > 0 ? PowerScope.Node : PowerScope.Device;

        double power = (watts * utilization) + hostWatts;
        if (IdleShare is not { } idle)
            return power;

        draft.ContainsIdle = true;
        return power / (1 - draft.Take("idle_share", idle, "", 0, LargestIdleShare));
    }

    /// <summary>
    /// Checks that an activity whose energy is stated has no inputs that only a power has. The watts may be there: a file gives
    /// them to all its activities.
    /// </summary>
    /// <exception cref="EstimationException">A utilization or an idle share is given as well.</exception>
    internal void CheckNoPower(string energyKey)
    {
        if (Utilization is not null || IdleShare is not null)
        {
            throw new EstimationException(
                Utilization is not null ? "utilization" : "idle_share",
                $"two methods at once: {energyKey} gives the whole energy, so leave utilization and idle_share out");
        }
    }

    /// <summary>The catalogue's device; null when it has none of that name and none is required.</summary>
    /// <exception cref="EstimationException">A device is required, named, and not in the catalogue.</exception>
    private protected Accelerator? FindDevice(bool required)
    {
        if (Device is not { } device)
            return null;
        if (AcceleratorCatalog.TryFind(device.Value, out Accelerator? found))
            return found;
        if (!required)
            return null;

        throw new EstimationException(
            "device",
            $"'{device.Value}' is not a device of the catalogue{NameSearch.DidYouMean(AcceleratorCatalog.Suggest(device.Value))}: use a name of the catalogue or give watts");
    }

    private static Sourced<double> RatedWatts(Accelerator? device) => device is null
        ? throw new EstimationException("watts", "the power is missing: give watts, or a device of the catalogue")
        : new(device.TdpWatts, $"{RatedPowerSource}{device.Name}, {device.Source.Source}", device.Source.Year);
}
