using TorchSharp;
using static TorchSharp.torch;

namespace ThreeTasks;

/// <summary>Trains a network that tells five flowers apart.</summary>
internal static class FlowerTraining
{
    private const int Flowers = 5;
    private const int Epochs = 90;

    public static void Run(string folder)
    {
        // Eleven million random weights: the network first has to learn from the flowers what an edge is.
        using var network = torchvision.models.resnet18(num_classes: Flowers);
        using var loss = nn.CrossEntropyLoss();
        using var optimizer = optim.Adam(network.parameters(), lr: 1e-3);

        network.train();
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            foreach (var (images, labels) in FlowerPhotos.Batches(folder))
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                var error = loss.call(network.call(images), labels);
                error.backward();
                optimizer.step();
            }
        }

        network.save("flowers.dat");
    }
}
