namespace GreenBuildTasks.Models;

/// <summary>An input or output of a model.</summary>
/// <param name="Name">The name that a program binds to.</param>
/// <param name="ElementType">Data type of a tensor (<c>float32</c>), or the kind of another value (<c>sequence</c>, <c>map</c>).</param>
/// <param name="Shape">The dimensions; null when the model does not say, empty for a scalar.</param>
internal sealed record ModelValue(string Name, string ElementType, IReadOnlyList<ModelDimension>? Shape);

/// <summary>One dimension of a shape: fixed, symbolic or unknown.</summary>
/// <param name="Size">Number of elements, or null when it is chosen at run time.</param>
/// <param name="Symbol">Name of a symbolic dimension, for example <c>batch</c>.</param>
internal readonly record struct ModelDimension(long? Size, string? Symbol);
