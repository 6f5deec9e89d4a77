namespace GreenBuildTasks.Imports;

/// <summary>What a file of runs holds.</summary>
/// <param name="Runs">The runs, each once.</param>
/// <param name="Problems">What cannot be read and is not counted.</param>
internal sealed record RunFileContent(IReadOnlyList<ImportedRun> Runs, IReadOnlyList<FileProblem> Problems)
{
    /// <summary>A file with a single run.</summary>
    public static RunFileContent Of(ImportedRun run) => new([run], []);

    /// <summary>A file of which nothing counts.</summary>
    public static RunFileContent Refuse(string path, string message, int line = 0, int column = 0)
        => new([], [new FileProblem(path, line, column, message)]);
}
