using static TorchSharp.torch;

namespace ThreeTasks;

/// <summary>The photographs, prepared as tensors: <c>00.images.dat</c>, <c>00.labels.dat</c>, <c>01.images.dat</c>, ...</summary>
internal static class FlowerPhotos
{
    public static IEnumerable<(Tensor Images, Tensor Labels)> Batches(string folder) =>
        Directory.EnumerateFiles(folder, "*.images.dat")
            .Select(images => (Tensor.load(images), Tensor.load(images.Replace(".images.", ".labels."))));
}
