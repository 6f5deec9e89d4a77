namespace GreenBuildTasks.Models;

/// <summary>A model file that could be inspected.</summary>
/// <param name="Path">Full path of the file.</param>
/// <param name="Info">What the file holds.</param>
internal sealed record InspectedModel(string Path, OnnxModelInfo Info);
