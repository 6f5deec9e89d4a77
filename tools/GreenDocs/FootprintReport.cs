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
            var footprint = ProjectFootprint.Load(path, []);
            return footprint.DeclarationProblems is [var first, ..]
                ? throw new InvalidDataException($"{first.Sentence} (line {first.Line})")
                : JsonDocument.Parse(JsonReport.Write(new ReportBuilder(folder.FullName).Build(Context(footprint, folder.FullName), policy: null))).RootElement;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static PolicyContext Context(ProjectFootprint footprint, string folder)
        => new() { Footprint = footprint, ProjectDirectory = folder, Today = default };
}
