using System.Text;
using GreenBuildTasks.Cards;

namespace GreenBuildTasks.Pages;

/// <summary>
/// Appends a summary to the file that GitHub Actions shows for a step. Builds of several projects, also at the same time, share the file.
/// </summary>
internal static class StepSummary
{
    /// <summary>GitHub drops the whole summary of a step that is larger: 1 MiB.</summary>
    public const long LargestFile = 1024 * 1024;

    private const int Attempts = 50;
    private const int MillisecondsBetweenAttempts = 40;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Appends a summary, unless the file has it from an earlier build of the same project.</summary>
    /// <param name="path">Full path of the file; it is created where it is missing.</param>
    /// <param name="project">Path of the project, of which only a hash gets into the file.</param>
    /// <param name="summary">Markdown.</param>
    /// <returns>Why it was not appended, as a sentence; null when the file has it now.</returns>
    public static string? Append(string path, string project, string summary)
    {
        try
        {
            using var stream = OpenAlone(path);
            return Append(stream, path, $"<!-- greendefaults {StableHash.Of($"{project}\n{summary}")} -->", summary);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return $"The summary is not appended to '{path}': {exception.Message}";
        }
    }

    private static string? Append(FileStream stream, string path, string marker, string summary)
    {
        var block = Utf8.GetBytes($"{marker}\n{summary}");
        if (!stream.CanSeek)
        {
            stream.Write(block);
            return null;
        }

        if (stream.Length + block.Length >= LargestFile)
        {
            return $"The summary is not appended to '{path}': it would be larger than the 1 MiB that GitHub shows.";
        }

        var present = new byte[stream.Length];
        stream.ReadExactly(present);
        if (present.AsSpan().IndexOf(Utf8.GetBytes(marker)) >= 0)
        {
            return null;
        }

        // One write: whoever reads in between sees all of it or nothing.
        byte[] separator = present.Length == 0 ? [] : present[^1] == (byte)'\n' ? "\n"u8.ToArray() : "\n\n"u8.ToArray();
        stream.Write([.. separator, .. block]);
        return null;
    }

    /// <summary>Another build that appends holds the file for a moment only.</summary>
    private static FileStream OpenAlone(string path)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
            }
            catch (IOException exception) when (attempt < Attempts && exception is not (DirectoryNotFoundException or FileNotFoundException or PathTooLongException))
            {
                Thread.Sleep(MillisecondsBetweenAttempts);
            }
        }
    }
}
