using System.Globalization;

namespace GreenDefaults.Benchmarks.Workloads;

/// <summary>Both packages of this repository in a private feed.</summary>
/// <param name="Feed">The folder with the packages.</param>
/// <param name="Version">Their version, which no other run uses: neither NuGet nor a build server can answer with an older package.</param>
internal sealed record PackedProducts(string Feed, string Version)
{
    /// <summary>Packs both into a folder.</summary>
    public static PackedProducts Pack(string feed)
    {
        var version = string.Create(CultureInfo.InvariantCulture, $"0.1.0-bench.{DateTime.UtcNow.Ticks}");
        var sources = Path.Combine(GreenDocs.Repository.Find(AppContext.BaseDirectory), "src");
        foreach (var project in new[] { "GreenDefaults.Runtime", "GreenBuildTasks" })
        {
            DotNet.Run(Path.Combine(sources, project), "pack", "-c", "Release", "-v:quiet", "-nodeReuse:false", $"-p:Version={version}", "-o", feed);
        }

        return new PackedProducts(feed, version);
    }
}
