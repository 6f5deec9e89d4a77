namespace GreenBuildTasks.Yaml;

/// <summary>What <see cref="YamlReader"/> made of a text. With problems, <see cref="Root"/> may be missing or incomplete.</summary>
/// <param name="Root">The value of the document; null when there is none.</param>
/// <param name="Problems">Everything that is wrong, in file order; empty for a good document.</param>
internal sealed record YamlDocument(YamlNode? Root, IReadOnlyList<FileProblem> Problems);
