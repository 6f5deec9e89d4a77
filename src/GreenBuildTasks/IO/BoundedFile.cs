using System.Globalization;

namespace GreenBuildTasks.IO;

/// <summary>Reads files that may not be larger than something.</summary>
internal static class BoundedFile
{
    /// <summary>The content of a file, while others may write or delete it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="maximumBytes">The largest size in bytes.</param>
    /// <exception cref="IOException">The file is larger, or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static ReadOnlyMemory<byte> Read(string path, int maximumBytes)
    {
        // A device has no length and no end.
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var buffer = new byte[Math.Min(stream.Length, maximumBytes) + 1];
        var count = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        return count <= maximumBytes
            ? buffer.AsMemory(0, count)
            : throw new IOException(string.Create(CultureInfo.InvariantCulture, $"the file is larger than {maximumBytes} bytes"));
    }
}
