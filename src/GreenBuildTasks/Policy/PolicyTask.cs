using GreenBuildTasks.Footprint;
using GreenBuildTasks.Imports;
using GreenBuildTasks.IO;
using GreenBuildTasks.Policy.BillsOfMaterials;
using GreenBuildTasks.Reports;
using Microsoft.Build.Framework;

namespace GreenBuildTasks.Policy;

/// <summary>A task that looks at a project the way a policy does.</summary>
public abstract class PolicyTask : GreenTask
{
    /// <summary>Path of the footprint file, <c>green.yml</c>; it may be empty or missing.</summary>
    public string FootprintFile { get; set; } = string.Empty;

    /// <summary>Path of the policy file; empty for the nearest <c>green-policy.yml</c> above <see cref="ProjectDirectory"/>.</summary>
    public string PolicyFile { get; set; } = string.Empty;

    /// <summary>Folder of the project; relative paths start from it. Empty for the current one.</summary>
    public string ProjectDirectory { get; set; } = string.Empty;

    /// <summary>File name of the project, which tells projects of one folder apart; it may be empty.</summary>
    public string ProjectFileName { get; set; } = string.Empty;

    /// <summary>Files of runs: records of <c>EmissionsTracker</c>, CodeCarbon and BoAmps, with the metadata <c>Activity</c> and <c>Name</c>.</summary>
    public ITaskItem[] Runs { get; set; } = [];

    /// <summary>The model files.</summary>
    public ITaskItem[] Models { get; set; } = [];

    /// <summary>Path of the facts file that <c>InspectModels</c> wrote in this build; empty to inspect the models here.</summary>
    public string FactsFile { get; set; } = string.Empty;

    /// <summary>The source cards.</summary>
    public ITaskItem[] Cards { get; set; } = [];

    /// <summary>Bills of materials in the form of CycloneDX whose energy consumptions are looked at.</summary>
    public ITaskItem[] BillsOfMaterials { get; set; } = [];

    /// <summary>The date on which waivers hold or not, as <c>2030-12-31</c>; empty for today, UTC.</summary>
    public string Date { get; set; } = string.Empty;

    /// <summary>Path of the file that keeps hashes of models from build to build; empty to compute each.</summary>
    public string HashCacheFile { get; set; } = string.Empty;

    private protected ProjectPaths Paths => new(ProjectDirectory);

    /// <summary>Full path of the policy file; null without one.</summary>
    private protected string? FindPolicy() => Paths.FullPath(PolicyFile) ?? Policy.PolicyFile.Discover(Paths.Root);

    /// <summary>The project; null after an error, when the date is none.</summary>
    private protected PolicyContext? Load()
    {
        if (BuildDate.TryRead(Date, out var today))
        {
            return new PolicyContext
            {
                Footprint = ProjectFootprint.Load(Paths.FullPath(FootprintFile), RunItem.Of(Runs, Paths)),
                ProjectDirectory = Paths.Root,
                ProjectFileName = ProjectFileName,
                Today = today,
                Models = ProjectModels.Read(Models, Paths.FullPath(FactsFile), Paths.Root),
                Cards = FilesOf(Cards).Where(File.Exists).ToList(),
                BillsOfMaterials = FilesOf(BillsOfMaterials).Order(StringComparer.Ordinal).Select(BillOfMaterials.Read).ToList(),
                Hashes = new ModelHashes(Paths.FullPath(HashCacheFile)),
            };
        }

        LogFinding(FindingSeverity.Error, FindingCodes.FileInvalid, file: null, line: 0, column: 0, BuildDate.Problem(Date));
        return null;
    }

    private IEnumerable<string> FilesOf(IEnumerable<ITaskItem> items) => items.Select(item => Paths.FullPath(item.ItemSpec)!).Distinct(FilePaths.Comparer);
}
