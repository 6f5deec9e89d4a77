namespace GreenBuildTasks.IO;

/// <summary>How this operating system compares paths.</summary>
internal static class FilePaths
{
    /// <summary>Compares full paths: by every byte on Linux, ignoring case where file systems usually do.</summary>
    public static StringComparer Comparer { get; } =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;
}
