namespace GreenTesting;

/// <summary>The files of one project before or after a fix. Sources may carry markup.</summary>
public class ProjectState
{
    internal ProjectState(string name) => Name = name;

    /// <summary>Name of the project and of its assembly.</summary>
    public string Name { get; }

    /// <summary>C# files.</summary>
    public FileCollection Sources { get; } = new("Test*.cs");

    /// <summary>Files that the analyzer gets as <c>AdditionalFiles</c>.</summary>
    public FileCollection AdditionalFiles { get; } = new("Additional*.txt");

    /// <summary>Contents of <c>.editorconfig</c> (by default) and <c>.globalconfig</c> files.</summary>
    public FileCollection AnalyzerConfigFiles { get; } = new(".editorconfig");

    /// <summary>Names of the projects that this one refers to.</summary>
    public List<string> ProjectReferences { get; } = [];
}
