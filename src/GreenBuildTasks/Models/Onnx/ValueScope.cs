namespace GreenBuildTasks.Models.Onnx;

/// <summary>The constants that the nodes of a graph can name: those of the graph itself and of the graphs around it.</summary>
internal sealed class ValueScope(ValueScope? outer)
{
    private Dictionary<NameHash, WeightTensor>? _tensors;
    private HashSet<NameHash>? _activationScales;

    /// <summary>Defines a name, unless it is empty or the tensor is none that could be a weight.</summary>
    public void Define(NameHash name, WeightTensor? tensor)
    {
        if (tensor is not null && name != NameHash.Empty)
        {
            (_tensors ??= []).TryAdd(name, tensor);
        }
    }

    public WeightTensor? Find(NameHash name)
    {
        for (var scope = this; scope is not null; scope = scope.Outer)
        {
            if (scope._tensors is { } tensors && tensors.TryGetValue(name, out var tensor))
            {
                return tensor;
            }
        }

        return null;
    }

    /// <summary>Notes the name of a scale that is computed at run time, for <see cref="IsActivationScale"/>.</summary>
    public void DefineActivationScale(NameHash name) => (_activationScales ??= []).Add(name);

    public bool IsActivationScale(NameHash name) => _activationScales?.Contains(name) == true;

    private ValueScope? Outer => outer;
}
