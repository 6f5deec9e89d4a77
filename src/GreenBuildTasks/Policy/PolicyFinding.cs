namespace GreenBuildTasks.Policy;

/// <summary>A breach of a policy.</summary>
/// <param name="Code">Identifier, see <see cref="FindingCodes"/>.</param>
/// <param name="Problem">Place and text.</param>
internal sealed record PolicyFinding(string Code, FileProblem Problem)
{
    /// <summary>Names and kinds of the activities that it is about, which a waiver may name; none when it is about something else.</summary>
    public IReadOnlyList<string> Activities { get; init; } = [];

    /// <summary>True when a figure of the project's own cannot be right, so that nothing with it is published.</summary>
    public bool StopsPublication { get; init; }
}

/// <summary>A breach that a waiver accepts.</summary>
/// <param name="Finding">The breach.</param>
/// <param name="Waiver">The waiver.</param>
internal sealed record WaivedFinding(PolicyFinding Finding, Waiver Waiver);

/// <summary>What a policy says of a project.</summary>
/// <param name="Findings">Breaches that are to be reported, by rule.</param>
/// <param name="Waived">Breaches that are accepted.</param>
internal sealed record PolicyResult(IReadOnlyList<PolicyFinding> Findings, IReadOnlyList<WaivedFinding> Waived);
