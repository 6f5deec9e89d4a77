namespace GreenBuildTasks.Policy;

/// <summary>A breach of a policy.</summary>
/// <param name="Code">Identifier, see <see cref="FindingCodes"/>.</param>
/// <param name="Problem">Place and text.</param>
internal sealed record PolicyFinding(string Code, FileProblem Problem);
