namespace GreenDefaults.Runtime.Catalog;

/// <summary>A processor of the catalogue.</summary>
/// <param name="Name">The model, for example "AMD EPYC 7763".</param>
/// <param name="TdpWatts">Rated power of one package in watts.</param>
/// <param name="HardwareThreads">Hardware threads of one package, or null where no source that may be used gives them.</param>
/// <param name="Source">Where the rated power and the threads come from.</param>
public sealed record Cpu(string Name, double TdpWatts, int? HardwareThreads, DataSource Source);
