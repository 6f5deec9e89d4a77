namespace GreenBuildTasks;

/// <summary>Something wrong in a file, with the place where the user has to look.</summary>
/// <param name="File">Path of the file, as it was given.</param>
/// <param name="Line">Line, from 1; 0 when the whole file is meant.</param>
/// <param name="Column">Column in UTF-16 code units, from 1; 0 when the whole file is meant.</param>
/// <param name="Message">What is wrong and, where it is known, what to write instead.</param>
internal sealed record FileProblem(string File, int Line, int Column, string Message)
{
    /// <summary>The message as a sentence for the build log.</summary>
    public string Sentence => $"{char.ToUpperInvariant(Message[0])}{Message[1..]}{(Message[^1] is '.' or '?' ? "" : ".")}";
}
