namespace GreenBuildTasks.Models.Onnx;

/// <summary>
/// The files beside a model that hold its tensors. The model names them, so nothing outside its own folder is looked at, and only sizes
/// are read.
/// </summary>
/// <param name="folder">Folder of the model; null for a model without one, which then may not have external data.</param>
internal sealed class ExternalData(string? folder)
{
    private const int MaxLinks = 40;

    private readonly Dictionary<NameHash, ExternalFile> _files = [];
    private readonly HashSet<ExternalRange> _ranges = [];

    /// <summary>Bytes of all ranges that were named; a range that several tensors name counts once.</summary>
    public long Bytes { get; private set; }

    /// <summary>The file that <paramref name="location"/> names if that name was resolved before.</summary>
    public bool TryGetFile(NameHash location, out ExternalFile file) => _files.TryGetValue(location, out file);

    /// <summary>Resolves a name that the model gives.</summary>
    /// <exception cref="ModelFormatException">The name leaves the folder of the model, or there is no such file.</exception>
    public ExternalFile AddFile(NameHash location, string name)
    {
        var file = new ExternalFile(_files.Count, Shown(name), LengthOf(name));
        _files.Add(location, file);
        return file;
    }

    /// <summary>Notes that a tensor lies in <paramref name="file"/>.</summary>
    /// <exception cref="ModelFormatException">The range ends after the end of the file.</exception>
    public void AddRange(ExternalFile file, long offset, long length)
    {
        if (offset > file.Length || length > file.Length - offset)
        {
            throw new ModelFormatException(
                $"a tensor takes {length} bytes from offset {offset} of the external data '{file.Name}', which has {file.Length} bytes");
        }

        if (_ranges.Add(new ExternalRange(file.Index, offset, length)))
        {
            Bytes = checked(Bytes + length);
        }
    }

    private long LengthOf(string name)
    {
        if (folder is null)
        {
            throw new ModelFormatException($"the external data '{Shown(name)}' has no folder to lie in");
        }

        var isRooted = name.StartsWith('/') || name.StartsWith('\\') || (name.Length > 1 && name[1] == ':' && char.IsAsciiLetter(name[0]));
        if (isRooted || name.Length == 0 || name.Contains('\0', StringComparison.Ordinal))
        {
            throw new ModelFormatException($"the location '{Shown(name)}' of external data is not a relative path");
        }

        var file = new FileInfo(Resolve(name, name.Split('/', '\\'), MaxLinks));
        return file.Exists ? file.Length : throw new ModelFormatException($"the external data '{Shown(name)}' does not exist");
    }

    /// <summary>Follows links step by step, because a link may point to a path that goes through another link.</summary>
    private string Resolve(string name, ReadOnlySpan<string> parts, int linksLeft)
    {
        var path = folder!;
        for (var index = 0; index < parts.Length; index++)
        {
            if (parts[index] == "..")
            {
                throw LeavesFolder(name);
            }

            path = Path.Combine(path, parts[index]);
            if (new FileInfo(path).LinkTarget is not { } target)
            {
                continue;
            }

            var inside = Path.GetRelativePath(folder!, Path.GetFullPath(target, Path.GetDirectoryName(path)!));
            if (linksLeft == 0 || Path.IsPathRooted(inside))
            {
                throw LeavesFolder(name);
            }

            return Resolve(name, [.. inside.Split(Path.DirectorySeparatorChar), .. parts[(index + 1)..]], linksLeft - 1);
        }

        return path;
    }

    private static ModelFormatException LeavesFolder(string name)
        => new($"the location '{Shown(name)}' of external data leaves the folder of the model");

    /// <summary>A name from a file must not forge lines of the build log.</summary>
    private static string Shown(string name) => string.Concat(name.Select(character => char.IsControl(character) ? '?' : character));

    private readonly record struct ExternalRange(int File, long Offset, long Length);
}
