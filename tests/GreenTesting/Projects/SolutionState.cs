namespace GreenTesting;

/// <summary>A solution before or after a fix: a main project and, where a test needs them, more.</summary>
public sealed class SolutionState : ProjectState
{
    internal SolutionState() : base("TestProject")
    {
    }

    /// <summary>Diagnostics expected besides those that the markup names.</summary>
    public List<DiagnosticResult> ExpectedDiagnostics { get; } = [];

    /// <summary>Further projects: <c>AdditionalProjects["Name"].Sources.Add(..)</c> creates one.</summary>
    public ProjectCollection AdditionalProjects { get; } = new();
}
