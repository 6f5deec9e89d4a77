namespace GreenAnalyzers.Libraries;

/// <summary>What a body may do about gradients, by the names in its source.</summary>
[Flags]
internal enum GradientTopics
{
    None = 0,

    /// <summary>It switches their mode.</summary>
    Mode = 1,

    /// <summary>It runs a module.</summary>
    Forward = 2,

    /// <summary>It switches a module to training, or to evaluation.</summary>
    Phase = 4,

    /// <summary>It uses gradients, or asks for them.</summary>
    Gradients = 8,
}
