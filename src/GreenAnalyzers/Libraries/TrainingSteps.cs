namespace GreenAnalyzers.Libraries;

/// <summary>The parts of a training that code can hold.</summary>
[Flags]
internal enum TrainingSteps
{
    None = 0,

    /// <summary>An estimator of ML.NET is fitted or cross-validated.</summary>
    Fit = 1,

    /// <summary>A module of TorchSharp is made.</summary>
    Module = 2,

    /// <summary>An optimizer of TorchSharp is made.</summary>
    Optimizer = 4,

    /// <summary>Gradients are computed.</summary>
    Backward = 8,
}
