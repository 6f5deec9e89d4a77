using System.Collections.Concurrent;
using System.Diagnostics;
using System.Formats.Tar;
using System.IO.Compression;

namespace GreenDefaults.Tests.Shared;

/// <summary>
/// Fetches npm packages for tests that need real files or an independent implementation. A package is fetched once per process, into a
/// temporary folder that is deleted at the end.
/// </summary>
internal static class Npm
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(60);
    private static readonly ConcurrentDictionary<string, Lazy<NpmPackage>> Packages = new(StringComparer.Ordinal);

    /// <summary>Fetches and unpacks a package; no script of it runs.</summary>
    /// <param name="nameAndVersion">For example <c>left-pad@1.3.0</c>.</param>
    public static NpmPackage Fetch(string nameAndVersion)
        => Packages.GetOrAdd(nameAndVersion, key => new Lazy<NpmPackage>(() => FetchOnce(key))).Value;

    private static NpmPackage FetchOnce(string nameAndVersion)
    {
        if (FindNpm() is not { } npm)
        {
            return NpmPackage.Unavailable("npm is not on the PATH");
        }

        var folder = Directory.CreateTempSubdirectory("greendefaults-npm-");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Delete(recursive: true);
        var (error, output) = Pack(npm, nameAndVersion, folder.FullName);
        if (error is not null)
        {
            return NpmPackage.Unavailable($"npm pack {nameAndVersion}: {error}");
        }

        var archives = folder.GetFiles("*.tgz");
        if (archives.Length != 1)
        {
            return NpmPackage.Unavailable($"npm pack {nameAndVersion} made {archives.Length} archives: {output}");
        }

        return Unpack(archives[0], nameAndVersion);
    }

    private static NpmPackage Unpack(FileInfo archive, string nameAndVersion)
    {
        var folder = archive.DirectoryName!;
        try
        {
            using var zipped = archive.OpenRead();
            using var unzipped = new GZipStream(zipped, CompressionMode.Decompress);
            TarFile.ExtractToDirectory(unzipped, folder, overwriteFiles: false);
            return NpmPackage.At(Path.Combine(folder, "package"));
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException)
        {
            return NpmPackage.Unavailable($"the archive of {nameAndVersion} is damaged: {exception.Message}");
        }
    }

    private static (string? Error, string Output) Pack(string npm, string nameAndVersion, string folder)
    {
        var start = new ProcessStartInfo(npm)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList = { "pack", nameAndVersion, "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error" },
        };
        try
        {
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEndAsync();
            var error = process.StandardError.ReadToEndAsync();
            if (!process.WaitForExit(Timeout))
            {
                process.Kill(entireProcessTree: true);
                return ($"no answer within {Timeout.TotalSeconds} s", string.Empty);
            }

            return (process.ExitCode == 0 ? null : FirstLine(error.Result), output.Result);
        }
        catch (Exception exception) when (exception is System.ComponentModel.Win32Exception or InvalidOperationException)
        {
            return (exception.Message, string.Empty);
        }
    }

    private static string FirstLine(string text) => text.Split('\n', 2)[0].Trim();

    private static string? FindNpm()
    {
        var name = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";
        return (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, name))
            .FirstOrDefault(File.Exists);
    }
}
