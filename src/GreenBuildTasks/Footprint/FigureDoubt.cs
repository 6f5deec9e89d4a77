namespace GreenBuildTasks.Footprint;

/// <summary>A figure that is hardly possible.</summary>
/// <param name="Problem">The place of the figure, and what is doubtful.</param>
/// <param name="CannotBeRight">
/// True when no such figure can be right, so that nobody should publish it; false when only its author knows.
/// </param>
internal sealed record FigureDoubt(FileProblem Problem, bool CannotBeRight);
