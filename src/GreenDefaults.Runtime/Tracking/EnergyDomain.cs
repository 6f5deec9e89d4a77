namespace GreenDefaults.Runtime.Tracking;

/// <summary>The part of a machine whose energy a meter reads. Domains do not overlap, so that their energies add up.</summary>
public enum EnergyDomain
{
    /// <summary>The processor packages.</summary>
    Cpu,

    /// <summary>The main memory.</summary>
    Memory,

    /// <summary>Graphics processors and other accelerators.</summary>
    Accelerator,
}
