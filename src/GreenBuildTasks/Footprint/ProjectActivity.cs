using GreenDefaults.Runtime.Estimation;

namespace GreenBuildTasks.Footprint;

/// <summary>One activity of a project, declared in the footprint file or recorded by runs.</summary>
internal sealed record ProjectActivity
{
    /// <summary>Energy, emissions, method and inputs; for several runs their sum.</summary>
    public required ActivityEstimate Estimate { get; init; }

    /// <summary>ISO 3166-1 alpha-3 codes of the countries it ran in; null stands for a part whose country is unknown.</summary>
    public required IReadOnlyList<string?> Countries { get; init; }

    /// <summary>The file that a finding about the activity points to.</summary>
    public required string File { get; init; }

    /// <summary>Line in that file, from 1; 0 when the whole file is meant.</summary>
    public int Line { get; init; }

    /// <summary>Column in that file, from 1; 0 when the whole file is meant.</summary>
    public int Column { get; init; }

    /// <summary>Number of devices, where it was declared.</summary>
    public double? DeviceCount { get; init; }

    /// <summary>Number of recorded runs; 0 for a declaration.</summary>
    public int Runs { get; init; }

    /// <summary>True when a declaration of the same name was left out because runs were recorded.</summary>
    public bool ReplacesDeclaration { get; init; }

    /// <summary>True when the activity uses a finished model; such emissions are never added to those of making one.</summary>
    public bool IsUse => Estimate.Activity is ActivityKinds.Inference or ActivityKinds.Deployment;
}
