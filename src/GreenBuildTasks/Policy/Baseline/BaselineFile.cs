using System.Text.Json;
using System.Text.Json.Serialization;
using GreenBuildTasks.IO;

namespace GreenBuildTasks.Policy.Baseline;

/// <summary>The file of figures that later builds are compared with, <c>green-baseline.json</c>: those of every project that was asked for.</summary>
/// <param name="Projects">Figures by project, see <see cref="KeyOf"/>.</param>
/// <param name="Problem">Why the file cannot be used; null when it can, or is not there.</param>
internal sealed record BaselineFile(SortedDictionary<string, BaselineFigures> Projects, FileProblem? Problem = null)
{
    /// <summary>Name of the file where a policy names none.</summary>
    public const string FileName = "green-baseline.json";

    /// <summary>The schema that this version reads and writes.</summary>
    public const string CurrentSchema = "greendefaults-baseline/1";

    private const int MaximumBytes = 16 * 1024 * 1024;

    /// <summary>Full path of the baseline of a policy: the one it names, else the one beside it; null when it wants none.</summary>
    public static string? PathOf(PolicyFile policy)
        => policy.Baseline?.Value
            ?? (policy.MaxGrowth is null ? null : Path.Combine(Path.GetDirectoryName(Path.GetFullPath(policy.Path))!, FileName));

    /// <summary>The key of a project: its path from the folder of the baseline, with forward slashes.</summary>
    public static string KeyOf(string baseline, PolicyContext context)
        => FilePaths.Relative(Path.GetDirectoryName(baseline)!, Path.Combine(context.ProjectDirectory, context.ProjectFileName));

    /// <summary>The figures of a project; null when it has none.</summary>
    public BaselineFigures? Find(string key) => Projects.GetValueOrDefault(key);

    /// <summary>A baseline without projects.</summary>
    public static BaselineFile Empty => new(new SortedDictionary<string, BaselineFigures>(StringComparer.Ordinal));

    /// <summary>Reads a baseline; one that is not there has no projects. It never throws for what the file contains.</summary>
    public static BaselineFile Read(string path)
    {
        try
        {
            return File.Exists(path) ? Parse(path, BoundedFile.Read(path, MaximumBytes).Span) : Empty;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Empty with { Problem = new FileProblem(path, Line: 0, Column: 0, $"the baseline cannot be read: {exception.Message}") };
        }
    }

    /// <summary>Reads the content of a baseline. It never throws.</summary>
    /// <param name="path">Path of the file, for problems.</param>
    /// <param name="json">Its bytes.</param>
    public static BaselineFile Parse(string path, ReadOnlySpan<byte> json)
    {
        try
        {
            var content = JsonSerializer.Deserialize(json, BaselineJson.Default.BaselineContent);
            return content?.Schema == CurrentSchema && IsSound(content)
                ? Empty with { Projects = new SortedDictionary<string, BaselineFigures>(content.Projects, StringComparer.Ordinal) }
                : Empty with { Problem = new FileProblem(path, Line: 0, Column: 0, $"the file is no baseline of the schema {CurrentSchema} with figures of 0 or more") };
        }
        catch (JsonException exception)
        {
            var line = (int)(exception.LineNumber + 1 ?? 0);
            var column = (int)(exception.BytePositionInLine + 1 ?? 0);
            return Empty with { Problem = new FileProblem(path, line, column, "the baseline is not valid: write it again with -t:GreenUpdateBaseline") };
        }
    }

    /// <summary>The content of the file: sorted, line feeds, the same bytes for the same figures.</summary>
    public byte[] ToBytes()
        => [.. JsonSerializer.SerializeToUtf8Bytes(new BaselineContent(CurrentSchema, Projects), BaselineJson.Default.BaselineContent).Where(unit => unit != '\r'), (byte)'\n'];

    private static bool IsSound(BaselineContent content)
        => content.Projects?.Values.All(figures => figures is { Footprint: not null, Models: not null }
            && IsAmount(figures.EmissionsGrams) && IsAmount(figures.EnergyKWh) && IsAmount(figures.GramsPerThousandInferences ?? 0)) == true;

    private static bool IsAmount(double value) => value >= 0 && double.IsFinite(value);
}

/// <summary>The file as JSON.</summary>
/// <param name="Schema">The schema.</param>
/// <param name="Projects">Figures by project.</param>
internal sealed record BaselineContent(string Schema, SortedDictionary<string, BaselineFigures> Projects);

/// <summary>The JSON form of a baseline.</summary>
[JsonSourceGenerationOptions(
    WriteIndented = true,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(BaselineContent))]
internal sealed partial class BaselineJson : JsonSerializerContext;
