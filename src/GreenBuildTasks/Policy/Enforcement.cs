namespace GreenBuildTasks.Policy;

/// <summary>What happens with the findings of a policy.</summary>
internal enum Enforcement
{
    /// <summary>They are not looked for.</summary>
    Off,

    /// <summary>They are warnings.</summary>
    Warn,

    /// <summary>They are errors and fail the build.</summary>
    Error,
}
