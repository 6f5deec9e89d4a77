using System.Text.Json;

namespace Digits;

/// <summary>What both classifiers say about the test images, for a comparison with another runtime.</summary>
/// <param name="Inputs">64 pixels for each image, as the models take them.</param>
/// <param name="Labels">The right answers.</param>
/// <param name="Float32">10 probabilities for each image, by the float32 network.</param>
/// <param name="Int8">10 probabilities for each image, by the int8 network, one image at a time.</param>
internal sealed record Predictions(float[][] Inputs, int[] Labels, float[][] Float32, float[][] Int8)
{
    public static Predictions Of(Experiment experiment)
    {
        var images = experiment.Data.Test;
        return new Predictions(
            [.. images.Select(image => image.Pixels)],
            [.. images.Select(image => image.Label)],
            [.. images.Select(image => experiment.Network.Predict(image.Pixels))],
            [.. images.Select(image => experiment.Quantized.Predict(image.Pixels))]);
    }

    public void Write(string path) => File.WriteAllText(path, JsonSerializer.Serialize(this, JsonSerializerOptions.Web));
}
