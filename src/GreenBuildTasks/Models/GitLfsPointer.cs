using System.Globalization;
using System.Text;

namespace GreenBuildTasks.Models;

/// <summary>
/// Recognizes the text file that git leaves in place of a large file which was not fetched
/// (https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md).
/// </summary>
internal static class GitLfsPointer
{
    /// <summary>Largest size of a pointer in bytes that the specification allows.</summary>
    public const int MaxBytes = 1024;

    private const string SizeKey = "size ";

    /// <summary>Recognizes a pointer.</summary>
    /// <param name="start">The first bytes of the file.</param>
    /// <param name="promisedBytes">Size of the file that the pointer stands for; null when the pointer does not say.</param>
    public static bool TryRead(ReadOnlySpan<byte> start, out long? promisedBytes)
    {
        promisedBytes = null;
        if (!start.StartsWith("version https://git-lfs"u8))
        {
            return false;
        }

        foreach (var line in Encoding.UTF8.GetString(start).Split('\n'))
        {
            if (line.StartsWith(SizeKey, StringComparison.Ordinal)
                && long.TryParse(line.AsSpan(SizeKey.Length).TrimEnd('\r'), NumberStyles.None, CultureInfo.InvariantCulture, out var size))
            {
                promisedBytes = size;
            }
        }

        return true;
    }
}
