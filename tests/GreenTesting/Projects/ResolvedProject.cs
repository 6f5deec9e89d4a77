using System.Collections.Immutable;

namespace GreenTesting.Projects;

/// <summary>A project's files with their markup taken out.</summary>
internal sealed record ResolvedProject(
    string Name,
    ImmutableArray<ResolvedFile> Sources,
    ImmutableArray<ResolvedFile> AdditionalFiles,
    ImmutableArray<ResolvedFile> AnalyzerConfigFiles,
    ImmutableArray<string> ProjectReferences);
