namespace GreenBuildTasks;

/// <summary>How a task reports a finding to MSBuild.</summary>
public enum FindingSeverity
{
    /// <summary>A line of the build log; never fails a build.</summary>
    Message,

    /// <summary>A warning, which <c>NoWarn</c>, <c>WarningsAsErrors</c> and <c>-warnaserror</c> may change.</summary>
    Warning,

    /// <summary>An error: the task and the build fail.</summary>
    Error,
}
