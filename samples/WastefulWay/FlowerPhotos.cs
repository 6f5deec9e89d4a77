using TorchSharp;
using static TorchSharp.torch;

namespace ThreeTasks;

/// <summary>The photographs, prepared as tensors in pairs of files: <c>00.images.dat</c> and <c>00.labels.dat</c>, ...</summary>
internal static class FlowerPhotos
{
    public static IEnumerable<(Tensor Images, Tensor Labels)> Batches(string folder) =>
        Directory.EnumerateFiles(folder, "*.images.dat")
            .Select(images => (torch.load(images), torch.load(images.Replace(".images.", ".labels."))));
}
