namespace GreenDefaults.Package.Tests.Scratch;

/// <summary>What a command answered.</summary>
/// <param name="Command">The command line.</param>
/// <param name="ExitCode">0 for success.</param>
/// <param name="Output">Everything that it printed.</param>
internal sealed record BuildResult(string Command, int ExitCode, string Output)
{
    /// <summary>Warnings and errors.</summary>
    public IReadOnlyList<BuildDiagnostic> Diagnostics { get; } = BuildDiagnostic.ParseAll(Output);

    /// <summary>The codes of all warnings and errors, each once, in order.</summary>
    public IEnumerable<string> Codes => Diagnostics.Select(diagnostic => diagnostic.Code).Distinct().Order(StringComparer.Ordinal);

    /// <summary>Fails the test unless the command succeeded.</summary>
    public BuildResult ThatSucceeds()
    {
        Assert.True(ExitCode == 0, $"'{Command}' ended with {ExitCode}:\n{Output}");
        return this;
    }

    /// <summary>Fails the test unless the command failed.</summary>
    public BuildResult ThatFails()
    {
        Assert.True(ExitCode == 1, $"'{Command}' ended with {ExitCode}, expected 1:\n{Output}");
        return this;
    }

    /// <summary>Fails the test unless the codes of all warnings and errors are these, in ascending order.</summary>
    public BuildResult WithCodes(params string[] codes)
    {
        Assert.True(Codes.SequenceEqual(codes), $"Expected the codes [{string.Join(", ", codes)}] from '{Command}':\n{Output}");
        return this;
    }

    /// <summary>The only diagnostic with this code.</summary>
    public BuildDiagnostic The(string code)
    {
        var found = Diagnostics.Where(diagnostic => diagnostic.Code == code).ToList();
        Assert.True(found.Count == 1, $"Expected {code} once, found it {found.Count} times, from '{Command}':\n{Output}");
        return found[0];
    }

    /// <summary>True when a build with <c>-v:n</c> found that a target had nothing to do.</summary>
    public bool Skipped(string target) => Output.Contains($"Skipping target \"{target}\" because all output files are up-to-date", StringComparison.Ordinal);
}
