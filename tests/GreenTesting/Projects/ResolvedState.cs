using System.Collections.Immutable;
using GreenTesting.Expectations;
using GreenTesting.Markup;
using Microsoft.CodeAnalysis;

namespace GreenTesting.Projects;

/// <summary>A <see cref="SolutionState"/> with its markup taken out and its expectations resolved.</summary>
internal sealed record ResolvedState(ImmutableArray<ResolvedProject> Projects, ImmutableArray<ExpectedDiagnostic> Expected)
{
    /// <param name="state">What the test wrote.</param>
    /// <param name="fallback">The state that gives what <paramref name="state"/> leaves out, as a fixed state leaves out files that no fix touches.</param>
    /// <param name="supported">Descriptors of the analyzer.</param>
    /// <param name="defaultId">Id that <c>[|..|]</c> stands for; <see langword="null"/> when the analyzer has several.</param>
    public static ResolvedState Resolve(
        SolutionState state, SolutionState? fallback, ImmutableArray<DiagnosticDescriptor> supported, string? defaultId)
    {
        var projects = ImmutableArray.CreateBuilder<ResolvedProject>();
        var resolver = new ExpectationResolver(supported, defaultId);
        foreach (var (project, other) in Pair(state, fallback))
        {
            var folder = project is SolutionState ? "/0/" : $"/{project.Name}/";
            var sources = ImmutableArray.CreateBuilder<ResolvedFile>();
            foreach (var (name, content) in OrFallback(project.Sources, other?.Sources))
            {
                var path = Rooted(folder, name);
                var markup = MarkupText.Parse(content);
                sources.Add(new ResolvedFile(path, markup.Text));
                resolver.AddDocument(path, markup);
            }

            projects.Add(new ResolvedProject(
                project.Name,
                sources.ToImmutable(),
                Files(folder, OrFallback(project.AdditionalFiles, other?.AdditionalFiles)),
                Files(folder, OrFallback(project.AnalyzerConfigFiles, other?.AnalyzerConfigFiles)),
                [.. project.ProjectReferences.Count > 0 ? project.ProjectReferences : other?.ProjectReferences ?? []]));
        }

        return new ResolvedState(projects.ToImmutable(), resolver.Resolve(state.ExpectedDiagnostics));
    }

    public bool HasSameFilesAs(ResolvedState other) =>
        Projects.Length == other.Projects.Length
        && Projects.Zip(other.Projects).All(pair =>
            pair.First.Name == pair.Second.Name
            && pair.First.Sources.SequenceEqual(pair.Second.Sources)
            && pair.First.AdditionalFiles.SequenceEqual(pair.Second.AdditionalFiles));

    private static IEnumerable<(ProjectState Project, ProjectState? Fallback)> Pair(SolutionState state, SolutionState? fallback)
    {
        yield return (state, fallback);
        foreach (var project in state.AdditionalProjects)
            yield return (project, fallback?.AdditionalProjects.FirstOrDefault(p => p.Name == project.Name));
        foreach (var project in fallback?.AdditionalProjects ?? [])
        {
            if (state.AdditionalProjects.All(p => p.Name != project.Name))
                yield return (project, null);
        }
    }

    private static FileCollection OrFallback(FileCollection files, FileCollection? fallback) =>
        files.Count > 0 ? files : fallback ?? files;

    private static ImmutableArray<ResolvedFile> Files(string folder, FileCollection files) =>
        [.. files.Select(f => new ResolvedFile(Rooted(folder, f.Name), f.Content))];

    private static string Rooted(string folder, string name) => name.StartsWith('/') ? name : folder + name;
}
