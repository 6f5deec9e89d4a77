namespace GreenBuildTasks.Footprint;

/// <summary>Where an activity ran, and which file says so.</summary>
/// <param name="File">The footprint file or the record of a run.</param>
/// <param name="Line">Line in that file, from 1; 0 when the whole file is meant.</param>
/// <param name="Column">Column in that file, from 1; 0 when the whole file is meant.</param>
/// <param name="Country">ISO 3166-1 alpha-3 code; null when the country is not known.</param>
/// <param name="Region">Cloud region as <c>provider/code</c>; null when none is known.</param>
internal sealed record ActivitySite(string File, int Line, int Column, string? Country, string? Region = null);
