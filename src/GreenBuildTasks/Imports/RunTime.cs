using System.Globalization;

namespace GreenBuildTasks.Imports;

/// <summary>Reads the times of other tools.</summary>
internal static class RunTime
{
    private const int FirstYear = 2000;
    private const int LastYear = 2100;

    /// <summary>Reads a time; without a zone it is taken as UTC.</summary>
    /// <param name="text">The text.</param>
    /// <param name="formats">The formats that are accepted; each ends in K, the zone.</param>
    /// <param name="time">The time, in UTC.</param>
    /// <param name="hasZone">Whether the text says the zone.</param>
    /// <returns>False for what is no time, or none of our century.</returns>
    public static bool TryParse(string? text, string[] formats, out DateTimeOffset time, out bool hasZone)
    {
        hasZone = DateTime.TryParseExact(text, formats, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var kind)
            && kind.Kind != DateTimeKind.Unspecified;
        return DateTimeOffset.TryParseExact(text, formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out time)
            && time.Year is >= FirstYear and <= LastYear;
    }
}
