namespace GreenDefaults.Runtime.Catalog;

/// <summary>An accelerator of the catalogue.</summary>
/// <param name="Name">The catalogue's name, for example "A100 SXM4 80GB".</param>
/// <param name="Vendor">Who makes it.</param>
/// <param name="TdpWatts">Rated power of one device in watts: what it may draw, not what it draws on average.</param>
/// <param name="MemoryGigabytes">Memory of one device in gigabytes (1e9 bytes).</param>
/// <param name="ReleaseYear">The year it was introduced.</param>
/// <param name="Aliases">Other names that the catalogue answers to.</param>
/// <param name="Source">Where the rated power comes from.</param>
public sealed record Accelerator(
    string Name,
    string Vendor,
    double TdpWatts,
    double MemoryGigabytes,
    int ReleaseYear,
    IReadOnlyList<string> Aliases,
    DataSource Source);
