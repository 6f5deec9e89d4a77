using System.Globalization;
using System.Security.Cryptography;
using GreenBuildTasks.IO;

namespace GreenBuildTasks.Policy;

/// <summary>
/// Hashes of model files. Reading gigabytes in every build is what nobody wants, so that a hash is kept with the size and the time of the
/// last write of its file, and computed again only when one of these changes.
/// </summary>
/// <param name="cacheFile">Full path of the file that keeps hashes from build to build; null to compute each.</param>
internal sealed class ModelHashes(string? cacheFile)
{
    private const int Fields = 4;

    private Dictionary<string, Entry>? _entries;

    /// <summary>The SHA-256 of a file in lower-case hexadecimal digits; null when it cannot be read.</summary>
    /// <param name="path">Full path of the file.</param>
    public string? Of(string path)
    {
        _entries ??= Load();
        try
        {
            var file = new FileInfo(path);
            if (_entries.TryGetValue(path, out var known) && known.Bytes == file.Length && known.WrittenTicks == file.LastWriteTimeUtc.Ticks)
            {
                return known.Sha256;
            }

            var (bytes, ticks) = (file.Length, file.LastWriteTimeUtc.Ticks);
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var hash = Convert.ToHexString(SHA256.HashData(stream)).ToLowerInvariant();
            _entries[path] = new Entry(hash, bytes, ticks);
            Save();
            return hash;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private Dictionary<string, Entry> Load()
    {
        var entries = new Dictionary<string, Entry>(FilePaths.Comparer);
        try
        {
            foreach (var fields in File.Exists(cacheFile) ? File.ReadLines(cacheFile).Select(line => line.Split('\t')) : [])
            {
                if (fields.Length == Fields
                    && long.TryParse(fields[1], NumberStyles.None, CultureInfo.InvariantCulture, out var bytes)
                    && long.TryParse(fields[2], NumberStyles.None, CultureInfo.InvariantCulture, out var ticks))
                {
                    entries[fields[3]] = new Entry(fields[0], bytes, ticks);
                }
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            entries.Clear();
        }

        return entries;
    }

    /// <summary>A cache that cannot be written costs time and nothing else.</summary>
    private void Save()
    {
        if (cacheFile is null)
        {
            return;
        }

        try
        {
            var lines = _entries!.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => string.Create(
                CultureInfo.InvariantCulture, $"{entry.Value.Sha256}\t{entry.Value.Bytes}\t{entry.Value.WrittenTicks}\t{entry.Key}\n"));
            AtomicFile.WriteIfChanged(cacheFile, string.Concat(lines));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
        }
    }

    private sealed record Entry(string Sha256, long Bytes, long WrittenTicks);
}
