using GreenDefaults.Runtime.Estimation;
using GreenDefaults.Runtime.Units;

namespace GreenDefaults.Runtime.Tracking;

/// <summary>
/// Reads the energy of one domain of the machine. A tracker tries its meters from best to worst and keeps the first one of
/// each domain that starts.
/// </summary>
/// <remarks>
/// A tracker calls one member at a time. A meter that integrates power does so in <see cref="Read"/>, which is called in
/// every <see cref="EmissionsTrackerOptions.SampleInterval"/> and at the end. A meter that throws is given up with a warning.
/// </remarks>
public interface IEnergyMeter
{
    /// <summary>A short name for records, for example <c>tdp-curve</c>.</summary>
    string Name { get; }

    /// <summary>What the meter covers.</summary>
    EnergyDomain Domain { get; }

    /// <summary>How well the meter knows the energy; valid once started.</summary>
    Evidence Evidence { get; }

    /// <summary>How far the reading may be from the truth; valid once started.</summary>
    RelativeRange Accuracy { get; }

    /// <summary>The hardware that is metered, where the meter knows it; valid once started.</summary>
    string? Hardware { get; }

    /// <summary>What went into the reading, for example a rated power; read after the last <see cref="Read"/>.</summary>
    IReadOnlyList<EstimateInput> Inputs { get; }

    /// <summary>Starts metering from zero.</summary>
    /// <returns>Whether the meter works on this machine.</returns>
    bool TryStart();

    /// <summary>The energy since the start, without PUE; null when it cannot be read now.</summary>
    Energy? Read();
}
