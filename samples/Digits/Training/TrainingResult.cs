namespace Digits.Training;

/// <summary>The network of the best epoch.</summary>
/// <param name="Network">The weights as they were after <paramref name="BestEpoch"/>.</param>
/// <param name="BestEpoch">The epoch with the lowest validation loss, counted from 1.</param>
/// <param name="Epochs">How many epochs were computed.</param>
/// <param name="ValidationLoss">The lowest mean cross-entropy on the validation images, in nats.</param>
internal sealed record TrainingResult(Network Network, int BestEpoch, int Epochs, double ValidationLoss);
