namespace GreenBuildTasks.Models;

/// <summary>Why a model file was not inspected.</summary>
/// <param name="Reason">A clause that continues "the model was not inspected: ...", without a full stop.</param>
/// <param name="Unsupported">True for a file in a format that is not read, false for one that is damaged or cannot be read.</param>
internal sealed record ModelProblem(string Reason, bool Unsupported = false);
