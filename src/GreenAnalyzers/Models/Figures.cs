using System.Globalization;

namespace GreenAnalyzers.Models;

/// <summary>Writes figures as a message shows them: three digits at most, decimal units, invariant culture.</summary>
internal static class Figures
{
    /// <summary>A number of parameters, for example <c>34.5 M</c>.</summary>
    public static string Count(long count) => count switch
    {
        < 10_000 => count.ToString("N0", CultureInfo.InvariantCulture),
        < 1_000_000 => Scaled(count, 1e3, "k"),
        < 1_000_000_000 => Scaled(count, 1e6, "M"),
        _ => Scaled(count, 1e9, "G"),
    };

    /// <summary>A size in decimal bytes, for example <c>138 MB</c>.</summary>
    public static string Bytes(long bytes) => bytes switch
    {
        < 1_000 => bytes.ToString(CultureInfo.InvariantCulture) + " bytes",
        < 1_000_000 => Scaled(bytes, 1e3, "kB"),
        < 1_000_000_000 => Scaled(bytes, 1e6, "MB"),
        _ => Scaled(bytes, 1e9, "GB"),
    };

    /// <summary>The last segment of a path that is written with forward slashes.</summary>
    public static string FileName(string path) => path.Substring(path.LastIndexOf('/') + 1);

    private static string Scaled(long value, double unit, string name)
    {
        var scaled = value / unit;
        return scaled.ToString(scaled < 100 ? "0.#" : "0", CultureInfo.InvariantCulture) + " " + name;
    }
}
