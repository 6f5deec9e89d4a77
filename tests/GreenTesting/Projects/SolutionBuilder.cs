using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GreenTesting.Projects;

/// <summary>Makes a Roslyn solution of resolved files.</summary>
internal static class SolutionBuilder
{
    public static Solution Build(AdhocWorkspace workspace, ResolvedState state, ProjectSettings settings)
    {
        var solution = workspace.CurrentSolution;
        var ids = state.Projects.ToDictionary(p => p.Name, p => ProjectId.CreateNewId(p.Name));
        foreach (var project in state.Projects)
            solution = AddProject(solution, ids[project.Name], project, settings);
        foreach (var project in state.Projects)
        {
            foreach (var reference in project.ProjectReferences)
            {
                if (!ids.TryGetValue(reference, out var target))
                    throw new VerificationException($"Project {project.Name} refers to {reference}, which the test does not have.");
                solution = solution.AddProjectReference(ids[project.Name], new ProjectReference(target));
            }
        }

        return solution;
    }

    private static Solution AddProject(Solution solution, ProjectId id, ResolvedProject project, ProjectSettings settings)
    {
        var parseOptions = new CSharpParseOptions(settings.LanguageVersion, DocumentationMode.Diagnose);
        var outputKind = settings.OutputKind
            ?? (project.Sources.Any(f => HasTopLevelStatements(f.Content, parseOptions))
                ? OutputKind.ConsoleApplication
                : OutputKind.DynamicallyLinkedLibrary);
        solution = solution.AddProject(ProjectInfo.Create(
            id,
            VersionStamp.Default,
            project.Name,
            project.Name,
            LanguageNames.CSharp,
            filePath: Path.GetDirectoryName(project.Sources.FirstOrDefault()?.Path ?? "/0/") + $"/{project.Name}.csproj",
            compilationOptions: CompilationOptions(outputKind),
            parseOptions: parseOptions,
            metadataReferences: References(settings.Libraries)));

        foreach (var file in project.Sources)
            solution = solution.AddDocument(DocumentId.CreateNewId(id), Name(file), Text(file), filePath: file.Path);
        foreach (var file in project.AdditionalFiles)
            solution = solution.AddAdditionalDocument(DocumentId.CreateNewId(id), Name(file), Text(file), filePath: file.Path);
        foreach (var file in project.AnalyzerConfigFiles.Add(EnablingConfig(settings.Enabled)))
            solution = solution.AddAnalyzerConfigDocument(DocumentId.CreateNewId(id), Name(file), Text(file), filePath: file.Path);
        return solution;
    }

    private static CSharpCompilationOptions CompilationOptions(OutputKind outputKind) =>
        new CSharpCompilationOptions(
            outputKind,
            allowUnsafe: true,
            nullableContextOptions: NullableContextOptions.Enable,
            // An analyzer that shares state between threads by mistake should trip over it here, not at a user's.
            concurrentBuild: true);

    private static ImmutableArray<MetadataReference> References(ImmutableArray<Library> libraries) =>
        [.. FrameworkReferences.All, .. Library.WithDependencies(libraries).Select(l => l.Reference)];

    private static bool HasTopLevelStatements(string source, CSharpParseOptions options) =>
        CSharpSyntaxTree.ParseText(source, options).GetCompilationUnitRoot().Members.Any(m => m is GlobalStatementSyntax);

    /// <summary>Of the lowest level, so that a configuration file of the test, like one of a user, has the last word.</summary>
    private static ResolvedFile EnablingConfig(ImmutableArray<DiagnosticDescriptor> descriptors)
    {
        var severities = descriptors
            .Where(d => !d.IsEnabledByDefault)
            .DistinctBy(d => d.Id)
            .Select(d => $"dotnet_diagnostic.{d.Id}.severity = {Severity(d.DefaultSeverity)}");
        return new ResolvedFile("/enabled.globalconfig", string.Join('\n', ["is_global = true", "global_level = -100", .. severities]));
    }

    private static string Severity(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        DiagnosticSeverity.Info => "suggestion",
        _ => "silent",
    };

    private static string Name(ResolvedFile file) => Path.GetFileName(file.Path);

    private static SourceText Text(ResolvedFile file) => SourceText.From(file.Content, System.Text.Encoding.UTF8);
}
