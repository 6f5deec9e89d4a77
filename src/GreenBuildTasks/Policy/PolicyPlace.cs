using System.Globalization;

namespace GreenBuildTasks.Policy;

/// <summary>Where a policy says something.</summary>
/// <param name="File">Path of the file; for a profile of the package that of the file that extends it.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column, from 1.</param>
internal readonly record struct PolicyPlace(string File, int Line, int Column)
{
    /// <summary>A problem at this place.</summary>
    public FileProblem Problem(string message) => new(File, Line, Column, message);

    /// <summary>File name and line, for a finding that is reported elsewhere: no path of a machine gets into a report.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(File)}({Line})");
}

/// <summary>What a policy demands, with the place that a breach is reported at.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="Value">What is demanded.</param>
/// <param name="Place">Where.</param>
internal sealed record Demand<T>(T Value, PolicyPlace Place);
