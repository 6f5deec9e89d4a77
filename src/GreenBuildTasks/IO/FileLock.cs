using GreenBuildTasks.Cards;

namespace GreenBuildTasks.IO;

/// <summary>
/// Keeps processes from editing one file at the same time. The lock is an empty file in the system's temporary folder, held open: the system
/// lets go of it when its process dies, however it dies, and nothing is left beside the file that is edited.
/// </summary>
internal static class FileLock
{
    private const int MinutesOfPatience = 5;
    private const int LongestPauseMilliseconds = 100;

    /// <summary>Waits until no other process or thread holds the lock of a file.</summary>
    /// <param name="path">Full path of the file; it need not exist.</param>
    /// <returns>
    /// The lock, to be disposed; null where the temporary folder cannot be written. Files are then replaced as safely as before, but of two
    /// edits at the same moment the later one wins.
    /// </returns>
    /// <exception cref="IOException">Others held the lock for five minutes.</exception>
    public static IDisposable? Acquire(string path)
    {
        var patience = Environment.TickCount64 + (long)TimeSpan.FromMinutes(MinutesOfPatience).TotalMilliseconds;
        for (var pause = 2; ; pause = Math.Min(2 * pause, LongestPauseMilliseconds))
        {
            try
            {
                return Open(path);
            }
            catch (Exception exception) when (IsHeld(exception))
            {
                if (Environment.TickCount64 > patience)
                {
                    throw new IOException($"Other builds have been writing '{path}' for {MinutesOfPatience} minutes.", exception);
                }

                // Random, so that those who wait do not ask in step; ever rarer, so that they leave the machine to the one who writes.
                Thread.Sleep(Random.Shared.Next(1, pause));
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                return null;
            }
        }
    }

    private static FileStream Open(string path)
    {
        // A folder for each user: one cannot open the files of another.
        var folder = Path.Combine(Path.GetTempPath(), $"greendefaults-{StableHash.Of(Environment.UserName)}");
        Directory.CreateDirectory(folder);
        var name = FilePaths.Comparer == StringComparer.Ordinal ? path : path.ToUpperInvariant();
        return new FileStream(Path.Combine(folder, $"{StableHash.Of(name)}.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
    }

    /// <summary>Windows answers with a sharing violation, Unix with EAGAIN, which is 11 on Linux and 35 on macOS.</summary>
    private static bool IsHeld(Exception exception)
        => exception is IOException { HResult: AtomicFile.SharingViolation or AtomicFile.LockViolation or 11 or 35 };
}
