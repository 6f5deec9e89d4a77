namespace GreenBuildTasks.Models.Onnx;

/// <summary>A file of external data.</summary>
/// <param name="Index">Number of the file within its model.</param>
/// <param name="Name">Its name as the model gives it, safe to print.</param>
/// <param name="Length">Its size in bytes.</param>
internal readonly record struct ExternalFile(int Index, string Name, long Length);
