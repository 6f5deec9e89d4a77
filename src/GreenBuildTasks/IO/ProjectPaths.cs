namespace GreenBuildTasks.IO;

/// <summary>Makes the paths that MSBuild hands to a task absolute; the current directory is not always that of the project.</summary>
internal sealed class ProjectPaths
{
    private readonly string _root;

    /// <summary>Uses a folder as the start of relative paths.</summary>
    /// <param name="projectDirectory">The folder; empty for the current one.</param>
    public ProjectPaths(string projectDirectory)
        => _root = Path.GetFullPath(string.IsNullOrWhiteSpace(projectDirectory) ? "." : projectDirectory);

    /// <summary>The folder that relative paths start from.</summary>
    public string Root => _root;

    /// <summary>The full path; null for an empty one.</summary>
    public string? FullPath(string path) => string.IsNullOrWhiteSpace(path) ? null : Path.GetFullPath(path, _root);
}
