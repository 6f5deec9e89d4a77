namespace GreenBuildTasks.Models;

/// <summary>Decides whether a program that runs one model runs with another one unchanged.</summary>
internal static class DropIn
{
    /// <summary>
    /// True when <paramref name="candidate"/> has the same inputs and outputs by name, order and type, takes every shape that
    /// <paramref name="model"/> takes, and promises no other output shape.
    /// </summary>
    public static bool CanReplace(OnnxModelInfo model, OnnxModelInfo candidate)
        => Match(model.Inputs, candidate.Inputs, Accepts) && Match(model.Outputs, candidate.Outputs, Agrees);

    private static bool Match(
        IReadOnlyList<ModelValue> values, IReadOnlyList<ModelValue> others, Func<ModelDimension, ModelDimension, bool> dimensionsMatch)
        => values.Count == others.Count
            && values.Zip(others).All(pair =>
                pair.First.Name == pair.Second.Name
                && pair.First.ElementType == pair.Second.ElementType
                && ShapesMatch(pair.First.Shape, pair.Second.Shape, dimensionsMatch));

    /// <summary>A shape that is not given stands for any.</summary>
    private static bool ShapesMatch(
        IReadOnlyList<ModelDimension>? shape,
        IReadOnlyList<ModelDimension>? other,
        Func<ModelDimension, ModelDimension, bool> dimensionsMatch)
    {
        if (shape is null || other is null)
        {
            return (other ?? []).All(dimension => dimensionsMatch(default, dimension));
        }

        return shape.Count == other.Count && shape.Zip(other).All(pair => dimensionsMatch(pair.First, pair.Second));
    }

    /// <summary>An input that is free must stay free: a batch of 8 does not fit a sibling that was exported for 1.</summary>
    private static bool Accepts(ModelDimension dimension, ModelDimension other) => other.Size is null || other.Size == dimension.Size;

    private static bool Agrees(ModelDimension dimension, ModelDimension other)
        => dimension.Size is null || other.Size is null || dimension.Size == other.Size;
}
