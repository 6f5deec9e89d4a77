using System.Globalization;
using GreenDefaults.Runtime.Catalog;
using GreenDefaults.Runtime.Estimation;

namespace GreenDefaults.Runtime.Tracking;

/// <summary>
/// The power of the visible processors as a function of their load: <c>W = TDP × share × (0.1 + 0.9 × load³)</c> for a
/// processor of the catalogue, <c>W = processors × (idle + load × (full - idle))</c> for any other.
/// </summary>
internal sealed class CpuPowerModel
{
    private const double IdleShareOfTdp = 0.1;

    private readonly double _tdpWatts;
    private readonly double _idleWatts;
    private readonly double _fullWatts;

    private CpuPowerModel(double tdpWatts, double idleWatts, double fullWatts)
    {
        _tdpWatts = tdpWatts;
        _idleWatts = idleWatts;
        _fullWatts = fullWatts;
    }

    /// <summary>The processor as a record names it.</summary>
    public required string Hardware { get; init; }

    /// <summary>Modeled for a known processor, else default.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>The range of the power.</summary>
    public required RelativeRange Accuracy { get; init; }

    /// <summary>What the model rests on.</summary>
    public required IReadOnlyList<EstimateInput> Inputs { get; init; }

    /// <summary>Chooses the model for a machine.</summary>
    /// <param name="modelName">What the operating system calls the processor.</param>
    /// <param name="visibleProcessors">Logical processors that the process may use.</param>
    public static CpuPowerModel For(string? modelName, int visibleProcessors) =>
        CpuCatalog.TryFind(modelName, out Cpu? cpu)
            ? Curve(cpu, visibleProcessors)
            : Profile(modelName, visibleProcessors);

    /// <summary>The power in watts at a load of 0 to 1.</summary>
    public double WattsAt(double load) => _tdpWatts > 0
        ? _tdpWatts * (IdleShareOfTdp + ((1 - IdleShareOfTdp) * load * load * load))
        : _idleWatts + (load * (_fullWatts - _idleWatts));

    // Fewer visible processors than threads is a slice of a machine; more is several packages.
    private static CpuPowerModel Curve(Cpu cpu, int visibleProcessors)
    {
        double share = cpu.HardwareThreads is { } threads ? (double)visibleProcessors / threads : 1;
        string shareSource = cpu.HardwareThreads is { } count
            ? string.Create(CultureInfo.InvariantCulture, $"{visibleProcessors} visible logical processors of {count} hardware threads")
            : "default: hardware threads not known, whole processor counted";
        return new CpuPowerModel(cpu.TdpWatts * share, 0, 0)
        {
            Hardware = string.Create(CultureInfo.InvariantCulture, $"{cpu.Name} ({visibleProcessors} logical processors)"),
            Evidence = Evidence.Modeled,
            Accuracy = DefaultRanges.LoadCurve,
            Inputs =
            [
                new("cpu_tdp", cpu.TdpWatts, "W", $"rated power of {cpu.Name}, {cpu.Source.Source}", cpu.Source.Year),
                new("cpu_share", share, "", shareSource, null),
            ],
        };
    }

    private static CpuPowerModel Profile(string? modelName, int visibleProcessors)
    {
        VirtualCpuProfile profile = CpuCatalog.AverageProfile;
        string name = string.IsNullOrWhiteSpace(modelName) ? "unknown processor" : modelName;
        string source = $"default: '{name}' is not in the catalogue; average virtual processor, {profile.Source.Source}";
        return new CpuPowerModel(0, profile.IdleWatts * visibleProcessors, profile.FullWatts * visibleProcessors)
        {
            Hardware = string.Create(CultureInfo.InvariantCulture, $"{name} ({visibleProcessors} logical processors)"),
            Evidence = Evidence.Default,
            Accuracy = DefaultRanges.VirtualCpuProfile,
            Inputs =
            [
                new("vcpus", visibleProcessors, "", "visible logical processors", null),
                new("min_watts", profile.IdleWatts, "W", source, profile.Source.Year),
                new("max_watts", profile.FullWatts, "W", source, profile.Source.Year),
            ],
        };
    }
}
