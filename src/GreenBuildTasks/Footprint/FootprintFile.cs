using GreenBuildTasks.Yaml;

namespace GreenBuildTasks.Footprint;

/// <summary>A footprint file, <c>green.yml</c>: what a project did that the build cannot measure, and where.</summary>
/// <param name="Path">Path of the file.</param>
internal sealed record FootprintFile(string Path)
{
    /// <summary>Name of the model; null when it is not given.</summary>
    public string? Model { get; init; }

    /// <summary>The model files that the figures are those of, in file order; empty when none is named.</summary>
    public IReadOnlyList<DescribedModel> Models { get; init; } = [];

    /// <summary>The estimated activities in file order; empty when there are problems, because a partial total misleads.</summary>
    public IReadOnlyList<ProjectActivity> Activities { get; init; } = [];

    /// <summary>What would be different, in file order; empty when there are problems.</summary>
    public IReadOnlyList<DeclaredWhatIf> WhatIf { get; init; } = [];

    /// <summary>What the emissions are divided by; null when it is not given.</summary>
    public FunctionalUnit? FunctionalUnit { get; init; }

    /// <summary>Everything that is wrong with the file, in file order.</summary>
    public IReadOnlyList<FileProblem> Problems { get; init; } = [];

    /// <summary>Reads and estimates a footprint file. It never throws; what is wrong is in <see cref="Problems"/>.</summary>
    public static FootprintFile Read(string path)
    {
        var document = YamlReader.ReadFile(path);
        return document.Problems.Count > 0
            ? new FootprintFile(path) { Problems = document.Problems }
            : new FootprintReader(path).Read(document.Root);
    }
}
