namespace GreenDefaults.Runtime.Tracking;

/// <summary>What the operating system calls the processor, without starting other programs.</summary>
internal static class ProcessorName
{
    // The first processor's entry is a few kilobytes; a machine with many of them prints megabytes.
    private const int MaximumLines = 100;

    /// <summary>
    /// The name, or null where the system does not tell. Windows tells family and stepping only, which no catalogue lists.
    /// </summary>
    public static string? Read() =>
        OperatingSystem.IsLinux() ? FromCpuInfo("/proc/cpuinfo") : Environment.GetEnvironmentVariable("PROCESSOR_IDENTIFIER");

    /// <summary>The "model name" of the first processor in a file in the format of <c>/proc/cpuinfo</c>.</summary>
    public static string? FromCpuInfo(string path)
    {
        try
        {
            foreach (string line in File.ReadLines(path).Take(MaximumLines))
            {
                int colon = line.IndexOf(':', StringComparison.Ordinal);
                if (colon > 0 && line.AsSpan(0, colon).Trim().SequenceEqual("model name"))
                    return line[(colon + 1)..].Trim();
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A sandbox without /proc: the caller falls back to a profile and says so.
        }

        return null;
    }
}
