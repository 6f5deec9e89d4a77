using GreenBuildTasks.Yaml;

namespace GreenBuildTasks.Footprint;

/// <summary>A footprint file, <c>green.yml</c>: what a project did that the build cannot measure, and where.</summary>
/// <param name="Path">Path of the file.</param>
/// <param name="Model">Name of the model; null when it is not given.</param>
/// <param name="Activities">The estimated activities in file order; empty when there are problems, because a partial total misleads.</param>
/// <param name="Problems">Everything that is wrong with the file, in file order.</param>
internal sealed record FootprintFile(
    string Path, string? Model, IReadOnlyList<ProjectActivity> Activities, IReadOnlyList<FileProblem> Problems)
{
    /// <summary>Reads and estimates a footprint file. It never throws; what is wrong is in <see cref="Problems"/>.</summary>
    public static FootprintFile Read(string path)
    {
        var document = YamlReader.ReadFile(path);
        return document.Problems.Count > 0
            ? new FootprintFile(path, Model: null, [], document.Problems)
            : new FootprintReader(path).Read(document.Root);
    }
}
