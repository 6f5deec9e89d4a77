using TorchSharp;
using static TorchSharp.torch;

namespace ThreeTasks;

/// <summary>Trains a network that tells five flowers apart.</summary>
internal static class FlowerTraining
{
    private const int Flowers = 5;
    private const int Epochs = 5;

    public static void Run(string folder)
    {
        // A network that has learnt to see from another data set only has to learn what is particular about flowers. The
        // file is in TorchSharp's format; its last layer does not fit five flowers and is left out (skipfc, on by default).
        using var network = torchvision.models.resnet18(num_classes: Flowers, weights_file: "weights/resnet18.dat");
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
