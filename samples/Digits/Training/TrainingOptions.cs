namespace Digits.Training;

/// <summary>What decides a training run. Equal options and equal data give the same network.</summary>
internal sealed record TrainingOptions
{
    public int Seed { get; init; } = 20;

    public int HiddenUnits { get; init; } = 64;

    public int BatchSize { get; init; } = 32;

    public double LearningRate { get; init; } = 0.002;

    /// <summary>The upper limit; early stopping normally ends the run long before.</summary>
    public int MaxEpochs { get; init; } = 200;

    /// <summary>After how many epochs without a better validation loss the training stops.</summary>
    public int Patience { get; init; } = 10;
}
