using System.Globalization;
using GreenDefaults.Runtime.Catalog;
using GreenDefaults.Runtime.Units;

namespace GreenDefaults.Runtime.Estimation;

/// <summary>
/// Estimates an activity from its device-hours: <c>kWh = hours × (watts × utilization + host watts) × PUE / 1000</c> and
/// <c>g = kWh × g/kWh</c> (Patterson et al. 2021, arXiv:2104.10350).
/// </summary>
/// <remarks>
/// <para>Defaults, each named in the inputs of the estimate:</para>
/// <list type="table">
/// <listheader><term>missing</term><description>used</description></listheader>
/// <item><term>watts</term><description>rated power of the catalogue's device</description></item>
/// <item><term>utilization</term><description>1: the rated power in full</description></item>
/// <item><term>host watts</term><description>0: the devices alone</description></item>
/// <item><term>PUE</term><description>1, not known</description></item>
/// <item><term>intensity</term><description>average of the country; without one, of the world (evidence <see cref="Evidence.Default"/>)</description></item>
/// </list>
/// <para>Ranges, as factors; independent ones are combined in quadrature of their logarithms:</para>
/// <list type="table">
/// <listheader><term>input</term><description>low and high</description></listheader>
/// <item><term>power</term><description>0.6 and 1.2</description></item>
/// <item><term>PUE not known</term><description>1 and 1.6</description></item>
/// <item><term>intensity given</term><description>1 and 1</description></item>
/// <item><term>average of a country</term><description>0.5 and 2</description></item>
/// <item><term>average of the world</term><description>0.1 and 2</description></item>
/// </list>
/// </remarks>
public static class DeviceHoursEstimator
{
    private const double LargestWatts = 1e6;

    /// <summary>Estimates one activity.</summary>
    /// <exception cref="EstimationException">
    /// An input is missing, out of its range or not in the catalogue; the exception names the key.
    /// </exception>
    public static ActivityEstimate Estimate(DeviceHoursActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);

        Sourced<double> hours = Check("device_hours", activity.DeviceHours, 0, double.MaxValue);
        Accelerator? device = FindDevice(activity);
        Sourced<double> watts = ResolveWatts(activity, device);
        Sourced<double> utilization = Check(
            "utilization",
            activity.Utilization ?? new(1, "default: not given, rated power counted in full"),
            0,
            1);
        Sourced<double> hostWatts = Check(
            "host_watts",
            activity.HostWattsPerDevice ?? new(0, "default: not given, devices alone"),
            0,
            LargestWatts);
        Sourced<double> pue = PueInput.Resolve(activity.Pue);
        GridLocation grid = GridLocation.Resolve(activity.Country, activity.Intensity);

        double watt = (watts.Value * utilization.Value) + hostWatts.Value;
        double joules = hours.Value * Conversions.SecondsPerHour * watt * pue.Value;
        double grams = joules / Conversions.JoulesPerKilowattHour * grid.Intensity.Value.GramsPerKilowattHour;

        RelativeRange energyRange = DefaultRanges.RatedPower.And(PueInput.Uncertainty(activity.Pue));
        return new ActivityEstimate
        {
            Name = activity.Name,
            Activity = activity.Activity,
            Method = EstimationMethods.DeviceHours,
            EnergyJoules = Range(energyRange, joules),
            EmissionsGrams = Range(energyRange.And(grid.Uncertainty), grams),
            Evidence = grid.IsDefault ? Evidence.Default : Evidence.Modeled,
            Inputs =
            [
                Input("device_hours", hours, "h"),
                Input("watts", watts, "W"),
                Input("utilization", utilization, ""),
                Input("host_watts", hostWatts, "W"),
                Input("pue", pue, ""),
                new("intensity", grid.Intensity.Value.GramsPerKilowattHour, "g/kWh", grid.Intensity.Source, grid.Intensity.Year),
            ],
            DeviceHours = hours.Value,
            Hardware = device?.Name ?? activity.Device?.Value,
            Location = grid.Label,
        };
    }

    private static Accelerator? FindDevice(DeviceHoursActivity activity)
    {
        if (activity.Device is not { } device)
            return null;
        if (AcceleratorCatalog.TryFind(device.Value, out Accelerator? found))
            return found;
        if (activity.WattsPerDevice is not null)
            return null;

        throw new EstimationException(
            "device",
            $"'{device.Value}' is not a device of the catalogue{NameSearch.DidYouMean(AcceleratorCatalog.Suggest(device.Value))}: use a name of the catalogue or give watts");
    }

    private static Sourced<double> ResolveWatts(DeviceHoursActivity activity, Accelerator? device)
    {
        if (activity.WattsPerDevice is { } given)
        {
            return given.Value > 0
                ? Check("watts", given, 0, LargestWatts)
                : throw OutOfRange("watts", given.Value, "above 0");
        }

        return device is null
            ? throw new EstimationException("watts", "the power is missing: give watts, or a device of the catalogue")
            : new(device.TdpWatts, $"rated power of {device.Name}, {device.Source.Source}", device.Source.Year);
    }

    private static Sourced<double> Check(string key, Sourced<double> input, double low, double high) =>
        double.IsFinite(input.Value) && input.Value >= low && input.Value <= high
            ? input
            : throw OutOfRange(
                key,
                input.Value,
                high == double.MaxValue
                    ? string.Create(CultureInfo.InvariantCulture, $"{low} or more")
                    : string.Create(CultureInfo.InvariantCulture, $"between {low} and {high}"));

    private static EstimationException OutOfRange(string key, double value, string expected) =>
        new(key, string.Create(CultureInfo.InvariantCulture, $"{key} is {value}: it must be {expected}"));

    private static UncertainValue Range(RelativeRange factors, double central) =>
        double.IsFinite(central * factors.High)
            ? factors.Around(central)
            : throw new EstimationException("device_hours", "the result is too large to be a number: check the device-hours and the watts");

    private static EstimateInput Input(string name, Sourced<double> value, string unit) =>
        new(name, value.Value, unit, value.Source, value.Year);
}
