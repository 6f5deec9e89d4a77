namespace Digits;

/// <summary>How good a classifier is on a set of images.</summary>
internal static class Evaluation
{
    /// <summary>The share of the images whose most probable digit is the label, 0 to 1.</summary>
    public static double Accuracy(IClassifier classifier, IReadOnlyCollection<DigitImage> images) =>
        (double)images.Count(image => MostProbable(classifier.Predict(image.Pixels)) == image.Label) / images.Count;

    /// <summary>The mean of -ln(probability of the label), in nats; lower is better.</summary>
    public static double CrossEntropy(IClassifier classifier, IReadOnlyCollection<DigitImage> images) =>
        images.Average(image => -Math.Log(Math.Max(classifier.Predict(image.Pixels)[image.Label], float.Epsilon)));

    public static int MostProbable(ReadOnlySpan<float> probabilities)
    {
        var best = 0;
        for (var i = 1; i < probabilities.Length; i++)
        {
            if (probabilities[i] > probabilities[best])
                best = i;
        }

        return best;
    }
}
