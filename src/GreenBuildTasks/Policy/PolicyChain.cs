using GreenBuildTasks.IO;
using GreenBuildTasks.Yaml;
using GreenDefaults.Runtime.Catalog;

namespace GreenBuildTasks.Policy;

/// <summary>
/// Reads a policy file and what it extends: another file, or a profile of the package. A chain that is long or leads back to itself is
/// refused at the line that says <c>extends</c>.
/// </summary>
internal static class PolicyChain
{
    private const int LongestChain = 16;

    /// <inheritdoc cref="PolicyFile.Read(string)"/>
    public static PolicyFile Read(string path)
    {
        var policy = ReadFile(path, [path]);
        return policy.Problems.Count > 0 ? policy.WithoutRules() : policy;
    }

    private static PolicyFile ReadFile(string path, IReadOnlyList<string> chain)
    {
        var document = YamlReader.ReadFile(path);
        if (document.Problems.Count > 0)
        {
            return new PolicyFile(path) { Problems = document.Problems };
        }

        var reader = new PolicyReader(path);
        var policy = reader.Read(document.Root);
        return reader.Extends is { } extends ? policy.Over(Extended(extends, path, chain)) : policy;
    }

    private static PolicyFile Extended(Demand<string> extends, string path, IReadOnlyList<string> chain)
    {
        var name = extends.Value;
        if (PolicyProfiles.Read(name, extends.Place) is { } profile)
        {
            return profile;
        }

        if (!IsPath(name))
        {
            var nearest = NameSearch.Nearest(name, PolicyProfiles.Names, word => word.ToLowerInvariant());
            var advice = nearest.Count > 0 ? $"did you mean '{nearest[0]}'?" : $"use {string.Join(", ", PolicyProfiles.Names)}, or the path of a file that ends in .yml";
            return Refuse($"'{name}' is not a profile of the package: {advice}");
        }

        if (name.Contains("://", StringComparison.Ordinal))
        {
            return Refuse($"'{name}' is an address: a policy can only extend a file or a profile, because a build reads nothing from a network");
        }

        var target = Path.GetFullPath(name, Path.GetDirectoryName(Path.GetFullPath(path))!);
        var already = chain.ToList().FindIndex(link => FilePaths.Comparer.Equals(Path.GetFullPath(link), target));
        if (already >= 0)
        {
            return Refuse($"'{name}' leads back to {Path.GetFileName(chain[already])}, which extends this file: a policy cannot extend itself");
        }

        if (chain.Count == LongestChain)
        {
            return Refuse($"more than {LongestChain} files extend each other here");
        }

        return File.Exists(target)
            ? ReadFile(target, [.. chain, target])
            : Refuse($"the file '{name}', which the policy extends, is not there") with { Files = [target] };

        PolicyFile Refuse(string message) => new(path) { Problems = [extends.Place.Problem(message)] };
    }

    private static bool IsPath(string name) => name.AsSpan().IndexOfAny('/', '\\') >= 0 || Path.HasExtension(name);
}
