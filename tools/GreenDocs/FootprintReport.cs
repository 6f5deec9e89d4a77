using System.Text.Json;
using GreenBuildTasks.Footprint;
using GreenBuildTasks.Policy;
using GreenBuildTasks.Reports;

namespace GreenDocs;

/// <summary>The report of a footprint file, as a build writes it.</summary>
internal static class FootprintReport
{
    /// <summary>Estimates the lines of a footprint file.</summary>
    /// <exception cref="InvalidDataException">The file is not valid.</exception>
    public static JsonElement Of(IEnumerable<string> green)
    {
        var folder = Directory.CreateTempSubdirectory("greendocs-");
        try
        {
            var path = Path.Combine(folder.FullName, "green.yml");
            File.WriteAllLines(path, green);
            return JsonDocument.Parse(JsonReport.Write(Of(Load(path), folder.FullName))).RootElement;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>The footprint that a file declares.</summary>
    /// <exception cref="InvalidDataException">The file is not valid.</exception>
    public static ProjectFootprint Load(string path)
        => ProjectFootprint.Load(path, []) is var footprint && footprint.DeclarationProblems is [var first, ..]
            ? throw new InvalidDataException($"{first.Sentence} (line {first.Line})")
            : footprint;

    /// <summary>The report of a footprint, without a policy.</summary>
    /// <param name="footprint">It is valid and has activities.</param>
    /// <param name="folder">Full path of the project's folder.</param>
    public static ReportDocument Of(ProjectFootprint footprint, string folder)
        => new ReportBuilder(folder).Build(Context(footprint, folder), policy: null);

    private static PolicyContext Context(ProjectFootprint footprint, string folder)
        => new() { Footprint = footprint, ProjectDirectory = folder, Today = default };
}
