using System.Formats.Tar;
using System.IO.Compression;

namespace GreenDefaults.Tests.Shared;

/// <summary>An unpacked npm package in a temporary folder, which is deleted at the end.</summary>
internal sealed class NpmFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("greendefaults-npm-");

    public NpmFolder(byte[] archive)
    {
        try
        {
            using var unzipped = new GZipStream(new MemoryStream(archive), CompressionMode.Decompress);
            TarFile.ExtractToDirectory(unzipped, _folder.FullName, overwriteFiles: false);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Full path of a file of the package, given with forward slashes.</summary>
    public string PathOf(string relativePath)
        => Path.Combine(_folder.FullName, "package", relativePath.Replace('/', Path.DirectorySeparatorChar));

    public void Dispose() => _folder.Delete(recursive: true);
}
