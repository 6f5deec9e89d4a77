using System.Collections.Concurrent;
using System.Diagnostics;

namespace GreenDefaults.Tests.Shared;

/// <summary>
/// Fetches npm packages for tests that need real files or an independent implementation. A package is fetched once per process and kept in
/// memory: no event is sure to come at the end of a test process in which a file could be deleted.
/// </summary>
internal static class Npm
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(60);
    private static readonly ConcurrentDictionary<string, Lazy<NpmPackage>> Packages = new(StringComparer.Ordinal);

    /// <summary>Fetches a package; no script of it runs.</summary>
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
        try
        {
            var (error, output) = Pack(npm, nameAndVersion, folder.FullName);
            if (error is not null)
            {
                return NpmPackage.Unavailable($"npm pack {nameAndVersion}: {error}");
            }

            var archives = folder.GetFiles("*.tgz");
            return archives.Length == 1
                ? NpmPackage.Of(File.ReadAllBytes(archives[0].FullName))
                : NpmPackage.Unavailable($"npm pack {nameAndVersion} made {archives.Length} archives: {output}");
        }
        finally
        {
            folder.Delete(recursive: true);
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
