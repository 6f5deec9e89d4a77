using System.Diagnostics.CodeAnalysis;

namespace GreenBuildTasks.Models;

/// <summary>The outcome of an inspection: what the file holds, or why it was refused. A bad file is a value, not an exception.</summary>
internal sealed class ModelInspection
{
    private ModelInspection(OnnxModelInfo? model, ModelProblem? problem)
    {
        Model = model;
        Problem = problem;
    }

    /// <summary>What the file holds, or null when it was refused.</summary>
    public OnnxModelInfo? Model { get; }

    /// <summary>Why the file was refused, or null.</summary>
    public ModelProblem? Problem { get; }

    /// <summary>True when <see cref="Model"/> is there.</summary>
    [MemberNotNullWhen(true, nameof(Model))]
    [MemberNotNullWhen(false, nameof(Problem))]
    public bool Succeeded => Model is not null;

    public static ModelInspection Of(OnnxModelInfo model) => new(model, problem: null);

    public static ModelInspection Refused(string reason) => new(model: null, new ModelProblem(reason));

    public static ModelInspection NotSupported(string reason) => new(model: null, new ModelProblem(reason, Unsupported: true));
}
