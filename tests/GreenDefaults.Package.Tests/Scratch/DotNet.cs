using System.Diagnostics;
using System.Text;

namespace GreenDefaults.Package.Tests.Scratch;

/// <summary>Runs the <c>dotnet</c> command the way a developer's shell does, whatever started the tests.</summary>
internal static class DotNet
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(4);

    // Set by 'dotnet test', MSBuild and build services; each of them changes what a build does.
    private static readonly string[] ForeignPrefixes = ["MSBUILD", "GITHUB_", "VSTEST", "DOTNET_CLI", "DOTNET_HOST", "NUGET_"];
    private static readonly string[] ForeignNames = ["CI", "TF_BUILD", "Configuration", "Platform", "Version", "DOTNET_STARTUP_HOOKS"];

    /// <summary>Runs a command to its end; a test fails when it does not come to one.</summary>
    /// <param name="folder">The current folder of the command.</param>
    /// <param name="arguments">The command and its arguments.</param>
    /// <param name="environment">Variables to set.</param>
    public static BuildResult Run(string folder, IEnumerable<string> arguments, params IEnumerable<(string Name, string Value)> environment)
        => RunProgram("dotnet", folder, arguments, environment);

    /// <summary>Runs a line of a shell, which may set variables of its own.</summary>
    /// <inheritdoc cref="Run"/>
    public static BuildResult RunShell(string folder, string line, params IEnumerable<(string Name, string Value)> environment)
        => RunProgram("sh", folder, ["-c", line], environment);

    private static BuildResult RunProgram(string program, string folder, IEnumerable<string> arguments, IEnumerable<(string Name, string Value)> environment)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var name in start.Environment.Keys.Where(IsForeign).ToList())
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in Defaults.Concat(environment))
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        var command = $"{program} {string.Join(' ', start.ArgumentList)}";
        if (!process.WaitForExit(Limit))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"'{command}' did not end within {Limit.TotalMinutes} minutes.");
        }

        return new BuildResult(command, process.ExitCode, output.Result + errors.Result);
    }

    // No process that a command leaves behind may hold on to the packages of this run.
    private static IEnumerable<(string Name, string Value)> Defaults =>
    [
        ("DOTNET_CLI_USE_MSBUILD_SERVER", "0"),
        ("MSBUILDDISABLENODEREUSE", "1"),
        ("DOTNET_CLI_TELEMETRY_OPTOUT", "1"),
        ("DOTNET_CLI_UI_LANGUAGE", "en"),
        ("DOTNET_NOLOGO", "1"),
    ];

    private static bool IsForeign(string name)
        => ForeignNames.Contains(name, StringComparer.OrdinalIgnoreCase)
            || ForeignPrefixes.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
}
