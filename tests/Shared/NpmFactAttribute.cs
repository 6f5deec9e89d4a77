using System.Collections.Concurrent;

namespace GreenDefaults.Tests.Shared;

/// <summary>A test that needs an npm package. It is skipped, with the reason, where node or npm or the package cannot be had.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NpmFactAttribute : FactAttribute
{
    private static readonly ConcurrentDictionary<string, string?> Reasons = new();

    /// <param name="package">Name and version, as <c>ajv@8.17.1</c>.</param>
    public NpmFactAttribute(string package) => Skip = Reasons.GetOrAdd(package, FindReasonToSkip);

    private static string? FindReasonToSkip(string package)
    {
        try
        {
            NodeProcess.Run(Path.GetTempPath(), "node", "--version");
            NodeProcess.Run(Path.GetTempPath(), "npm", "view", package, "version", "--fetch-retries=0", "--fetch-timeout=15000");
            return null;
        }
        catch (InvalidOperationException e)
        {
            return $"Needs the npm package {package}: {e.Message.ReplaceLineEndings(" ").Trim()}";
        }
    }
}
