namespace GreenBuildTasks.Models.Onnx;

/// <summary>Multiplies the dimensions of a tensor as they are read, and refuses those that no tensor can have.</summary>
internal struct ElementCount()
{
    private int _rank;

    /// <summary>The product so far; 1 for a scalar.</summary>
    public long Elements { get; private set; } = 1;

    /// <exception cref="ModelFormatException">Negative dimension, too many dimensions, or a product above 2^63 - 1.</exception>
    public void Add(long dimension, int maxRank)
    {
        if (++_rank > maxRank)
        {
            throw new ModelFormatException($"a tensor has more than {maxRank} dimensions");
        }

        if (dimension < 0)
        {
            throw new ModelFormatException($"a tensor has the negative dimension {dimension}");
        }

        var product = (Int128)Elements * dimension;
        if (product > long.MaxValue)
        {
            throw new ModelFormatException($"the dimensions of a tensor overflow");
        }

        Elements = (long)product;
    }
}
