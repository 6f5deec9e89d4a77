namespace GreenDefaults.Runtime.Catalog;

/// <summary>Where a row of a table comes from.</summary>
/// <param name="Source">The publication or data set.</param>
/// <param name="Licence">The licence it is used under.</param>
/// <param name="Year">The year the value describes.</param>
public sealed record DataSource(string Source, string Licence, int Year);
