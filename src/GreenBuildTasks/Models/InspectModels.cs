using GreenAnalyzers.Facts;
using GreenBuildTasks.Imports;
using GreenBuildTasks.IO;
using GreenBuildTasks.Policy;
using GreenBuildTasks.Regions;
using Microsoft.Build.Framework;

namespace GreenBuildTasks.Models;

/// <summary>
/// Inspects the model files of a project and writes what they hold, and what the last runs used, into the facts file, which the analyzers
/// read. A model that cannot be inspected is warning <c>GRN9002</c>; the others go on.
/// </summary>
public sealed class InspectModels : GreenTask
{
    private const string UnreadableModelCode = "GRN9002";
    private const string OnnxFormat = "onnx";

    /// <summary>
    /// The model files. The same file may come several times, for example as <c>Content</c> and from the default <c>None</c> items; it is
    /// copied to the output when one of these is (<c>CopyToOutputDirectory</c>).
    /// </summary>
    public ITaskItem[] Models { get; set; } = [];

    /// <summary>Records of tracked runs. One that cannot be read is left out here; the report and the policy check name it.</summary>
    public ITaskItem[] Runs { get; set; } = [];

    /// <summary>Full path of the project's folder, from which the paths in the facts file start.</summary>
    [Required]
    public string ProjectDirectory { get; set; } = string.Empty;

    /// <summary>Path of the facts file. It is written even without models, and only when its content changes.</summary>
    [Required]
    public string FactsFile { get; set; } = string.Empty;

    /// <summary>Clouds whose library the project refers to: names of the region table, "aws" or "azure". Their regions go into the facts file.</summary>
    public string[] Clouds { get; set; } = [];

    /// <summary>
    /// Path of the policy file, of which the facts file says what concerns code; empty for none. What is wrong with it, the policy check reports.
    /// </summary>
    public string PolicyFile { get; set; } = string.Empty;

    /// <summary>Number of models that could be inspected.</summary>
    [Output]
    public int InspectedCount { get; private set; }

    /// <summary>Number of models that should have been readable and were not; formats that are not supported do not count.</summary>
    [Output]
    public int UnreadableModels { get; private set; }

    /// <summary>The policy file and the files that it extends: when one of them changes, so may the facts.</summary>
    [Output]
    public string[] PolicyFiles { get; private set; } = [];

    /// <inheritdoc/>
    protected override void Run()
    {
        var root = Path.GetFullPath(ProjectDirectory);
        var files = ModelFile.Distinct(Models, root);
        var inspected = files.Select(Inspect).OfType<InspectedModel>().ToList();
        InspectedCount = inspected.Count;

        var siblings = QuantizedSiblings.Find(inspected);
        var copied = files.Where(file => file.CopiedToOutput).Select(file => file.Path).ToHashSet(FilePaths.Comparer);
        var facts = inspected.Select(model => new ModelFact(
            FilePaths.Relative(root, model.Path),
            OnnxFormat,
            model.Info.Bytes,
            model.Info.Weights,
            model.Info.Operators,
            copied.Contains(model.Path))
        {
            QuantizedSiblings = siblings.TryGetValue(model.Path, out var found) ? [.. found.Select(path => FilePaths.Relative(root, path))] : [],
        });
        var policy = PolicyFile.Length == 0 ? null : Policy.PolicyFile.Read(Path.GetFullPath(PolicyFile, root));
        PolicyFiles = [.. policy?.Files ?? []];
        WriteFacts(Path.GetFullPath(FactsFile, root), FactsFormat.Write(facts, [.. PolicyLines(policy), .. RegionLines(policy), .. RunLines(root)]));
    }

    private static IEnumerable<string> PolicyLines(PolicyFile? policy)
        => new PolicyFacts(
            policy?.AllowedRegions?.Value.Words ?? [],
            policy?.AllowedModels ?? [],
            policy?.MaxIntensity is { } limit ? new IntensityLimit(limit.Value, Path.GetFileName(limit.Place.File)) : null).Lines();

    private IEnumerable<string> RegionLines(PolicyFile? policy)
        => Clouds.Length == 0
            ? []
            : RegionFacts.Lines(RegionAdvice.For(Clouds, policy?.AllowedRegions?.Value, policy?.MaxIntensity?.Value, policy?.KeptJurisdictions ?? []));

    private IEnumerable<string> RunLines(string root) => RunFacts.Lines(LastRuns.Of(RunItem.Of(Runs, new ProjectPaths(root))));

    private InspectedModel? Inspect(ModelFile file)
    {
        try
        {
            var inspection = InspectByFormat(file.Path);
            if (inspection.Succeeded)
            {
                return new InspectedModel(file.Path, inspection.Model);
            }

            UnreadableModels += inspection.Problem.Unsupported ? 0 : 1;
            var severity = inspection.Problem.Unsupported ? FindingSeverity.Message : FindingSeverity.Warning;
            LogFinding(
                severity, UnreadableModelCode, file.Path, line: 0, column: 0, $"The model was not inspected: {inspection.Problem.Reason}.");
        }
        catch (Exception exception)
        {
            // A defect that one model brings to light must not hide the others.
            UnreadableModels++;
            LogInternalError(exception, file.Path);
        }

        return null;
    }

    /// <summary>A project may list models of any format; only ONNX is read, so the others are no reason for a warning.</summary>
    internal static ModelInspection InspectByFormat(string path)
        => OnnxInspector.Handles(path)
            ? OnnxInspector.Inspect(path)
            : ModelInspection.NotSupported($"files of type '{Path.GetExtension(path)}' are not read");

    private void WriteFacts(string path, string facts)
    {
        try
        {
            AtomicFile.WriteIfChanged(path, facts);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            var message = $"The facts file cannot be written: {exception.Message}";
            LogFinding(FindingSeverity.Error, FindingCodes.FileUnwritable, path, line: 0, column: 0, message);
        }
    }
}
