namespace GreenTesting.Projects;

/// <param name="Path">Absolute path, as analyzers see it.</param>
/// <param name="Content">Text without markup.</param>
internal sealed record ResolvedFile(string Path, string Content);
