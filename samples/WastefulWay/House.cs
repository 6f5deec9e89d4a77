using Microsoft.ML.Data;

namespace ThreeTasks;

/// <summary>One line of the file with the houses that were sold.</summary>
internal sealed class House
{
    [LoadColumn(0)]
    public float Area { get; set; }

    [LoadColumn(1)]
    public float Rooms { get; set; }

    [LoadColumn(2)]
    public float Price { get; set; }
}
