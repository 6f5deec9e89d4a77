namespace GreenBuildTasks.Models.Onnx;

/// <summary>Ends the walk of a damaged file; <see cref="OnnxInspector"/> turns it into a <see cref="ModelProblem"/>.</summary>
/// <param name="reason">The clause for <see cref="ModelProblem.Reason"/>.</param>
internal sealed class ModelFormatException(FormattableString reason) : Exception(FormattableString.Invariant(reason));
