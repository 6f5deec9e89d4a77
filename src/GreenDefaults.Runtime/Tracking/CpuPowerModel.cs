using System.Globalization;
using GreenDefaults.Runtime.Catalog;
using GreenDefaults.Runtime.Estimation;

namespace GreenDefaults.Runtime.Tracking;

/// <summary>
/// The power of the visible processors as a function of their load: <c>W = TDP × share × (0.1 + 0.9 × load³)</c> for a
/// processor whose rated power and hardware threads are known, <c>W = processors × (idle + load × (full - idle))</c> for
/// any other, and then never more than the rated power where that is known.
/// </summary>
internal sealed class CpuPowerModel
{
    private const double IdleShareOfTdp = 0.1;

    private readonly Func<double, double> _wattsAt;

    private CpuPowerModel(Func<double, double> wattsAt) => _wattsAt = wattsAt;

    /// <summary>The processor as a record names it.</summary>
    public required string Hardware { get; init; }

    /// <summary>Modeled where the share of a known processor is known, else default.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>The range of the power.</summary>
    public required RelativeRange Accuracy { get; init; }

    /// <summary>What the model rests on.</summary>
    public required IReadOnlyList<EstimateInput> Inputs { get; init; }

    /// <summary>Chooses the model for a machine.</summary>
    /// <param name="modelName">What the operating system calls the processor.</param>
    /// <param name="visibleProcessors">Logical processors that the process may use.</param>
    public static CpuPowerModel For(string? modelName, int visibleProcessors)
    {
        if (!CpuCatalog.TryFind(modelName, out Cpu? cpu))
            return Unknown(string.IsNullOrWhiteSpace(modelName) ? "unknown processor" : modelName, visibleProcessors);

        return cpu.HardwareThreads is { } threads
            ? Curve(cpu, threads, visibleProcessors)
            : UnknownShare(cpu, visibleProcessors);
    }

    /// <summary>The power in watts at a load of 0 to 1.</summary>
    public double WattsAt(double load) => _wattsAt(load);

    // Fewer visible processors than threads is a slice of a machine; more is several packages.
    private static CpuPowerModel Curve(Cpu cpu, int threads, int visibleProcessors)
    {
        double share = (double)visibleProcessors / threads;
        double watts = cpu.TdpWatts * share;
        string shareSource = string.Create(
            CultureInfo.InvariantCulture,
            $"{visibleProcessors} visible logical processors of {threads} hardware threads");
        return new CpuPowerModel(load => watts * (IdleShareOfTdp + ((1 - IdleShareOfTdp) * load * load * load)))
        {
            Hardware = HardwareName(cpu.Name, visibleProcessors),
            Evidence = Evidence.Modeled,
            Accuracy = DefaultRanges.LoadCurve,
            Inputs = [RatedPower(cpu, ""), new("cpu_share", share, "", shareSource, null)],
        };
    }

    // Neither the whole rated power, on a virtual machine, nor a share of it can be known.
    private static CpuPowerModel UnknownShare(Cpu cpu, int visibleProcessors) => Profile(
        cpu.Name,
        $"hardware threads of {cpu.Name} not known",
        visibleProcessors,
        cpu.TdpWatts,
        [RatedPower(cpu, "upper limit: ")]);

    private static CpuPowerModel Unknown(string name, int visibleProcessors) =>
        Profile(name, $"'{name}' is not in the catalogue", visibleProcessors, limitWatts: double.PositiveInfinity, []);

    private static CpuPowerModel Profile(
        string name, string reason, int visibleProcessors, double limitWatts, IEnumerable<EstimateInput> limit)
    {
        VirtualCpuProfile profile = CpuCatalog.AverageProfile;
        string source = $"default: {reason}; average virtual processor, {profile.Source.Source}";
        double idle = profile.IdleWatts * visibleProcessors;
        double full = profile.FullWatts * visibleProcessors;
        return new CpuPowerModel(load => Math.Min(idle + (load * (full - idle)), limitWatts))
        {
            Hardware = HardwareName(name, visibleProcessors),
            Evidence = Evidence.Default,
            Accuracy = DefaultRanges.VirtualCpuProfile,
            Inputs =
            [
                new("vcpus", visibleProcessors, "", "visible logical processors", null),
                new("min_watts", profile.IdleWatts, "W", source, profile.Source.Year),
                new("max_watts", profile.FullWatts, "W", source, profile.Source.Year),
                .. limit,
            ],
        };
    }

    private static string HardwareName(string name, int visibleProcessors) =>
        string.Create(CultureInfo.InvariantCulture, $"{name} ({visibleProcessors} logical processors)");

    private static EstimateInput RatedPower(Cpu cpu, string role) =>
        new("cpu_tdp", cpu.TdpWatts, "W", $"{role}rated power of {cpu.Name}, {cpu.Source.Source}", cpu.Source.Year);
}
