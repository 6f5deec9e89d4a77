using System.Reflection;
using GreenBuildTasks.Yaml;

namespace GreenBuildTasks.Policy;

/// <summary>The policies of the package that a file can extend. They are embedded, and lie in its folder <c>config/policies</c> to be read.</summary>
internal static class PolicyProfiles
{
    private const string Prefix = "policies/";
    private const string Extension = ".yml";

    /// <summary>The names, the most lenient first.</summary>
    public static IReadOnlyList<string> Names { get; } = ["research", "production", "strict"];

    /// <summary>A profile; null when none has this name.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="extends">Where a file extends it: a breach of the profile is reported there.</param>
    public static PolicyFile? Read(string name, PolicyPlace extends)
        => Names.Contains(name, StringComparer.Ordinal) ? Parse(name, TextOf(name), extends) : null;

    /// <summary>The text of a profile.</summary>
    public static string TextOf(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Prefix + name + Extension)
            ?? throw new InvalidOperationException($"The profile '{name}' is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static PolicyFile Parse(string name, string text, PolicyPlace extends)
    {
        var document = YamlReader.Parse(text, name);
        return new PolicyReader(extends.File, extends).Read(document.Root) with { Files = [], Problems = document.Problems };
    }
}
