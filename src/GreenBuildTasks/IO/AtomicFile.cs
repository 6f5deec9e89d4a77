using System.Text;
using GreenBuildTasks.Cards;

namespace GreenBuildTasks.IO;

/// <summary>
/// Replaces files in one step: a reader sees the old content or the new one, and an interrupted build leaves one of them.
/// </summary>
/// <remarks>
/// A process that is killed may leave its temporary file, <c>.greendefaults-*.tmp</c>, beside the target. The next one that writes the target
/// deletes it: writers of one file wait for each other, so a temporary file that is there before one begins belongs to nobody.
/// </remarks>
internal static class AtomicFile
{
    private const int MoveAttempts = 10;

    // HRESULTs of ERROR_SHARING_VIOLATION and ERROR_LOCK_VIOLATION.
    internal const int SharingViolation = unchecked((int)0x80070020);
    internal const int LockViolation = unchecked((int)0x80070021);

    private static readonly UTF8Encoding Utf8WithoutMark = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes <paramref name="text"/> as UTF-8 without a byte order mark, unless the file holds exactly that already.</summary>
    /// <inheritdoc cref="WriteIfChanged(string, ReadOnlySpan{byte})"/>
    public static bool WriteIfChanged(string path, string text) => WriteIfChanged(path, Utf8WithoutMark.GetBytes(text));

    /// <summary>Writes <paramref name="content"/>, unless the file holds exactly that already. Missing folders are created.</summary>
    /// <returns>True when the file was written, false when it was left untouched.</returns>
    /// <exception cref="IOException">The file cannot be written; it is unchanged and no temporary file stays behind.</exception>
    /// <exception cref="UnauthorizedAccessException">
    /// The file is read-only, which Unix would let a rename ignore, or the folder may not be written to.
    /// </exception>
    public static bool WriteIfChanged(string path, ReadOnlySpan<byte> content)
    {
        var target = ResolveLink(Path.GetFullPath(path));
        if (Holds(target, content))
        {
            return false;
        }

        using var turn = FileLock.Acquire(target);
        return Write(target, content, isAlone: turn is not null);
    }

    /// <summary>Edits a file. No other edit comes between reading and writing it, also not one of another process.</summary>
    /// <param name="path">The file.</param>
    /// <param name="edit">Makes the new content from the present one.</param>
    /// <param name="missing">What a file that is not there counts as; null when it has to be there.</param>
    /// <returns>True when the file was written, false when its content stays the same.</returns>
    /// <inheritdoc cref="WriteIfChanged(string, ReadOnlySpan{byte})" path="/exception"/>
    public static bool Update(string path, Func<byte[], byte[]> edit, byte[]? missing = null)
    {
        var target = ResolveLink(Path.GetFullPath(path));
        using var turn = FileLock.Acquire(target);
        var content = missing is null || File.Exists(target) ? File.ReadAllBytes(target) : missing;
        return Write(target, edit(content), isAlone: turn is not null);
    }

    private static bool Write(string target, ReadOnlySpan<byte> content, bool isAlone)
    {
        var folder = Path.GetDirectoryName(target)!;
        Directory.CreateDirectory(folder);
        var prefix = $".greendefaults-{StableHash.Of(Path.GetFileName(target))}.";
        if (isAlone)
        {
            DeleteLeftovers(folder, prefix);
        }

        if (Holds(target, content))
        {
            return false;
        }

        var existing = new FileInfo(target);
        if (existing is { Exists: true, IsReadOnly: true })
        {
            throw new UnauthorizedAccessException($"'{target}' is read-only.");
        }

        Replace(existing, Path.Combine(folder, $"{prefix}{Guid.NewGuid():N}.tmp"), content);
        return true;
    }

    private static void DeleteLeftovers(string folder, string prefix)
    {
        foreach (var leftover in Directory.GetFiles(folder, $"{prefix}*.tmp"))
        {
            try
            {
                File.Delete(leftover);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // It costs space and nothing else; the next write tries again.
            }
        }
    }

    private static void Replace(FileInfo existing, string temporary, ReadOnlySpan<byte> content)
    {
        try
        {
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                stream.Write(content);
                stream.Flush(flushToDisk: true);
            }

            if (!OperatingSystem.IsWindows() && existing.Exists)
            {
                File.SetUnixFileMode(temporary, existing.UnixFileMode);
            }

            MoveOver(temporary, existing.FullName);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    /// <summary>Virus scanners, indexers and editors hold files for moments only, so a violation is worth a short wait.</summary>
    private static void MoveOver(string temporary, string target)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                File.Move(temporary, target, overwrite: true);
                return;
            }
            catch (Exception exception) when (attempt < MoveAttempts && IsHeldByAnother(exception))
            {
                Thread.Sleep(millisecondsTimeout: 10 * attempt);
            }
        }
    }

    /// <summary>Windows answers "access denied", not "sharing violation", when the file to be replaced is open.</summary>
    private static bool IsHeldByAnother(Exception exception)
        => exception is IOException { HResult: SharingViolation or LockViolation }
            || (exception is UnauthorizedAccessException && OperatingSystem.IsWindows());

    private static bool Holds(string path, ReadOnlySpan<byte> content)
    {
        var file = new FileInfo(path);
        if (!file.Exists || file.Length != content.Length)
        {
            return false;
        }

        using var stream = new FileStream(
            file.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        Span<byte> buffer = stackalloc byte[4096];
        var compared = 0;
        int read;
        while ((read = stream.Read(buffer)) > 0)
        {
            if (read > content.Length - compared || !content.Slice(compared, read).SequenceEqual(buffer[..read]))
            {
                return false;
            }

            compared += read;
        }

        return compared == content.Length;
    }

    /// <summary>A linked file stays a link: the file that it points to is the one to replace.</summary>
    private static string ResolveLink(string path)
    {
        var file = new FileInfo(path);
        return file.LinkTarget is null ? path : file.ResolveLinkTarget(returnFinalTarget: true)!.FullName;
    }
}
