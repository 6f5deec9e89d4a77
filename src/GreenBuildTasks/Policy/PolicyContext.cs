using GreenBuildTasks.Footprint;
using GreenBuildTasks.Policy.BillsOfMaterials;
using GreenBuildTasks.Reports;

namespace GreenBuildTasks.Policy;

/// <summary>What a policy is compared with.</summary>
internal sealed record PolicyContext
{
    /// <summary>What the project declares and recorded.</summary>
    public required ProjectFootprint Footprint { get; init; }

    /// <summary>Full path of the project's folder.</summary>
    public required string ProjectDirectory { get; init; }

    /// <summary>File name of the project; empty when it is not known, and then projects of one folder are one.</summary>
    public string ProjectFileName { get; init; } = "";

    /// <summary>The date of the build, on which waivers hold or not.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The model files.</summary>
    public IReadOnlyList<ReportModel> Models { get; init; } = [];

    /// <summary>Full paths of the source cards.</summary>
    public IReadOnlyList<string> Cards { get; init; } = [];

    /// <summary>What is doubtful about bills of materials that others wrote.</summary>
    public IReadOnlyList<BillOfMaterials> BillsOfMaterials { get; init; } = [];

    /// <summary>Content of model files as SHA-256, computed when a rule needs one.</summary>
    public ModelHashes Hashes { get; init; } = new(cacheFile: null);

    /// <summary>Path of the footprint file for findings that have no other place; null when the project has none.</summary>
    public string? FootprintFile => Footprint.Declaration?.Path;

    /// <summary>Full path of a model.</summary>
    public string FullPath(ReportModel model) => Path.GetFullPath(model.Path, ProjectDirectory);
}
