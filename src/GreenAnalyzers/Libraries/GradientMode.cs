namespace GreenAnalyzers.Libraries;

/// <summary>Whether operations on tensors are recorded for a backward pass.</summary>
internal enum GradientMode
{
    /// <summary>They are recorded: the state in which a thread starts.</summary>
    On,

    /// <summary>They are not.</summary>
    Off,

    /// <summary>It depends on a value that is not a constant.</summary>
    Unknown,
}
