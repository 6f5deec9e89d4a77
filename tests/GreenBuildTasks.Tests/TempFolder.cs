namespace GreenBuildTasks.Tests;

/// <summary>A folder of its own for one test, deleted with everything in it at the end.</summary>
internal sealed class TempFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("greendefaults-test-");

    /// <summary>Full path of the folder.</summary>
    public string Root => _folder.FullName;

    /// <summary>Full path of <paramref name="relativePath"/>, which uses forward slashes; its folders exist afterwards.</summary>
    public string PathOf(string relativePath)
    {
        var path = Path.Combine(Root, relativePath.Replace('/', Path.DirectorySeparatorChar));
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return path;
    }

    /// <summary>Writes a file and returns its full path.</summary>
    public string Write(string relativePath, ReadOnlySpan<byte> content)
    {
        var path = PathOf(relativePath);
        File.WriteAllBytes(path, content);
        return path;
    }

    /// <inheritdoc cref="Write(string, ReadOnlySpan{byte})"/>
    public string Write(string relativePath, string text)
    {
        var path = PathOf(relativePath);
        File.WriteAllText(path, text);
        return path;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
